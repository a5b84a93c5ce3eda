import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldDocument, GoldStatement } from '../../bench/eval/gold.ts';

/** Three small documents of our own; the names are invented. */
const TEXTS = {
  'a.txt': 'قال جاليان ديرماجو إن الجسر سيفتح غدا. وأضاف: «لن نغلقه مرة أخرى». ونددت زرمانيا بالقرار.',
  'b.txt': 'أعلنت ليدوريا أنها ستفتح الجسر، ونقلت وكالة سديم عن مصدر قوله إن الخلاف انتهى.',
  'c.txt': 'أكد كيميلان أن المياه لا ترتبط بالحدود.',
} as const;

type Id = keyof typeof TEXTS;

/** A statement given by its words. */
function said(id: Id, type: string, words: string, speaker: string, via: readonly string[] = []): GoldStatement {
  const start = TEXTS[id].indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${id}`);
  return { type, quoted: false, start, end: start + words.length, text: words, speakers: [speaker], via, cue: '' };
}

/** The reference: `a` and `b` fall into the tuning part, `c` is kept aside. */
const GOLD: readonly GoldDocument[] = [
  {
    document: 'a.txt',
    story: 'bridge',
    statements: [
      said('a.txt', 'indirect', 'إن الجسر سيفتح غدا', 'جاليان ديرماجو'),
      said('a.txt', 'direct', 'لن نغلقه مرة أخرى', 'جاليان ديرماجو'),
      said('a.txt', 'reported', 'بالقرار', 'زرمانيا'),
    ],
  },
  {
    document: 'b.txt',
    story: 'bridge',
    statements: [
      said('b.txt', 'indirect', 'أنها ستفتح الجسر', 'ليدوريا'),
      said('b.txt', 'indirect', 'إن الخلاف انتهى', 'مصدر', ['سديم']),
    ],
  },
  {
    document: 'c.txt',
    story: 'water-2',
    statements: [said('c.txt', 'indirect', 'أن المياه لا ترتبط بالحدود', 'كيميلان')],
  },
];

/** A shared folder with this reference only. */
export function makeShared(): string {
  const shared = mkdtempSync(join(tmpdir(), 'isnad-shared-'));
  mkdirSync(join(shared, 'gold'));
  const docs = Object.entries(TEXTS).map(([id, text]) => ({ id, text, outlet: id === 'c.txt' ? 'سديم' : 'المرفأ' }));
  writeFileSync(join(shared, 'gold', 'docs.jsonl'), docs.map((d) => JSON.stringify(d)).join('\n'));
  writeFileSync(join(shared, 'gold', 'dev.json'), JSON.stringify(GOLD));
  return shared;
}

/** Perfect readings as JSON lines, after a change to each statement (undefined: leave it out). */
export function readingLines(change: (s: GoldStatement) => GoldStatement | undefined = (s) => s): string {
  const lines = GOLD.map((d) => ({
    id: d.document,
    statements: d.statements.flatMap((s) => {
      const { start, end, type, speakers, via } = change(s) ?? {};
      if (start === undefined) return [];
      return [{ start, end, type, speakers: speakers?.map((name) => ({ name })), via: via?.map((name) => ({ name })) }];
    }),
  }));
  return lines.map((line) => JSON.stringify(line)).join('\n');
}
