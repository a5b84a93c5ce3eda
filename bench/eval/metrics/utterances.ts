import { align } from '../align.ts';
import { type Figures, precisionRecall } from '../figures.ts';
import type { GoldDocument, GoldStatement } from '../gold.ts';
import { type Reading, type Readings, type ReadStatement, readingOf } from '../readings.ts';

/** A statement of the reference with its own labels and those of the statement that was read there. */
interface Row {
  readonly document: string;
  readonly gold: readonly string[];
  readonly read: readonly string[];
}

/** Which statements of a story say the same thing: pairs across the documents of the story. */
export function scoreUtterances(gold: readonly GoldDocument[], readings: Readings): Figures {
  const stories = new Map<string, Row[]>();
  for (const document of gold) {
    const story = document.story || document.document;
    const rows = stories.get(story) ?? [];
    stories.set(story, rows);
    rows.push(...rowsOf(document, readingOf(readings, document.document)));
  }
  let right = 0;
  let inGold = 0;
  let inRead = 0;
  for (const rows of stories.values()) {
    for (const [a, b] of pairsAcrossDocuments(rows)) {
      const g = intersects(a.gold, b.gold);
      const r = intersects(a.read, b.read);
      right += Number(g && r);
      inGold += Number(g);
      inRead += Number(r);
    }
  }
  const figures = precisionRecall('pairs', right, inRead, inGold);
  return { ...figures, 'reference.pairs': inGold, 'predicted.pairs': inRead };
}

/** Does any statement of the readings carry the field? */
export function carriesUtterances(reading: Reading): boolean {
  return (reading.statements ?? []).some((s) => s.utterances !== undefined || s.utterance !== undefined);
}

function rowsOf(document: GoldDocument, reading: Reading): Row[] {
  const read = reading.statements ?? [];
  const found = new Map(align(document.statements, read, 0.5).map((pair) => [pair.gold, read[pair.predicted]]));
  return document.statements.map((s, k) => ({
    document: document.document,
    gold: labels(s),
    read: labels(found.get(k)),
  }));
}

/** `utterances` when the field is there, else `utterance`; one label or several. */
function labels(statement: GoldStatement | ReadStatement | undefined): readonly string[] {
  const value = statement?.utterances !== undefined ? statement.utterances : statement?.utterance;
  if (value === undefined || value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

function* pairsAcrossDocuments(rows: readonly Row[]): Generator<[Row, Row]> {
  for (const [k, a] of rows.entries()) {
    for (const b of rows.slice(k + 1)) if (a.document !== b.document) yield [a, b];
  }
}

function intersects(a: readonly string[], b: readonly string[]): boolean {
  return a.some((label) => b.includes(label));
}
