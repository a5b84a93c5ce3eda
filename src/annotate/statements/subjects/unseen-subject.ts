import { type Agreement, endsFeminine, feminineOf, isPeopleInOblique, splits } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { honouredHeads, isBlessing } from '../../../arabic/honours.ts';
import { HAMZA } from '../../../arabic/lexicons/phrase-words.ts';
import { isAccusative, isCalendarWord, isCommonWord, isElative } from '../../../arabic/names.ts';
import { isObjectOfTurn } from '../../../arabic/not-speech.ts';
import { bareOfPronoun, holdsPronoun, isToSpeaker, tellsManner } from '../../../arabic/phrases.ts';
import { isStance } from '../../../arabic/stances.ts';
import { opensPeriod } from '../../../arabic/when-words.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { governedEnd } from '../../mentions/complements.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { descriptionEnd } from '../../mentions/description.ts';
import { isWish } from '../../mentions/name-parts.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { seenHolder } from '../../mentions/seen-holder.ts';
import { mannerEnd } from '../clause/manner.ts';
import { formAt, isComma, isWord, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';
import { apposedBody } from './apposed-body.ts';

/**
 * A subject that no lexicon and no tagger knows: the words right behind a verb of speech, before the clause or quotation it
 * governs, where nothing else than its subject can stand («وقالت نستلة، أكبر منتج …، إن»، «وكشفت سفينة الفضاء أن»). Better
 * an unknown speaker than the wrong one of before. `from` is the token behind the verb, words of time skipped.
 */
export function unseenSubject(
  scene: Scene,
  from: number,
  found: Found | undefined,
  agreement: Agreement,
): Subject | undefined {
  if (!found || from >= found.at || !opensSubject(scene, from)) return undefined;
  const named = apposedName(scene, from, found.at);
  if (named !== undefined)
    return { kind: 'person', first: from, end: named, name: { first: from, end: named }, others: [] };
  const body = apposedBody(scene, from, found.at);
  if (body) return body;
  const { form } = wordAt(scene, from);
  if (isElative(form) && is(wordAt(scene, from + 1), 'partitive') && found.at - from <= COUNTED)
    return mannerEnd(scene, from) === found.at ? undefined : { kind: 'other', first: from, end: found.at, others: [] }; // «أكثر من ثلاثة أرباع المشاركين | إن»
  if (agreement.gender === 'm' && agreement.number === 'singular' && isCommonWord(form) && endsFeminine(form))
    return undefined;
  if (!isOrdinary(form)) {
    const end = nameEnd(scene, from, found.at);
    return { kind: 'person', first: from, end, name: { first: from, end }, others: [] };
  }
  const end = descriptionEnd(scene.context, from + 1, found.at);
  const described: Phrase = { kind: 'other', first: from, end: governedEnd(scene.context, end, found.at) };
  return { ...(seenHolder(scene.context, described, found.at) ?? described), others: [] };
}

/** «أكد العربي تابت، | الكاتب العام لكذا، أن»: two to four words that an office behind a comma tells of are a name. */
export function apposedName(scene: Scene, from: number, limit: number): number | undefined {
  let end = from;
  while (end < limit && end - from < LONGEST && isWord(scene, end) && isPlain(scene, end)) end++;
  const office = isComma(scene, end) ? wordAt(scene, end + 1).role : undefined;
  const told =
    office !== undefined &&
    TELLING.has(office.entry.kind) &&
    office.number === 'singular' &&
    office.conjunction + office.preposition === '';
  return told && end + 1 < limit && end - from > 1 ? end : undefined;
}

const TELLING: ReadonlySet<string> = new Set(['office', 'profession']);

function isPlain(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return word.bits === 0 && word.lead === '' && !word.role && !word.bodyNoun && !word.verb && !word.complementiser;
}

/** A noun or a name without any particle in front, no verb, participle, adverb or word of attribution. */
function opensSubject(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (
    !isWord(scene, i) ||
    isWish(scene.context, i) ||
    (scene.context.hitOf[i]?.taken ?? 0) > 0 ||
    word.form.length < 2 ||
    honouredHeads(word.form) !== undefined ||
    isToSpeaker(word.form) ||
    word.bits !== 0 ||
    isCalendarWord(word.form) ||
    isObjectOfTurn(word.form) ||
    isBlessing(word.form, formAt(scene, i + 1)) ||
    opensPeriod(word.form)
  )
    return false;
  if (word.participle || word.complementiser || word.attribution || word.relayNoun || word.lead !== '') return false;
  if ((word.bodyNoun?.preposition || word.role?.preposition || '') !== '') return false; // «وقال | لوسائل إعلام إن»
  if (word.speechNoun && (holdsPronoun(word.form) || isStance(word.form))) return false; // «وأضاف بقوله»، «وجدد التأكيد على أن»
  if (is(wordOf(bareOfPronoun(word.form)), 'preposition')) return false; // خلالها
  return (
    !tellsManner(word.form) &&
    (!isAccusative(word.form) || isTheirPeople(word.form)) &&
    !isPeopleInOblique(word.form) && // «وتوصي | الليدوريين بكذا»
    !carriesParticle(word.form)
  );
}

/** «وأكد | قادتها أن»، «وقال | أعضاؤها إن»: people of somebody by their calling, which end as the accusative does. */
function isTheirPeople(form: string): boolean {
  if (!holdsPronoun(form)) return false;
  const bare = bareOfPronoun(form);
  const plain = bare.endsWith(HAMZA_AS_SUBJECT) ? bare.slice(0, -1) + HAMZA_ALONE : feminineOf(bare);
  return (wordOf(bare).role ?? wordOf(plain).role) !== undefined;
}

const HAMZA_ALONE = foldArabic(HAMZA.alone);
const HAMZA_AS_SUBJECT = foldArabic(HAMZA.subject);

/** «بشكل»، «وصورا»: a preposition or «and» in front of an ordinary word. */
function carriesParticle(form: string): boolean {
  return splits(form).some(
    ({ conjunction, preposition, rest }) => conjunction + preposition !== '' && isCommonWord(rest),
  );
}

function isOrdinary(form: string): boolean {
  const word = wordOf(form);
  return word.article || isCommonWord(form) || word.role !== undefined || word.bodyNoun !== undefined;
}

/** A name goes on with words that are no ordinary ones, up to what the verb governs. */
function nameEnd(scene: Scene, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && end < from + LONGEST && isWord(scene, end) && goesOn(scene, end)) end++;
  return end;
}

function goesOn(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.bits !== 0 || word.role || word.bodyNoun || word.adjective || word.participle || word.verb) return false;
  return !isCommonWord(formAt(scene, i)) && !isAccusative(formAt(scene, i)) && !carriesParticle(formAt(scene, i));
}

/** Words of a share of people, at most. */
const COUNTED = 10;

/** Words of a name at most. */
const LONGEST = 4;
