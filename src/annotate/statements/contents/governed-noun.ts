import { isToThem } from '../../../arabic/around-speech.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { isKnownAdjective, isKnownNoun } from '../../../arabic/definite-words.ts';
import { FROM, IN, TO } from '../../../arabic/lexicons/attribution.ts';
import type { Complement, ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { ASKED_OF, CALLING } from '../../../arabic/lexicons/stances.ts';
import {
  bareOfPronoun,
  holdsPronoun,
  isAny,
  isEpithet,
  isGovernedBy,
  isHolding,
  isSameBehind,
  opensNominal,
} from '../../../arabic/phrases.ts';
import { isAppealing } from '../../../arabic/verb-kinds.ts';
import { isShortDeed, isVerbalNoun, verbGender } from '../../../arabic/verb-shape.ts';
import { isOfThem } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { descriptionEnd } from '../../mentions/description.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { behindAdjuncts, objectBehindAdjuncts } from '../clause/adjuncts.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { sourcesAt } from '../clause/links.ts';
import { cognateEnd, mannerEnd } from '../clause/manner.ts';
import { opensObject } from '../clause/object-noun.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { asksFor } from '../clause/phrase-end.ts';
import {
  formAt,
  isColon,
  isComma,
  isDots,
  isOtherCue,
  isWord,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { calledForAt } from './deed-called-for.ts';
import { describedInMarks } from './described-in-marks.ts';
import { farObject } from './far-object.ts';
import { clauseGoesOn, namesBody } from './marks.ts';
import { saidToEnd } from './said-to.ts';

/** The token where a noun phrase opens that the verb takes as its content. */
export function findNoun(scene: Scene, cue: number, subjectEnd: number, entry: ReportingVerb): number | undefined {
  const wanted = entry.takes.filter((c) => c !== 'clause' && c !== 'quote');
  if (wanted.length === 0) return undefined;
  const { verb, participle } = wordAt(scene, cue);
  const told = (verb || participle) && isToThem(formAt(scene, subjectEnd));
  const again = isSameBehind(formAt(scene, subjectEnd)); // «وانتقدت المصادر | ذاتها، | إغلاق الجسر»
  const behindSubject = told || again ? subjectEnd + 1 : subjectEnd; // «متمنيا لهم | التوفيق»
  const addressed = verb && wanted.includes('object') ? saidToEnd(scene, behindSubject) : behindSubject;
  const dated = skipCircumstance(scene, addressed);
  const afterSubject = skipCircumstance(
    scene,
    verb ? behindCognate(scene, dated, entry) : cognateEnd(scene, dated, entry),
  );
  const plain = entry.toward === undefined || entry.toward === ASKED_OF; // «طلب الوزير | تعميم المذكرة»
  const takesObject = (wanted.includes('object') && plain) || wanted.includes('predicate');
  if (wanted.includes('object') && entry.toward === ASKED_OF && !verb?.object) {
    const told = subjectEnd > cue + 1 || participle !== undefined || isToldBefore(scene, cue);
    const behind = behindAsked(scene, afterSubject) ?? (told ? behindAskedOfThem(scene, afterSubject) : undefined);
    if (behind !== undefined) return behind;
  }
  if (wanted.includes('object') && entry.toward === 'object') {
    const deed = deedAsked(scene, afterSubject, entry);
    if (deed !== undefined) return deed;
  }
  const object = takesObject ? objectOf(scene, cue, { subjectEnd, afterSubject }, entry) : undefined;
  if (object !== undefined) return object;
  const usual = prepositionAt(scene, cue, subjectEnd, wanted);
  const first = usual ?? (entry.seldom ? seldomAt(scene, cue, subjectEnd, entry.seldom) : undefined);
  const near = first === undefined ? undefined : (describedInMarks(scene, first, entry) ?? first);
  const far = farObject(scene, afterSubject, entry, verb !== undefined && subjectEnd > cue + 1);
  const found = far !== undefined && (near === undefined || far < near) ? far : near;
  const other = entry.toward === 'object' || MAY_BE_SOMEBODY.has(entry.act);
  const own = found ?? (other ? behindAddressee(scene, subjectEnd, wanted) : undefined);
  if (own !== undefined && isAppealing(entry.past)) return behindAppealed(scene, own) ?? own;
  return own === undefined ? undefined : (behindApposition(scene, subjectEnd, own) ?? own);
}

/** «ونفى الوزير | في حديثه أمس نفيا تاما | ما قيل»: behind the noun of the verb itself, at `from` or behind a few words of a circumstance; `from` where none stands there. */
function behindCognate(scene: Scene, from: number, entry: ReportingVerb): number {
  if (!entry.noun) return from;
  const limit = is(wordAt(scene, from), 'preposition') ? from + COGNATE : from;
  for (let i = from; i <= limit && isWord(scene, i); i++) {
    const end = cognateEnd(scene, i, entry);
    if (end > i) return end;
  }
  return from;
}

/** Words of a circumstance before the noun of the verb, at most. */
const COGNATE = 5;

/** «وأهابت الهيئة بالسائقين | توخي الحذر»، «بالسكان | الالتزام بكذا»، «بالطلاب | بأهمية كذا»: what is asked for, behind whoever is called upon. */
function behindAppealed(scene: Scene, called: number): number | undefined {
  for (let i = called + 1; i < Math.min(scene.end, called + APPEALED) && isWord(scene, i); i++) {
    const { form, lead, article } = wordAt(scene, i);
    const joined = opensWith(scene, i, IN) && !form.startsWith(IN + ARTICLE); // not «المقيمين | بالمدينة»
    if (joined || opensWith(scene, i, CALLING)) return i;
    const definite = wordAt(scene, i - 1).article || formAt(scene, i - 1).startsWith(IN + ARTICLE);
    const deed = article
      ? definite && isVerbalNoun(form.slice(ARTICLE.length))
      : isVerbalNoun(form) || opensNominal(form);
    if (lead === '' && deed) return i;
  }
  return undefined;
}

/** Words of whoever is called upon, at most. */
const APPEALED = 10;

/** Where a subject ends, and where the circumstances right behind it do. */
interface Behind {
  readonly subjectEnd: number;
  readonly afterSubject: number;
}

/** The object of a verb of speech: right behind its subject and what tells when, or behind whole adjuncts. */
function objectOf(
  scene: Scene,
  cue: number,
  { subjectEnd, afterSubject }: Behind,
  entry: ReportingVerb,
): number | undefined {
  const bare = subjectEnd === cue + 1;
  if (!bare && afterSubject === subjectEnd && tellsOfIt(scene, subjectEnd)) {
    const far = objectAt(scene, skipCircumstance(scene, behindItsComplement(scene, subjectEnd)), false);
    if (far !== undefined || !wordAt(scene, cue).verb) return far;
  }
  const maybe = MAY_BE_SOMEBODY.has(entry.act);
  if (maybe && !bare && isKnownObject(scene, afterSubject)) return afterSubject; // «شكر الوزير كولبارا على كذا»
  const somebodys =
    wordAt(scene, afterSubject).adjective || (entry.act === 'promise' && isSomebodys(scene, afterSubject));
  const object = somebodys ? undefined : objectAt(scene, afterSubject, maybe && bare);
  const any =
    object === undefined && DENYING.has(entry.act) && wordAt(scene, cue).verb
      ? anyBehind(scene, afterSubject)
      : undefined;
  if (any !== undefined) return any;
  if (object !== undefined || !isTold(scene, cue, entry)) return object;
  const behind = objectBehindAdjuncts(scene, subjectEnd, prepositionsOf(entry));
  return behind !== undefined && !isParted(scene, cue, subjectEnd, behind) ? behind : undefined;
}

/** «فلان | المقرب من الحكومة»، «فلان | الحائز جائزة كذا»: right behind whoever speaks a participle with article tells of them by what it governs. */
function tellsOfIt(scene: Scene, i: number): boolean {
  const { form, article, lead, bodyNoun } = wordAt(scene, i);
  if (!article || lead !== '' || bodyNoun) return false;
  const next = formAt(scene, i + 1);
  return isGovernedBy(form, next) || isEpithet(form, next) || isHolding(form);
}

/** Behind the noun that such a participle governs, with what tells of that. */
function behindItsComplement(scene: Scene, i: number): number {
  const at = is(wordAt(scene, i + 1), 'preposition') ? i + 2 : i + 1;
  return descriptionEnd(scene.context, at + 1, scene.end);
}

/** «ونفى الجيش الذي حكم البلاد عقودا | أي تدخل»، «ونفت الشركة في بيان نشر أمس | أي علاقة بكذا»: «any» behind whatever tells of who denies. */
function anyBehind(scene: Scene, from: number): number | undefined {
  const told = isComma(scene, from) || is(wordAt(scene, from), 'relative') || is(wordAt(scene, from), 'preposition');
  if (!told && !formAt(scene, from).startsWith(IN)) return undefined; // «ترفض ليدوريا منح السفن أي تسهيل»
  for (let i = from; i < Math.min(scene.end, from + ANY_REACH); i++) {
    if (isAny(formAt(scene, i)))
      return is(wordAt(scene, i - 1), 'preposition') || !isWord(scene, i + 1) ? undefined : i;
    if (wordAt(scene, i).complementiser || isDots(scene, i) || isColon(scene, i) || quoteAt(scene, i)) return undefined;
    if (isOtherCue(scene, i) || is(wordAt(scene, i), 'negator') || is(wordAt(scene, i), 'negation')) return undefined;
  }
  return undefined;
}

const DENYING: ReadonlySet<Act> = new Set<Act>(['deny', 'oppose']);

/** Tokens between a verb of denying and «any», at most. */
const ANY_REACH = 20;

/** «ناشد الوزير دول الجوار | تنسيق مواقفها»، «مناشدا | إرسال قطارات»: the deed asked for, behind whoever is asked where told. */
function deedAsked(scene: Scene, i: number, { takes }: ReportingVerb): number | undefined {
  const asked = parseSubject(scene.context, i, scene.end);
  const at = asked && asked.first === i ? asked.end : i;
  const { form, lead, article, role } = wordAt(scene, at);
  for (let k = i + 1; k < at; k++) if (opensWith(scene, k, IN)) return undefined; // «الحكومة | بفتح تحقيق»
  const bare = form.slice(ARTICLE.length);
  const after = formAt(scene, at + 1).slice(IN.length);
  const called = opensWith(scene, at + 1, IN) && (isVerbalNoun(after) || opensNominal(after));
  const apart = called && takes.indexOf(IN) < takes.indexOf('object'); // «طالب الدول | الأعضاء بوقف القتال»
  const thing = isKnownNoun(bare) && !isKnownAdjective(bare) && !role; // not «المعلمين | الأساتذة بوقف الإضراب»
  const definite = at > i && article && !apart && (isVerbalNoun(bare) || thing);
  const deed = isVerbalNoun(form) || opensNominal(form) || definite; // «حكومة بلادهم | الاعتراف بكذا»، «الأطراف | السماح بكذا»
  const apposed = definite && wordAt(scene, at).role !== undefined && opensWith(scene, at + 1, IN); // «المعلمين الأساتذة | بوقف الإضراب»
  return lead === '' && deed && !apposed && opensObject(scene, at) ? at : undefined;
}

/** A verb that reports with an object alone, told of somebody; a form that may be a noun of speech is none behind a verb or a preposition. */
function isTold(scene: Scene, cue: number, { weak, takes }: ReportingVerb): boolean {
  const { verb, speechNoun } = wordAt(scene, cue);
  if (!verb || weak || takes.includes('predicate')) return false;
  const before = wordAt(scene, cue - 1);
  if (!speechNoun) return true;
  const governed = before.verb !== undefined || is(before, 'preposition') || speechNoun.preposition !== '';
  return (
    !governed &&
    (before.article || scene.context.taggedOf[cue - 1] !== undefined || verbGender(before.form) === undefined)
  );
}

/** «أعلنت عنه | الشركة», «رفض الوزير في كل مرة، | القرار»: a definite noun where nobody speaks yet, or behind a comma that closes what none opened. */
function isParted(scene: Scene, cue: number, subjectEnd: number, at: number): boolean {
  if (!wordAt(scene, at).article) return false;
  return (
    (subjectEnd === cue + 1 && !isBehindSubject(scene, cue)) || (isComma(scene, at - 1) && !isComma(scene, subjectEnd))
  );
}

/** «حركة النخيل | نفت»: a name or a definite noun right before the verb. */
function isBehindSubject(scene: Scene, cue: number): boolean {
  const before = wordAt(scene, cue - 1);
  if (is(before, 'relative') || wordAt(scene, cue).verb?.conjunction !== '') return false;
  return before.article || scene.context.taggedOf[cue - 1] !== undefined || scene.context.hitOf[cue - 1] !== undefined;
}

/** «طلب الوزير من المحكمة التحقيق في كذا»: the object behind whoever is asked. */
function behindAsked(scene: Scene, i: number): number | undefined {
  if (!is(wordAt(scene, i), 'partitive')) return undefined;
  const asked = parsePhrase(scene.context, i + 1, scene.end);
  if (!asked) return deedBehindAsked(scene, i + 1);
  const place = is(wordAt(scene, asked.end), 'locative') ? scene.context.hitOf[asked.end + 1] : undefined;
  const told = place ? place.last + 1 : asked.end;
  const end = asked.name && isComma(scene, told) ? told + 1 : told; // «من الرئيس، فلان، | التحلي بكذا»
  return opensObject(scene, end) ? end : undefined;
}

/** «طلب الوزير منهم | البقاء في بيوتهم»: the object behind «of» with its pronoun. */
function behindAskedOfThem(scene: Scene, i: number): number | undefined {
  return isOfThem(formAt(scene, i)) && opensObject(scene, i + 1) ? i + 1 : undefined;
}

/** «وطلب منهم كذا»، «كان فلان قد | طلب منهم كذا»: whoever asks stands before the verb; not «عندما | يطلب منهم كذا». */
function isToldBefore(scene: Scene, cue: number): boolean {
  const conjunction = wordAt(scene, cue).verb?.conjunction ?? '';
  return conjunction !== '' || is(wordAt(scene, cue - 1), 'auxiliary');
}

/** «من أنصاره | توخي الحذر»، «من شركات أجنبية | مساعدتها»: the deed behind people whom no lexicon knows, and their adjectives. */
function deedBehindAsked(scene: Scene, from: number): number | undefined {
  if (!isWord(scene, from) || wordAt(scene, from).complementiser) return undefined;
  for (let i = from + 1; i <= from + ASKED; i++) {
    const { form, article } = wordAt(scene, i);
    const bare = article ? form.slice(ARTICLE.length) : holdsPronoun(form) ? bareOfPronoun(form) : form;
    if (!isWord(scene, i)) return undefined;
    if ((isVerbalNoun(bare) || opensNominal(bare)) && opensObject(scene, i)) return i;
  }
  return undefined;
}

/** Words of whoever is asked, at most. */
const ASKED = 4;

/** «تعهد | الحكومة بكذا»: whoever promises, behind the noun printed like the verb. */
function isSomebodys(scene: Scene, i: number): boolean {
  const { role, bodyNoun } = wordAt(scene, i);
  return role !== undefined || bodyNoun !== undefined || scene.context.hitOf[i] !== undefined;
}

/** Acts that are done to a person as well as to a deed: انتقد نائب الرئيس. */
const MAY_BE_SOMEBODY: ReadonlySet<Act> = new Set<Act>(['criticise', 'praise', 'thank', 'support', 'condemn']);

/** A state or a body of the lexicons without particle in front. */
function isKnownObject(scene: Scene, i: number): boolean {
  const hit = scene.context.hitOf[i];
  return hit?.first === i && hit.taken === 0 && (hit.known.kind === 'state' || hit.known.kind === 'body');
}

function opensOffice(scene: Scene, i: number): boolean {
  const { role } = wordAt(scene, i);
  return role?.entry.kind === 'office' && role.preposition === '' && role.conjunction === '';
}

/** The object at `i`, or behind the comma that closes an apposition of the subject. */
function objectAt(scene: Scene, i: number, somebody: boolean): number | undefined {
  for (const at of isComma(scene, i) && !opensApposition(scene, i) ? [i, i + 1] : [i])
    if (opensObject(scene, at) || (somebody && opensOffice(scene, at)) || opensWithMarks(scene, at)) return at;
  return undefined;
}

/** «أكد فلان، | المدير الفني للمنتخب على كذا»: an office with article right behind the comma tells who the name before it is. */
function opensApposition(scene: Scene, comma: number): boolean {
  const { role, article } = wordAt(scene, comma + 1);
  return article && role?.entry.kind === 'office' && scene.context.taggedOf[comma - 1]?.kind === 'person';
}

/** «أعلن فلان، النائب عن الحزب، عن كذا»: the same preposition right behind the comma that closes the insertion. */
function behindApposition(scene: Scene, from: number, found: number): number | undefined {
  const form = formAt(scene, found);
  if (!is(wordAt(scene, found), 'preposition')) return undefined;
  for (let k = found + 2; k < Math.min(scene.end, found + 12); k++)
    if (isComma(scene, k)) return formAt(scene, k + 1) === form && found - from < 12 ? k + 1 : undefined;
  return undefined;
}

/** «طالب فلان الحكومة | إلى التدخل»: the preposition that a verb seldom takes, right behind whom it is said to; not «طالب الحكومة إعادة التيار | إلى المدينة». */
function seldomAt(scene: Scene, cue: number, subjectEnd: number, seldom: Complement): number | undefined {
  const at = prepositionAt(scene, cue, subjectEnd, [seldom]);
  if (at === undefined) return undefined;
  for (let i = subjectEnd + 1; i < at; i++) {
    const { form, article } = wordAt(scene, i);
    const noun = article ? form.slice(ARTICLE.length) : form;
    if (opensNominal(form) || isVerbalNoun(noun) || isShortDeed(noun)) return undefined;
  }
  return at;
}

/** The first preposition that the verb takes, outside insertions and relative clauses. */
function prepositionAt(
  scene: Scene,
  cue: number,
  subjectEnd: number,
  wanted: readonly Complement[],
): number | undefined {
  const behind = wordAt(scene, cue).verb
    ? behindAdjuncts(
        scene,
        subjectEnd,
        wanted.filter((c) => c !== TO),
      )
    : subjectEnd;
  const found = behind > subjectEnd ? prepositionFrom(scene, cue, behind, wanted) : undefined;
  return found ?? prepositionFrom(scene, cue, subjectEnd, wanted);
}

function prepositionFrom(
  scene: Scene,
  cue: number,
  subjectEnd: number,
  wanted: readonly Complement[],
): number | undefined {
  let deed: number | undefined;
  let inRelative = false;
  for (let i = subjectEnd; i < scene.end && i < cue + 30; i++) {
    const after = Math.max(skipInsertion(scene, i), mannerEnd(scene, i)); // «وحذرت فلانة، | من جهتها، من كذا»
    if (after > i) {
      i = after - 1;
      continue;
    }
    const passed = wordAt(scene, i).relayNoun ? sourcesAt(scene, i).at(-1) : undefined;
    if (passed) {
      i = passed.end - 1;
      continue;
    }
    if (isDots(scene, i) || isColon(scene, i)) return undefined;
    const behindTold = isComma(scene, i) && i > subjectEnd ? behindDescription(scene, i, wanted) : undefined;
    if (behindTold !== undefined) return behindTold;
    if (i > subjectEnd && isOtherCue(scene, i)) return undefined;
    const word = wordAt(scene, i);
    if (is(word, 'relative') && word.form.length > 2) inRelative = true;
    const behindComma = isComma(scene, i - 1);
    const own = isPlaceOfSpeech(scene, i) ? undefined : wanted.find((c) => opensWith(scene, i, c));
    const calls = own === TO && wanted.includes(CALLING) ? calledForAt(scene, subjectEnd, i) : 'deed';
    if (calls === 'perhaps') deed ??= i;
    if (calls !== 'deed') continue; // «دعا الجانب، بوصفه ضامنا للاتفاق، إلى»
    if (own !== undefined && i > subjectEnd && asksFor(scene, i)) continue; // «ردا | على سؤال»، «وصوله | إلى كولبارا»
    if (own !== undefined && (!inRelative || behindComma || own === RARE)) return i;
    if (inRelative && behindComma && word.verb) return undefined;
  }
  return deed;
}

/** «واتهم فلان الحركة، التي وصفها بالخطيرة، | بالعمل على كذا»: the preposition right behind the comma that closes what is told of whoever is asked. */
function behindDescription(scene: Scene, comma: number, wanted: readonly Complement[]): number | undefined {
  const opening = wordAt(scene, comma + 1);
  if (!is(opening, 'relative') || !opening.article) return undefined;
  for (let i = comma + 2; i < Math.min(scene.end, comma + DESCRIPTION); i++) {
    if (isDots(scene, i) || isColon(scene, i)) return undefined;
    if (isComma(scene, i)) return wanted.some((c) => opensWith(scene, i + 1, c)) ? i + 1 : undefined;
  }
  return undefined;
}

/** Tokens of what is told between two commas, at most. */
const DESCRIPTION = 16;

/** «دعا فلان القيادة التي رعت الصفقة | إلى التدخل»: the preposition of the deed behind a relative clause that tells of whoever is asked. */
function behindAddressee(scene: Scene, from: number, wanted: readonly Complement[]): number | undefined {
  let [relative, verb] = [-1, -1];
  for (let i = from; i < Math.min(scene.end, from + ADDRESSEE); i++) {
    const word = wordAt(scene, i);
    if (isDots(scene, i) || isColon(scene, i) || word.complementiser || quoteAt(scene, i)) return undefined;
    if (word.participle || word.attribution || isOtherCue(scene, i)) return undefined;
    if (relative >= 0 && isComma(scene, i)) return verb < 0 ? undefined : behindAskedApart(scene, i + 1, wanted);
    if (relative < 0) relative = is(word, 'relative') && word.article ? i : -1;
    else if (verb < 0) verb = verbGender(word.form) === undefined ? -1 : i;
    else if (i > verb + 1 && wanted.some((c) => opensWith(scene, i, c))) return i;
  }
  return undefined;
}

/** «واتهم فلان، الذي يقود كذا، | المعارضة بكذا»: whoever is asked stands right behind the comma that closes the clause. */
function behindAskedApart(scene: Scene, from: number, wanted: readonly Complement[]): number | undefined {
  const at = skipCircumstance(scene, from);
  const asked = parsePhrase(scene.context, at, scene.end);
  if (!asked || asked.first !== at || asked.kind === 'pronoun') return undefined;
  for (let i = asked.end; i < Math.min(scene.end, asked.end + APART); i++) {
    if (wanted.some((c) => opensWith(scene, i, c))) return i;
    if (!wordAt(scene, i).article) return undefined;
  }
  return undefined;
}

/** Words of whoever is asked behind the first that the phrase leaves out, at most. */
const APART = 3;

/** Tokens from whoever asks to what is asked for, at most. */
const ADDRESSEE = 22;

/** «أشاد فلان، أمس بكولبارا، | بكذا»: a town with a particle right before a comma is where it was said. */
function isPlaceOfSpeech(scene: Scene, i: number): boolean {
  const hit = scene.context.hitOf[i];
  return hit?.first === i && hit.preposition !== '' && hit.known.kind === 'place' && isComma(scene, hit.last + 1);
}

/** A preposition that few verbs but those of speech take, so that it is theirs even behind a relative clause. */
const RARE: Complement = FROM;

/** «"قيادة" الوزير»: an object whose first words stand in marks. */
function opensWithMarks(scene: Scene, i: number): boolean {
  const quote = quoteAt(scene, i);
  if (!quote || quote.close < 0 || namesBody(scene, quote, i)) return false;
  return quoteLength(scene, quote) <= 4 && clauseGoesOn(scene, quote);
}
