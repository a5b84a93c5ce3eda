import { splits } from '../../arabic/clitics.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import {
  endsNoName,
  isBarePronoun,
  isCalendarWord,
  isCommonWord,
  isElative,
  isFamilyForm,
  isGivenName,
  isOfficeField,
  isRelational,
  PERSON_LINKS,
} from '../../arabic/names.ts';
import {
  isCalendarFamily,
  isHonorificPair,
  isNameTail,
  isPrintedName,
  isSaintly,
  isSameBehind,
  isToSpeaker,
  needsObject,
} from '../../arabic/phrases.ts';
import { isDualVerb } from '../../arabic/verb-shape.ts';
import { type Word, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { houseEnd, isHouse } from './house.ts';

const LONGEST = 7;

interface Opening {
  /** A single family name with article opens a name (السيسي). */
  readonly familyAlone?: boolean;
  /** The first word carries «and» (وكيم). */
  readonly joined?: boolean;
  /** Right behind a title, where also the name of a place may be a name (إسرائيل كاتس). */
  readonly afterTitle?: boolean;
  /** Behind an office and what belongs to it, where a word of a closed class opens a name that the tagger saw (صباح). */
  readonly behindOffice?: boolean;
}

/**
 * The personal name that begins at token `from`, as the index of its last token; undefined when none does. Names in
 * Arabic script have no capital letters: a name is a run of words that no lexicon explains otherwise, the first without
 * article, joined by particles of names (بن، أبو، آل، عبد), hyphens and underscores. Stops before `limit`.
 */
export function nameRun(context: Context, from: number, limit: number, options: Opening = {}): number | undefined {
  if (isToSpeaker(context.tokens.form[from] ?? '') && context.taggedOf[from]?.last === from) return undefined; // «وقال لي»
  const known = context.fullNameLength(from);
  if (known > 1 && from + known <= limit && tellsName(context, from, known)) return from + known - 1;
  if (
    isHonorificPair(context.tokens.form[from] ?? '', context.tokens.form[from + 1] ?? '') &&
    titleOnly(context, from, limit)
  )
    return undefined; // «آية الله | السيد فلان»
  const house = houseEnd(context, from, limit);
  if (house !== undefined) return house;
  const tagged = taggedEnd(context, from, limit, options.behindOffice === true);
  if (tagged !== undefined) return prolonged(context, from, extended(context, from, tagged, limit), limit);
  const placed = options.afterTitle === true ? behindPlace(context, from, limit) : undefined;
  if (placed !== undefined) return placed;
  const opens =
    isNameStart(context, from) ||
    opensPrintedName(context, from) ||
    (options.familyAlone === true && isFamilyName(context, from)) ||
    (options.afterTitle === true && (opensGivenName(context, from) || opensWithLink(context, from))) ||
    (options.joined === true && isJoinedName(context, from));
  if (from >= limit || !opens) return undefined;
  const last = extended(context, from, runEnd(context, from, limit), limit);
  if (last === from && !context.isPersonWord(context.tokens.form[from] ?? '') && options.joined !== true)
    return undefined;
  return endsInLink(context, last) ? undefined : last;
}

/** Behind the two words of an honorific stands another title, no name. */
function titleOnly(context: Context, from: number, limit: number): boolean {
  return from + 2 >= limit || context.words[from + 2]?.role !== undefined;
}

/** A known name is one here unless the tagger saw something else (or a longer name) there. */
function tellsName(context: Context, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) {
    const name = context.taggedOf[i];
    if (name && (name.kind !== 'person' || name.last >= from + length)) return false;
  }
  return true;
}

function runEnd(context: Context, from: number, limit: number): number {
  let last = from;
  for (let i = from + 1; i < limit && i - from < LONGEST * 2; i++) {
    if (isJoint(context, i) && i + 1 < limit && context.tokens.kind[i + 1] === TokenKind.word) {
      last = ++i;
      continue;
    }
    if (!isNamePart(context, i)) break;
    last = i;
  }
  return last;
}

/** Last token of a personal name that the tagger saw from here on. */
function taggedEnd(context: Context, from: number, limit: number, behindOffice: boolean): number | undefined {
  const name = context.taggedOf[from];
  if (name?.kind !== 'person' || name.first !== from || from >= limit || isMedium(context, from)) return undefined;
  const titled = name.last > from && (behindOffice || context.words[from - 1]?.role?.article === true); // الشيخ صباح الأحمد
  const form = context.tokens.form[from] ?? '';
  const joined = form.startsWith(COORDINATION) && !context.opensWithParticle(form); // واين is a name, not «and where»
  const closed = (context.words[from]?.bits ?? 0) !== 0 && !isPrinted(context, from) && !titled && !joined;
  if (closed || context.words[from]?.complementiser) return undefined;
  return Math.min(name.last, limit - 1);
}

/**
 * A name that the tagger ended early: behind a particle that ends none («دي | مايو»), before a tail of names («أوغلو»), and
 * over one or two words that no lexicon explains where a clause, a comma, a title or a mark stands behind them.
 */
function prolonged(context: Context, from: number, last: number, limit: number): number {
  if (last + 1 >= limit || context.tokens.kind[last + 1] !== TokenKind.word) return last;
  const next = context.taggedOf[last + 1];
  if (isSaintly(context.tokens.form[from] ?? '') && next?.kind === 'person' && next.first === last + 1)
    return Math.min(next.last, limit - 1); // «مار أنطون | شربل الدالي»
  if (isHouse(context, last + 1) && last + 2 < limit) return last + 2;
  if (isCalendarFamily(context.tokens.form[last + 1] ?? '')) return last + 1;
  if (endsOpen(context, last) && (context.words[last + 1]?.bits ?? 1) === 0) return last + 1;
  if (isNameTail(context.tokens.form[last + 1] ?? '')) return last + 1;
  if (PERSON_LINKS.get(context.words[last + 1]?.form ?? '')?.inner && last + 2 < limit && isNamePart(context, last + 2))
    return last + 2;
  if (needsObject(context.words[from - 1]?.verb?.entry.past ?? '')) return last;
  let end = last;
  while (end - last < MOST_PROLONGED && end + 1 < limit && isStray(context, end + 1)) end++;
  return end > last && closesName(context, end + 1, limit) ? end : last;
}

const MOST_PROLONGED = 2;

function endsOpen(context: Context, i: number): boolean {
  const link = PERSON_LINKS.get(context.words[i]?.form ?? '');
  return link !== undefined && !link.last;
}

/** An unexplained word that belongs to no other name. */
function isStray(context: Context, i: number): boolean {
  const word = context.words[i];
  const name = context.taggedOf[i];
  if (name && (name.kind === 'person' || name.last > name.first)) return false;
  if (!isUnexplained(context, i) || word === undefined || word.article || word.form.length <= 2) return false;
  if (endsNoName(word.form)) return false;
  return !context.opensWithParticle(word.form) && !isElative(word.form) && !holdsCommonWord(word.form);
}

/** «بأقواله»، «لحقوق»: a particle with an ordinary word behind it. */
function holdsCommonWord(form: string): boolean {
  return splits(form).some(({ taken, rest }) => taken > 0 && rest.length > 2 && isCommonWord(rest));
}

/** What stands behind a name that is complete: a clause, a mark, an office, a preposition, the end. */
function closesName(context: Context, i: number, limit: number): boolean {
  const word = context.words[i];
  if (i >= limit || context.tokens.kind[i] !== TokenKind.word) return true;
  return word !== undefined && (word.complementiser !== undefined || word.role !== undefined);
}

/** «لبي بي سي»: a medium of the lexicons is no person, whatever the tagger saw. */
function isMedium(context: Context, i: number): boolean {
  return context.hitOf[i]?.known.kind === 'medium';
}

/** A name goes on over a hash («دونالد #ترامب») and over a word that only a known full name explains («مون جاي إن»). */
function extended(context: Context, from: number, last: number, limit: number): number {
  const hashed = last + 2;
  if (context.tokens.form[last + 1] === '#' && hashed < limit && isHashedPart(context, hashed))
    return context.taggedOf[hashed]?.last ?? hashed;
  const next = context.words[last + 1];
  if (last + 1 < limit && next?.complementiser && !next.complementiser.pronoun) {
    const words = wordsBetween(context, from, last + 1);
    if (words.length > 1 && context.isFullName(words)) return last + 1;
  }
  return last;
}

function isHashedPart(context: Context, i: number): boolean {
  return context.taggedOf[i]?.kind === 'person' || isNamePart(context, i);
}

function wordsBetween(context: Context, first: number, last: number): string[] {
  return context.tokens.form.slice(first, last + 1).filter((form) => /\p{L}/u.test(form));
}

/** Behind an honorific of two words that the name opens with: آية الله | فلان. */
export function titleEnd(context: Context, start: number, end: number): number {
  const { form } = context.tokens;
  return start + 2 < end && isHonorificPair(form[start] ?? '', form[start + 1] ?? '') ? start + 2 : start;
}

/** Letters of particles in front of a name (و of وحسن, ل of لترامب), as far as the article or the registry tells them. */
export function nameLead(context: Context, first: number): number {
  const form = context.words[first]?.form ?? '';
  if (form.length > 3 && context.opensWithParticle(form) && form.startsWith(COORDINATION)) return COORDINATION.length;
  if (context.isPersonWord(form) && context.isFullName([form])) return 0;
  const next = context.words[first + 1]?.form ?? '';
  const isName = (rest: string) => context.isPersonWord(rest) || (next !== '' && context.isFullName([rest, next]));
  return splits(form).find(({ taken, rest }) => taken > 0 && rest.length > 2 && isName(rest))?.taken ?? 0;
}

/** «إسرائيل كاتس»: the name of a place as a given name, right behind a title, with one or two unexplained words. */
function behindPlace(context: Context, from: number, limit: number): number | undefined {
  const hit = context.hitOf[from];
  if (!hit || hit.first !== from || hit.last !== from || hit.taken > 0 || from + 1 >= limit) return undefined;
  if (hit.known.kind !== 'state' && hit.known.kind !== 'place') return undefined;
  const next = from + 1;
  if (context.taggedOf[next]?.kind === 'person' && context.taggedOf[next]?.first === next)
    return Math.min(context.taggedOf[next]?.last ?? next, limit - 1);
  return isNameStart(context, next) ? next : undefined;
}

/** A name whose letters fold to a particle, as print tells it: علي, with another name behind it. */
export function opensPrintedName(context: Context, i: number): boolean {
  if (!isPrinted(context, i)) return false;
  const next = context.taggedOf[i + 1];
  return next?.kind === 'person' || isNameStart(context, i + 1) || isFamilyName(context, i + 1);
}

function isPrinted(context: Context, i: number): boolean {
  if ((context.words[i]?.bits ?? 0) === 0) return false;
  return isPrintedName(context.text.slice(context.tokens.start[i], context.tokens.end[i]));
}

/** «السناتور الديمقراطي | فان هولن»: behind a title a particle of names with an unexplained word. */
function opensWithLink(context: Context, i: number): boolean {
  if (context.words[i + 1]?.article) return false; // «وبحسب الضابط | فإن الجانب»
  return PERSON_LINKS.get(context.words[i]?.form ?? '')?.last === false && isNamePart(context, i + 1);
}

/** «الشيخ | صباح الخالد»: behind a title a given name that is a word of time as well, with a family name behind it. */
function opensGivenName(context: Context, i: number): boolean {
  const title = context.words[i - 1]?.role?.entry.kind;
  if (title !== 'honorific' && title !== 'rank') return false;
  return isGivenName(context.words[i]?.form ?? '') && isFamilyForm(context.words[i + 1]?.form ?? '');
}

/** A word that can open a name: known to no lexicon, without article. */
export function isNameStart(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word || isSameBehind(word.form)) return false;
  if (PERSON_LINKS.has(word.form)) return word.bits === 0 && !PERSON_LINKS.get(word.form)?.inner;
  if (!isUnexplained(context, i) || word.article || word.form.length < 2 || context.opensWithParticle(word.form))
    return false;
  return !word.form.startsWith(TO) || !holdsCommonWord(word.form);
}

/** «وكيم»: «and» with a name behind it. */
function isJoinedName(context: Context, i: number): boolean {
  const whole = context.words[i]?.form ?? '';
  const rest = whole.slice(1);
  if (!context.opensWithParticle(whole)) return false;
  if (wordOf(whole).role || wordOf(whole).bodyNoun) return false; // وزير is no «and» with a name
  return rest.length >= 2 && !isCommonWord(whole) && isUnexplainedWord(wordOf(rest)) && context.hitOf[i] === undefined;
}

function isFamilyName(context: Context, i: number): boolean {
  const form = context.words[i]?.form ?? '';
  const seen = context.taggedOf.length > 0 && context.isPersonWord(form);
  if (seen && (isCalendarFamily(form) || isBareFamily(context, i))) return true;
  return isUnexplained(context, i) && isFamilyForm(context.words[i]?.form ?? '');
}

/** «الذهبي»: an ordinary word with article, of no lexicon but that of words, which the article has in the name of a person. */
function isBareFamily(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || word.bits !== 0 || context.hitOf[i]) return false;
  return !word.role && !word.bodyNoun && !word.adjective && isRelational(word.form);
}

function isNamePart(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word) return false;
  if (PERSON_LINKS.has(word.form) || isPrinted(context, i)) return true;
  if (word.form.length < 2 || (word.article && word.lead !== '')) return false; // «فلان الفلاني | بالهجوم»
  return isUnexplained(context, i) && !context.opensWithParticle(word.form) && !isGoverned(word.form);
}

/** «بأي»، «بهم»، «لدى» with a particle: a preposition with a word of a closed class or a pronoun is no part of a name. */
function isGoverned(form: string): boolean {
  return splits(form).some(
    ({ preposition, conjunction, rest }) =>
      preposition !== '' && conjunction === '' && (wordOf(rest).bits !== 0 || isBarePronoun(rest)),
  );
}

function isUnexplained(context: Context, i: number): boolean {
  const word = context.words[i];
  return word !== undefined && context.hitOf[i] === undefined && isUnexplainedWord(word);
}

/** No closed class, title, adjective of a state, noun of a body, verb of speech, calendar word or ordinary word. */
function isUnexplainedWord(word: Word): boolean {
  if (word.bits !== 0 || word.verb || word.participle || word.speechNoun || word.complementiser || word.attribution)
    return false;
  if (word.role || word.bodyNoun || word.adjective) return false;
  if (isDualVerb(word.form)) return false;
  return !isCalendarWord(word.form) && !isOfficeField(word.form) && !isCommonWord(word.form);
}

function isJoint(context: Context, i: number): boolean {
  const form = context.tokens.form[i];
  if (form !== '-' && form !== '_') return false;
  const tight =
    (context.tokens.end[i - 1] ?? -1) === context.tokens.start[i] &&
    context.tokens.end[i] === context.tokens.start[i + 1];
  return tight || form === '_';
}

function endsInLink(context: Context, i: number): boolean {
  const link = PERSON_LINKS.get(context.words[i]?.form ?? '');
  return link?.inner === true && !link.last;
}
