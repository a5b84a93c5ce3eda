const CONJUNCTION = /^[وف](?=..)/u;
const FEMININE_PAST = /^.{2,}(?<!ا)ت$/u;
const PRESENT = /^س?[يت].{3,}$/u;
/** Shapes of verbal nouns and other nouns: قرار، اجتماع، تصريح، زيارة، محادثات. */
const NOUN = /(?:ة|ات|ون|ين|اء|ى)$|^.{2,}ا.$|^ت.{2,}ي.$|^م.{3,}$/u;
/** Hollow verbs, whose long vowel stands where nouns have one: زار، عاد، أفاد. */
const HOLLOW = /^(?:.ا.|ا.ا.|است.ا.)$/u;

/** The gender of the subject that a word asks for if it is a finite verb by its shape; undefined when it is none. */
export function verbGender(form: string): 'm' | 'f' | undefined {
  const bare = form.replace(CONJUNCTION, '');
  if (HOLLOW.test(bare)) return 'm';
  if (FEMININE_PAST.test(bare)) return 'f';
  if (PRESENT.test(bare) && !/(?:ة|ات|ية)$/u.test(bare)) {
    if (bare.startsWith('ي') || bare.startsWith('سي')) return 'm';
    return /^ت.{2,}ي.$/u.test(bare) ? undefined : 'f';
  }
  return bare.length >= 3 && bare.length <= 6 && !NOUN.test(bare) ? 'm' : undefined;
}

/** True for the past of a feminine subject by its shape: انتهكت. */
export function isPastOfHer(form: string): boolean {
  return FEMININE_PAST.test(form);
}

/** True for a present by its shape: تلتزم، يرفض. */
export function isPresent(form: string): boolean {
  return /^[يتن]/u.test(form) && PRESENT.test(form) && verbGender(form) !== undefined;
}

/** True for letters that a present may have, short ones too: يجب، تضم. A past has them as well (تولى). */
export function mayBePresent(form: string): boolean {
  return /^[يت].{2,}$/u.test(form) && !/(?:ة|ات|ية|ت)$/u.test(form);
}

/** True for the present of a feminine subject by its shape: تلتزم، ترفض. */
export function isPresentOfHer(form: string): boolean {
  return /^س?ت/u.test(form) && verbGender(form) === 'f';
}

/** The gender that كان، كانت ask of the subject behind them; undefined for other auxiliaries (قد). */
export function auxiliaryGender(form: string): 'm' | 'f' | undefined {
  const bare = form.replace(CONJUNCTION, '');
  if (bare === 'كانت' || bare === 'تكون') return 'f';
  return bare === 'كان' || bare === 'يكون' ? 'm' : undefined;
}

/** True for the present of two by its shape: يتعهدان. */
export function isDualVerb(form: string): boolean {
  return /^ي.{3,}ان$/u.test(form);
}

/** True for a verb of many by its ending: فقدوا، ليكونوا. */
export function isOfMany(form: string): boolean {
  return /^.{2,}وا$/u.test(form);
}

const SURELY_FINITE = /^[وف]?(?:س[يتن].{3,}|ي.{3,}|.{2,}وا)$/u;

/** True for a form that shows its person at its head, so that it is no noun: يعلن، ستعود. */
export function showsPerson(form: string): boolean {
  return SURELY_FINITE.test(form) && !/(?:ة|ات|ية)$/u.test(form);
}

const VERBAL_NOUN = /^(?:ت..ي.|ا..ا.|ا[نم]..ا.|ا.ت.ا.|ا.د.ا.|است..?ا.|م.ا..ة|ت.ا..)(?:ه|ها|هم|هما)?$/u;

/** True for the shapes of verbal nouns of the derived stems: تنكيس، إغلاق، انسحاب، استئناف، مشاركة. */
export function isVerbalNoun(form: string): boolean {
  return VERBAL_NOUN.test(form);
}

const PASSIVE_PAST = /^.{1,2}\u0651?\u064f/u;
const PASSIVE_PRESENT = /^[\u064a\u062a]\u064f/u;

/**
 * True when a verb is printed with the vowel that makes it passive: أُعلن، ذُكر; in the present only of verbs of three letters,
 * because the others have that vowel in the active too. `printed` is without «and» in front; `past` as in the lexicon.
 */
export function isPrintedPassive(printed: string, tense: 'past' | 'present', past: string): boolean {
  return tense === 'past' ? PASSIVE_PAST.test(printed) : past.length === 3 && PASSIVE_PRESENT.test(printed);
}

const FUTURE = /^[وف]?س[يتن].{3,}$/u;
/** Letters of a future that are another word: سيطرت، سيناء، سيناريو، فسيفساء. */
const NO_FUTURE = /^[وف]?سي(?:طر(?:وا|ت|تا|نا)?|ناء?|ناريو(?:هات)?|فساء?)$/u;

/** True for a verb in the future by its shape: ستعقد، سيعود. */
export function isFuture(form: string): boolean {
  return FUTURE.test(form) && !NO_FUTURE.test(form) && !/(?:ة|ات|ية)$/u.test(form);
}

/** True for the shape of a participle that tells what somebody does, in the accusative: مستعرضا، معللا. */
export function isDoerInAccusative(form: string): boolean {
  return form.length > 4 && form.length < 9 && form[0] === DOER && form.endsWith(ACCUSATIVE);
}

const DOER = '\u0645';
const ACCUSATIVE = '\u0627';

/** True for verbal nouns of four letters with «ت», and those with «ة» for a weak letter: تأخر، إقالة. */
export function isShortDeed(form: string): boolean {
  return SHORT_DEED.test(form);
}

const SHORT_DEED = /^(?:ت...|ا.ا.ة)$/u;
