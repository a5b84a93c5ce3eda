import { endsFeminine, isObliquePlural, isSoundPlural } from '../../arabic/clitics.ts';
import { isPious } from '../../arabic/honours.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isRelational, isShortWithWaw, isUnbound } from '../../arabic/names.ts';
import { isCallingBesideAnother } from '../../arabic/offices.ts';
import { areTwoCounterparts, isCounterpart } from '../../arabic/references.ts';
import { is, type RoleSense, tellsManyBodies, tellsOneHolder, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { bothBodies } from './both-bodies.ts';
import { companionAt } from './companion.ts';
import { listedBehind } from './listed.ts';
import { COMMAS } from './marks.ts';
import { nameRun } from './name-run.ts';
import { type Allowance, type Phrase, parsePhrase, type Range } from './phrase.ts';
import { furtherStates, secondBody } from './second-body.ts';
import { statesOfGovernments } from './states-of-governments.ts';

const NONE = wordOf('');

/** A subject of one or several: «موسكو وبكين»، «الرئيس التركي فلان والروسي فلان»، «ترامب وكيم». */
export interface Subject extends Phrase {
  readonly others: readonly Phrase[];
}

/** Parses a subject at token `from`, with the parties joined to it by «and»; a preposition may be one word with it when allowed. */
export function parseSubject(
  context: Context,
  from: number,
  limit: number,
  allow: Allowance = {},
): Subject | undefined {
  const both = bothBodies(context, from, limit, parseSubject);
  if (both) return both;
  const opening = parsePhrase(context, from, limit, allow);
  if (!opening) return undefined;
  const first = withLikes(context, opening, limit);
  const holder = holderOfBoth(context, first, limit);
  if (holder) return { ...holder, others: [] };
  const states = statesOfGovernments(context, first);
  if (states.length > 0) return { ...first, others: states };
  const others: Phrase[] = [];
  let end = first.end;
  for (let next = joined(context, first, end, limit); next; next = joined(context, first, end, limit)) {
    others.push(next);
    end = next.end;
  }
  const listed =
    others.length === 0 ? listedBehind(context, first, limit, (at) => joined(context, first, at, limit)) : [];
  const last = listed.at(-1);
  if (last) return { ...first, end: last.end, others: listed };
  const apposed = others.length === 0 ? joinedBehindOffice(context, first, limit) : undefined;
  if (apposed) return { ...first, end: apposed.end, others: [apposed] };
  return { ...first, end, others };
}

/** «فلانة، كبيرة المسؤولين في كذا، | وفلان، نائب المدير»: behind an office between commas a second full name with its own. */
function joinedBehindOffice(context: Context, first: Phrase, limit: number): Phrase | undefined {
  const { form } = context.tokens;
  if (
    first.kind !== 'person' ||
    !COMMAS.has(form[first.end] ?? '') ||
    !tellsOneHolder(context.words[first.end + 1]?.role)
  )
    return undefined;
  let comma = first.end + 2;
  while (comma < Math.min(limit, first.end + APPOSED) && !COMMAS.has(form[comma] ?? '')) {
    const word = context.words[comma];
    if (word?.complementiser || (word?.verb && !word.role && !word.bodyNoun && !word.article)) return undefined;
    comma++;
  }
  const at = comma + 1;
  if (at >= limit || context.words[at]?.verb || !context.taggedOf[at]) return undefined;
  const second = form[at]?.startsWith(COORDINATION) ? named(undefined, context, at, limit) : undefined;
  if (!second || second.end - at < 2 || !COMMAS.has(form[second.end] ?? '')) return undefined;
  const told = is(context.words[second.end + 1] ?? NONE, 'pronoun') ? second.end + 2 : second.end + 1; // «وهو مشرع»
  return tellsOneHolder(context.words[told]?.role) ? second : undefined;
}

/** Tokens of an office between commas, at most. */
const APPOSED = 14;

/**
 * «مراقبون ومحللون في المدينة»: people without article or name of two callings that share what tells which are one description; so are those whom one quantifier
 * counts («عدد من النواب والوزراء»), and bodies that share what tells which («منظمات وجماعات حقوقية»).
 */
function withLikes(context: Context, first: Phrase, limit: number): Phrase {
  const within = secondBody(context, first, limit) ?? furtherStates(context, first, limit);
  if (within !== undefined) return { ...first, end: within, role: { first: first.first, end: within } };
  const some = isBare(first) && areSome(context, first);
  const one = isBare(first) && isSomebody(context, first);
  const counted = first.kind === 'role' && is(context.words[first.first] ?? NONE, 'quantifier');
  const bare = first.kind === 'body' && first.end === first.first + 1 && isBarePlural(context, first.first);
  const next = some || one || counted || bare ? joined(context, first, first.end, limit) : undefined;
  if (!next) return first;
  if (bare) return isTold(context, next) ? { kind: 'body', first: first.first, end: next.end } : first;
  if (some ? !sharesTold(context, next) : one ? !isSameHolder(context, first, next) : !isDefinitePlural(context, next))
    return first;
  const both: Phrase = { ...first, end: next.end, role: { first: first.first, end: next.end } };
  return counted ? withLikes(context, both, limit) : both;
}

/** «… | والوزراء»: a definite plural, not in the nominative by its ending. */
function isDefinitePlural({ words }: Context, { kind, first, name }: Phrase): boolean {
  const { role, form = '', article } = words[first] ?? {};
  const plural = kind === 'role' && name === undefined && role?.number === 'plural' && article === true;
  return plural && !(isSoundPlural(form) && !isObliquePlural(form));
}

/** «… | وجماعات حقوقية»: the plural of a body without article, told by what stands behind it. */
function isTold(context: Context, { kind, first, end }: Phrase): boolean {
  return (kind === 'body' || kind === 'known') && end > first + 1 && isBarePlural(context, first);
}

function isBarePlural({ words }: Context, i: number): boolean {
  return tellsManyBodies(words[i] ?? NONE);
}

function isBare({ first, end }: Phrase): boolean {
  return end === first + 1;
}

/** «طالب | وناشط»: somebody without article or name, by a calling. */
function isSomebody({ words }: Context, { kind, first, name }: Phrase): boolean {
  const role = kind === 'role' && name === undefined ? words[first]?.role : undefined;
  return role?.number === 'singular' && role.entry.kind === 'profession' && !role.article;
}

/** «طالب | وناشط في المدينة»: a calling of the same gender that somebody has beside another; «طبيب وممرضة»، «صحفي ومصور» are two. */
function isSameHolder(context: Context, first: Phrase, next: Phrase): boolean {
  const [one, other] = [context.words[first.first]?.role, context.words[next.first]?.role];
  if (!isSomebody(context, next) || one?.gender !== other?.gender) return false;
  return isCallingBesideAnother(other?.entry.masculine ?? '');
}

/** «مراقبون | ومحللون في المدينة»: what tells which may tell it of both; «شهود | ومصادر طبية» are two, by the adjective of things. */
function sharesTold(context: Context, next: Phrase): boolean {
  return areSome(context, next) && !isBare(next) && !endsFeminine(context.words[next.first + 1]?.form ?? '');
}

function areSome(context: Context, { kind, first, name }: Phrase): boolean {
  const role = context.words[first]?.role;
  return kind === 'role' && name === undefined && role?.number === 'plural' && !role.article;
}

/**
 * «رئيس الوزراء ووزير الدفاع فلان»، «الكاتب والإعلامي والناشط فلان»: callings of one person, in the singular and of one gender,
 * where none but the last is told apart by a name.
 */
function holderOfBoth(context: Context, first: Phrase, limit: number): Phrase | undefined {
  const calling = callingAt(context, first.first) ?? titleAt(context, first.first);
  let last = first;
  while (last.kind === 'role') {
    const next = callingAt(context, last.end);
    if (!calling || !next || next.gender !== calling.gender || next.conjunction === '') return undefined;
    const phrase = joined(context, last, last.end, limit);
    if (!phrase) return undefined;
    last = phrase;
  }
  return last !== first && last.name
    ? { ...last, first: first.first, role: { first: first.first, end: last.name.first } }
    : undefined;
}

function callingAt(context: Context, at: number): RoleSense | undefined {
  const role = context.words[at]?.role;
  return role?.number === 'singular' && CALLINGS.has(role.entry.kind) ? role : undefined;
}

/** «الأستاذ | والباحث فلان»: a title that is a calling beside another one. */
function titleAt({ words }: Context, at: number): RoleSense | undefined {
  const role = words[at]?.role;
  return role?.number === 'singular' && role.entry.kind === 'honorific' ? role : undefined;
}

const CALLINGS: ReadonlySet<RoleSense['entry']['kind']> = new Set(['office', 'spokesperson', 'profession']);

/** The party that opens at `at` with «and» in front of its first word. */
function joined(context: Context, first: Phrase, at: number, limit: number): Phrase | undefined {
  const word = context.words[at];
  const hit = context.hitOf[at];
  if (!word || at >= limit || !word.form.startsWith(COORDINATION)) return undefined;
  const led = context.words[first.first - 1];
  const speaks = led?.verb !== undefined || led?.attribution !== undefined; // not «وصل فلان | ومعه مسؤولون»
  const companion = speaks && isStrongKind(first) ? companionAt(context, at, limit) : undefined;
  if (companion) return companion;
  if (isPious(context.tokens.form[at - 1] ?? '', word.form)) return undefined; // «الله عز وجل»
  if (
    hit &&
    hit.first === at &&
    hit.conjunction !== '' &&
    hit.preposition === '' &&
    hit.known.kind !== 'place' &&
    hit.last < limit
  ) {
    const listed =
      first.kind === 'person' && isPlural(context, first) ? named(undefined, context, hit.last + 1, limit) : undefined;
    if (listed) return { ...listed, first: at };
    return first.kind === 'known' || first.kind === 'body' || first.kind === 'role' || first.kind === 'nation'
      ? { kind: 'known', first: at, end: hit.last + 1, hit: at }
      : undefined;
  }
  if (first.kind === 'role' && belongsToBody(context, first) && word.bodyNoun) return undefined;
  if (word.bodyNoun?.conjunction && word.bodyNoun.preposition === '' && JOINS_BODIES.has(first.kind) && !word.verb)
    return unjoined(parsePhrase(context, at, limit));
  if (isSources(word) && JOINS_BODIES.has(first.kind)) return unjoined(parsePhrase(context, at, limit)); // «الوزارة ومصادر أمنية»
  if (first.kind !== 'person' && first.kind !== 'role') return undefined;
  const bare = word.form.slice(COORDINATION.length);
  if (isCounterpart(bare)) return counterpartBeside(context, at, limit);
  const both = areTwoCounterparts(bare) ? counterpartBeside(context, at, limit) : undefined;
  if (both?.name) return both; // «… | ونظيراه الليدوري فلان | والزرماني فلان»
  if (word.role?.conjunction && word.role.preposition === '') {
    const phrase = parsePhrase(context, at, limit);
    const besides = first.kind === 'role' || (speaks && isManyAsSubject(context, at));
    return phrase?.kind === 'person' || (phrase?.kind === 'role' && besides) ? unjoined(phrase) : undefined;
  }
  if (word.lead === COORDINATION && (word.adjective || isOtherState(context, at)))
    return named({ first: at, end: at + 1 }, context, at + 1, limit);
  return first.name ? named(undefined, context, at, limit) : undefined;
}

/** «فلان الفلاني | وناشطون محليون»: people without article in the plural of a subject. */
function isManyAsSubject({ words, tokens }: Context, at: number): boolean {
  const role = words[at]?.role;
  const form = tokens.form[at] ?? '';
  return role?.number === 'plural' && !role.article && isUnbound(form) && isSoundPlural(form) && !isObliquePlural(form);
}

function isStrongKind({ kind }: Phrase): boolean {
  return kind !== 'other' && kind !== 'pronoun';
}

/** «الوزير فلان | ونظيره الليدوري | فلان»: whoever holds the same office elsewhere, with the name behind or by the adjective alone. */
function counterpartBeside(context: Context, at: number, limit: number): Phrase | undefined {
  const { article, form = '', lead } = context.words[at + 1] ?? NONE;
  const state = at + 1 < limit && article && lead === '' && isRelational(form);
  const told = state ? (context.nationAt(at + 1)?.last ?? at + 1) : at; // «الكوري الشمالي»
  const role = { first: at, end: told + 1, lead: COORDINATION.length };
  const holder = role.end < limit ? named(role, context, role.end, limit) : undefined;
  if (holder?.name && holder.end > role.end) return holder;
  const titled = state && opensHonorific(context, role.end, limit) ? parsePhrase(context, role.end, limit) : undefined; // «الشيخ فلان»
  if (titled?.name) return { ...titled, first: at, role: { ...role, end: titled.name.first } };
  return state ? { kind: 'role', first: at, end: role.end, role, label: role } : undefined;
}

function opensHonorific({ words }: Context, at: number, limit: number): boolean {
  return at < limit && words[at]?.role?.entry.kind === 'honorific';
}

/** «وزيرا الخارجية الليدوري فلان | والزرماني | فلان»: an adjective of relation that no lexicon knows, the name that the tagger saw behind it. */
function isOtherState({ words, taggedOf }: Context, at: number): boolean {
  const name = taggedOf[at + 1];
  if (taggedOf[at] || name?.kind !== 'person' || name.first !== at + 1 || name.last === at + 1) return false;
  return words[at]?.article === true && isRelational(words[at]?.form ?? '');
}

/** «المتحدث باسم وزارة كذا | ووزارة كذا»: a second body behind the office of a first is no second speaker. */
function belongsToBody(context: Context, { first, end }: Phrase): boolean {
  if (context.words[first]?.role?.number !== 'singular') return false;
  for (let i = first + 1; i < end; i++)
    if (context.words[i]?.bodyNoun || context.hitOf[i]?.known.kind === 'body') return true;
  return false;
}

/** «… | ومصادر أمنية»، «… | ومسعفون محليون»: sources, and people without article by their calling. */
function isSources({ role }: Context['words'][number]): boolean {
  if (role?.number !== 'plural' || role.conjunction === '' || role.preposition !== '') return false;
  return role.entry.kind === 'source' || (role.entry.kind === 'profession' && !role.article);
}

/** The phrase whose words leave the «and» in front of the first out. */
function unjoined(phrase: Phrase | undefined): Phrase | undefined {
  return phrase && { ...phrase, label: { first: phrase.first, end: phrase.end, lead: COORDINATION.length } };
}

const JOINS_BODIES: ReadonlySet<Phrase['kind']> = new Set(['known', 'body', 'role', 'nation']);

/** «رؤساء ليدوريا فلان ونرمانيا فلان»: each behind the name of his state. */
function isPlural(context: Context, phrase: Phrase): boolean {
  return context.words[phrase.first]?.role?.number === 'plural';
}

function named(role: Range | undefined, context: Context, from: number, limit: number): Phrase | undefined {
  const form = context.tokens.form[from] ?? '';
  const joins = role === undefined && form.startsWith(COORDINATION);
  if (joins && (!context.opensWithParticle(form) || isShortWithWaw(form))) return undefined; // «غريس وانجيرو»، «فلان وفق كذا»
  const last = nameRun(context, from, limit, { joined: joins });
  if (last === undefined) return undefined;
  const name = { first: from, end: last + 1, ...(joins && { lead: COORDINATION.length }) };
  return { kind: 'person', first: role?.first ?? from, end: last + 1, name, ...(role && { role }) };
}
