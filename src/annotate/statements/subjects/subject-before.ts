import { isNow } from '../../../arabic/around-speech.ts';
import { type Agreement, endsFeminine, isSoundPlural } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { TO, WHAT } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isFemaleName, isSpeakingDocument } from '../../../arabic/names.ts';
import {
  isPlaceNoun,
  isQuickly,
  isSameBehind,
  isTakenUp,
  isTheOnly,
  relativeGender,
  tellsAsTo,
  tellsWherein,
} from '../../../arabic/phrases.ts';
import { isLeftWith, isPassedWord } from '../../../arabic/relaying.ts';
import { isAdding } from '../../../arabic/verb-kinds.ts';
import { showsPerson } from '../../../arabic/verb-shape.ts';
import { isEarlier } from '../../../arabic/when-words.ts';
import { is, type Word } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { bareOfAnd, countedBareOfAnd, opensHeadlineClause } from '../clause/headline.ts';
import { mannerEnd } from '../clause/manner.ts';
import { formAt, isComma, isDots, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';
import { isSeveralMen } from './subjects.ts';
import { shareBefore } from './told-otherwise.ts';
import { topicOf } from './topic.ts';
import { upToVerb } from './up-to-verb.ts';

/** A subject that stands before its verb. */
export interface SubjectBefore {
  readonly subject: Subject;
  /** «الوزير الذي قال»: the verb stands in a relative clause and may have a subject of its own behind it. */
  readonly relative: boolean;
}

/** How far back, in tokens, the subject of a verb may open. */
const REACH = 14;

/** «لكن المتحدث قال»، «وكان ترامب أعلن»: the phrase that ends right before the verb and opens after a clause opener. */
export function subjectBefore(scene: Scene, token: number, agreement: Agreement): SubjectBefore | undefined {
  const topic = topicOf(scene, token, agreement);
  const several = topic && agreement.number === 'plural' && isSoundPlural(formAt(scene, topic.first)); // «أما المشككون | فيقولون»
  const speaks =
    topic && (isStrong(topic) || (several && !isStrong(parseSubject(scene.context, token + 1, scene.end))));
  if (speaks && fits(scene, topic, agreement) && !isSeveralMen(scene, topic, agreement))
    return { subject: topic, relative: false };
  const earlier = whoseTurnWas(scene, token);
  if (earlier && fits(scene, earlier, agreement)) return { subject: earlier, relative: false };
  const { verb } = wordAt(scene, token);
  if (verb?.conjunction || (is(wordAt(scene, token - 1), 'sequence') && isAdding(verb?.entry.past ?? '')))
    return undefined; // «إن الجيش قادر ثم | أضاف أن»
  const described = overRelativeClause(scene, token, agreement);
  if (described) return { subject: described, relative: false };
  let end = token;
  for (let before = overWord(scene, end); before < end; before = overWord(scene, end)) end = before;
  if (wordAt(scene, end - 1).complementiser && isEarlier(formAt(scene, end - 2))) end -= 2; // «فلان، وزير كذا، | سبق أن أكد»
  if (formAt(scene, end - 1) === ')') end = parenthesisStart(scene, end - 1) ?? end;
  end = beforeTurn(scene, end);
  const apposed = isComma(scene, end - 1) ? apposedBefore(scene, end - 1, agreement) : undefined;
  if (apposed) return { subject: apposed, relative: false };
  if (isComma(scene, end - 1)) end = behindRelativeClause(scene, end - 1) ?? scene.sentence.first;
  const relative = is(wordAt(scene, end - 1), 'relative');
  if (relative && wordAt(scene, token).verb?.object && isTakenUp(formAt(scene, end - 1), formAt(scene, token)))
    return undefined; // «الحكومة التي | وصفها بكذا»: somebody else calls her so
  const only = relative ? theOnlyOne(scene, end - 1) : undefined;
  if (only) return { subject: only, relative: false };
  if (relative) {
    const antecedent = antecedentOf(scene, end - 1, agreement);
    if (isOfAnotherGender(formAt(scene, end - 1), agreement))
      return antecedent && isOwner(antecedent, agreement) ? { subject: antecedent, relative } : undefined;
    if (antecedent) return { subject: antecedent, relative };
    end--;
  }
  if (relative && isComma(scene, end - 1)) end--;
  for (let start = Math.max(scene.sentence.first, end - REACH); start < end; start++) {
    if (!clauseMayOpen(scene, start) || isSource(scene, start)) continue;
    const phrase = parseSubject(scene.context, start, end);
    if (phrase?.kind === 'known' && tellsWherein(formAt(scene, token + 1))) continue; // «تغريدة على «كذا» | قال فيها»
    if (phrase && (isMeantByObject(scene, token, phrase) || isManOfHerVerb(scene, phrase, agreement))) continue;
    const able = isStrong(phrase) || (phrase?.document === true && phrase.end - phrase.first > 1);
    const closed = formAt(scene, end - 1) === '"' ? end - 1 : end; // «"منشقون" | يحذرون»
    if (phrase && (phrase.end === end || phrase.end === closed) && able && fits(scene, phrase, agreement))
      return {
        subject: oneOf(
          opensHeadlineClause(scene, phrase.first) ? bareOfAnd(scene, phrase) : countedBareOfAnd(scene, phrase),
          agreement,
        ),
        relative,
      };
  }
  const last = relative
    ? undefined
    : (shareBefore(scene, token, agreement) ??
      upToVerb(scene, token, agreement) ??
      documentBefore(scene, token, agreement));
  return last && { subject: last, relative: false };
}

/** «وقعت الدولتان اتفاقية أمنية | وصفتها ليدوريا بكذا»: a document without article right before a verb whose object pronoun means it. */
function isMeantByObject(scene: Scene, token: number, { document, first, end }: Subject): boolean {
  const { object } = wordAt(scene, token).verb ?? {};
  const { form, article } = wordAt(scene, first);
  if (!document || !object || article || end !== token || object.number !== 'singular') return false;
  return (object.gender === 'f') === endsFeminine(form);
}

/** «ليدوريا ليست الوحيدة | التي انتقدت»، «كانت ليدوريا البلد الوحيد | الذي أعلن»: who is said to be the only one, or not to be. */
function theOnlyOne(scene: Scene, relative: number): Subject | undefined {
  if (!isTheOnly(formAt(scene, relative - 1))) return undefined;
  const noun = wordAt(scene, relative - 2);
  const behind = noun.article && noun.lead === '' ? relative - 2 : relative - 1;
  const end = is(wordAt(scene, behind - 1), 'negation') ? behind - 1 : behind;
  for (let start = Math.max(scene.sentence.first, end - REACH); start < end; start++) {
    if (!clauseMayOpen(scene, start)) continue;
    const phrase = parseSubject(scene.context, start, end);
    if (phrase?.end === end && isStrong(phrase)) return phrase;
  }
  return undefined;
}

/** «قدم تقارير | للرئيس فلان | تحذر من كذا»: a man told by his office is no subject of a verb of hers behind him. */
function isManOfHerVerb(
  scene: Scene,
  { kind, first, role, name, others }: Subject,
  { gender, number }: Agreement,
): boolean {
  if (kind !== 'person' || others.length > 0 || gender !== 'f' || number !== 'singular' || !name) return false;
  const office = role?.first === first ? wordAt(scene, first).role : undefined;
  return office?.gender === 'm' && office.number === 'singular' && !isFemaleName(formAt(scene, name.first));
}

/** «عدد من المواقع التي | يرجح ارتباطها بكذا»، «القرار الذي | أعلنت وقفه»: what the relative means is no subject of the verb. */
function isOfAnotherGender(relative: string, { gender, number }: Agreement): boolean {
  const own = relativeGender(relative);
  return own !== undefined && number === 'singular' && own !== gender;
}

/** «مذكرات فلان التي | يقول فيها»، «كتاب فلانة الذي | تقول فيه»: a person whose are the things that the relative means. */
function isOwner({ kind, role }: Subject, { gender }: Agreement): boolean {
  return kind === 'person' && (gender === 'm' || !role);
}

/** Before an adverb, an auxiliary, «ذاتها» or «سرعان ما» that stands right before `end`; `end` where none does. */
function overWord(scene: Scene, end: number): number {
  if (end <= scene.sentence.first) return end;
  const before = wordAt(scene, end - 1);
  if (is(before, 'adverb') || is(before, 'auxiliary') || isNow(before.form) || isSameBehind(before.form))
    return end - 1;
  for (let k = end - SHORT_TURN; k < end - 1; k++)
    if (k > scene.sentence.first && mannerEnd(scene, k) === end) return k; // «في هذا السياق»
  return isQuickly(formAt(scene, end - 2)) && before.form === WHAT ? end - 2 : end;
}

/** Words of a turn between a subject and its verb, at most. */
const SHORT_TURN = 3;

/** «فلانة وزوجة مستشاره فلان | قالت»: a verb behind its subject agrees in number, so behind two persons one in the singular has the first. */
function oneOf(subject: Subject, agreement: Agreement): Subject {
  const person = subject.kind === 'person' && subject.others.some(({ kind }) => kind === 'person');
  return person && agreement.number === 'singular' ? { ...subject, others: [] } : subject;
}

/** «نتائج استخباراتية ليدورية، | أفادت»: an indefinite document right before the verb that says what is in it. */
function documentBefore(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  if (agreement.gender !== 'f' || agreement.number !== 'singular') return undefined;
  const parted = isComma(scene, token - 1);
  if (parted && isStrong(parseSubject(scene.context, token + 1, scene.end))) return undefined; // «رغم سرقة بيانات، | تقول الشركة إن»
  const end = parted ? token - 1 : token;
  for (let start = end - 1; start >= Math.max(scene.sentence.first, end - DOCUMENT); start--) {
    const word = wordAt(scene, start);
    if (word.article || word.lead !== '' || !isSpeakingDocument(word.form) || isPassedWord(word.form)) continue;
    if (wordAt(scene, start + 1).article && datesClause(wordAt(scene, start - 1))) continue; // «بعد | إعلان النتائج قالت المعارضة»
    const phrase = parseSubject(scene.context, start, end);
    const able = phrase?.document && phrase.end === end && !isMeantByObject(scene, token, phrase);
    return able && fits(scene, phrase, agreement) ? phrase : undefined;
  }
  return undefined;
}

/** «بعد»، «عقب»: what stands right behind tells when somebody spoke. */
function datesClause(word: Word): boolean {
  return is(word, 'beforeFactualClause') || is(word, 'afterwards');
}

/** Words of an indefinite document before its verb, at most. */
const DOCUMENT = 4;

/** «وسبق | للوزير أن أكد»: whom the preposition behind «it happened before» names. */
function whoseTurnWas({ context, sentence }: Scene, token: number): Subject | undefined {
  if (!context.words[token - 1]?.complementiser) return undefined;
  for (let i = token - 2; i >= Math.max(sentence.first, token - REACH); i--) {
    if (isLeftWith(context.tokens.form, i, token - 1)) return leftToHim(context, i + 2, token - 2);
    if (!isEarlier(context.tokens.form[i] ?? '')) continue;
    const phrase = parsePhrase(context, i + 1, token - 1, { preposition: true });
    if (!phrase || !isStrong(phrase) || phrase.end !== token - 1) return undefined;
    const bare = phrase.name?.first === i + 1 ? { name: { ...phrase.name, lead: TO.length } } : undefined;
    return { ...phrase, ...bare, others: [] };
  }
  return undefined;
}

/** «فما كان | من فلان إلا أن قال»: the one to whom nothing was left but to speak. */
function leftToHim(context: Scene['context'], from: number, except: number): Subject | undefined {
  const phrase = parseSubject(context, from, except);
  return phrase && isStrong(phrase) && phrase.end === except ? phrase : undefined;
}

/**
 * «السفيرة لدى كذا، فلانة الفلانية، | كتبت أن»: an office whose holder the comma before the verb closes; «فلان، رئيس كذا، |
 * قال إن»: at the opening of the sentence whoever is named, with what tells of them between commas.
 */
function apposedBefore(scene: Scene, comma: number, agreement: Agreement): Subject | undefined {
  const opening = parseSubject(scene.context, scene.sentence.first, comma);
  if (opening?.kind === 'person' && isTold(scene, opening, comma) && fits(scene, opening, agreement)) return opening;
  const opened = behindOpener(scene, comma);
  if (opened && fits(scene, opened, agreement)) return opened;
  const told = toldBetweenCommas(scene, comma);
  if (told && fits(scene, told, agreement)) return told;
  for (let start = Math.max(scene.sentence.first, comma - REACH); start < comma; start++) {
    if (!clauseMayOpen(scene, start) || isSource(scene, start)) continue;
    const phrase = parseSubject(scene.context, start, comma);
    if (phrase?.kind === 'person' && phrase.role && phrase.end === comma && fits(scene, phrase, agreement))
      return phrase;
  }
  return undefined;
}

/**
 * «وكانت شركة كذا، أكبر شركات البلاد، | أعلنت»، «… لكن فلانا، رئيس كذا، | قال»: behind the auxiliary that opens the sentence, or behind a
 * contrast, whoever can speak, with what tells of them between commas.
 */
function behindOpener(scene: Scene, comma: number): Subject | undefined {
  const at = is(wordAt(scene, scene.sentence.first), 'auxiliary')
    ? scene.sentence.first + 1
    : behindContrast(scene, comma);
  const subject = at === undefined ? undefined : parseSubject(scene.context, at, comma);
  if (!subject || !isStrong(subject)) return undefined;
  const end = skipInsertion(scene, subject.end); // «فلان (45 عاما)»
  return end === comma || (isComma(scene, end) && isTold(scene, { ...subject, end }, comma)) ? subject : undefined;
}

/** Behind the last contrast before `comma`, and the complementiser that belongs to it: «غير أن | فلانا». */
function behindContrast(scene: Scene, comma: number): number | undefined {
  for (let i = comma - 3; i >= Math.max(scene.sentence.first, comma - INSERTION); i--) {
    if (!is(wordAt(scene, i), 'contrast') || tellsAsTo(formAt(scene, i + 1))) continue; // «أما | فيما يتعلق بكذا»
    return wordAt(scene, i + 1).complementiser ? i + 2 : i + 1;
  }
  return undefined;
}

/** «لكن منظمة كذا، وهي هيئة تتألف من …، | قالت»: the phrase before the comma that opens «and it is», closed before the verb. */
function toldBetweenCommas(scene: Scene, comma: number): Subject | undefined {
  for (let i = comma - 1; i > Math.max(scene.sentence.first, comma - INSERTION); i--) {
    const word = wordAt(scene, i);
    if (!is(word, 'pronoun') || !word.form.startsWith(COORDINATION) || !isComma(scene, i - 1)) continue;
    for (let start = Math.max(scene.sentence.first, i - REACH); start < i - 1; start++) {
      const phrase =
        clauseMayOpen(scene, start) && !isSource(scene, start) ? parseSubject(scene.context, start, i - 1) : undefined;
      if (phrase && isStrong(phrase) && phrase.end === i - 1) return phrase;
    }
    return undefined;
  }
  return undefined;
}

/** What stands between a name and the comma before the verb opens behind a comma or its office and holds no finite clause. */
function isTold(scene: Scene, { end, role }: Subject, comma: number): boolean {
  if (comma - end > INSERTION || (!role && !isComma(scene, end))) return false;
  for (let i = end; i < comma; i++) {
    const word = wordAt(scene, i);
    if (is(word, 'relative')) return true;
    if (word.verb && !word.role && !word.bodyNoun && !word.speechNoun) return false;
  }
  return true;
}

/** Tokens between a name and the comma before its verb, at most. */
const INSERTION = 30;

/** «لكن المسؤول، | من جانبه، | أكد»: before a turn between two commas; `end` where none stands there. */
function beforeTurn(scene: Scene, end: number): number {
  if (!isComma(scene, end - 1)) return end;
  for (let i = end - 2; i > Math.max(scene.sentence.first, end - TURN); i--)
    if (isComma(scene, i - 1) && turnEnd(scene, i) === end - 1) return i - 1;
  return end;
}

function turnEnd(scene: Scene, i: number): number {
  const end = mannerEnd(scene, i);
  return end === i && is(wordAt(scene, i), 'adverb') ? i + 1 : end;
}

/** Tokens of a turn and its commas, at most. */
const TURN = 6;

/** «القيادة المركزية | (كذا) | أعلنت»: where a short parenthesis before a verb opens. */
function parenthesisStart(scene: Scene, close: number): number | undefined {
  for (let i = close - 1; i > Math.max(scene.sentence.first, close - PARENTHESIS); i--)
    if (formAt(scene, i) === '(') return i;
  return undefined;
}

const PARENTHESIS = 8;

/** «والتقى الوفد الوزير فلانا | الذي أكد»: the phrase right before the relative pronoun of a verb, wherever it opens. */
function antecedentOf(scene: Scene, pronoun: number, agreement: Agreement): Subject | undefined {
  if (!wordAt(scene, pronoun).article) return undefined;
  const end = isComma(scene, pronoun - 1) ? pronoun - 1 : pronoun;
  for (let start = Math.max(scene.sentence.first, end - REACH); start < end; start++) {
    const parsed = parseSubject(scene.context, start, end);
    const phrase = parsed && lastOf(scene, parsed, agreement);
    if (
      phrase &&
      phrase.end === end &&
      !isPlaceNoun(formAt(scene, phrase.first)) && // «محافظة كذا، | التي قالت إنها عانت كذا»
      (isAntecedent(phrase) ||
        (isKnownBody(scene, phrase, pronoun, agreement) && !isGoverned(scene, phrase.first)) ||
        isState(scene, phrase, pronoun, agreement)) &&
      fits(scene, phrase, agreement)
    )
      return phrase;
  }
  return undefined;
}

/** «بين الحكومة وحكومة كذا | التي طالبت بكذا»: of two a relative clause in the singular tells of the second, unless that is several bodies. */
function lastOf(scene: Scene, subject: Subject, { number }: Agreement): Subject {
  const [other, ...more] = subject.others;
  if (!other || more.length > 0 || number !== 'singular') return subject;
  const { bodyNoun, form } = wordAt(scene, other.first);
  const several = bodyNoun?.entry.plural !== undefined && form.endsWith(foldArabic(bodyNoun.entry.plural)); // «الأحزاب والنقابات التي»
  return several ? subject : { ...other, others: [] };
}

/** «وكان الوزير فلان | الذي ينتظر أن يعقد لقاء | أعرب عن كذا»: the subject before a relative clause with a verb of its own. */
function overRelativeClause(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  let finite = false;
  for (let i = token - 1; i > Math.max(scene.sentence.first, token - RELATIVE); i--) {
    const word = wordAt(scene, i);
    if (isComma(scene, i) || isDots(scene, i) || formAt(scene, i) === ':') return undefined;
    if (finite && is(word, 'relative') && word.article) {
      const subject = antecedentOf(scene, i, agreement);
      return subject && clauseMayOpen(scene, subject.first) ? subject : undefined;
    }
    finite ||= word.verb !== undefined || showsPerson(word.form);
  }
  return undefined;
}

/** Tokens of a relative clause at most. */
const RELATIVE = 20;

/** «مع ليدوريا | التي تتهم», not «صحف في ليدوريا، التي»: a state before the relative pronoun of a verb in the feminine. */
function isState(scene: Scene, { kind, hit, first, end }: Subject, pronoun: number, { gender }: Agreement): boolean {
  const { hitOf } = scene.context;
  if (kind !== 'known' || gender !== 'f' || hitOf[hit ?? first]?.known.kind !== 'state') return false;
  return end === pronoun || !is(wordAt(scene, first - 1), 'locative');
}

/** «تنظيم كذا | الذي أعلن»: a body of the lexicons right before the pronoun, of the gender of the verb. */
function isKnownBody(
  { context }: Scene,
  { kind, hit, first, end }: Subject,
  pronoun: number,
  agreement: Agreement,
): boolean {
  const known = kind === 'known' && end === pronoun ? context.hitOf[hit ?? first]?.known : undefined;
  return known?.kind === 'body' && known.entry.gender === agreement.gender;
}

/** «أمين عام | حلف كذا»، «رئيس | حزب كذا»: the office of whoever heads the body stands right before it. */
function isGoverned(scene: Scene, first: number): boolean {
  const [near, far] = [wordAt(scene, first - 1), wordAt(scene, first - 2)];
  return (near.role ?? (near.verb || is(near, 'preposition') ? undefined : far.role)) !== undefined;
}

/** A person, an office or a body; a place or a nation before a relative clause is seldom who speaks in it. */
function isAntecedent(phrase: Subject): boolean {
  return phrase.kind === 'person' || phrase.kind === 'role' || phrase.kind === 'body' || phrase.document === true;
}

/** «فلانة، التي مثلت المتهم، | قالت»: the comma before the relative clause that the comma at `comma` closes. */
function behindRelativeClause(scene: Scene, comma: number): number | undefined {
  for (let i = comma - 1; i > Math.max(scene.sentence.first, comma - REACH); i--) {
    const word = wordAt(scene, i);
    if (isComma(scene, i - 1)) return is(word, 'relative') && word.article ? i - 1 : undefined;
  }
  return undefined;
}

/** «وحسب «وكالة كذا» تعهد …»: a phrase behind a word of attribution or a preposition is no subject of the verb. */
function isSource(scene: Scene, start: number): boolean {
  const at = formAt(scene, start - 1) === '"' || formAt(scene, start - 1) === '(' ? start - 2 : start - 1;
  const before = wordAt(scene, at);
  const to = at < start - 1 && (before.form === TO || before.form === COORDINATION + TO); // «سؤال لـ"العربية"»، «ولـ "العربية" يعلق فلان»
  return (
    to ||
    before.attribution !== undefined ||
    is(before, 'preposition') ||
    (before.bodyNoun !== undefined && at < start - 1)
  );
}

function clauseMayOpen(scene: Scene, start: number): boolean {
  if (start === scene.sentence.first) return true;
  const before = wordAt(scene, start - 1);
  const form = formAt(scene, start - 1);
  if (
    isDots(scene, start - 1) ||
    form === ':' ||
    ((form === '-' || form === '/') && start - 1 <= scene.sentence.first + 1) ||
    isComma(scene, start - 1) ||
    form === '"' ||
    form === ')'
  )
    return true;
  return (
    before.complementiser !== undefined ||
    is(before, 'auxiliary') ||
    is(before, 'contrast') ||
    is(before, 'subordinator') ||
    (before.verb !== undefined && !is(before, 'preposition')) ||
    opensHeadlineClause(scene, start)
  );
}
