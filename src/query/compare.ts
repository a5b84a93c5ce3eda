import type { Library } from '../store/library.ts';
import { copiesBetween, type PairCopy } from '../store/links/read-copies.ts';
import { type DocumentRecord, documentById } from './document.ts';
import type { StatementRecord } from './statement.ts';
import { comparisonOf, tellingOf } from './stories/comparison.ts';
import type { CopyRecord, Telling, WordPiece } from './stories/records.ts';

/** What was said once and stands in both documents. */
export interface SharedUtterance {
  readonly utterance: string;
  readonly a: StatementRecord;
  readonly b: StatementRecord;
  /** How `b` has it, measured against `a`. */
  readonly telling: Exclude<Telling, 'absent'>;
  readonly comparison: readonly WordPiece[];
}

/** Two documents side by side. */
export interface ComparisonRecord {
  readonly a: ComparedDocument;
  readonly b: ComparedDocument;
  /** Stories in which both have an article. */
  readonly stories: readonly string[];
  readonly both: readonly SharedUtterance[];
  /** Statements whose utterances the other does not tell. */
  readonly onlyA: readonly StatementRecord[];
  readonly onlyB: readonly StatementRecord[];
  readonly copies: readonly CopyRecord[];
}

export type ComparedDocument = Pick<DocumentRecord, 'id' | 'title' | 'outlet' | 'url' | 'published'> & {
  /** The share of the characters of its articles that the other has as well, 0 to 1. */
  readonly copied: number;
};

/** Compares two documents of a linked library; undefined when one of them is not there. */
export async function compare(library: Library, a: string, b: string): Promise<ComparisonRecord | undefined> {
  const [x, y, pairs] = await Promise.all([
    documentById(library, a),
    documentById(library, b),
    copiesBetween(library.read, a, b),
  ]);
  if (!x || !y) return undefined;
  const turned = pairs.map((pair) => (pair.a.startsWith(`${a}#`) ? pair : turn(pair)));
  const both = sharedBy(x.statements, y.statements);
  const told = new Set(both.map(({ utterance }) => utterance));
  const only = ({ utterances = [] }: StatementRecord) => !utterances.some((one) => told.has(one));
  const own = new Set(x.articles.flatMap(({ story }) => story ?? []));
  return {
    a: comparedDocument(x, turned, 'a'),
    b: comparedDocument(y, turned, 'b'),
    stories: [...new Set(y.articles.flatMap(({ story }) => story ?? []))].filter((story) => own.has(story)),
    both,
    onlyA: x.statements.filter(only),
    onlyB: y.statements.filter(only),
    copies: turned.flatMap(copyRecords),
  };
}

function sharedBy(x: readonly StatementRecord[], y: readonly StatementRecord[]): SharedUtterance[] {
  return x.flatMap((one) =>
    (one.utterances ?? []).flatMap((utterance) => {
      const other = y.find(({ utterances = [] }) => utterances.includes(utterance));
      if (!other) return [];
      const [telling, comparison] = [tellingOf(one.text, other.text), comparisonOf(one.text, other.text)];
      return [{ utterance, a: one, b: other, telling, comparison }];
    }),
  );
}

function comparedDocument(document: DocumentRecord, pairs: readonly PairCopy[], side: 'a' | 'b'): ComparedDocument {
  const { id, title, outlet, url, published, articles } = document;
  const copied = pairs.flatMap(({ passages }) => passages).reduce((sum, { [side]: at }) => sum + at.end - at.start, 0);
  const length = articles.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    id,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    copied: Math.min(1, copied / Math.max(1, length)),
  };
}

function turn({ a, b, share, source, reason, passages }: PairCopy): PairCopy {
  return {
    a: b,
    b: a,
    share: { a: share.b, b: share.a },
    source: source === 'a' ? 'b' : source === 'b' ? 'a' : source,
    reason: reason.replace(/\b([ab])\b/gu, (letter) => (letter === 'a' ? 'b' : 'a')),
    passages: passages.map(({ a: x, b: y }) => ({ a: y, b: x })),
  };
}

function copyRecords({ a, b, source, reason, passages }: PairCopy): CopyRecord[] {
  const place = (name: string, { start, end }: { readonly start: number; readonly end: number }) => {
    const [document = '', article = '0'] = name.split('#');
    return { document, article: Number(article), start, end };
  };
  return passages.map((at) => ({
    a: place(a, at.a),
    b: place(b, at.b),
    ...(source !== null && { source }),
    reason,
  }));
}
