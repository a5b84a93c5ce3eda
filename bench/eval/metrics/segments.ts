import { type Figures, precisionRecall, ratio } from '../figures.ts';
import { type GoldDocument, type KindRange, type Texts, textOf } from '../gold.ts';
import { isSpace } from '../python.ts';
import { type Readings, readingOf } from '../readings.ts';

/** What lies in no segment counts as the article. */
const DEFAULT = 'article';

/** Visible characters in the right segment; empty when no document of the reference has segments. */
export function scoreSegments(gold: readonly GoldDocument[], readings: Readings, texts: Texts): Figures {
  const all = { characters: 0, right: 0, residueGold: 0, residueRead: 0, residueRight: 0 };
  let worst = Number.POSITIVE_INFINITY;
  for (const document of gold) {
    const reading = readingOf(readings, document.document);
    if (document.segments === undefined) continue;
    const one = { characters: 0, right: 0 };
    for (const at of visible(textOf(texts, document.document))) {
      const g = kindAt(document.segments, at);
      const r = kindAt(reading.segments ?? [], at);
      one.characters += 1;
      one.right += Number(g === r);
      all.residueGold += Number(g !== DEFAULT);
      all.residueRead += Number(r !== DEFAULT);
      all.residueRight += Number(g === r && g !== DEFAULT);
    }
    all.characters += one.characters;
    all.right += one.right;
    worst = Math.min(worst, one.characters > 0 ? one.right / one.characters : 1);
  }
  if (all.characters === 0) return {};
  return {
    'characters.accuracy': ratio(all.right, all.characters),
    'worst.accuracy': worst,
    ...precisionRecall('residue', all.residueRight, all.residueRead, all.residueGold),
  };
}

/** Positions, in code points, of what is not white space. */
function* visible(text: string): Generator<number> {
  let at = 0;
  for (const character of text) {
    if (!isSpace(character)) yield at;
    at += 1;
  }
}

function kindAt(segments: readonly KindRange[], at: number): string {
  for (const s of segments) if (s.start <= at && at < s.end) return s.kind;
  return DEFAULT;
}
