import { searchDocuments } from '../../../library.ts';
import { DocumentList } from '../components/document-list.tsx';
import { links } from '../links.ts';
import type { PageRoute } from '../route.ts';

const NEWEST = 30;

/** What is new in the library. */
export const todayPage: PageRoute = {
  method: 'get',
  path: links.today,
  scope: 'read',
  answer: async ({ library, view }) => {
    const { words } = view;
    const { items } = await searchDocuments(library, '', { limit: NEWEST });
    return {
      title: words.today.title,
      place: 'today',
      body: (
        <>
          <h1>{words.today.newest}</h1>
          {items.length === 0 ? (
            <p class="empty">{words.today.empty}</p>
          ) : (
            <DocumentList
              view={view}
              documents={items.map(({ document, excerpt }) => ({ ...document, excerpt: excerpt.text }))}
            />
          )}
        </>
      ),
    };
  },
};
