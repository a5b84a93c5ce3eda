import { createHash } from 'node:crypto';
import {
  CopyIndex,
  cleanText,
  copyTextOf,
  defaultRegistry,
  type FoundCopy,
  read,
  type Source,
} from '../../src/index.ts';

const DAY = 86_400_000;
const MOST_SHOWN = 400;

interface Article {
  readonly source: Source;
  readonly text: string;
}

/** Streams articles through the index and gives some of the copies that it finds, by hash, to be read and judged. */
export function sampleCopies(sources: readonly Source[], wanted: number, seed: string): string {
  const registry = defaultRegistry();
  const index = new CopyIndex<Article>();
  const found: { readonly article: Article; readonly other: FoundCopy<Article>; readonly key: string }[] = [];
  const ordered = sources.toSorted((a, b) => Date.parse(a.published ?? '') - Date.parse(b.published ?? ''));
  const started = performance.now();
  let searching = 0;
  for (const source of ordered) {
    const reading = read(cleanText(source), registry);
    const article = { source, text: reading.document.text };
    const before = performance.now();
    for (const other of index.add(article, Date.parse(source.published ?? '') / DAY, copyTextOf(reading, 0))) {
      const key = createHash('sha256').update(`${seed} ${source.id} ${other.key.source.id}`).digest('hex');
      found.push({ article, other, key });
    }
    searching += performance.now() - before;
  }
  const across = found.filter(({ article, other }) => article.source.outlet !== other.key.source.outlet).length;
  const shown = found.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, wanted);
  return [
    `${sources.length} articles, ${found.length} pairs with a copy, ${across} across outlets; ${Math.round(performance.now() - started)} ms, of which copies ${Math.round(searching)} ms; ${index.size} held`,
    ...shown.map(({ article, other }, k) => shownPair(k + 1, article, other)),
  ].join('\n\n');
}

function shownPair(number: number, a: Article, { key: b, copy }: FoundCopy<Article>): string {
  const { share, direction, passages } = copy;
  const head = `#${number} ${a.source.id} | ${b.source.id}  share ${share.a.toFixed(2)} ${share.b.toFixed(2)}  from ${direction.from}: ${direction.reason}`;
  return [
    head,
    ...passages.map(
      ({ kind, words, own, a: x, b: y }) =>
        `  ${kind} ${words} words, own ${own.a}/${own.b}\n    a: ${excerpt(a.text, x)}\n    b: ${excerpt(b.text, y)}`,
    ),
  ].join('\n');
}

function excerpt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const whole = text.slice(start, end).replaceAll('\n', ' ¶ ');
  return whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN)}…` : whole;
}
