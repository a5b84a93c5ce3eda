import { foldArabic } from '../../../arabic/fold-table.ts';
import { ON } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { holdsToBe, isIf, isJudgedOf, takesOwnClause, tellsWhy } from '../../../arabic/not-speech.ts';
import { isAboveAll, isNaming, isThatNot } from '../../../arabic/phrases.ts';
import { says } from '../../../arabic/verb-kinds.ts';
import { isPresent, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { setsContrast } from '../clause/contrast.ts';
import { attributionEnd } from '../clause/opens-attribution.ts';
import { isWholeContent, prepositionsOf } from '../clause/opens-with.ts';
import {
  formAt,
  isColon,
  isComma,
  isDots,
  isOtherCue,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { opensAnsweredWords } from './answered-words.ts';
import type { Found } from './complement.ts';
import { findNoun } from './governed-noun.ts';
import { clauseGoesOn, contentInMarks, isAllSaid, isUtterance } from './marks.ts';
import { opensJoinedClause } from './noun-end.ts';
import { isThatOfRumour } from './rumoured.ts';
import { isOwnThat, thatOfSpeechComes } from './that-of-speech.ts';

const FAR = 70;

/** Words in marks that tell what somebody is, before the colon of what they say, at most. */
const CALLING = 7;

/** So many words in marks can still be a name. */
const NAME = 5;

/** Where the search stands: in a relative clause, and whether a verb in it still waits for a clause of its own. */
interface Walk {
  readonly scene: Scene;
  readonly cue: number;
  readonly subjectEnd: number;
  readonly entry: ReportingVerb;
  inRelative: boolean;
  taken: boolean;
}

/** The first complementiser, quotation or colon that the verb at `cue` can govern. */
export function findClause(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  const walk: Walk = { scene, cue, subjectEnd, entry, inRelative: false, taken: false };
  let i = cue + 1;
  while (i < scene.end && i < cue + FAR) {
    const jump = jumpAt(walk, i);
    if (jump === undefined || typeof jump === 'object') return jump;
    if (jump > i) {
      i = jump;
      continue;
    }
    const found = contentAt(walk, i);
    if (found) return found;
    if (endsSearch(walk, i)) return undefined;
    i++;
  }
  return undefined;
}

/** Behind an insertion or a quotation at `i`; the content when the quotation is it; undefined when the search ends; else `i`. */
function jumpAt({ scene, subjectEnd, entry, inRelative }: Walk, i: number): Found | number | undefined {
  const after = skipInsertion(scene, i);
  if (after > i) return after;
  const attributed = attributionEnd(scene, i);
  if (attributed > i) return attributed;
  const quote = quoteAt(scene, i);
  if (!quote) return i;
  if (i === subjectEnd && quote.close > i && quoteLength(scene, quote) <= CALLING && isColon(scene, quote.close + 1))
    return quote.close + 1; // «ويقول فلان «حارس في متحف»: …»
  const long = quoteLength(scene, quote) > NAME || isUtterance(scene, quote, entry) || isAllSaid(scene, quote, entry);
  const open = !inRelative || (!entry.weak && long && !clauseGoesOn(scene, quote));
  const content = i >= subjectEnd && open ? contentInMarks(scene, quote, subjectEnd, entry) : undefined;
  if (content) return content;
  return quote.close < 0 ? undefined : quote.close + 1;
}

function contentAt(walk: Walk, i: number): Found | undefined {
  const { scene, entry } = walk;
  const word = wordAt(scene, i);
  if (word.complementiser && i > walk.cue + 1 && wordAt(scene, walk.cue).verb && isThatOfRumour(scene, i))
    return undefined;
  if (isColon(scene, i) && !opensList(scene, i)) return { kind: 'colon', at: i };
  if (isConditional(walk, i) || isCondition(scene, i, entry)) return undefined;
  const behind = i === walk.subjectEnd && !wordAt(scene, i - 1).article; // «قالت مصادر خاصة | إن»
  const own = word.complementiser !== undefined && isOwnThat(scene, i, entry);
  const above = own && isAboveAll(formAt(scene, i - 1)); // «وقال الوزير خصوصا | إن»
  if (word.complementiser?.conjunction === '' && (opensClause(scene, i) || behind || above)) {
    const judgement = own ? undefined : judgementBefore(scene, walk.subjectEnd, i);
    const itsOwn = judgement === walk.subjectEnd && !says(entry.past); // «ويعتبر الوزير | من المهم أن»
    if (!itsOwn && takesOwnClause(wordAt(scene, i - 1).form) && !isOwnPreposition(entry, word.form)) return undefined;
    if (judgement !== undefined)
      return itsOwn && !walk.taken && !takesNoClause(entry) ? { kind: 'clause', at: judgement } : undefined;
    if (!walk.taken || own) return takesNoClause(entry) ? undefined : { kind: 'clause', at: i };
    walk.taken = false;
  }
  if (opensThatNot(walk, i)) return { kind: 'clause', at: i };
  if (is(word, 'interrogative') && entry.act === 'ask' && !walk.inRelative) return { kind: 'clause', at: i };
  return undefined;
}

/** «من المهم للطالب | أن يعرف هدفه»، «من حق الناس | أن يسألوا»: where the sentence judges the deed that «that» opens; no comma stands between. */
function judgementBefore(scene: Scene, from: number, that: number): number | undefined {
  for (let i = that - 1; i > Math.max(from, that - JUDGED); i--) {
    if (isComma(scene, i)) return undefined;
    if (isJudgedOf(formAt(scene, i)) && is(wordAt(scene, i - 1), 'partitive')) return i - 1;
  }
  return undefined;
}

/** Words from the judgement to «that», at most. */
const JUDGED = 5;

/** «أسماء القتلى وهم: فلان وفلان»، «أربعة أنواع هي: كذا»: behind a pronoun a colon opens a list. */
function opensList(scene: Scene, colon: number): boolean {
  return is(wordAt(scene, colon - 1), 'pronoun') && quoteAt(scene, colon + 1) === undefined;
}

/** «توقع الخبراء | ألا تتأثر الأسعار»، «طلب منه | ألا يعود»: close behind whoever speaks or is asked «that not» before a verb. */
function opensThatNot({ scene, subjectEnd, entry, inRelative }: Walk, i: number): boolean {
  if (!isThatNot(formAt(scene, i)) || !isPresent(formAt(scene, i + 1)) || inRelative) return false;
  if (takesOwnClause(wordAt(scene, i - 1).form)) return false; // «وينبغي | ألا»
  return entry.takes.includes('clause') && i >= subjectEnd && i - subjectEnd <= NEAR_THAT_NOT;
}

/** Tokens between whoever speaks and «that not», at most: طلب الوزير من النواب ألا. */
const NEAR_THAT_NOT = 4;

/** «وصف ما يحدث | بأنه»: the clause carries the preposition that the verb of speech takes. */
function isOwnPreposition(entry: ReportingVerb, form: string): boolean {
  return prepositionsOf(entry).some((preposition) => preposition.length === 1 && form.startsWith(preposition));
}

/** «للاعتذار | إن تبين الخطأ»: printed as «if»; not «قال الوزير | إن صح الخبر فسنرد», where the words open with the condition. */
function isConditional({ scene: { context }, subjectEnd, entry }: Walk, i: number): boolean {
  if (i === subjectEnd || says(entry.past)) return false;
  return isIf(context.text.slice(context.tokens.start[i], context.tokens.end[i]), context.tokens.form[i + 1] ?? '');
}

/** «، على | أن يعودوا غدا»: behind a comma, and a verb that takes no «on», a present tells on what condition it is. */
function isCondition(scene: Scene, i: number, entry: ReportingVerb): boolean {
  if (!isComma(scene, i - 2) || formAt(scene, i - 1) !== ON_CONDITION || prepositionsOf(entry).includes(ON))
    return false;
  return wordAt(scene, i).complementiser?.pronoun === undefined && isPresent(formAt(scene, i + 1));
}

const ON_CONDITION = foldArabic(ON);

/** A verb that reports only sometimes, or with one noun alone (حمّل المسؤولية), takes no clause that its entry does not name. */
function takesNoClause({ weak, takes }: ReportingVerb): boolean {
  return !takes.includes('clause') && (weak === true || takes.every(isWholeContent));
}

/** «التي نفت أي دور لها»، «التي أعلنتها»: a verb in a relative clause that has its content as a noun takes no clause. */
function hasOwnContent(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  if (!verb) return false;
  if (verb.object && verb.entry.takes.includes('object')) return true;
  return findNoun(scene, i, i + 1, verb.entry) === i + 1;
}

/** «الذي | يعتبر المدخل إلى القرية»: a verb of holding behind the relative, without an object or a clause right behind. */
function tellsWhatItIs(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  if (!verb || verb.object || !holdsToBe(verb.entry.past) || !is(wordAt(scene, i - 1), 'relative')) return false;
  return !wordAt(scene, i + 1).complementiser;
}

/** «وقال الوزير.. “كل الكلام”»، «وقال الوزير .. إن»: dots where others print a colon or nothing. */
function contentBehindDots(scene: Scene, i: number): boolean {
  let at = i;
  while (isDots(scene, at)) at++;
  return quoteAt(scene, at) !== undefined || wordAt(scene, at).complementiser?.conjunction === '';
}

/** «بعد أن»، «بعدما»: a clause of time between a verb and what it governs. */
function opensTimeClause(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return word.complementiser !== undefined && is(wordAt(scene, i - 1), 'beforeFactualClause');
}

/** True at dots and at another word of speech, unless that stands in a relative clause and takes the next clause itself. */
function endsSearch(walk: Walk, i: number): boolean {
  const { scene, cue } = walk;
  const word = wordAt(scene, i);
  if (isComma(scene, i)) walk.inRelative = walk.inRelative && walk.taken;
  if (is(word, 'relative') && word.form.length > 2) walk.inRelative = true;
  if (opensTimeClause(scene, i)) walk.inRelative = true;
  if (isDots(scene, i) && i > cue + 2) return !contentBehindDots(scene, i);
  if (isNaming(word.form)) return false; // «، ويدعى فلان، إن»
  if (isColon(scene, i)) return true;
  if (i > walk.subjectEnd && isComma(scene, i - 1) && word.verb && word.verb.conjunction !== '' && !walk.inRelative)
    return true; // «رحب بالخطوة، | وكتب: "…"»
  if (isComma(scene, i - 1) && opensNextClause(walk, i)) return true;
  if (!walk.inRelative && opensAnsweredWords(scene, cue, i)) return true;
  if (i < walk.subjectEnd || !isOtherCue(scene, i)) return false;
  if (!walk.inRelative && says(walk.entry.past) && thatOfSpeechComes(scene, i)) walk.inRelative = true;
  if (!walk.inRelative) return true;
  walk.taken = !hasOwnContent(scene, i) && !tellsWhatItIs(scene, i);
  return false;
}

/** «، | ويعني هذا أن»، «، | لكنه عاد»، «، | لذلك يمكن أن»: behind a comma the outlet's next clause, whose «that» no verb before it governs. */
function opensNextClause({ scene, subjectEnd, inRelative }: Walk, i: number): boolean {
  if (inRelative || i <= subjectEnd) return false;
  const { form, role } = wordAt(scene, i);
  if (setsContrast(scene, i) || (i > subjectEnd + 1 && tellsWhy(form))) return true;
  return role === undefined && showsPerson(form) && opensJoinedClause(scene, i, true);
}
