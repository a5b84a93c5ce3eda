import { foldArabic } from '../../../arabic/fold-table.ts';
import { honouredHeads, opensPious, piousEnd } from '../../../arabic/honours.ts';
import { FROM } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { WHOLE_CONTENTS } from '../../../arabic/lexicons/stances.ts';
import { endsAccusative, isCommonWord, isPublishing, isSpeakingDocument } from '../../../arabic/names.ts';
import {
  holdsToBe,
  isAdjectiveLikeParticiple,
  isCondition,
  isNounLikeParticiple,
  isNounLikeVerb,
  isNoVerbBehind,
  isOwnOpinion,
  isPurpose,
  isRefusedDeed,
  isSeeming,
  leadsToOwnThat,
  leavesOpen,
  standsAmong,
  takesOwnClause,
  tellsDeedInPresent,
  tellsWhenDenied,
} from '../../../arabic/not-speech.ts';
import {
  bareOfPronoun,
  holdsPronoun,
  isAlternative,
  isSeldom,
  isTakenUp,
  isToListener,
  takesTitle,
} from '../../../arabic/phrases.ts';
import { seatEnd } from '../../../arabic/seats.ts';
import { refusalEnd, refuses } from '../../../arabic/verb-kinds.ts';
import { isPresent, isPresentOfHer } from '../../../arabic/verb-shape.ts';
import { is, type Word, wordOf } from '../../../arabic/words.ts';
import { kept } from '../../../text/common-forms.ts';
import type { Quote } from '../../../text/quotes.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { opensSpeech } from '../../mentions/marks.ts';

/** One sentence as the rules of statements see it. */
export interface Scene {
  readonly context: Context;
  readonly sentence: Sentence;
  /** One past the last token. */
  readonly end: number;
}

export const NOTHING: Word = wordOf('');
export const COMMAS: ReadonlySet<string> = new Set(['،', ',', '؛', ';']);

export function wordAt(scene: Scene, i: number): Word {
  return (i >= scene.sentence.first && i < scene.end && scene.context.words[i]) || NOTHING;
}

export function formAt(scene: Scene, i: number): string {
  return i >= scene.sentence.first && i < scene.end ? (scene.context.tokens.form[i] ?? '') : '';
}

export function isComma(scene: Scene, i: number): boolean {
  return COMMAS.has(formAt(scene, i));
}

/** Two or more dots in a row, as headlines use them, part clauses like a comma. */
export function isDots(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return form === '…' || (form === '.' && (formAt(scene, i + 1) === '.' || formAt(scene, i - 1) === '.'));
}

export function isWord(scene: Scene, i: number): boolean {
  return i < scene.end && scene.context.tokens.kind[i] === TokenKind.word;
}

/** The quotation that opens at token `i`. */
export function quoteAt(scene: Scene, i: number): Quote | undefined {
  return i < scene.end ? scene.context.quotes.opening(i) : undefined;
}

/** Number of words inside a quotation. */
export function quoteLength(scene: Scene, quote: Quote): number {
  let words = 0;
  for (let i = quote.first; i <= quote.last; i++) if (scene.context.tokens.kind[i] === TokenKind.word) words++;
  return words;
}

/** Marks around a mere name or title: at most three words right after a noun that such names follow, or a known name. */
export function isNameInMarks(scene: Scene, quote: Quote): boolean {
  if (quote.close < 0) return false;
  const length = quoteLength(scene, quote);
  if (length <= LONG_NAME && takesTitle(formAt(scene, quote.open - 1))) return true;
  if (length <= LONG_NAME && isToldOfName(scene, quote)) return true;
  if (length > 4) return length <= LONG_NAME && holdsBody(scene, quote);
  const hit = scene.context.hitOf[quote.first];
  if (hit && hit.first === quote.first && hit.last === quote.last) return true;
  const before = wordAt(scene, quote.open - 1);
  if ((before.role || before.bodyNoun?.article) && opensSpeech(scene.context, quote.first)) return false; // «قال الوزير "لن نعود"»
  if (before.participle && isComma(scene, quote.open - 2)) return false; // «، مضيفا "الأمر هين"»
  return length <= 3 && (before.bodyNoun !== undefined || (before.role !== undefined && length <= 2));
}

/** «في ختام اجتماع "الشراكة ضد الأسلحة" | التي أنشأتها كذا»: behind a common noun a definite noun in marks of which a relative clause tells. */
function isToldOfName(scene: Scene, quote: Quote): boolean {
  const [next, before, first] = [quote.close + 1, quote.open - 1, quote.first].map((i) => wordAt(scene, i));
  if (!next || !before || !first || !is(next, 'relative') || !next.article) return false;
  if (isSpeakingDocument(before.form)) return false; // «في بيان "…" | الذي نشره»
  return (
    first.article && !first.verb && !before.article && !before.verb && !before.participle && isCommonWord(before.form)
  );
}

/** «إلى "بعثة مراقبي كذا في كذا"»: behind a preposition the whole name of a body, without a verb. */
function holdsBody(scene: Scene, quote: Quote): boolean {
  if (!is(wordAt(scene, quote.open - 1), 'preposition') || !wordAt(scene, quote.first).bodyNoun) return false;
  for (let i = quote.first; i <= quote.last; i++) {
    const { verb, complementiser, article } = wordAt(scene, i);
    if (complementiser || (verb && !article)) return false;
  }
  return true;
}

/** Words of the whole name of a body, at most. */
const LONG_NAME = 9;

/** «وأضاف "الدالي"، في تصريحات، أن»: marks around nothing but a name that the article tells. */
export function isPersonInMarks(scene: Scene, quote: Quote): boolean {
  const { kind, form } = scene.context.tokens;
  if (quote.close < 0 || quote.last - quote.first > 1 || scene.context.taggedOf.length === 0) return false;
  for (let i = quote.first; i <= quote.last; i++)
    if (kind[i] !== TokenKind.word || !scene.context.isPersonWord(form[i] ?? '')) return false;
  return true;
}

/**
 * Where an insertion that opens at `i` ends (a parenthesis, spaced dashes, the clause by which a source refuses to be named, a seat between commas):
 * index after it; `i` itself when none opens.
 */
export function skipInsertion(scene: Scene, i: number): number {
  const of = scene.context.tokens.common[i];
  return of !== undefined && mayInsert(of) ? insertionEnd(scene, i) : i;
}

const INSERTING: ReadonlySet<string> = new Set(['(', '[', '-', '،', ',']);
const mayInsert = kept((form) => INSERTING.has(form) || opensPious(form) || refuses(form));

function insertionEnd(scene: Scene, i: number): number {
  const form = formAt(scene, i);
  if (form === '(' || form === '[') {
    for (let k = i + 1; k < Math.min(scene.end, i + 40); k++)
      if (formAt(scene, k) === ')' || formAt(scene, k) === ']') return k + 1;
  }
  if (form === '-' && isSpacedBefore(scene, i)) {
    for (let k = i + 1; k < Math.min(scene.end, i + 40); k++)
      if (formAt(scene, k) === '-' && isSpacedAfter(scene, k)) return k + 1;
  }
  const { form: forms } = scene.context.tokens;
  if (isComma(scene, i)) return seatEnd(forms, i, scene.end) ?? i;
  const wished = piousEnd(forms, i);
  if (wished > i) return Math.min(scene.end, wished);
  return refusalEnd(forms, i, scene.end) ?? i;
}

function isSpacedBefore(scene: Scene, i: number): boolean {
  const { start, end } = scene.context.tokens;
  return (end[i - 1] ?? -1) < (start[i] ?? 0);
}

function isSpacedAfter(scene: Scene, i: number): boolean {
  const { start, end } = scene.context.tokens;
  return (end[i] ?? 0) < (start[i + 1] ?? Number.MAX_SAFE_INTEGER);
}

/**
 * A participle of speech; one that is an office as well (متحدثاً) only where its verb always reports (مشيراً) or takes an object
 * or reports by somebody, and the ending shows what somebody does (مقدماً شكره، مدافعاً عن القرار).
 */
export function isParticiple({ participle, role, bodyNoun, form }: Word): boolean {
  if (!participle || bodyNoun) return false;
  const { weak, takes, bySomebody } = participle.entry;
  return role === undefined || !weak || ((bySomebody || takes.includes('object')) && endsAccusative(form));
}

/** True for أن، إن and their kin where they open a content: not «بعد أن», «كما أن», nor آن in a name. */
export function opensClause(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (!word.complementiser || is(wordAt(scene, i - 1), 'beforeFactualClause') || isJoined(scene, i)) return false;
  if (leadsToOwnThat(formAt(scene, i - 2), formAt(scene, i - 1))) return false; // «وبدلا من | أن يشكر»
  if (is(wordAt(scene, i - 1), 'nameBeforeClause') || isAlternative(formAt(scene, i - 1))) return false;
  if (isInMedium(scene, i) || opensKnownName(scene, i)) return false;
  return scene.context.text[scene.context.tokens.start[i] ?? 0] !== MADDA;
}

/** «بان كي مون»: a full name that the registry knows opens with the letters of a complementiser. */
function opensKnownName(scene: Scene, i: number): boolean {
  return scene.context.fullNameLength(i) > 2;
}

/** Part of the name of a medium: سي إن إن. */
function isInMedium(scene: Scene, i: number): boolean {
  const hit = scene.context.hitOf[i];
  return hit?.known.kind === 'medium' && hit.last > hit.first;
}

/** Part of a hyphenated name: جي-إن. */
function isJoined(scene: Scene, i: number): boolean {
  const { start, end } = scene.context.tokens;
  return formAt(scene, i - 1) === '-' && end[i - 1] === start[i];
}

const MADDA = '\u0622';

/** True when a finite verb of speech at `i` tells that somebody spoke: not denied, expected, intended or possible. */
export function isLive(scene: Scene, i: number): boolean {
  const verb = wordAt(scene, i).verb;
  if (!verb || verb.future || (is(wordAt(scene, i), 'preposition') && !governsFrom(scene, i) && !governsFact(scene, i)))
    return false;
  if (isRefusedDeed(verb.entry.past, formAt(scene, i + 1), [formAt(scene, i + 2), formAt(scene, i + 3)])) return false;
  if (verb.tense === 'present' && (tellsDeedInPresent(verb.entry.past) || isOneAmong(scene, i))) return false;
  if (is(wordAt(scene, i), 'adverb')) return false; // «هنا», printed without the hamza of congratulating
  const before = wordAt(scene, i - 1);
  if (tellsWhenDenied(verb.entry.past) && !is(before, 'negator')) return false;
  if (isNoVerbBehind(formAt(scene, i), before.form) || tellsOfBefore(scene, i)) return false;
  if (isWritersOwn(scene, i) || tellsListener(scene, i) || onlySeems(scene, i)) return false;
  if (verb.tense === 'past' && isNounLikeVerb(formAt(scene, i), before.form, formAt(scene, i + 1))) return false;
  if (is(before, 'negator') && leavesOpen(verb.entry.past)) return true; // «ولم يستبعد الوزير كذا»
  if (is(before, 'negator') || is(before, 'nounNegator') || isSeldom(before.form)) return false;
  if (is(before, 'relative') && isSeldom(formAt(scene, i - 2))) return false;
  if (verb.tense === 'past' && isCondition(before.form)) return false; // «إذا | أعلن الوزير»
  const bare = before.complementiser && !before.complementiser.pronoun && opensClause(scene, i - 1);
  if (bare && verb.conjunction === '' && (verb.tense === 'present' || verb.passive)) return false; // «أردت أن | أشير إلى كذا»: the writer's own
  if (verb.tense === 'past') return !takesOwnClause(before.form) || verb.conjunction !== ''; // «لا يمكن ذكر اسمه»: a noun
  if (is(wordAt(scene, i), 'formula') && wordAt(scene, i + 1).complementiser && !resumesTopic(scene, i)) return false;
  return !is(before, 'irrealis') && !isPurpose(before.form) && !joinsFuture(scene, i);
}

/** «الخطوة التي | كشف عنها الوزير»: behind the relative the preposition of the verb has the pronoun of what is told already. */
function tellsOfBefore(scene: Scene, i: number): boolean {
  const relative = formAt(scene, is(wordAt(scene, i - 1), 'auxiliary') ? i - 2 : i - 1);
  const next = formAt(scene, i + 1);
  const entry = wordAt(scene, i).verb?.entry;
  if (!entry || !holdsPronoun(next) || !(isTakenUp(relative, next) || tellsOfNoun(scene, i))) return false;
  const preposition = bareOfPronoun(next);
  return entry.takes.some((takes) => foldArabic(takes) === preposition);
}

/** «ندوة صحافية | دعت إليها النقابة»، «خطة | تحدث عنها الوزير»: right behind an indefinite noun a verb without «and». */
function tellsOfNoun(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  if (!isWord(scene, i - 1) || wordAt(scene, i).verb?.conjunction !== '' || before.article || before.verb) return false;
  return (before.bits === 0 || before.role !== undefined) && before.lead === '' && isCommonWord(before.form);
}

/** «أما فلان | فيعتقد أن»: a verb behind ف that has the topic of its sentence as its subject. */
function resumesTopic(scene: Scene, i: number): boolean {
  if (wordAt(scene, i).verb?.conjunction !== RESUMPTION) return false;
  for (let k = i - 2; k >= Math.max(scene.sentence.first, i - FUTURE_BACK); k--)
    if (is(wordAt(scene, k), 'topic')) return true;
  return false;
}

/** «التي | تعتبر من أكبر الموانئ»، «يعد | أحد الشعراء»: what something passes for. */
function isOneAmong(scene: Scene, i: number): boolean {
  const verb = wordAt(scene, i).verb;
  if (!verb || verb.object || !holdsToBe(verb.entry.past) || !standsAmong(formAt(scene, i + 1))) return false;
  return !wordAt(scene, i + 3).complementiser; // not «يعتبر من الضروري أن»
}

/** «ويبدو أنه | يشكك في كذا»، «بدا أن الوزير | يرفض كذا»: hedged by whoever writes. */
function onlySeems(scene: Scene, i: number): boolean {
  if (wordAt(scene, i).verb?.conjunction !== '') return false;
  for (let k = i - 1; k > Math.max(scene.sentence.first, i - SEEMS); k--)
    if (isComma(scene, k) || (is(wordAt(scene, k), 'relative') && wordAt(scene, k).article))
      return false; // «يبدو أن الوزير، الذي | قال إن»
    else if (wordAt(scene, k).complementiser) return isSeeming(formAt(scene, k - 1));
  return false;
}

/** Tokens from «that» to the verb of whoever seems to say so, at most. */
const SEEMS = 5;

/** «كما | ذكرت لكم أن»: whoever speaks to a listener tells of himself. */
function tellsListener(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  return (
    verb?.tense === 'past' &&
    verb.subject.gender === 'f' &&
    is(wordAt(scene, i - 1), 'asTold') &&
    isToListener(formAt(scene, i + 1))
  );
}

/** «أعتقد | أن»: printed with the hamza of the first person, though the verb has the same letters in the past. */
function isWritersOwn(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  if (verb?.tense !== 'past' || !isOwnOpinion(verb.entry.past)) return false;
  if (!wordAt(scene, i + 1).complementiser && !(is(wordAt(scene, i - 1), 'asTold') && isComma(scene, i + 1)))
    return false; // «كما أعتقد، …»
  const { text, tokens } = scene.context;
  return FIRST_PERSON.test(text.slice(tokens.start[i], tokens.end[i]));
}

const FIRST_PERSON = /^[وف]?أ/u;

/** «سيحذر الوزير من كذا | ويؤكد أن»: a present that «and» joins to a future of the same sentence is yet to be said. */
function joinsFuture(scene: Scene, i: number): boolean {
  if (wordAt(scene, i).verb?.conjunction !== COORDINATION || quoteOver(scene, i)) return false;
  for (let k = i - 1; k >= Math.max(scene.sentence.first, i - FUTURE_BACK); k--) {
    const { verb } = wordAt(scene, k);
    if (verb && !verb.entry.weak && !quoteOver(scene, k)) return verb.future;
  }
  return false;
}

/** How far back, in tokens, the verb may stand that one is joined to. */
const FUTURE_BACK = 40;

export function quoteOver(scene: Scene, i: number): boolean {
  return (scene.context.quotes.outer[i] ?? -1) >= 0;
}

/** «عبر الوزير عن أسفه», not «عبر موقعه» nor «أضاف | عبر مترجم»: a verb that is also a preposition shows its own preposition behind. */
function governsFrom(scene: Scene, i: number): boolean {
  if (wordAt(scene, i - 1).verb && wordAt(scene, i).verb?.conjunction === '') return false;
  for (let k = i + 1; k < i + 10 && !isComma(scene, k); k++) if (formAt(scene, k) === FROM) return true;
  return false;
}

/** «كما بين | أن المشروع اكتمل»، «وبين | أنه وقع»; not «بين أن يبقى وأن يرحل»: behind the preposition «that» opens a deed, in the present. */
function governsFact(scene: Scene, i: number): boolean {
  const that = honouredHeads(formAt(scene, i + 1)) ? i + 2 : i + 1; // «وبين | معاليه أن»
  const { complementiser } = wordAt(scene, that);
  const { verb } = wordAt(scene, i);
  if (verb?.tense !== 'past' || verb.entry.act !== 'explain' || !complementiser || !opensClause(scene, that))
    return false; // not «هنا | أن», printed like congratulating
  return (
    complementiser.pronoun !== undefined ||
    !(isPresent(formAt(scene, that + 1)) || isPresentOfHer(formAt(scene, that + 1)))
  );
}

/** A colon that is none of a clock time, nor of the address of a page (http://…). */
export function isColon(scene: Scene, i: number): boolean {
  if (formAt(scene, i) !== ':' || formAt(scene, i + 1) === '/') return false;
  const kind = scene.context.tokens.kind;
  return !(kind[i - 1] === TokenKind.number && kind[i + 1] === TokenKind.number);
}

const SOLE_CONTENTS: ReadonlySet<string> = new Set(WHOLE_CONTENTS.map(({ takes }) => takes));

/** A word of speech that reports by itself, so that what follows belongs to it. */
export function isOtherCue(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const entry = word.verb?.entry ?? word.participle?.entry;
  if (isPublishing(word.form) || entry?.takes.every((one) => SOLE_CONTENTS.has(one))) return false;
  if (isParticiple(word) && !word.participle?.entry.weak) {
    const bare = !wordAt(scene, i + 1).complementiser;
    return !isNounLikeParticiple(word.form) && !(bare && isAdjectiveLikeParticiple(word.form));
  }
  return word.verb !== undefined && !word.verb.entry.weak && !word.role && !word.bodyNoun && isLive(scene, i);
}

/** «التقى | عددا من النواب»: a quantifier in the accusative is the object of the verb before it. */
export function isCountedObject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return is(word, 'quantifier') && !is(word, 'each') && endsAccusative(word.form); // not «قال | كلا الطرفين»
}
