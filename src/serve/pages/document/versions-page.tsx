import { readCapture } from '../../../captures.ts';
import { historyOf } from '../../../library.ts';
import { absent, type PageRoute } from '../route.ts';
import { VersionsView } from './versions.tsx';

/** The last so many captures are compared at once, unless all are asked for. */
const LAST = 8;
const ALL = 100;

/** What an outlet changed in a document after it was published. */
export const versionsPage: PageRoute = {
  method: 'get',
  path: '/documents/:id/versions',
  scope: 'read',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const id = c.req.param('id') ?? '';
    const limit = c.req.query('all') === undefined ? LAST : ALL;
    const history = await historyOf(library, id, { read: readCapture, limit });
    if (history?.id !== id) return absent(visit);
    const title = history.versions.at(-1)?.title;
    return {
      title: `${view.words.document.versions}: ${view.title(title)}`,
      body: <VersionsView view={view} history={history} title={view.title(title)} cut={limit === LAST} />,
    };
  },
};
