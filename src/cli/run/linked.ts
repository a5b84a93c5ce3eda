import type { Linker, Links } from '../../index.ts';
import type { Outcome } from './outcomes.ts';

interface LinkableRecord {
  readonly id: string;
  readonly text?: string;
  readonly articles: readonly Readonly<Record<string, unknown>>[];
  readonly statements: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Outcomes with what linking tells of them, in their order: linking compares all documents, so the first comes when the
 * last was read. `linker` is given the profile of each.
 */
export async function* linked(outcomes: AsyncIterable<Outcome>, linker: Linker): AsyncGenerator<Outcome> {
  const held: Outcome[] = [];
  for await (const outcome of outcomes) {
    if ((outcome.kind === 'record' || outcome.kind === 'reading') && outcome.link) linker.add(outcome.link);
    held.push(outcome);
  }
  const links = linker.links();
  let at = 0;
  for (const outcome of held) {
    const told = (outcome.kind === 'record' || outcome.kind === 'reading') && outcome.link ? links[at++] : undefined;
    yield outcome.kind === 'record' && told ? { ...outcome, record: withLinks(outcome.record, told) } : outcome;
  }
}

/** The JSON of a reading with its stories and utterances (DESIGN 5). */
function withLinks(json: string, { stories, utterances }: Links): string {
  const { id, text, articles, statements, ...rest } = JSON.parse(json) as LinkableRecord;
  const [story] = stories;
  return JSON.stringify({
    id,
    ...(text !== undefined && { text }),
    articles: articles.map((article, k) => ({ ...article, ...(stories[k] !== undefined && { story: stories[k] }) })),
    ...(story !== undefined && { story }),
    ...rest,
    statements: statements.map(({ rule, ...statement }, k) => ({
      ...statement,
      utterances: utterances[k] ?? [],
      rule,
    })),
  });
}
