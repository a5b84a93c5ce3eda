import { sha256 } from '../identity.ts';
import type { Read } from '../library.ts';
import { captureHash } from '../prepare.ts';
import { type Quotation, type Quoter, quoterOf } from '../quotation.ts';
import type { Fault } from './check.ts';

const PAGE = 50;

type Found = (fault: Fault) => Promise<void>;

/** The texts, captures and quotations of all documents; how many documents there are. */
export async function checkDocuments(read: Read, found: Found): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const page = await read
      .selectFrom('documents')
      .select(['key', 'id', 'text'])
      .where('key', '>', after)
      .orderBy('key')
      .limit(PAGE)
      .execute();
    const last = page.at(-1);
    if (!last) return count;
    const layers = await layersOfPage(read, after, last.key);
    for (const { key, id, text } of page) await checkDocument({ key, id, text }, layers, found);
    count += page.length;
    after = last.key;
  }
}

type Layers = Awaited<ReturnType<typeof layersOfPage>>;

/** The rows of some documents, by document. */
async function layersOfPage(read: Read, after: number, last: number) {
  const texts = await read
    .selectFrom('texts')
    .selectAll()
    .where('document', '>', after)
    .where('document', '<=', last)
    .execute();
  const rows = async <T extends 'mentions' | 'times' | 'events' | 'statements' | 'articles'>(table: T) =>
    Map.groupBy(
      (await read
        .selectFrom(table as 'mentions')
        .selectAll()
        .where('document', '>', after)
        .where('document', '<=', last)
        .execute()) as unknown as PlaceRow[],
      ({ document }) => document,
    );
  const captures = await read
    .selectFrom('captures as p')
    .innerJoin('cleanings as c', 'c.capture', 'p.key')
    .select(['p.document', 'p.key', 'p.hash', 'p.facts', 'p.content', 'c.text', 'c.segments'])
    .where('p.document', '>', after)
    .where('p.document', '<=', last)
    .execute();
  return {
    texts: Map.groupBy(texts, ({ document }) => document),
    captures: Map.groupBy(captures, ({ document }) => document),
    mentions: await rows('mentions'),
    times: await rows('times'),
    events: await rows('events'),
    statements: await rows('statements'),
    articles: await rows('articles'),
  };
}

/** What the rows of all layers have in common, and what some have besides. */
interface PlaceRow {
  readonly document: number;
  readonly start_cp: number;
  readonly end_cp: number;
  readonly text?: string;
  readonly text_key?: number;
  readonly cue_start?: number;
  readonly cue_end?: number;
  readonly cue_text?: string;
}

async function checkDocument(
  { key, id, text: current }: { readonly key: number; readonly id: string; readonly text: number | null },
  layers: Layers,
  found: Found,
): Promise<void> {
  const quoters = new Map<number, Quoter>();
  for (const { key: textKey, hash, length, text } of layers.texts.get(key) ?? []) {
    const quoter = quoterOf(text);
    quoters.set(textKey, quoter);
    if (sha256(text) !== hash) await found({ where: `document ${id}`, what: 'a text is not the one that was hashed' });
    if (quoter.length !== length)
      await found({ where: `document ${id}`, what: `a text has ${quoter.length} characters, not ${length}` });
  }
  for (const capture of layers.captures.get(key) ?? []) {
    const text = layers.texts.get(key)?.find((one) => one.key === capture.text)?.text ?? '';
    if (!isHashOf(capture, text))
      await found({ where: `document ${id}`, what: 'a capture is not the one that was hashed' });
  }
  for (const [layer, rows] of [
    ['mention', layers.mentions.get(key)],
    ['time', layers.times.get(key)],
    ['event', layers.events.get(key)],
    ['article', layers.articles.get(key)],
    ['statement', layers.statements.get(key)],
  ] as const) {
    for (const row of rows ?? []) {
      const quoter = quoters.get(row.text_key ?? current ?? -1);
      const what = quoter ? faultOf(quoter, row) : 'stands in no text of its document';
      if (what !== undefined) await found({ where: `${layer} ${row.start_cp}..${row.end_cp} of document ${id}`, what });
    }
  }
}

function faultOf(quoter: Quoter, row: PlaceRow): string | undefined {
  const there = quoter.slice(row.start_cp, row.end_cp);
  if (there === undefined) return `lies outside a text of ${quoter.length} characters`;
  if (row.text !== undefined && row.text !== there) return `quotes «${row.text}», but «${there}» stands there`;
  if (row.cue_text === undefined) return undefined;
  const cue: Quotation = { start: row.cue_start ?? 0, end: row.cue_end ?? 0, text: row.cue_text };
  return quoter.slice(cue.start, cue.end) === cue.text ? undefined : `its cue «${cue.text}» does not stand there`;
}

/** A text may have been handed in without the title that stands at its head now. */
function isHashOf(
  { hash, facts, content }: { readonly hash: string; readonly facts: string; readonly content: Buffer | null },
  text: string,
): boolean {
  const source = JSON.parse(facts) as { readonly id: string; readonly title?: string };
  if (content) return captureHash({ ...source, text: '' }, { content }) === hash;
  const { title = '' } = source;
  const without = text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text;
  return [text, without].some((one) => captureHash({ ...source, text: one }) === hash);
}
