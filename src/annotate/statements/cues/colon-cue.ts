import { FROM, TO } from '../../../arabic/lexicons/attribution.ts';
import { endsAccusative, isByliner, isOccasion } from '../../../arabic/names.ts';
import { isFuture, isPastOfHer, isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { bareOfAnd, carriesAnd, isHeadline } from '../clause/headline.ts';
import { carriesPreposition } from '../clause/phrase-end.ts';
import { formAt, isComma, isDots, isWord, quoteAt, quoteLength, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

/** «لافروف: …» at the opening of a headline or after its dots. */
export function colonCue(scene: Scene, token: number): Cue | undefined {
  if (!isHeadline(scene)) return undefined;
  if (formAt(scene, token - 2) === '(' && isByliner(formAt(scene, token - 1))) return undefined; // «الوزير فلان (تصوير: علان)»
  let start = token - 1;
  while (
    start > scene.sentence.first &&
    !isDots(scene, start - 1) &&
    !isComma(scene, start - 1) &&
    !isBar(scene, start - 1)
  )
    start--;
  const subject = behindAnd(scene, start, token) ?? parseSubject(scene.context, start, token);
  if (!subject || !isCircumstance(scene, subject.end, token)) return undefined;
  if (!isStrong(subject) && !isUndefinedDocument(scene, subject, token)) return undefined;
  if (subject.kind === 'person' && isVerbalNoun(wordAt(scene, subject.first).form)) return undefined; // «ترسيم الحدود: …»
  const occasion = is(wordAt(scene, subject.end), 'inOrDuring') && isOccasion(formAt(scene, subject.end + 1)); // «في بيان مشترك: …»
  if (isListed(scene, subject, token + 1)) return undefined; // «فلان: 11 حقيقة عن الرجل»
  if (isTopic(scene, subject, token + 1) || isDateline(scene, subject, token + 1)) return undefined;
  if (isCountry(scene, subject) && !occasion && !isUtterance(scene, token + 1)) return undefined;
  return {
    token,
    kind: 'colon',
    subject: bareOfAnd(scene, subject),
    passive: false,
    found: { kind: 'colon', at: token },
  };
}

/** «عاجل | فلان: …»: the bar behind a label. */
function isBar(scene: Scene, i: number): boolean {
  return formAt(scene, i) === '|';
}

/** «دراسة حديثة: …»: a document without article, alone or with its adjective, at the opening of the headline. */
function isUndefinedDocument(scene: Scene, { first, end, document }: Subject, token: number): boolean {
  const quote = quoteAt(scene, token + 1);
  if (quote && quoteLength(scene, quote) <= LONGEST_LABEL) return false; // «تقرير: "النخيل" تحت رحمة البنوك»
  return document === true && first === scene.sentence.first && end === token && !wordAt(scene, first).article;
}

/** «الكسواني: الرئيس الذي بنى الجسر»: behind a person a calling with article, of which a relative clause tells to the end: who he is. */
function isTopic(scene: Scene, { kind }: Subject, from: number): boolean {
  const { role, article } = wordAt(scene, from);
  const who = wordAt(scene, from + 1);
  if (kind !== 'person' || !article || role?.number !== 'singular' || !is(who, 'relative') || !who.article)
    return false;
  for (let i = from + 2; i < scene.end; i++) if (isComma(scene, i) || isFuture(formAt(scene, i))) return false;
  return true;
}

/** «كولبارا: الساحل»: behind a place nothing but one word with article, the outlet. */
function isDateline(scene: Scene, subject: Subject, from: number): boolean {
  const known = scene.context.hitOf[subject.hit ?? subject.first]?.known;
  if (known?.kind !== 'state' && known?.kind !== 'place') return false;
  return wordAt(scene, from).article && !isWord(scene, from + 1) && from + 2 >= scene.end;
}

/** A number with a noun and «about» right behind, or behind a name without office nothing more («فلان: 57 عاما»): what the outlet counts of somebody. */
function isListed(scene: Scene, { kind, role }: Subject, i: number): boolean {
  if (scene.context.tokens.kind[i] !== TokenKind.number) return false;
  const alone = kind === 'person' && role === undefined && isWord(scene, i + 1) && i + 2 >= scene.end;
  return alone || (is(wordAt(scene, i + 2), 'preposition') && formAt(scene, i + 2) === FROM);
}

/** «واشنطن تفرض عقوبات | والكرملين: …»: somebody joined by «and» right before the colon. */
function behindAnd(scene: Scene, start: number, token: number): Subject | undefined {
  for (let i = token - 1; i > start && token - i <= CLOSE; i--) {
    const subject = carriesAnd(scene, i) ? parseSubject(scene.context, i, token) : undefined;
    if (subject?.end === token && isStrong(subject) && !parsesWhole(scene, start, token)) return subject;
  }
  return undefined;
}

/** «فرنسا وألمانيا: …»: the «and» joins the parties of one subject. */
function parsesWhole(scene: Scene, start: number, token: number): boolean {
  return parseSubject(scene.context, start, token)?.end === token;
}

/** «العراق: إغلاق مراكز الاقتراع»: the country before a colon is where it happens, unless what follows is plainly spoken. */
function isCountry(scene: Scene, subject: Subject): boolean {
  const known = scene.context.hitOf[subject.hit ?? subject.first]?.known;
  return subject.kind === 'known' && known?.kind === 'state' && !known.capital;
}

function isUtterance(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const quote = quoteAt(scene, i);
  return (
    (quote !== undefined && quoteLength(scene, quote) > LONGEST_LABEL) ||
    word.complementiser !== undefined ||
    is(word, 'negation') ||
    showsPerson(word.form) ||
    (word.verb !== undefined && !word.speechNoun) ||
    foretells(scene, i) ||
    tellsOfAnother(scene, i)
  );
}

/** «ليدوريا: القمة ستعقد في كولبارا»: a subject with a verb in the future close behind. */
function foretells(scene: Scene, from: number): boolean {
  for (let i = from + 1; i < Math.min(scene.end, from + CLOSE) && !isComma(scene, i); i++)
    if (isFuture(formAt(scene, i))) return true;
  return false;
}

/** «ليدوريا: كولبارا انتهكت الهدنة»: another state and what it did. */
function tellsOfAnother(scene: Scene, i: number): boolean {
  const hit = scene.context.hitOf[i];
  if (hit?.first !== i || hit.known.kind !== 'state' || hit.taken > 0) return false;
  const word = wordAt(scene, hit.last + 1);
  return !word.article && !word.adjective && word.bits === 0 && isPastOfHer(word.form);
}

const CLOSE = 4;

/** «ليدوريا: "جمعة الثلج"»: so few words in marks label what happens there. */
const LONGEST_LABEL = 3;

/** Nothing, or a preposition with what it governs: «بوتين قبل القمة: …»; whom or what the words are for, or how they are said. */
function isCircumstance(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > LONGEST) return false;
  if (is(wordAt(scene, from), 'preposition')) return to - from <= NEAR || is(wordAt(scene, from), 'locative');
  return isTold(scene, from, to) || isAnswering(scene, from) || (to - from <= NEAR && isAddressed(scene, from, to));
}

/** Tokens between whoever speaks and the colon, at most; few behind a bare preposition. */
const LONGEST = 8;
const NEAR = 5;

/** «جوتيريز للمشجعين: …»، «الدالي لوزير النقل: …»: «to» with people or an office, words alone up to the colon. */
function isAddressed(scene: Scene, from: number, to: number): boolean {
  if (!formAt(scene, from).startsWith(TO) || !carriesPreposition(scene, from)) return false;
  for (let i = from; i < to; i++) if (!isWord(scene, i) || wordAt(scene, i).verb) return false;
  return true;
}

/** «الدالي ردا على منتقديه: …»، «مدافعا عن القرار: …»: an accusative with its preposition. */
function isAnswering(scene: Scene, from: number): boolean {
  return endsAccusative(formAt(scene, from)) && is(wordAt(scene, from + 1), 'preposition');
}

/** «الدالي لـ"ساحل برس": …»: to whom it was said, up to the colon. */
function isTold(scene: Scene, from: number, to: number): boolean {
  if (formAt(scene, from) === TO)
    return quoteAt(scene, from + 1)?.close === to - 1 || scene.context.hitOf[from + 1]?.last === to - 1;
  const hit = scene.context.hitOf[from];
  return hit?.first === from && hit.preposition === TO && hit.last === to - 1;
}
