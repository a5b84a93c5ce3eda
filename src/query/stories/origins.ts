import type { OriginsRecord } from './records.ts';
import type { ToldStatement } from './utterances.ts';

/** The known origins of an utterance: what its chains and its articles name; articles that name none are counted apart. */
export function originsOf(told: readonly ToldStatement[]): OriginsRecord {
  const known = new Set<string>();
  const articles = new Map<string, boolean>();
  for (const { statement, document, agencies } of told) {
    const sources = [...statement.names.filter(({ role }) => role === 'via').map(({ name }) => name), ...agencies];
    for (const source of sources) known.add(source);
    const article = `${document.id}#${statement.article}`;
    articles.set(article, (articles.get(article) ?? false) || sources.length > 0);
  }
  return { known: [...known], unattributed: [...articles.values()].filter((named) => !named).length };
}
