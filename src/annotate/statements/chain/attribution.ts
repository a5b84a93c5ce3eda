import { isPerfective } from '../../../arabic/around-speech.ts';
import { type Agreement, TO } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import {
  ATTRIBUTION_LINKERS,
  ATTRIBUTION_PRONOUNS,
  ATTRIBUTIONS_WITH_PRONOUN,
  FROM,
  ON,
} from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { isCommonWord, isPublishing } from '../../../arabic/names.ts';
import { isEnvoy, isMemberOffice } from '../../../arabic/offices.ts';
import { holdsPronoun, isReceiving, isSame, isSameBehind, isToSpeaker } from '../../../arabic/phrases.ts';
import {
  isAccount,
  isGovernedByVerbs,
  isIssuing,
  isOnExtent,
  isPassedWord,
  isWitnessing,
  ownSaying,
  sourceTurn,
} from '../../../arabic/relaying.ts';
import { turnOverLength } from '../../../arabic/turns.ts';
import { showsPerson } from '../../../arabic/verb-shape.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is, tellsOneHolder, wordOf } from '../../../arabic/words.ts';
import { kept } from '../../../text/common-forms.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { behindDateline } from '../clause/dateline.ts';
import { isMediumPhrase, isPassing, type Link, linkAt, linkInMarks, sourceStart, sourcesAt } from '../clause/links.ts';
import { EXTENT, isExtent, isWordsOfSomebody, opensAttribution } from '../clause/opens-attribution.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { carriesPreposition } from '../clause/phrase-end.ts';
import { formAt, isComma, isWord, opensClause, quoteAt, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';
import { opensConsequence, rulingEnd } from '../clause/texts-that-rule.ts';
import { behindApposition } from '../contents/behind-apposition.ts';
import { clauseEnd, trimmed } from '../contents/boundary.ts';
import { holdsVerb } from '../contents/holds-verb.ts';
import { pieceBehind } from '../contents/mid-clause.ts';
import { hasContentSoon } from '../contents/participle-content.ts';
import { insertedAt, mayInsert } from './inserted.ts';
import { textBehind } from './stands-in.ts';

/** «بحسب ما ذكرت قناة كذا نقلاً عن مسؤولين»: who is named as source, and from whom that source has it. */
export interface Attribution {
  /** Token of the word of attribution, the cue. */
  readonly token: number;
  readonly end: number;
  /** Whoever is named, outermost first: the last is the source of all. */
  readonly chain: readonly Link[];
  /** The outermost only passes on (نقلت، نشرته): a link also where it is no medium. */
  readonly passesOn: boolean;
  /** «نقلت عنه»: the pronoun of whoever is quoted. */
  readonly back?: Agreement;
  /** «وفق بيان نشرته الوكالة»: the document that was passed on. */
  readonly document?: Phrase;
  /** «وفقا له»: the speaker of before. */
  readonly pronoun: boolean;
  /** «بحسب قوله»: whom the pronoun of the saying can mean. */
  readonly whose?: Agreement;
}

const PRONOUNS = new Set(ATTRIBUTION_PRONOUNS.map(foldArabic));
const WITH_PRONOUN = new Set(ATTRIBUTIONS_WITH_PRONOUN.flatMap((word) => [word, COORDINATION + word]).map(foldArabic));
/** «على حد قوله»، «على ما أعلنت الوزارة». */
const ON_FORM = foldArabic(ON);
const LINKERS = new Set(ATTRIBUTION_LINKERS.map(foldArabic));
/** Words of a document before the verb that tells who published it. */
const DOCUMENT_WORDS = 12;

const mayOpen = kept((form) => WITH_PRONOUN.has(form) || form === ON_FORM);

/** Whether the word at `i` is one of attribution, or opens a turn of several words that is. */
function mayAttribute(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.attribution || word.relayNoun || is(word, 'asTold')) return true;
  if (word.verb && mayInsert(scene, i)) return true;
  const of = scene.context.tokens.common[i];
  return of !== undefined && mayOpen(of);
}

/** The attribution that opens at token `i`, if one does. */
export function attributionAt(scene: Scene, i: number): Attribution | undefined {
  if (!mayAttribute(scene, i)) return undefined;
  const told = toldAt(scene, i) ?? ownSayingAt(scene, i) ?? insertedAt(scene, i);
  if (told) return told;
  if (!opensAttribution(scene, i) && pronounEnd(scene, i) === undefined) return undefined;
  if (wordAt(scene, i).relayNoun) return named(i, sourcesAt(scene, i), false);
  const start = startOf(scene, i);
  const published = publishedAt(scene, start);
  if (published) return { ...named(i, published.chain, true), ...published, token: i, pronoun: false, passesOn: true };
  const attribution = spoken(scene, i, start);
  if (attribution) return attribution;
  const pronoun = pronounEnd(scene, i);
  return pronoun === undefined ? undefined : { token: i, end: pronoun, chain: [], passesOn: false, pronoun: true };
}

/** Where whoever is named opens: behind the turn, «ما» or the noun of an account («وفق رواية | الشهود»). */
function startOf(scene: Scene, i: number): number {
  if (isExtent(scene, i)) return i + EXTENT;
  const next = formAt(scene, i + 1);
  const behind = LINKERS.has(next) || isAccount(next) || next === TO || isWordsOfSomebody(scene, i + 1); // «وفقا لـ | "رويترز"»
  return behind ? i + 2 : i + 1;
}

function named(token: number, chain: readonly Link[], passesOn: boolean): Attribution | undefined {
  const last = chain.at(-1);
  return last && { token, end: last.end, chain, passesOn, pronoun: false };
}

/** «بحسب رويترز»، «بحسب ما نقلت رويترز عن الوزير»، «وفق ما نقلت عنه رويترز». */
function spoken(scene: Scene, token: number, start: number): Attribution | undefined {
  const verb = wordAt(scene, start).verb;
  const passesOn = isPublishing(formAt(scene, start)) || (verb !== undefined && passes(scene, start));
  let at = textBehind(scene, start) ?? (verb || passesOn || isWitnessing(formAt(scene, start)) ? start + 1 : start); // «وفق ما جاء في | بيان الوزارة»
  if ((verb || isWitnessing(formAt(scene, start))) && isToWhom(scene, at)) at++; // «وفق ما صرح به مسؤول»، «كما قال لنا مسؤول»
  const turn = sourceTurn(formAt(scene, at), '');
  const early = turn?.pronoun;
  if (early) at++;
  while ((isPassing(scene, at) && !quoteAt(scene, at)) || isSame(formAt(scene, at))) at++;
  const outer = linkAt(scene, at, scene.end) ?? (passesOn ? linkInMarks(scene, at, scene.end) : undefined);
  if (!outer) return undefined;
  const relative = passedOnBy(scene, outer);
  if (relative) return named(token, [relative, outer], true);
  const late = early ? undefined : pronounBehind(scene, outer.end);
  const inner = early || late ? [] : sourcesBehind(scene, outer);
  const found = named(token, [outer, ...inner], passesOn);
  const back = early ?? late?.pronoun;
  const end = late?.end ?? found?.end ?? outer.end;
  const behind = behindRelative(scene, rulingEnd(scene, token, end) ?? end);
  return found && { ...found, end: behind, ...(back && { back }) };
}

/**
 * «وبحسب المسؤولين، الذين تحدثوا سرا، | وصلت الشحنة»: behind a relative clause between two commas; «وفقا لدراسة نشرت في مجلة كذا، | يصاب»:
 * behind one that a verb of publishing opens; behind what tells of whoever is named, up to its comma.
 */
function behindRelative(scene: Scene, end: number): number {
  const reached = isReceiving(formAt(scene, end)) && isWithPronoun(formAt(scene, end + 1)); // «في بلاغ | توصلت به الوكالة، تقديم كذا»
  if (reached || (isPublishing(formAt(scene, end)) && is(wordAt(scene, end + 1), 'preposition')))
    return commaBehind(scene, end) ?? end;
  if (tellsOfOuter(scene, end)) return behindTold(scene, end);
  const word = wordAt(scene, end + 1);
  if (!isComma(scene, end)) return end;
  if (is(word, 'relative') && word.article) return commaBehind(scene, end + 1) ?? end;
  const apposed = behindApposition(scene, end); // «بحسب فلان، نائب رئيس كذا، | وقف الهجوم»
  const closes = apposed > end && isComma(scene, apposed - 1) && !holdsVerb(scene, end, apposed);
  return closes && !scene.context.taggedOf[apposed] ? apposed - 1 : end; // not «جامعة كذا، | كولبارا»
}

/** The next comma, where neither a clause of its own nor a quotation opens before it. */
function commaBehind(scene: Scene, from: number): number | undefined {
  for (let i = from + 1; i < Math.min(scene.end, from + LONGEST_RELATIVE); i++) {
    if (isComma(scene, i)) return i;
    if (opensClause(scene, i) || quoteAt(scene, i)) return undefined;
  }
  return undefined;
}

const LONGEST_RELATIVE = 16;

/** «وبحسب الوفد الذي تحدث أمام ممثلين عن كذا | ، فإن …»: behind a relative clause right behind the source, where the particle of the main clause follows. */
function behindTold(scene: Scene, end: number): number {
  for (let i = end + 2; i < Math.min(scene.end, end + LONGEST_TOLD); i++) {
    if (isComma(scene, i) && opensConsequence(scene, i + 1)) return i;
    if (wordAt(scene, i).complementiser) return end;
  }
  return end;
}

const LONGEST_TOLD = 30;

function isToWhom(scene: Scene, at: number): boolean {
  const { form } = wordAt(scene, at);
  return isToSpeaker(form) || (holdsPronoun(form) && is(wordAt(scene, at), 'preposition'));
}

function passes(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return word.relays || isIssuing(word.verb?.entry.past ?? '');
}

/** «وفق ما نقلت رويترز عنه». */
function pronounBehind(scene: Scene, at: number): { readonly pronoun: Agreement; readonly end: number } | undefined {
  const turn = sourceTurn(formAt(scene, at), formAt(scene, at + 1));
  return turn?.pronoun && { pronoun: turn.pronoun, end: at + turn.length };
}

/** «… الوكالة، التي نقلت عنها القناة»: a relative clause names who passed it on further. */
function passedOnBy(scene: Scene, outer: Link): Link | undefined {
  let at = isComma(scene, outer.end) ? outer.end + 1 : outer.end;
  if (is(wordAt(scene, at), 'relative')) at++;
  if (!wordAt(scene, at).relays || !sourceTurn(formAt(scene, at + 1), '')?.pronoun) return undefined;
  const link = linkAt(scene, at + 2, scene.end);
  return link && isMediumPhrase(scene.context, link.phrase) ? link : undefined;
}

/** «وفق تصريحات نقلتها الوكالة»، «بحسب بيان للوزارة نشرته القناة»: the document and who published it. */
function publishedAt(
  scene: Scene,
  start: number,
): { readonly chain: readonly Link[]; readonly end: number; readonly document?: Phrase } | undefined {
  const first = parsePhrase(scene.context, start, scene.end, { preposition: true });
  if (!isPassedWord(formAt(scene, start)) && !first?.document) return undefined;
  for (let k = start + 1; k < Math.min(scene.end, start + DOCUMENT_WORDS) && !opensClause(scene, k); k++) {
    if (!isPublishing(formAt(scene, k))) continue;
    const link = linkAt(scene, k + 1, scene.end);
    const document = parsePhrase(scene.context, start, k, { preposition: true });
    return link && { chain: [link], end: behindPlace(scene, link.end), ...(document && { document }) };
  }
  return undefined;
}

/** «وبحسب بيان نشرته الوزارة على موقعها، | تراجع»: behind where or when it was published, up to the comma. */
function behindPlace(scene: Scene, end: number): number {
  const word = wordAt(scene, end);
  return is(word, 'preposition') || is(word, 'inOrDuring') ? (commaBehind(scene, end) ?? end) : end;
}

/** «…، كما أعلن المتحدث»: a verb of speech behind «as» that closes the sentence without content of its own. */
function toldAt(scene: Scene, i: number): Attribution | undefined {
  if (!is(wordAt(scene, i), 'asTold') || !wordAt(scene, i + 1).verb) return undefined;
  const attribution = spoken(scene, i + 1, i + 1);
  if (i === scene.sentence.first && attribution && !isComma(scene, attribution.end)) return undefined; // «كما دعا النواب إلى كذا»
  if (i === scene.sentence.first && wordAt(scene, i + 1).verb?.entry.act === 'demand') return undefined; // «كما دعا الوزير، الذي كذا، النواب إلى»
  const outer = attribution?.chain[0];
  const text = textBehind(scene, i + 1) !== undefined;
  if (text && i > scene.sentence.first && !isComma(scene, i - 1)) return undefined; // «لم يكن النص | كما ورد في الصحيفة»
  if (!attribution || !outer || (outer.phrase.kind === 'other' && !text) || tellsItsOwn(scene, i + 1, attribution.end))
    return undefined;
  if (text && isWord(scene, attribution.end) && !isDocumentsOwn(scene, attribution.end)) return undefined; // «كما ورد في التقرير | أسماء المتهمين»
  if (isApart(scene, i, attribution) && (i === scene.sentence.first || goesOnBehind(scene, attribution)))
    return attribution;
  for (let k = attribution.end; k < scene.end; k++)
    if (opensClause(scene, k) || quoteAt(scene, k) || formAt(scene, k) === ':') return undefined;
  return scene.end - skipInsertion(scene, attribution.end) <= LONGEST_DAY ? attribution : undefined;
}

/** «وكما قال الوزير، | فإن الجسر آمن»، «والجسر، كما يقول الوزير، | ليس آمنا»: told between commas or dashes, and the clause goes on or opens behind it. */
function isApart(scene: Scene, i: number, { token, end }: Attribution): boolean {
  if (!wordAt(scene, token).verb?.entry.takes.includes('clause')) return false;
  if (mayInsert(scene, i) && formAt(scene, end) === formAt(scene, i - 1)) return true;
  if (!isComma(scene, end)) return false;
  return i === scene.sentence.first ? is(wordAt(scene, end + 1), 'consequence') : isComma(scene, i - 1);
}

/** Whether the clause that an attribution breaks goes on behind it, or is longer there than before. */
function goesOnBehind(scene: Scene, attribution: Attribution): boolean {
  if (pieceBehind(scene, attribution)) return true;
  const before = clauseBefore(scene, attribution.token);
  const length = before && before.last - before.first;
  return length !== undefined && length < FRAGMENT && clauseAfter(scene, attribution, length) !== undefined;
}

/** «كما جاء في البيان | الذي نشر أمس»، «في تقرير | على موقعها»: what tells of the text before it. */
function isDocumentsOwn(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return is(word, 'relative') || is(word, 'preposition') || is(word, 'adverb') || is(word, 'issued');
}

/** «كما أبلغت السلطات | عن هجوم»، «كما شهدت كولبارا هجمات»: what the verb itself tells, so that «as» means «also». */
function tellsItsOwn(scene: Scene, token: number, end: number): boolean {
  const { verb } = wordAt(scene, token);
  if (!verb || isPublishing(formAt(scene, token))) return false;
  if (verb.entry.weak && !verb.entry.takes.includes('clause')) return true;
  if (!verb.object && isWord(scene, end) && isObjectThere(scene, end)) return true; // «كما تلقى النواب | رسائل»
  const behind = skipCircumstance(scene, end); // «كما أشاد المدير، خلال الحفل، | بالعمال»
  return prepositionsOf(verb.entry).some((preposition) => opensWith(scene, behind, preposition));
}

/** A piece of a clause so short that what follows its attribution may belong to it. */
export const FRAGMENT = 6;

/** Tokens behind a closing attribution, its day and a mark, at most: «كما ذكرت الوكالة يوم السبت (1 ديسمبر)». */
const LONGEST_DAY = 9;

/** An ordinary noun, no circumstance and nothing that tells of whoever stands before it. */
function isObjectThere(scene: Scene, i: number): boolean {
  if (skipInsertion(scene, i) > i || carriesPreposition(scene, i) || showsPerson(formAt(scene, i))) return false;
  const { form, lead, bits, article, role, attribution } = wordAt(scene, i);
  if (article || lead !== '' || bits !== 0 || role || attribution || scene.context.hitOf[i] || isPassing(scene, i))
    return false;
  return isCommonWord(form) && !isWithPronoun(form) && !holdsPronoun(form);
}

/** «وفقا له»، «وبحسبه»: index behind an attribution to the speaker of before. */
function pronounEnd(scene: Scene, i: number): number | undefined {
  if (WITH_PRONOUN.has(formAt(scene, i))) return standsApart(scene, i, i + 1) ? i + 1 : undefined;
  return wordAt(scene, i).attribution !== undefined && PRONOUNS.has(formAt(scene, i + 1)) ? i + 2 : undefined;
}

/** «وبحسب قوله، فإن كذا»، «…، على حد تعبيره»: the saying of whoever spoke before. */
function ownSayingAt(scene: Scene, token: number): Attribution | undefined {
  const at = isOnExtent(formAt(scene, token), formAt(scene, token + 1)) ? token + 2 : token + 1;
  if (at === token + 1 && !wordAt(scene, token).attribution) return undefined;
  const whose = ownSaying(formAt(scene, at));
  if (!whose || !standsApart(scene, token, at + 1) || quoteAt(scene, at + 1)) return undefined;
  return { token, end: at + 1, chain: [], passesOn: false, pronoun: true, whose };
}

/** At an edge of its clause: «وبرأيه، فإن كذا»، «…، بحسبه». */
function standsApart(scene: Scene, i: number, end: number): boolean {
  const [before, next] = [formAt(scene, i - 1), wordAt(scene, end)];
  const opens = i === scene.sentence.first || isComma(scene, i - 1) || before === '-' || before === '"';
  return opens || isComma(scene, end) || end >= scene.end || next.form === '.' || next.complementiser !== undefined;
}

/** «… الوكالة، السبت، نقلاً عن …»، «… الوكالة عن …»: further sources close behind. */
function sourcesBehind(scene: Scene, outer: Link): readonly Link[] {
  for (let k = outer.end; k <= outer.end + 4 && k < scene.end; k++) {
    if (sourceStart(scene, k) !== undefined) return standsForBody(scene, k) ? [] : sourcesAt(scene, k);
    if (opensClause(scene, k) || tellsOfOuter(scene, k) || showsPerson(formAt(scene, k))) break; // «بحسب إحصاءات يبلغ عدد العاطلين | عن العمل»
  }
  return [];
}

/** «وفق فلان، النائب | عن كتلة كذا»: for whom somebody is one of many. */
function standsForBody(scene: Scene, from: number): boolean {
  const office = wordAt(scene, from - 1).role?.entry.masculine ?? '';
  const medium = scene.context.hitOf[from + 1]?.known.kind === 'medium'; // «وفق النائب عن رويترز»
  return formAt(scene, from) === FROM && !medium && (isMemberOffice(office) || isEnvoy(office));
}

/** «الوفد | الذي تحدث أمام ممثلين عن كذا», not «الوكالة التي نقلت عن مصدر»: a relative clause about whoever is named. */
function tellsOfOuter(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return is(word, 'relative') && word.article && !passes(scene, i + 1);
}

/** The main clause before a trailing attribution: from the start of the sentence to the comma. */
export function clauseBefore(scene: Scene, token: number): { first: number; last: number } | undefined {
  const before = wordAt(scene, token - 1);
  const led = is(before, 'asTold') || (is(before, 'demonstrative') && before.form.startsWith(COORDINATION)); // «، وذلك | بحسب»
  const last = trimmed(scene, scene.sentence.first, led ? token - 2 : token - 1);
  const first = lastClause(scene, last);
  return last > first ? { first, last } : undefined;
}

/** Where the last of the sentence's main clauses opens: behind «، وكان»; «، وهو …» only tells more of whoever was named before. */
function lastClause(scene: Scene, last: number): number {
  for (let i = last - 2; i > scene.sentence.first; i--) {
    const word = wordAt(scene, i);
    if (isComma(scene, i - 1) && word.form.startsWith(COORDINATION) && is(word, 'auxiliary')) return i;
  }
  return behindTurnOver(scene, behindDateline(scene));
}

/** «ميدانيا، | قتل جنديان»: behind the turn by which the outlet goes over to another matter, and its comma. */
function behindTurnOver(scene: Scene, first: number): number {
  const end = first + turnOverLength(scene.context.tokens.form, first);
  return end > first && isComma(scene, end) ? end + 1 : first;
}

/** The piece of a clause behind an attribution in its midst, when it is the longer one (GUIDELINES §2). */
export function clauseAfter(
  scene: Scene,
  attribution: Attribution,
  before: number,
): { first: number; last: number } | undefined {
  const behind = isSameBehind(formAt(scene, attribution.end)) ? attribution.end + 1 : attribution.end; // «الوثيقة | ذاتها»
  const asTold = is(wordAt(scene, attribution.token - 1), 'asTold') && DASHES.has(formAt(scene, behind));
  const opener = attribution.token - (asTold ? 2 : 1);
  const dashes = DASHES.has(formAt(scene, behind)) && formAt(scene, behind) === formAt(scene, opener);
  const first = isComma(scene, behind) || dashes ? behind + 1 : behind; // «يؤدي هذا - بحسب فلان - | إلى كذا»
  const word = wordAt(scene, first);
  const isNumber = scene.context.tokens.kind[first] === TokenKind.number;
  if (
    first >= scene.end ||
    (first > behind && tellsOfNamed(scene, attribution, first)) ||
    word.form.startsWith(COORDINATION) ||
    word.participle ||
    word.verb ||
    word.complementiser ||
    is(word, 'subordinator') ||
    (asTold && word.lead !== '') ||
    (is(word, 'preposition') && (asTold || !opensRest(scene, attribution, first))) ||
    (is(word, 'relative') && (first === behind || hasContentSoon(scene, first + 1, 4))) || // «الوكالة | التي أشارت إلى أن …»
    is(word, 'contrast') ||
    (dashes && isPerfective(word.form)) || // «الشركة - كما أكد المدير - | قد باعت»: its subject stands before
    (scene.context.tokens.kind[first] !== TokenKind.word && !(isNumber && isBalanced(scene, attribution)))
  )
    return undefined;
  const { last } = clauseEnd(scene, first);
  return last - first > before ? { first, last } : undefined;
}

/**
 * «…، وفق فلان، | المتحدث باسم كذا في كذا.»: up to the end of the sentence, without a verb, the office of whoever is named; what has no article
 * and a preposition behind it («مسؤول عن كذا») may be told of somebody before.
 */
function tellsOfNamed(scene: Scene, { chain }: Attribution, first: number): boolean {
  const { role, lead, article } = wordAt(scene, first);
  if (chain.at(-1)?.phrase.name === undefined || lead !== '' || !tellsOneHolder(role)) return false;
  const definite = article || !is(wordAt(scene, first + 1), 'preposition');
  return definite && !holdsVerb(scene, first, scene.end);
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** «ويهدف الإضراب، بحسب النقابة، | إلى كذا»، «ويؤثر ذلك حسب خبراء | على كذا»: a preposition that the verb before governs. */
function opensRest(scene: Scene, attribution: Attribution, first: number): boolean {
  return isBalanced(scene, attribution) && isGovernedByVerbs(formAt(scene, first), first > attribution.end);
}

/** A comma on both sides of the attribution or on none. */
function isBalanced(scene: Scene, { token, end, chain }: Attribution): boolean {
  const apposed = isComma(scene, chain.at(-1)?.end ?? end) && chain.at(-1)?.end !== end; // «بحسب فلان، رئيس كذا، | على كذا»
  return apposed || isComma(scene, token - 1) === isComma(scene, end);
}

/** True when the attribution opens its sentence, particles apart. */
export function leads(scene: Scene, attribution: Attribution): boolean {
  const { token, end } = attribution;
  if (token <= scene.sentence.first + 1 && !isComma(scene, token - 1)) return true;
  const inserted = isComma(scene, end) && wordAt(scene, end + 1).complementiser === undefined; // «قدمت الحكومة، وبحسب رويترز، مبادرة»
  return isComma(scene, token - 1) && opensWithAnd(scene, token) && !inserted && end + SHORTEST < scene.end;
}

/** «…، فوفقا للبنك | فإن كذا»، «…، ووفقا للبنك ارتفع كذا»: «and» or «so» before the word of attribution opens another clause. */
function opensWithAnd(scene: Scene, token: number): boolean {
  const { form } = wordAt(scene, token);
  const rest = wordOf(form.slice(1));
  return (form.startsWith(COORDINATION) || form.startsWith(RESUMPTION)) && rest.attribution !== undefined;
}

/** Words of a clause, at least. */
const SHORTEST = 3;
