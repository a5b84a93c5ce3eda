import { WHAT } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { isAccusative, isCalendarWord } from '../../../arabic/names.ts';
import { isBeing } from '../../../arabic/not-speech.ts';
import { isFuture, isPastOfHer, isPresentOfHer, isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { weightyIn } from '../../../arabic/weighty.ts';
import { isTimeUnit } from '../../../arabic/when-words.ts';
import { isOfThem } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { formAt, isComma, isNameInMarks, isWord, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { clauseEnd } from './boundary.ts';

/** Where an attribution stands: its first token, and the one behind it. */
interface Breaking {
  readonly token: number;
  readonly end: number;
}

/**
 * «ما شكل بحسب المراقبين | انتصارا كبيرا»، «والجسر، وفق الوزارة، | سيفتح غدا»: the rest of a clause that an attribution
 * breaks before it has its verb, its predicate or its object; that rest is what the source says.
 */
export function pieceBehind(scene: Scene, attribution: Breaking): Piece | undefined {
  const opener = openerOf(scene, attribution.token);
  const end = isOfThem(formAt(scene, attribution.end)) ? attribution.end + 1 : attribution.end; // «وفقا لمقربين | منه»
  const first = behindCloser(scene, end, opener);
  if (first === undefined || !goesOn(scene, first, opener < attribution.token ? opener : attribution.token))
    return undefined;
  const quote = quoteAt(scene, first);
  const { last } = clauseEnd(scene, first);
  if (quote && quote.close >= 0 && last <= quote.close) return { first: quote.first, last: quote.last, whole: true };
  return last - first >= SHORTEST ? { first, last } : undefined;
}

interface Piece {
  readonly first: number;
  readonly last: number;
  /** All of it stands in quotation marks. */
  readonly whole?: true;
}

/** So few tokens behind are no clause. */
const SHORTEST = 2;

const OPENERS: ReadonlySet<string> = new Set(['(', '-', '–', '—', '،', ',']);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
]);

/** The mark that parts the attribution from what stands before, or the attribution itself. */
function openerOf(scene: Scene, token: number): number {
  const at = is(wordAt(scene, token - 1), 'asTold') ? token - 1 : token; // «، كما | يقول فلان،»
  return OPENERS.has(formAt(scene, at - 1)) ? at - 1 : at;
}

/** Behind the mark that belongs to the one before the attribution; undefined where only one of the two is printed. */
function behindCloser(scene: Scene, end: number, opener: number): number | undefined {
  const open = formAt(scene, opener);
  if (!OPENERS.has(open)) return isWord(scene, end) || quoteAt(scene, end) ? end : undefined;
  if (isComma(scene, opener)) return isComma(scene, end) ? end + 1 : undefined;
  return CLOSERS.get(formAt(scene, end)) === open ? end + 1 : undefined;
}

/** Whether the clause that stands before `to` asks for what opens at `first`. */
function goesOn(scene: Scene, first: number, to: number): boolean {
  const { form, verb, participle, complementiser, bits } = wordAt(scene, first);
  const before = wordAt(scene, to - 1);
  if (opensPart(scene, first) && lacksVerb(scene, to) && opensWithTopic(scene, to)) return true; // «لكن الأهم، بحسب الوزير، | هو الأمن»
  if (complementiser?.conjunction === '') return opensPredicate(scene, to); // «ومن المقرر، بحسب الوزير، | أن يجتمعوا»
  if (form.startsWith(COORDINATION) || verb || participle || complementiser) return false;
  if (before.form.length > 2 && (is(before, 'relative') || is(before, 'auxiliary') || isBeing(before.form)))
    return true; // «التي | غير كافية»
  if (opensOwnClause(scene, to)) return true; // «وهو | أدنى مستوى»
  const quote = quoteAt(scene, first);
  if (!isWord(scene, first) && !quote && scene.context.tokens.kind[first] !== TokenKind.number) return false;
  if (is(wordAt(scene, to - 2), 'relative') && isBare(scene, first)) return true; // «ما شكل | انتصارا كبيرا»، «التي باتت | خاضعة لكذا»
  if (!isComma(scene, to) && opensNumber(scene, first)) return true;
  if (lacksVerb(scene, to)) return (quote && !isNameInMarks(scene, quote)) || isFiniteShape(form);
  return showsPerson(before.form) && bits === 0 && (isVerbalNoun(form) || isObject(scene, first));
}

/** «، | هو الأمن»، «، | ليس واضحا»، «، | فإن البنك»، «، | خلص الباحثون إلى كذا»: words that open the predicate or the main clause behind a comma. */
function opensPart(scene: Scene, first: number): boolean {
  const word = wordAt(scene, first);
  if (!isComma(scene, first - 1)) return is(word, 'pronoun') && !word.form.startsWith(COORDINATION);
  const { verb } = word;
  if (verb) return verb.entry.weak === true && verb.tense === 'past' && verb.conjunction === '' && !word.speechNoun;
  return PARTS.some((kind) => is(word, kind)) && !word.form.startsWith(COORDINATION);
}

const PARTS = ['consequence', 'negation', 'pronoun'] as const;

/** «لكن الأهم»، «والجسر»: the clause before an attribution opens with what it tells of; not «وأصيب سبعة بجروح»، which is whole without a verb that any list knows. */
function opensWithTopic(scene: Scene, to: number): boolean {
  let i = to - 1;
  while (i > scene.sentence.first && !isComma(scene, i - 1)) i--;
  if (is(wordAt(scene, i), 'contrast')) i++;
  const { article, bits } = wordAt(scene, i);
  return article || bits !== 0 || scene.context.hitOf[i] !== undefined || scene.context.taggedOf[i] !== undefined;
}

/** «ومن المقرر |»، «واللافت |»، «والجديد في الأمر |»، «وما يلفت النظر |»: a few words before an attribution whose predicate is a clause with «that». */
function opensPredicate(scene: Scene, to: number): boolean {
  const before = wordAt(scene, to - 1);
  if (is(before, 'irrealis') && before.article) return true;
  const { first } = scene.sentence;
  const word = wordAt(scene, first);
  const what = formAt(scene, first).endsWith(WHAT) && formAt(scene, first).length <= WHAT.length + 1;
  return (
    to - first <= LONGEST_TOPIC && before.article && (what || (word.article && !word.role && lacksVerb(scene, to)))
  );
}

/** Tokens of what a clause with «that» tells of, at most. */
const LONGEST_TOPIC = 4;

/** «وهو | بحسب الوكالة | أدنى مستوى»: right before an attribution a pronoun behind «and» or «so» opens a clause, all that stands of it. */
export function opensOwnClause(scene: Scene, to: number): boolean {
  const before = wordAt(scene, to - 1);
  return is(before, 'pronoun') && (before.form.startsWith(COORDINATION) || before.form.startsWith(RESUMPTION));
}

/** «وقتل فيها | نحو 1400 شخص»: a number, or a word before it. */
function opensNumber(scene: Scene, i: number): boolean {
  const { kind } = scene.context.tokens;
  const next = kind[i + 1] === TokenKind.number;
  return (
    kind[i] === TokenKind.number || (next && (isBare(scene, i) || weightyIn(formAt(scene, i))?.weight === 'hedge'))
  );
}

/** «ستفتح»، «فقدت»: the verb of a subject that stands before it. */
function isFiniteShape(form: string): boolean {
  return showsPerson(form) || isPastOfHer(form) || isPresentOfHer(form) || isFuture(form);
}

/** «انتصارا كبيرا», not «نظرا لكذا»: an object, which no preposition follows. */
function isObject(scene: Scene, i: number): boolean {
  return isAccusative(formAt(scene, i)) && !is(wordAt(scene, i + 1), 'preposition');
}

/** A noun or participle with nothing in front of it. */
function isBare(scene: Scene, i: number): boolean {
  const { form, bits, lead, article } = wordAt(scene, i);
  if (is(wordAt(scene, i + 1), 'preposition') && isAccusative(form)) return false; // «نظرا إلى كذا»
  return isWord(scene, i) && bits === 0 && lead === '' && !article && !isCalendarWord(form) && !isTimeUnit(form);
}

/** Nothing between the opening of the clause and `to` is a verb. */
function lacksVerb(scene: Scene, to: number): boolean {
  let i = to - 1;
  for (; i > scene.sentence.first && !isComma(scene, i); i--) {
    const { form, verb, article } = wordAt(scene, i);
    if (verb || is(wordAt(scene, i), 'auxiliary') || (!article && isFiniteShape(form))) return false;
  }
  return to - i <= LONGEST_SUBJECT;
}

/** Tokens of a subject before an attribution, at most. */
const LONGEST_SUBJECT = 12;
