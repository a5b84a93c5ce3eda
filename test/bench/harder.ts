import type { GoldDocument, GoldStatement, SourceLine } from '../../bench/eval/gold.ts';
import type { Random } from './random.ts';

/** Two astral characters and odd spaces: code points and UTF-16 units part ways here. */
const PREFIX = '😀\u001c\ufeff\u0085𐒀 ';
const SHIFT = [...PREFIX].length;

/** The texts, moved by astral characters in front. */
export function harderTexts(source: readonly SourceLine[]): Map<string, string> {
  return new Map(source.map((d) => [d.id, PREFIX + d.text]));
}

/** The reference on those texts, with what it seldom holds: many speakers, long chains, several labels, no name. */
export function harderDocuments(documents: readonly GoldDocument[], random: Random): GoldDocument[] {
  return documents.map((d) => ({
    ...d,
    ...(d.segments === undefined ? {} : { segments: d.segments.map((s) => moved(s)) }),
    statements: d.statements.map((s) => harder(moved(s), random)),
  }));
}

function moved<T extends { readonly start: number; readonly end: number }>(at: T): T {
  return { ...at, start: at.start + SHIFT, end: at.end + SHIFT };
}

function harder(s: GoldStatement, random: Random): GoldStatement {
  const many = ['سيرغي لافروف', 'وانغ يي', 'محمد بن سلمان', 'محمد بن سلطان', 'كيم جونغ أون', 'مون جاي إن', 'وانغ يي'];
  const speakers = random.chance(0.04) ? many.slice(0, random.between(2, 7)) : s.speakers;
  const via = random.chance(0.04) ? ['أ ف ب', 'رويترز', 'وكالة سانا', 'رويترز'].slice(0, random.between(2, 4)) : s.via;
  return {
    ...s,
    speakers: random.chance(0.01) ? ['…'] : speakers,
    ...(random.chance(0.05) ? { via: null } : { via: via ?? [] }),
    utterance: random.chance(0.1) ? ['U01', 'U02'] : (s.utterance ?? null),
  };
}
