import { DEFINITE_PREPOSITION, splits } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { isGrade, isHonorificPair } from '../../arabic/honours.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { NAMES_NOUN } from '../../arabic/lexicons/phrase-words.ts';
import {
  endsAccusative,
  isAccusative,
  isFamilyForm,
  isGivenName,
  isRelational,
  PERSON_LINKS,
} from '../../arabic/names.ts';
import { isNaming, isToSpeaker, tellsManner } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { opensArticledName } from './articled-name.ts';
import { houseEnd } from './house.ts';
import {
  endsInLink,
  isFamilyName,
  isJoinedName,
  isJoint,
  isNamePart,
  isNameStart,
  isPrinted,
  isUnexplained,
  isUnexplainedWord,
  isWish,
  opensPrintedName,
} from './name-parts.ts';
import { prolonged } from './prolonged.ts';
import { knownPart } from './variants/known.ts';

const LONGEST = 7;
const NOTHING = wordOf('');

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
  const opening = context.tokens.form[from] ?? '';
  if (tellsManner(opening) || (isNaming(opening) && opening.length > 2)) return undefined; // «وأضاف | مازحا»، «طالب | اسمه فلان»
  if (isNamesOf(context, from)) return undefined; // «لم تذكر الشرطة | أسماء القتلى»
  if (isWish(context, from)) return undefined; // «الإمام | رضي الله عنه»
  const known = context.fullNameLength(from);
  if (known > 1 && from + known <= limit && tellsName(context, from, known)) return from + known - 1;
  if (
    isHonorificPair(context.tokens.form[from] ?? '', context.tokens.form[from + 1] ?? '') &&
    titleOnly(context, from, limit)
  )
    return undefined; // «آية الله | السيد فلان»
  const house = houseEnd(context, from, limit);
  if (house !== undefined) return house;
  const tagged = taggedEnd(context, from, limit, options);
  if (tagged !== undefined) return prolonged(context, from, extended(context, from, tagged, limit), limit);
  const placed = options.afterTitle === true ? behindPlace(context, from, limit) : undefined;
  if (placed !== undefined) return placed;
  const opens =
    isNameStart(context, from) ||
    opensPrintedName(context, from) ||
    (options.familyAlone === true && isFamilyName(context, from)) ||
    (options.afterTitle === true &&
      (opensArticledName(context, from) ||
        opensGivenName(context, from) ||
        opensWithLink(context, from) ||
        opensWithWaw(context, from))) ||
    (options.joined === true && isJoinedName(context, from));
  if (from >= limit || !opens) return undefined;
  const last = extended(context, from, runEnd(context, from, limit), limit);
  const alone = last === from && options.joined !== true && context.words[from - 1]?.role?.entry.kind !== 'honorific';
  if (alone && !context.isPersonWord(context.tokens.form[from] ?? '')) return undefined;
  return endsInLink(context, last) ? undefined : last;
}

/** «أسماء القتلى»: the noun before people or things told with article, not the given name before that of a family. */
function isNamesOf({ tokens, words }: Context, i: number): boolean {
  const next = words[i + 1];
  return tokens.form[i] === NAMES && next?.article === true && !isFamilyForm(next.form);
}

const NAMES = foldArabic(NAMES_NOUN);

/** Behind the two words of an honorific stands another title, no name. */
function titleOnly(context: Context, from: number, limit: number): boolean {
  return from + 2 >= limit || context.words[from + 2]?.role !== undefined;
}

/** «الفريق أول | ويشاي سريسوان»: no «and» stands right behind a rank or an honorific. */
function opensWithWaw(context: Context, i: number): boolean {
  const before = context.words[i - 1];
  const kind = (isGrade(before?.form ?? '') ? context.words[i - 2] : before)?.role?.entry.kind;
  const form = context.words[i]?.form ?? '';
  if ((kind !== 'rank' && kind !== 'honorific') || !form.startsWith(COORDINATION) || form.length < 4) return false;
  return isUnexplained(context, i) && isUnexplainedWord(wordOf(form.slice(1))) && isNameStart(context, i + 1);
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
function taggedEnd(context: Context, from: number, limit: number, options: Opening): number | undefined {
  const name = context.taggedOf[from];
  const word = context.words[from] ?? NOTHING;
  if (name?.kind !== 'person' || name.first !== from || from >= limit || isMedium(context, from)) return undefined;
  const behind = options.behindOffice || (options.afterTitle && !is(word, 'preposition'));
  const titled = name.last > from && (behind || context.words[from - 1]?.role?.article === true); // الشيخ صباح الأحمد
  const { form } = word;
  const joined = form.startsWith(COORDINATION) && !context.opensWithParticle(form); // واين is a name, not «and where»
  const shut = word.bits !== 0 && !is(word, 'nameBeforeClause');
  const closed = shut && !isPrinted(context, from) && !titled && !joined;
  if (closed || word.complementiser) return undefined;
  return behindJoint(context, Math.min(name.last, limit - 1), limit);
}

/** «كيم سونغ- | وا»: a name does not end with the hyphen that joins its last word. */
function behindJoint(context: Context, last: number, limit: number): number {
  const next = last + 1;
  return next < limit && isJoint(context, last) && context.tokens.kind[next] === TokenKind.word ? next : last;
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

/** «دونالد #ترامب», not «الدالي #المجتمع_الدولي» nor «الدالي #ليدوريا»: what joins words or names a place is no part of a name. */
function isHashedPart(context: Context, i: number): boolean {
  if (context.taggedOf[i]?.kind === 'person') return true;
  return isNamePart(context, i) && context.tokens.form[i + 1] !== '_' && context.hitOf[i] === undefined;
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
  const tagged = context.taggedOf[first];
  const said = context.words[first - 1]?.verb !== undefined && tagged?.kind === 'person' && tagged.last > first;
  if (said && tagged.first === first && form.startsWith(COORDINATION)) return 0; // «قال | ويلي فلان»
  if (form.length > 3 && context.opensWithParticle(form) && form.startsWith(COORDINATION)) return COORDINATION.length;
  if (context.isPersonWord(form) && context.isFullName([form])) return 0;
  if (isLedByTo(context, first)) return TO.length;
  const next = context.words[first + 1]?.form ?? '';
  const isName = (rest: string) => context.isPersonWord(rest) || (next !== '' && context.isFullName([rest, next]));
  return splits(form).find(({ taken, rest }) => taken > 0 && rest.length > 2 && isName(rest))?.taken ?? 0;
}

/** «وفقا | لبيركوفيتش»، «طبقا | للويس»: such a word asks for «to», so the letter is none of the name's. */
function isLedByTo({ words }: Context, first: number): boolean {
  const [before, form = ''] = [words[first - 1], words[first]?.form];
  if (!before?.attribution || !endsAccusative(before.form) || !form.startsWith(TO) || form.length < 4) return false;
  if (knownPart(form) !== undefined) return false; // «وفقا لينا»: printed once
  return !form.startsWith(DEFINITE_PREPOSITION) || knownPart(form.slice(TO.length)) !== undefined;
}

/** «إسرائيل كاتس»: the name of a place as a given name, right behind a title or a comma, with one or two unexplained words. */
export function behindPlace(context: Context, from: number, limit: number): number | undefined {
  const hit = context.hitOf[from];
  if (!hit || hit.first !== from || hit.last !== from || hit.taken > 0 || from + 1 >= limit) return undefined;
  if (hit.known.kind !== 'state' && hit.known.kind !== 'place') return undefined;
  const next = from + 1;
  if (context.taggedOf[next]?.kind === 'person' && context.taggedOf[next]?.first === next)
    return Math.min(context.taggedOf[next]?.last ?? next, limit - 1);
  return isNameStart(context, next) ? next : undefined;
}

/** «السناتور الديمقراطي | فان هولن»: behind a title a particle of names with an unexplained word. */
function opensWithLink(context: Context, i: number): boolean {
  if (context.words[i + 1]?.article) return false; // «وبحسب الضابط | فإن الجانب»
  return PERSON_LINKS.get(context.words[i]?.form ?? '')?.last === false && isNamePart(context, i + 1);
}

/** «الدكتور | إقبال إسماعيل»: behind an honorific an ordinary word right before a name that the tagger saw. */
function opensSeenName({ words, taggedOf, hitOf }: Context, i: number): boolean {
  const [word, name] = [words[i], taggedOf[i + 1]];
  if (!word || name?.kind !== 'person' || name.first !== i + 1 || hitOf[i] || word.form.length < 3) return false;
  const plain = word.bits === 0 && word.lead === '' && !word.article && !word.verb && !word.adjective;
  return plain && !word.role && !word.bodyNoun && !word.participle && !word.attribution && !isAccusative(word.form);
}

/** «الشيخ | صباح الخالد»، «النائب | حاكم الزاملي»: behind a title a given name that is another word as well, with a family name behind it. */
function opensGivenName(context: Context, i: number): boolean {
  const title = context.words[i - 1]?.role;
  const kind = title?.entry.kind;
  const form = context.words[i]?.form ?? '';
  const family = context.words[i + 1]?.form ?? '';
  if (context.words[i]?.complementiser) return false; // «قال الشيخ | إن السلام بعيد»
  if (kind === 'honorific' || kind === 'rank')
    return (isGivenName(form) && isFamilyForm(family)) || opensSeenName(context, i);
  const office = context.words[i]?.role;
  const another = title?.article === true && kind === 'office' && office !== undefined && !office.article;
  return another && knownPart(form)?.arabic === true && isFamilyForm(family) && isRelational(family);
}
