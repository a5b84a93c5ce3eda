import { Keys } from './components/keys.tsx';
import { links } from './links.ts';
import type { PageRoute } from './route.ts';

/** The keys, for who has no scripts. */
export const keysPage: PageRoute = {
  method: 'get',
  path: links.keys,
  scope: 'read',
  answer: ({ view }) => ({
    title: view.words.keys.title,
    body: (
      <>
        <h1>{view.words.keys.title}</h1>
        <Keys view={view} />
      </>
    ),
  }),
};
