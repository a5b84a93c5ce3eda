import { decisions, statementById, utterance } from '../../../library.ts';
import { absent, type PageRoute, type Shown, type Visit } from '../route.ts';
import { StatementView } from './statement.tsx';

/** The evidence of a statement: its words where they stand, how they were read, and what people decided about it. */
export const statementPage: PageRoute = {
  method: 'get',
  path: '/statements/:id',
  scope: 'read',
  answer: (visit) => shownStatement(visit, visit.c.req.param('id') ?? ''),
};

/** The page of a statement; with `problem`, what was wrong with a correction that somebody sent. */
export async function shownStatement(visit: Visit, id: string, problem?: string): Promise<Shown> {
  const { library, view, c } = visit;
  const statement = await statementById(library, id);
  if (!statement) return absent(visit);
  const [log, utterances] = await Promise.all([
    decisions(library, { document: statement.document }),
    Promise.all((statement.utterances ?? []).map((one) => utterance(library, one))),
  ]);
  const { words } = view;
  return {
    title: `${words.statement.title} ${statement.speakers.map(({ name }) => name).join(words.separator)}`,
    body: (
      <StatementView
        view={view}
        statement={statement}
        log={log.filter((one) => one.statement === id)}
        utterances={utterances.flatMap((one) => one ?? [])}
        done={c.req.query('done') !== undefined}
        problem={problem}
      />
    ),
    ...(problem !== undefined && { status: 400 }),
  };
}
