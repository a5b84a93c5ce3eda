import { isFemaleName, isOrdinal } from '../../arabic/names.ts';
import { isDeputy, isLeader } from '../../arabic/offices.ts';
import type { Registry } from '../../registry.ts';
import type { Context } from '../context.ts';
import { lastUpTo } from './before.ts';
import { holdsAll, knownOffice, type Office, officeFit, officeOf } from './offices.ts';
import { namedPhrases, type Told } from './people-named.ts';
import { type Person, type PersonDraft, PersonIndex, settleName } from './persons.ts';
import type { Phrase, Range } from './phrase.ts';
import { knownPart } from './variants/known.ts';
import { nameWords, rangeText } from './words-of.ts';

/** Who holds an office, and how well the article told it. */
export interface Holder {
  readonly person: Person;
  /** Nobody else in the article answers the description. */
  readonly alone: boolean;
  /** How well the office fits, from 1 to 4. */
  readonly fit: number;
  /** Only the registry tells that the person holds it. */
  readonly known: boolean;
}

/** Who is named in one article, and how they may be meant again. */
export interface Entities {
  readonly persons: readonly Person[];
  /** The person whose name holds these words: in full, else whoever was named last before `at`, else first after it. */
  byName(words: readonly string[], at?: number): Person | undefined;
  /**
   * Who holds the described office: as the article tells, of equals whoever speaks, else whoever was named last before `at`,
   * else first after it. Where it tells nobody, the one person it names whom the registry saw hold such an office.
   */
  byOffice(asked: Office, at: number, speaking: readonly (Person | undefined)[]): Holder | undefined;
  /** All holders of an office with this head noun, in the order of naming. */
  holders(head: string): readonly Person[];
}

/** Collects the persons of the sentences of one article (an index into `document.articles`). */
export function collectEntities(context: Context, article: number, registry: Registry): Entities {
  const index = new PersonIndex();
  for (const told of namedPhrases(context, article)) {
    const { name } = told.phrase;
    if (name && isName(context, name) && !isPair(context, name, registry)) remember(context, index, told, name);
  }
  for (const person of index.all) settleName(person, registry);
  const byHead = officesByHead(index.all);
  return {
    persons: index.all,
    byName: (words, at) => {
      if (words.length === 1 && isOrdinal(words[0] ?? '')) return undefined; // «بينما يرى | الثاني»
      const found = index.holding(words);
      return found.find((person) => person.parts.size === words.length) ?? nearest(found, at);
    },
    byOffice: (asked, at, speaking) => {
      const able = index.all.filter((person) => !servesAnother(person, asked, registry));
      const told = holderOf(able, asked, at, speaking);
      return told && (told.fit >= LEAST_KNOWN || isPlain(told, asked))
        ? told
        : (knownHolder(able, asked, registry) ?? told);
    },
    holders: (head) => byHead.get(head) ?? [],
  };
}

function officesByHead(persons: readonly Person[]): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of persons)
    for (const head of new Set(person.offices.map((office) => office.head)))
      found.set(head, [...(found.get(head) ?? []), person]);
  return found;
}

/** Whoever was named last before `at`, else first after it. */
function nearest(persons: readonly Person[], at: number | undefined): Person | undefined {
  if (at === undefined || persons.length < 2) return persons[0];
  const lastNamed = (person: Person) => person.tokens[lastUpTo(person.tokens, at)] ?? -1;
  const best = [...persons].sort((a, b) => lastNamed(b) - lastNamed(a))[0];
  return best && lastNamed(best) >= 0 ? best : persons[0];
}

/** The best fit; of equals whoever speaks, else whoever was named or described last before `at`, else first after it. */
function holderOf(
  persons: readonly Person[],
  asked: Office,
  at: number,
  speaking: readonly (Person | undefined)[],
): Holder | undefined {
  let best: { person: Person; fit: number; own: boolean; distance: number } | undefined;
  let others = 0;
  for (const person of persons) {
    const offices = person.offices.map((office) => ({ office, fit: officeFit(asked, office) }));
    const fit = Math.max(0, ...offices.map((one) => one.fit));
    if (fit === 0) continue;
    others++;
    const fitting = offices.filter((one) => one.fit === fit).map(({ office }) => office);
    const told = fitting.map(({ tokens }) => distanceOf(tokens, at));
    const own = speaking.includes(person) || fitting.some((office) => isOwn(asked, office));
    const distance = speaking.includes(person) ? 0 : Math.min(...told, distanceOf(person.tokens, at));
    const nearer = own === best?.own ? distance < best.distance : own;
    if (!best || fit > best.fit || (fit === best.fit && nearer)) best = { person, fit, own, distance };
  }
  return best && { person: best.person, alone: others === 1, fit: best.fit, known: false };
}

/** «وزير الخارجية», «رئيس الجمهورية» without a state are rather those whom the article tells without one as well. */
function isOwn(asked: Office, held: Office): boolean {
  if (asked.nations.size > 0 || held.nations.size > 0) return false;
  return asked.words.size > 0 || (asked.text.includes(' ') && held.words.size === 0);
}

/** «الرئيس فلان»: told by the noun alone in an article that asks for «الرئيس الليدوري». */
function isPlain({ person }: Holder, asked: Office): boolean {
  if (asked.words.size > 0 || asked.former || !isLeader(asked.head)) return false;
  return person.offices.some(
    ({ head, words, nations, former }) => head === asked.head && words.size + nations.size === 0 && !former,
  );
}

/** «الرئيس الليدوري» is nobody all whose offices, told or known, are of other states. */
function servesAnother(person: Person, asked: Office, registry: Registry): boolean {
  if (asked.nations.size === 0) return false;
  const offices = [...person.offices, ...registry.officesOf(person.known ?? person.name).map(knownOffice)];
  const told = offices.filter(({ nations }) => nations.size > 0);
  return told.length > 0 && !told.some(({ nations }) => holdsAll(nations, asked.nations));
}

/** The one person that the article names without any such office whom the registry saw hold it. */
function knownHolder(persons: readonly Person[], asked: Office, registry: Registry): Holder | undefined {
  if (asked.former || asked.nations.size + asked.words.size === 0) return undefined;
  const found = persons.filter(
    (person) =>
      !person.offices.some(({ former, head }) => former && head === asked.head) && // «الرئيس المخلوع فلان»
      registry
        .officesOf(person.known ?? person.name)
        .some((text) => officeFit(asked, knownOffice(text)) >= LEAST_KNOWN),
  );
  const [person] = found;
  return person && found.length === 1 ? { person, alone: true, fit: LEAST_KNOWN, known: true } : undefined;
}

/** Field or state of the office must be told, and be the same. */
const LEAST_KNOWN = 3;

/** Tokens back to the last mention; mentions behind count as farther than any before. */
function distanceOf(tokens: readonly number[], at: number): number {
  const last = tokens[lastUpTo(tokens, at)];
  return last === undefined ? 1e9 + (tokens[0] ?? 0) - at : at - last;
}

/** «ترامب-كيم»: two family names of two people, joined by a hyphen. */
function isPair(context: Context, range: Range, registry: Registry): boolean {
  const words = nameWords(context, range);
  if (context.tokens.form[range.first + 1] !== '-') return false;
  const [first, second, ...more] = words.map((word) => registry.fullName([word]));
  return (
    words.length === 2 &&
    more.length === 0 &&
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    registry.fullName(words) === undefined
  );
}

/** Not «الكوري الشمالي», which the tagger takes for somebody: two adjectives of states name nobody. */
function isName(context: Context, range: Range): boolean {
  const first = context.words[range.first];
  if (first?.attribution) return false; // «وبرأي فلان»
  if (range.end - range.first === 1 && isOrdinal(first?.form ?? '')) return false; // «المتهم الثاني»
  if (first?.complementiser && !context.isFullName(nameWords(context, range))) return false; // not «بان كي مون»
  return !(first?.adjective?.article && range.end - range.first < 3 && context.nationAt(range.first) !== undefined);
}

function remember(context: Context, index: PersonIndex, { phrase, last, behind, same }: Told, range: Range): void {
  const words = nameWords(context, range);
  const before = known(index, words, range.first);
  if (!before && isBare(phrase) && (!context.isFullName(words) || knownPart(words[0] ?? '')?.arabic)) return;
  const person = before ?? index.open(range.first);
  const text = rangeText(context, range);
  const seen = person.names.get(text);
  person.names.set(text, { count: (seen?.count ?? 0) + 1, words });
  person.tokens.push(range.first);
  index.addParts(person, words);
  if (phrase.role && !(same && phrase.role.first < range.first)) addOffices(context, person, phrase.role, last);
  if (behind) addOffices(context, person, behind, undefined);
  if (same && !person.offices.some(({ text }) => text === same.text)) person.offices.push(same);
  const byVerb = genderByVerb(context, phrase.first);
  const told = isFemaleName(words[0] ?? '') ? 'f' : byVerb?.gender;
  const gender = byVerb?.gender === 'f' && byVerb.sure ? 'f' : (person.gender ?? told); // «قالت | عضو المجلس فلانة»
  if (gender) person.gender = gender;
}

/** One word without a title: a name only where somebody known is called so. */
function isBare({ name, role }: Phrase): boolean {
  return role === undefined && name !== undefined && name.end - name.first === 1;
}

/** The person meant by a name; a single word that several persons share means whoever was named last. */
function known(index: PersonIndex, words: readonly string[], at: number): PersonDraft | undefined {
  const found = index.matching(words);
  return found.find((person) => words.every((word) => person.parts.has(word))) ?? (nearest(found, at) as PersonDraft);
}

/**
 * The gender that a verb of speech right before a name or its office shows, where they can be no object; sure of a verb that
 * does nothing but report. A weak one in the feminine of the present has the letters of a man's past: «تعرض فلان لكذا».
 */
function genderByVerb(context: Context, first: number): { gender: 'm' | 'f' | undefined; sure: boolean } | undefined {
  const verb = context.words[first - 1]?.verb;
  if (!verb || verb.passive || verb.object || verb.entry.toward === 'object') return undefined;
  if (context.words[first]?.role?.preposition) return undefined; // «وقالت | لجمهور ضم المدير فلانا»
  const { weak, takes } = verb.entry;
  if (verb.subject.number !== 'singular' || (weak && verb.tense === 'present' && verb.subject.gender === 'f'))
    return undefined;
  return { gender: verb.subject.gender, sure: !weak && takes.includes('clause') };
}

/** «نائب رئيس الوزراء وزير الخارجية»، «رئيس الوزراء ووزير الدفاع»: every office that a description holds. */
function addOffices(context: Context, person: PersonDraft, role: Range, last: Office | undefined): void {
  let opens: Range = role;
  for (let i = role.first + 1; i < role.end; i++) {
    if (!opensSecondOffice(context, i)) continue;
    addOffice(context, person, { ...opens, end: i }, last);
    opens = { first: i, end: role.end, lead: context.words[i]?.role?.conjunction.length ?? 0 };
  }
  addOffice(context, person, opens, last);
  const rank = rankIn(context, role);
  if (rank !== undefined) addOffice(context, person, { first: rank, end: role.end }, last);
}

/** «قائد القوات | الجنرال فلان»: where a rank with article opens behind the office, right before the name. */
function rankIn(context: Context, { first, end }: Range): number | undefined {
  for (let i = end - 1; i > first; i--) {
    const role = context.words[i]?.role;
    if (role?.entry.kind === 'rank' && role.article && role.conjunction + role.preposition === '') return i;
  }
  return undefined;
}

/** An office behind a word with article or a state, «and» before it allowed. */
function opensSecondOffice(context: Context, i: number): boolean {
  const role = context.words[i]?.role;
  if (role?.preposition !== '') return false;
  if (role.entry.kind === 'spokesperson') return role.conjunction !== '' && role.number === 'singular'; // «رئيس كذا | والناطق باسم كذا»
  if (role.entry.kind !== 'office') return false;
  if (role.conjunction !== '') return role.number === 'singular';
  if ((role.article && role.number !== 'singular') || isDeputy(context.words[i]?.form ?? '')) return false;
  const before = context.words[i - 1];
  return before?.article === true && before.role?.entry.kind !== 'honorific' && before.role?.entry.kind !== 'rank';
}

function addOffice(context: Context, person: PersonDraft, role: Range, last: Office | undefined): void {
  const office = officeOf(context, role, last);
  const told = person.offices.find(({ text }) => text === office.text);
  if (told) (told.tokens as number[]).push(role.first);
  else person.offices.push(office);
  const honorific = context.words[role.first]?.role?.entry.kind === 'honorific';
  if (office.gender && (!person.gender || honorific)) person.gender = office.gender;
}
