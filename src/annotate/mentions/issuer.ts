import { ARTICLE } from '../../arabic/clitics.ts';
import { isKnownAdjective } from '../../arabic/definite-words.ts';
import { isIndefiniteAdjective } from '../../arabic/described-people.ts';
import { FROM, PRESS_AT_LARGE, TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isNounLikeAdjective } from '../../arabic/made-texts.ts';
import { isAdjectival, isCommonWord, isPublishing, isRelational } from '../../arabic/names.ts';
import { holdsPronoun, isMade, isPoll, isReceiving } from '../../arabic/phrases.ts';
import { isRecent } from '../../arabic/through.ts';
import { isIssued, isIssuedParticiple, isMadeDocument, isMaking, isSending } from '../../arabic/verb-kinds.ts';
import { isGeneral } from '../../arabic/when-words.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { descriptionEnd } from './description.ts';
import { behindObtained, behindPutUp, overTime } from './issued-parts.ts';
import { COMMAS, quotedName } from './marks.ts';
import { nameLead } from './name-run.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { behindTitle } from './titled-document.ts';
import { isDoing } from './up-to-clause.ts';

const NONE = wordOf('');
const DASH = '-';

/** «صادر عن»، «الصادرة عن», and an adjective of the document before it: «تقرير جديد صادر عن»، «بيان رسمي من»; not «تقرير عن | القرار الصادر عن». */
function isIssuing(context: Context, start: number, at: number, limit: number): boolean {
  const word = context.words[at] ?? NONE;
  if (is(word, 'issued')) return true;
  const next = context.words[at + 1];
  const alike = word.article === context.words[start]?.article || COMMAS.has(word.form); // «البيان، | الصادر عن»
  const quality = isOpen(word) && !word.verb && alike;
  return at + 1 < limit && quality && next !== undefined && isIssuedWord(next);
}

/** Of no closed class, or an adjective of occasions: «بيان | مشترك | صادر عن». */
function isOpen(word: Context['words'][number]): boolean {
  return word.bits === 0 || (is(word, 'occasionAdjective') && !isIssuedWord(word));
}

function isIssuedWord(word: Context['words'][number]): boolean {
  return is(word, 'issued') && word.form.length > 3;
}

/** Who issued a document: «بيان للكرملين»، «بيان صادر عن الوزارة»، «رسالة وجهها الرئيس»، «إحصاءات المنظمة». */
export function issuerOf(context: Context, start: number, limit: number): Phrase | undefined {
  const head = headEnd(context, start, limit);
  let next = head;
  const about = context.tokens.form[next] === FROM && isMadeDocument(context.words[start]?.form ?? ''); // «تقرير | عن الحملة»
  while (!about && next < limit && isIssuing(context, start, next, limit)) next++;
  if (next > head && isIssuedWord(context.words[next - 1] ?? NONE) && is(context.words[next] ?? NONE, 'partitive'))
    next++; // «بيان صادر من | الوزارة»
  next =
    behindTitle(context, start, limit) ??
    behindObtained(context, next, limit) ??
    behindIssue(context, next, limit) ??
    behindMaker(context, next, limit) ??
    behindQualities(context, start, limit) ??
    behindPutUp(context, start, limit) ??
    next;
  const form = context.tokens.form[next] ?? '';
  const sent = context.words[next]?.verb?.object !== undefined || isSending(form) || isMaking(form);
  const told = sent || next > head;
  if (sent) next = overTime(context, next + 1, limit);
  const made = !told && is(context.words[next] ?? NONE, 'partitive'); // «تقرير من شركة كذا»
  if (made) next++;
  if (!told && !made && context.words[start]?.article) return undefined; // «بحسب التقرير | ستعود القافلة»
  const house = told ? undefined : markedHouse(context, start, limit);
  if (house) return house;
  const known = next < limit ? parsePhrase(context, next, limit, { preposition: true }) : undefined;
  const issuer = known ?? (sent ? markedMaker(context, next, limit) : undefined) ?? unknownHouse(context, next, limit);
  if (issuer && isPress(context, issuer)) return undefined; // «بيان | للصحافة»
  if (issuer && sent && isPublishing(form) && isMedium(context, issuer)) return undefined; // «بيان نقله التلفزيون»: who passes it on
  const issued = isIssuedWord(context.words[next - 2] ?? NONE) && context.tokens.form[next - 1] === FROM;
  const unknown = issuer?.kind === 'other' && !issued; // «بيان صادر عن | العلاقات العامة»
  if (!issuer || unknown || issuer.kind === 'pronoun' || issuer.kind === 'nation') return undefined;
  if ((issuer.kind === 'role' && !told) || (made && issuer.kind !== 'body' && issuer.kind !== 'known'))
    return undefined;
  if (!told && (isAdjectiveOf(context, start, next) || standsApart(context, start, next))) return undefined;
  if (!told && form.startsWith(COORDINATION) && issuer.name && nameLead(context, issuer.name.first) > 0)
    return undefined; // «تحقيق | وبرهان»
  return { ...issuer, document: true };
}

/** «استطلاع | رأي»، «استطلاعات | الرأي»: behind a document and the word that it asks for to be told. */
function headEnd({ tokens }: Context, start: number, limit: number): number {
  const polled = isPoll(tokens.form[start] ?? '', tokens.form[start + 1] ?? '');
  return polled && start + 1 < limit ? start + 2 : start + 1;
}

/** «تقرير حديث لـ | "كذا"»، «دراسة من | "كذا"»: a name in marks to which a preposition leads from a report or a study, not from a letter. */
function markedHouse(context: Context, start: number, limit: number): Phrase | undefined {
  const { words, tokens, hitOf } = context;
  let at = start + 1;
  const isQuality = (i: number) => tokens.form[i] !== TO && isPlainQuality(context, start, i);
  while (at < limit && at - start <= QUALITIES && isQuality(at)) at++;
  const led = tokens.form[at] === TO || is(words[at] ?? NONE, 'partitive');
  const close = led && isMadeDocument(words[start]?.form ?? '') ? quotedName(context, at + 1, limit) : undefined;
  if (close === undefined) return undefined;
  const inside = { first: at + 2, end: close - 1 };
  const hit = hitOf[inside.first];
  const known = hit?.first === inside.first && hit.last === inside.end - 1 && hit.known.kind !== 'place';
  const marked = { first: inside.first, end: close, document: true as const };
  return known ? { ...marked, kind: 'known', hit: inside.first } : { ...marked, kind: 'body', label: inside };
}

/** «مسح أجراه | "كذا"، …»: behind the verb of making a name in marks that nothing knows. */
function markedMaker(context: Context, at: number, limit: number): Phrase | undefined {
  const close = quotedName(context, at, limit);
  return close === undefined
    ? undefined
    : { kind: 'body', first: at, end: close, label: { first: at + 1, end: close - 1 } };
}

/** «تقرير صادر عن | سيتا المتخصصة في كذا»: behind the participle of issuing one word without article that nothing knows is a name. */
function unknownHouse({ words, tokens }: Context, at: number, limit: number): Phrase | undefined {
  const { form, article, bits, verb, lead, role, bodyNoun } = words[at] ?? NONE;
  if (at + 1 >= limit || tokens.form[at - 1] !== FROM || !isIssuedParticiple(tokens.form[at - 2] ?? ''))
    return undefined;
  if (tokens.kind[at] !== TokenKind.word || article || bits !== 0 || verb || lead !== '' || role || bodyNoun)
    return undefined;
  const next = words[at + 1] ?? NONE;
  const closed = next.complementiser !== undefined || next.article || COMMAS.has(next.form);
  return closed && !isCommonWord(form) ? { kind: 'body', first: at, end: at + 1 } : undefined;
}

function isPress({ words }: Context, { kind, first }: Phrase): boolean {
  return kind === 'body' && PRESS_AT_LARGE.includes(words[first]?.bodyNoun?.entry.noun ?? '');
}

function isMedium({ words, hitOf }: Context, { kind, first, hit }: Phrase): boolean {
  const known = kind === 'known' ? hitOf[hit ?? first]?.known.kind : words[first]?.bodyNoun?.entry.kind;
  return known === 'medium';
}

/** «بيان رسمي | صدر الثلاثاء عن | مكتب كذا»: behind the verb of issuing, a day and its preposition. */
function behindIssue({ tokens }: Context, at: number, limit: number): number | undefined {
  const verb = [at - 1, at, at + 1].find((i) => isIssued(tokens.form[i] ?? ''));
  if (verb === undefined) return undefined;
  for (let i = verb + 1; i < Math.min(limit - 1, verb + DAY); i++) if (tokens.form[i] === FROM) return i + 1;
  return undefined;
}

/** Words of a day between the verb of issuing and its preposition, at most. */
const DAY = 10;

/** «تقرير جديد | للأمم المتحدة»، «بيان مشترك | للأحزاب»: behind one or two adjectives of the document the body that issued it, led in by «to». */
function behindQualities(context: Context, start: number, limit: number): number | undefined {
  let i = start + 1;
  while (i < limit && i - start <= QUALITIES && isPlainQuality(context, start, i)) i++;
  if (i === start + 1 || i >= limit) return undefined;
  const led = (context.hitOf[i] ?? context.words[i]?.bodyNoun)?.preposition;
  return led === TO ? i : undefined;
}

const QUALITIES = 2;

function isPlainQuality({ words, tokens, hitOf }: Context, start: number, i: number): boolean {
  const word = words[i] ?? NONE;
  if (tokens.kind[i] !== TokenKind.word || !isOpen(word) || word.verb || word.bodyNoun || hitOf[i]) return false;
  if (word.role && !is(word, 'occasionAdjective')) return false; // «بيان | صحفي | لشركة كذا»
  const told = word.speechNoun !== undefined && !isRecent(word.form);
  return word.lead === '' && word.article === words[start]?.article && !word.complementiser && !told;
}

/** «الاستطلاع، الذي | أجرته الوكالة»، «دراسة حديثة | أعدها المعهد»: where the verb stands that tells who made it. */
function behindMaker({ tokens, words }: Context, at: number, limit: number): number | undefined {
  const apart = COMMAS.has(tokens.form[at] ?? '') || tokens.form[at] === DASH; // «الدراسة -التي أجراها باحثون-»
  let i = apart ? at + 1 : at;
  if (is(words[i] ?? NONE, 'relative')) i++;
  else if (i === at && !isMaking(tokens.form[i] ?? '') && isMaking(tokens.form[i + 1] ?? '')) i++;
  const form = tokens.form[i] ?? '';
  return i < limit && (isMaking(form) || (i > at && isSending(form))) ? i : undefined;
}

/** «دعا البلاغ | الحكومة إلى»: behind a document with article only a preposition tells whose it is. */
function standsApart(context: Context, start: number, next: number): boolean {
  const { article, bodyNoun, role } = context.words[next] ?? NONE;
  const governed = (context.hitOf[next] ?? bodyNoun ?? role)?.preposition ?? '';
  return context.words[start]?.article === true && article && governed === '';
}

/** «وثيقة داخلية»: an adjective that is the name of a body elsewhere (وزارة الداخلية), both without article. */
function isAdjectiveOf(context: Context, start: number, next: number): boolean {
  const [document, quality] = [context.words[start], context.words[next]];
  if (document?.article || quality?.bodyNoun === undefined || quality.article) return false;
  if (quality.bodyNoun.preposition !== '') return false; // «تقرير | لجمعية كذا»
  return isAdjectival(quality.form) && !isNounLikeAdjective(quality.form);
}

/** A document told by its adjectives; not «واتهم التقرير | قوات كذا», nor «بيان | وافق عليه الوزراء». */
export function documentEnd(context: Context, start: number, limit: number): number {
  const head = headEnd(context, start, limit);
  if (head > start + 1) return pollEnd(context, head, limit);
  const alone = context.words[start]?.article && context.words[start + 1]?.bodyNoun !== undefined;
  const told = isDoing(context, start + 1) && holdsPronoun(context.tokens.form[start + 2] ?? '');
  const counted = context.tokens.kind[start + 2] === TokenKind.number && !context.words[start + 1]?.article; // «تقارير | بمقتل 30 جنديا»
  if (alone || told || counted) return start + 1;
  const end = descriptionEnd(context, start + 1, limit);
  const field = end === start + 1 && isOfItsField(context, end, limit) ? furtherEnd(context, end + 1, limit) : end;
  if (isOfOpinion(context, start, field, limit)) return pollEnd(context, field + 1, limit);
  if (field > end) return field;
  for (let i = start + 1; i < end; i++)
    if (isMade(context.tokens.form[i] ?? '') || opensIssue(context, i, end)) return i; // «دراسة حديثة | أجريت في كذا»، «بيان مشترك | صادر عن»
  return end;
}

/** «صادر» at the end of what is told of a document: whoever issued it stands behind. */
function opensIssue({ tokens }: Context, i: number, end: number): boolean {
  return i === end - 1 && isIssuedParticiple(tokens.form[i] ?? '');
}

/** «دراسة تحليلية | جديدة»، «تقرير إحصائي | ليدوري»: further adjectives of a document without article. */
function furtherEnd(context: Context, from: number, limit: number): number {
  let i = from;
  while (i < limit && isFurther(context, i, limit)) i++;
  return i;
}

function isFurther(context: Context, i: number, limit: number): boolean {
  const word = context.words[i] ?? NONE;
  if (word.article || word.lead !== '' || word.verb) return false;
  return isQuality(word) || isIndefiniteAdjective(word.form) || isOfItsField(context, i, limit);
}

/** «استطلاع رسمي | للرأي»: what is polled, behind the adjectives of the poll. */
function isOfOpinion({ tokens }: Context, start: number, at: number, limit: number): boolean {
  return at > start + 1 && at < limit && isPoll(tokens.form[start] ?? '', tokens.form[at] ?? '');
}

/** «بلاغ | توصلت الجريدة بنسخة منه»: where, in the phrase of a document without article, the clause opens that tells whom it reached. */
export function beforeReceipt({ words, tokens }: Context, start: number, end: number): number | undefined {
  for (let i = start + 1; i < end; i++)
    if (!words[start]?.article && isReceiving(tokens.form[i] ?? '') && !words[i]?.article) return i;
  return undefined;
}

/** «استطلاعات الرأي | الأخيرة»، «استطلاع رأي | جديد»: behind a poll its adjectives, with article where its own word has one. */
function pollEnd({ words }: Context, head: number, limit: number): number {
  const poll = words[head - 1] ?? NONE;
  const definite = poll.article || poll.lead !== ''; // «للرأي»
  let i = head;
  if (i < limit && definite && isGeneral(words[i]?.form ?? '')) i++; // «الرأي | العام»
  while (i < limit && words[i]?.article === definite && isQuality(words[i] ?? NONE)) i++;
  return i;
}

function isQuality({ form, article, bits }: Context['words'][number]): boolean {
  return bits === 0 && isKnownAdjective(article ? form.slice(ARTICLE.length) : form);
}

/** «تقرير | إحصائي اطلعت عليه الصحيفة»: an adjective of relation that no lexicon knows, behind a document without article. */
function isOfItsField({ words, tokens, hitOf }: Context, i: number, limit: number): boolean {
  const word = words[i] ?? NONE;
  if (i >= limit || words[i - 1]?.article || tokens.kind[i] !== TokenKind.word || hitOf[i]) return false;
  return isRelational(word.form) && word.bits === 0 && !word.verb && !word.role && !word.bodyNoun && !word.article;
}
