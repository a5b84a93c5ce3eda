import { WordPairs } from '../text/word-pairs.ts';
import { foldArabic } from './fold-table.ts';
import {
  BROTHERLY,
  COURTESIES,
  GRADE_PAIRS,
  GRADES,
  HONORIFIC_PAIRS,
  HONORIFICS,
  NAME_TAILS,
  NAMES_OF_GOD,
  PIOUS_CLOSINGS,
  PIOUS_WORDS,
  PRAISES_OF_GOD,
  PRAISES_OF_PROPHET,
  PRINTED_NAMES,
  ROYAL_WORDS,
  SAINTLY,
  TITLE_LETTERS,
  YOUNGER_WORDS,
} from './lexicons/honours.ts';
import { memberOf } from './member.ts';

const PRINTED = new Set(PRINTED_NAMES);

/** True for a name as printed that folding makes equal to a particle: علي, not على. */
export function isPrintedName(printed: string): boolean {
  return PRINTED.has(printed);
}

/** True for a word that only ends names: أوغلو. */
export const isNameTail = memberOf(NAME_TAILS);

const PAIRS = new WordPairs(HONORIFIC_PAIRS.map(foldArabic));

/** True for an honorific of two words: آية | الله. */
export function isHonorificPair(first: string, second: string): boolean {
  return PAIRS.has(first, second);
}

/** True for the adjective behind an honorific of two words: صاحب السمو | الملكي. */
export const isRoyal = memberOf(ROYAL_WORDS);

const PIOUS = new WordPairs(PIOUS_WORDS.map(foldArabic));

/** True for a word that opens a wish behind a name: حفظه | الله. */
export function opensPious(form: string): boolean {
  return PIOUS.opens(form);
}

/** True for the first word of a wish behind a name: حفظه الله. */
export function isPious(form: string, next: string): boolean {
  return PIOUS.has(form, next);
}

const CLOSES_WISH = memberOf(PIOUS_CLOSINGS);

/** Index behind the wishes that open at `i` of the folded words, right behind a name: حفظه الله |، رضي الله عنه |; `i` itself where none does. */
export function piousEnd(forms: readonly string[], i: number): number {
  let end = i;
  while (isPious(forms[end] ?? '', forms[end + 1] ?? '')) {
    end += 2;
    while (CLOSES_WISH(forms[end] ?? '') && !isPious(forms[end] ?? '', forms[end + 1] ?? '')) end++;
  }
  return end;
}

/** True for such a wish that is no praise of God or the Prophet, as whoever was told before has it: قال | رضي الله عنه. */
export function isBlessing(form: string, next: string): boolean {
  return isPious(form, next) && praiseLength(form, next) === 0 && !isPraiseOfProphet(form, next);
}

const PRAISES = new Set(PRAISES_OF_GOD.map(foldArabic));

/** How many words from the first are a praise that stands for the name of God: عز وجل، تعالى; 0 where none is. */
export function praiseLength(form: string, next: string): number {
  if (PRAISES.has(`${form} ${next}`)) return 2;
  return PRAISES.has(form) ? 1 : 0;
}

/** True for a name of God. */
export const isGod = memberOf(NAMES_OF_GOD);

const OF_PROPHET = new WordPairs(PRAISES_OF_PROPHET.map(foldArabic));

/** True for the first two words of the praise that stands for the Prophet: صلى الله. */
export function isPraiseOfProphet(form: string, next: string): boolean {
  return OF_PROPHET.has(form, next);
}

const HONORIFIC = new Map(
  HONORIFICS.flatMap(({ words, heads }) => words.map((word) => [foldArabic(word), heads] as const)),
);

/** The heads of the offices whose holders an honorific with the pronoun of whoever was named before means: سموه، جلالته. */
export function honouredHeads(form: string): readonly string[] | undefined {
  return HONORIFIC.get(form);
}

const HONOUR_NOUN = new Map(
  HONORIFICS.flatMap(({ noun, words }) => words.map((word) => [foldArabic(word), foldArabic(noun)] as const)),
);

/** The honorific without that pronoun, as it stands in front of a name: معاليه → معالي. */
export function honourNoun(form: string): string | undefined {
  return HONOUR_NOUN.get(form);
}

/** True for the title in front of the name of a saint or a patriarch: مار. */
export const isSaintly = memberOf(SAINTLY);

/** True for «the brother» before an office: الأخ | الرئيس. */
export const isBrotherly = memberOf(BROTHERLY);

const LETTERS = new Set(TITLE_LETTERS);

/** True for a title of one letter: د. */
export function isTitleLetter(form: string): boolean {
  return form.length === 1 && LETTERS.has(form);
}

/** True for a word that grades a rank: الفريق | أول، العقيد | ركن. */
export const isGrade = memberOf(GRADES);

const PAIRS_OF_GRADES = new WordPairs(GRADE_PAIRS.map(foldArabic));

/** True for the two words of أركان حرب behind a rank. */
export function isGradePair(form: string, next: string): boolean {
  return PAIRS_OF_GRADES.has(form, next);
}

/** True for an adjective of courtesy behind the name of a state: الشقيقة. */
export const isCourtesy = memberOf(COURTESIES);

/** True for الابن، الأب behind a name: another person than whoever is known by it. */
export const isYounger = memberOf(YOUNGER_WORDS);
