import { captureCount, documentById, storyHead } from '../../../library.ts';
import { absent, type PageRoute, type Shown, type Visit } from '../route.ts';
import { DocumentView } from './document.tsx';

/** A document as printed, with all that was read in it. */
export const documentPage: PageRoute = {
  method: 'get',
  path: '/documents/:id',
  scope: 'read',
  answer: (visit) => shownDocument(visit, visit.c.req.param('id') ?? ''),
};

/** The page of a document; with `problem`, what was wrong with a decision that somebody sent. */
export async function shownDocument(visit: Visit, id: string, problem?: string): Promise<Shown> {
  const { c, library, view } = visit;
  const document = await documentById(library, id);
  if (!document) return absent(visit);
  const captures = await captureCount(library.read, id);
  const heads = await Promise.all(
    document.articles.map(({ story }) => (story === undefined ? undefined : storyHead(library, story))),
  );
  const done = c.req.query('done') !== undefined;
  return {
    title: view.title(document.title),
    body: (
      <DocumentView
        view={view}
        document={document}
        captures={captures}
        stories={heads.map((head) => (head && head.articles > 1 ? head : undefined))}
        done={done}
        problem={problem}
        whole={c.req.query('whole') !== undefined}
      />
    ),
    ...(problem !== undefined && { status: 400 }),
  };
}
