import type { Article, Document, Source } from '../model.ts';
import { offset } from '../text/spans.ts';
import { articleLines, type Draft, isText } from './draft.ts';
import { agenciesOf } from './facts/agencies.ts';
import { outletOf } from './facts/outlet.ts';
import { publishedOf } from './facts/published.ts';
import { titleOf } from './facts/title.ts';
import type { Page } from './page.ts';

/** Lines that sign an article without being part of it. */
const SIGNING = new Set(['source-line', 'source-head', 'taken-from', 'sign-off', 'end-mark']);

export type Facts = Pick<Document, 'title' | 'outlet' | 'url' | 'published'>;

/** What is known of the document: as given, else as the page tells. */
export function factsOf(source: Source, page: Page, draft: Draft): Facts {
  const own = articleLines(draft)[0] ?? [];
  const signed = signOffs(draft, 0);
  const published =
    source.published ??
    publishedOf(
      page,
      [...own, ...signed].sort((a, b) => a - b),
    );
  return told({
    title: source.title ?? titleOf(page, own),
    outlet: source.outlet ?? outletOf(page, draft),
    url: source.url,
    published,
  });
}

/** The page's own article first, then those glued to it, in text order. */
export function articlesOf(page: Page, draft: Draft, facts: Facts): readonly Article[] {
  return articleLines(draft).map((lines, number) => {
    const signed = signOffs(draft, number);
    const whole = [...lines, ...signed].sort((a, b) => a - b);
    const own = number === 0 && draft[lines[0] ?? 0]?.article === 0;
    return {
      start: offset(page.lines[lines[0] ?? 0]?.start ?? 0),
      end: offset(page.lines[lines.at(-1) ?? 0]?.end ?? 0),
      ...told(
        own
          ? { title: facts.title, published: facts.published }
          : { title: titleOf(page, lines), published: publishedOf(page, whole) },
      ),
      agencies: agenciesOf(page, draft, lines, signed),
    };
  });
}

function signOffs(draft: Draft, article: number): readonly number[] {
  return draft.flatMap((verdict, i) =>
    !isText(verdict) && verdict.article === article && SIGNING.has(verdict.reason) ? [i] : [],
  );
}

/** The entries that are told; an absent fact has no key. */
function told<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
