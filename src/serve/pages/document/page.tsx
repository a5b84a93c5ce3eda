import { documentById } from '../../../library.ts';
import { absent, type PageRoute } from '../route.ts';
import { DocumentView } from './document.tsx';

/** A document as printed, with all that was read in it. */
export const documentPage: PageRoute = {
  method: 'get',
  path: '/documents/:id',
  scope: 'read',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const document = await documentById(library, c.req.param('id') ?? '');
    if (!document) return absent(visit);
    return {
      title: document.title ?? view.words.document.untitled,
      body: <DocumentView view={view} document={document} />,
    };
  },
};
