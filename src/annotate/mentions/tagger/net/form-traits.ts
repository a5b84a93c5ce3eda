import { ARTICLE, DEFINITE_PREPOSITION, splits, TO } from '../../../../arabic/clitics.ts';
import { NOUN_ENDINGS } from '../../../../arabic/noun-endings.ts';
import { type Gazetteers, GROUPS } from '../gazetteers.ts';
import { LIKENESS_KINDS, type Likeness } from '../likeness.ts';

/** What the letters of a form and the lists say of it, as numbers about as large as one: the net's view of form-features.ts. */
export const TRAITS = LIKENESS_KINDS + GROUPS.length + 5 + 10 + 7;

const MARKS = ['"', "'", '-', '.', '،', ':', '(', ')', '/', ','];
const DIGITS = [0x30, 0x39] as const;
const LATIN = [0x61, 0x7a] as const;
/** The step of likeness that says neither yes nor no, and how many steps are a unit. */
const MIDDLE = 4;
const STEPS = 3;
/** Letters of a middling word. */
const LETTERS = 6;

export function formTraits(form: string, gazetteers: Gazetteers, likeness: Likeness | undefined): Float32Array {
  const traits = new Float32Array(TRAITS);
  let at = 0;
  const put = (value: number | boolean) => {
    traits[at++] = Number(value);
  };
  const arabic = isArabic(form);
  const { conjunction, preposition, rest } = splits(form).at(-1) ?? { conjunction: '', preposition: '', rest: form };
  const steps = arabic ? likeness?.of(rest) : undefined;
  for (let kind = 0; kind < LIKENESS_KINDS; kind++) put(((steps?.[kind] ?? MIDDLE) - MIDDLE) / STEPS);
  const groups = gazetteers.groupsOf(form);
  for (let bit = 0; bit < GROUPS.length; bit++) put((groups >>> bit) & 1);
  put(conjunction !== '');
  put(preposition.startsWith(TO));
  put(preposition !== '' && !preposition.startsWith(TO));
  put(form.startsWith(ARTICLE));
  put(form.startsWith(DEFINITE_PREPOSITION));
  for (const mark of MARKS) put(form === mark);
  const unit = form.charCodeAt(0);
  put(unit >= DIGITS[0] && unit <= DIGITS[1]);
  put(unit >= LATIN[0] && unit <= LATIN[1]);
  put(arabic ? form.length / LETTERS : 0);
  for (const endings of NOUN_ENDINGS) put(endings.some((ending) => form.endsWith(ending)));
  return traits;
}

export function isArabic(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= 0x620 && unit <= 0x64a;
}
