import { splits } from '../arabic/clitics.ts';
import { foldArabic } from '../arabic/fold-table.ts';
import { PARTICLES } from '../arabic/lexicons/particles.ts';
import { RESIDUE } from '../arabic/lexicons/residue.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { Phrases } from './phrases.ts';

const MIN_STEM = 3;
/** What all quotation marks fold to. */
const QUOTE = '"';
const FRONT = folded(RESIDUE.stemFront);
const ENDS = folded(RESIDUE.stemEnd);
const FUNCTION_WORDS = new Set(folded(Object.values(PARTICLES).flat()));
const CONTINUES = new Phrases(RESIDUE.continues);
const AND = new Set(folded(RESIDUE.and));
const OWN_LETTER = new Set(folded(RESIDUE.ownWaw));

/** The words of a stretch that carry its subject, without article, particles in front and endings. */
export function subjectWords(tokens: Tokens, first: number, last: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = first; i < last; i++) {
    const form = tokens.form[i] ?? '';
    if (tokens.kind[i] !== TokenKind.word || FUNCTION_WORDS.has(form)) continue;
    const stem = stemOf(form);
    if (stem.length >= MIN_STEM) found.add(stem);
  }
  return found;
}

/** The share of `words` that `among` holds; 0 for no words. */
export function shareOf(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (among.has(word)) shared++;
  return shared / words.size;
}

/**
 * True when the words at `first` go on with what stands before: وأضاف، كما، من جانبه. A lead never begins so; what
 * opens with a quotation mark begins anew.
 */
export function goesOn(tokens: Tokens, first: number, last: number): boolean {
  let i = first;
  while (i < last && tokens.kind[i] === TokenKind.mark && tokens.form[i] !== QUOTE) i++;
  if (i >= last || tokens.form[i] === QUOTE) return false;
  if (CONTINUES.matchAt(tokens, i, last) >= 0) return true;
  const form = tokens.form[i] ?? '';
  return !OWN_LETTER.has(form) && splits(form).some((split) => AND.has(split.conjunction));
}

/** A word without what is written in front of it and its endings: rough, the same for all forms of most nouns. */
export function stemOf(form: string): string {
  const front = FRONT.find((letters) => form.startsWith(letters) && form.length - letters.length >= MIN_STEM);
  const rest = front === undefined ? form : form.slice(front.length);
  const end = ENDS.find((letters) => rest.endsWith(letters) && rest.length - letters.length >= MIN_STEM);
  return end === undefined ? rest : rest.slice(0, -end.length);
}

function folded(words: readonly string[]): readonly string[] {
  return words.map(foldArabic).sort((a, b) => b.length - a.length);
}
