import { type Agreement, ARTICLE, isObliquePlural } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { isBlessing } from '../../../arabic/honours.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import { THAT_TOLD } from '../../../arabic/lexicons/content-words.ts';
import { endsAccusative, isOccasion } from '../../../arabic/names.ts';
import { holdsPronoun, isToSpeaker } from '../../../arabic/phrases.ts';
import { isSpanOfTime, opensPeriod } from '../../../arabic/when-words.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { plainEnd } from '../clause/circumstance.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { mannerEnd } from '../clause/manner.ts';
import { formAt, isComma, isCountedObject, isPersonInMarks, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { behindToldOutlet, withoutTold } from '../clause/told-medium.ts';
import { isOtherSide } from '../clause/turns-to-another.ts';
import { isAskedByHer } from './asked-by-her.ts';
import { namedInMarks } from './marked-name.ts';
import { skipTimes } from './object-behind.ts';
import { isSomebody } from './somebody.ts';
import { toldOtherwise } from './told-otherwise.ts';
import { apposedName } from './unseen-subject.ts';
import { withoutAddressee } from './without-addressee.ts';
import { withoutObject } from './without-object.ts';

/** The phrase right behind the verb, or behind an insertion or a turn like «من جانبه». */
export function subjectAfter(scene: Scene, token: number, agreement: Agreement | undefined): Subject | undefined {
  if (agreement?.number === 'dual' || agreement?.number === 'plural') return undefined; // before its subject a verb stands in the singular
  const at = overTurn(scene, token, overPronoun(scene, token + 1), agreement);
  const i = overOutlet(scene, skipTimes(scene, at), agreement);
  const marked =
    betweenCommas(scene, i, agreement) ?? namedInMarks(scene, token, i) ?? toldOtherwise(scene, i, agreement);
  if (marked) return marked;
  if (isCountedObject(scene, i) || tellsWhen(scene, i) || isBlessing(formAt(scene, i), formAt(scene, i + 1)))
    return undefined;
  const parsed = parseSubject(scene.context, i, scene.end);
  if (parsed && isAskedByHer(scene, token, parsed)) return undefined;
  const phrase = parsed && withoutObject(scene, token, withoutAddressee(scene, parsed));
  const apposed = phrase?.kind === 'other' ? apposedName(scene, i, scene.end) : undefined;
  if (apposed !== undefined)
    return { kind: 'person', first: i, end: apposed, name: { first: i, end: apposed }, others: [] };
  if (
    phrase &&
    phrase.kind !== 'known' &&
    opensSpeech(scene, i) &&
    wordAt(scene, token).verb?.entry.takes.includes('quote')
  )
    return undefined; // «وهم يهتفون "…"»: marks right behind the verb hold its content
  if (phrase && (isCircumstance(scene, phrase) || isIndefiniteObject(scene, phrase))) return undefined;
  const called = phrase && calledInMarks(scene, token, phrase, agreement);
  if (called) return called;
  if (agreement && phrase?.kind === 'nation' && isObliquePlural(formAt(scene, phrase.first))) return undefined; // «وتوصي الليدوريين بكذا»: her object
  return phrase && fits(scene, phrase, agreement) ? withoutTold(scene, token, phrase) : undefined;
}

/** «تحدث | ضررا هائلا»: an ordinary noun in the accusative, which the tagger took for a name. */
function isIndefiniteObject(scene: Scene, { kind, first, end, role }: Subject): boolean {
  const form = formAt(scene, first);
  if (!endsAccusative(formAt(scene, end))) return false; // «وقال صبرا»
  return kind === 'person' && !role && end === first + 1 && endsAccusative(form) && isKnownNoun(form.slice(0, -1));
}

/** «تحدث | كل عامين»، «أعلن | إبان تأسيسه أنه»: how often or when, and nobody. */
function tellsWhen(scene: Scene, i: number): boolean {
  if (opensPeriod(formAt(scene, i))) return true;
  return is(wordAt(scene, i), 'each') && isSpanOfTime(formAt(scene, i + 1));
}

/**
 * «وقال | معلقا على الخبر»: an office in the accusative right behind its verb never speaks. «وأضاف | مقدما التعازي إلى كذا»، «وتابعت | منتقدة خصمها»:
 * without article and name, what is said along with it, by a verb that has its object behind it.
 */
function isCircumstance(scene: Scene, { kind, first, end, name }: Subject): boolean {
  const { role, participle, article, form } = wordAt(scene, first);
  if (kind !== 'role' || name || !role || article) return false;
  const accusative =
    role.number === 'singular' && endsAccusative(form) && !holdsPronoun(form) && !endsAccusative(role.entry.masculine);
  const next = wordAt(scene, first + 1);
  const bound = first + 1 < end && next.lead === '' && !is(next, 'preposition') && !endsAccusative(next.form); // «شاهدا | عيان» are two
  if (accusative && !bound) return true;
  if (!participle?.entry.takes.includes('object')) return false;
  return (
    accusative || (role.gender === 'f' && end > first + 1 && next.form.startsWith(ARTICLE)) || holdsPronoun(next.form)
  );
}

/** «وأعلنت شركة النفط الكبرى | "كذا" أن»: marks behind a body or a description with article hold its name. */
function calledInMarks(
  scene: Scene,
  token: number,
  phrase: Subject,
  agreement: Agreement | undefined,
): Subject | undefined {
  if ((phrase.kind !== 'body' && phrase.kind !== 'other') || phrase.others.length > 0 || phrase.document)
    return undefined;
  if (!wordAt(scene, phrase.end - 1).article || !fits(scene, phrase, agreement)) return undefined;
  const marked = formAt(scene, phrase.end + 1).length > 1 ? namedInMarks(scene, token, phrase.end) : undefined; // not «إدارة الطيران "أ ل"»
  if (!marked || wordAt(scene, token).verb?.entry.toward === 'object') return undefined; // «واتهمت الحركة | "الجيش" بكذا»
  const that = wordAt(scene, skipTimes(scene, marked.end));
  const own = that.complementiser !== undefined && !that.form.startsWith(IN);
  return own ? { ...marked, first: phrase.first } : undefined;
}

/** «وأكد، | نادر الكسواني، | رئيس النادي، أن»: somebody with his name between two commas. */
function betweenCommas(scene: Scene, comma: number, agreement: Agreement | undefined): Subject | undefined {
  const subject = isComma(scene, comma) ? parseSubject(scene.context, comma + 1, scene.end) : undefined;
  const closed = subject?.kind === 'person' && subject.others.length === 0 && isComma(scene, subject.end);
  return closed && isSomebody(scene, subject) && fits(scene, subject, agreement) ? subject : undefined;
}

/** Marks at `i` that hold more than the name of a person. */
function opensSpeech(scene: Scene, i: number): boolean {
  const quote = quoteAt(scene, i);
  return quote !== undefined && !isPersonInMarks(scene, quote);
}

const THAT = foldArabic(THAT_TOLD);

/** «علق عليها | المدير»: a preposition with its pronoun before the subject. */
function overPronoun(scene: Scene, at: number): number {
  const word = wordAt(scene, at);
  if (isToSpeaker(word.form)) return at + 1; // «قال لنا | أحد المعالجين»
  if (word.form === THAT && scene.context.taggedOf[at + 1]?.kind === 'person') return at + 1; // «كما أثبت ذلك | فلان في كتابه»
  if (!isWithPronoun(word.form)) return at;
  const phrase = parseSubject(scene.context, at + 1, scene.end);
  const told =
    phrase?.name !== undefined || phrase?.role !== undefined || phrase?.kind === 'known' || phrase?.kind === 'body';
  return isStrong(phrase) && told ? at + 1 : at;
}

/**
 * «ندد من جهته | الوزير فلان»، «وحذر في هذا السياق | الحزب من كذا»: behind a turn between the verb and whoever speaks; where the verb takes
 * somebody for its object only behind one that turns to another («وانتقد بشدة | الحزب»).
 */
function overTurn(scene: Scene, token: number, at: number, agreement: Agreement | undefined): number {
  const entry = wordAt(scene, token).verb?.entry;
  const occasion =
    entry && !entry.toward && entry.takes.includes('clause') ? overOccasion(scene, at, agreement) : undefined;
  if (occasion !== undefined) return occasion;
  const end = mannerEnd(scene, at);
  if (end === at || !entry) return at;
  if ((entry.toward || entry.takes.includes('object')) && !isOtherSide(formAt(scene, end - 1))) return at;
  const phrase = parseSubject(scene.context, end, scene.end);
  if (entry.toward === 'object' && !phrase?.name && !phrase?.role) return at; // «وطالب من جهته | السكان بكذا»
  return isStrong(phrase) ? end : at;
}

/** «وأكد في تصريحات صحافية | الوزير فلان أن»، «واستنكرت، في بيان، | النقابة القرار»: behind an occasion of speech that more than its noun tells, or commas, whoever is named. */
function overOccasion(scene: Scene, at: number, agreement: Agreement | undefined): number | undefined {
  const framed = isComma(scene, at);
  const first = framed ? at + 1 : at;
  if (!is(wordAt(scene, first), 'inOrDuring') || !isOccasion(formAt(scene, first + 1))) return undefined;
  const plain = plainEnd(scene, first);
  const end = framed && isComma(scene, plain) ? plain + 1 : plain;
  if (end === plain && (framed || end < first + 3)) return undefined; // «في بيان | الوزير»: his
  const phrase = parseSubject(scene.context, end, scene.end);
  if (phrase?.first !== end || isMediumPhrase(scene.context, phrase) || !fits(scene, phrase, agreement))
    return undefined;
  return phrase.name !== undefined || (framed && phrase.kind === 'body') ? end : undefined;
}

/** «أوضح لـ«المرفأ» | المهندس فلان أن»: the outlet that was told may stand before the subject. */
function overOutlet(scene: Scene, at: number, agreement: Agreement | undefined): number {
  const end = behindToldOutlet(scene, at);
  if (end === undefined) return at;
  const phrase = parseSubject(scene.context, end, scene.end);
  if (!phrase || isMediumPhrase(scene.context, phrase)) return at; // «وقال لبي بي سي | راديو 5 إن»
  return isStrong(phrase) && fits(scene, phrase, agreement) ? end : at;
}
