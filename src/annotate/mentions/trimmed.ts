import { ARTICLE } from '../../arabic/clitics.ts';
import { isDefiniteNoun } from '../../arabic/definite-words.ts';
import { isAdjectiveOfOffice } from '../../arabic/described-people.ts';
import type { Hit } from '../../arabic/gazetteer.ts';
import { isGod, praiseLength } from '../../arabic/honours.ts';
import { FROM, TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isDayAlone, isFamilyForm, isOfficeField, isRelational, PERSON_LINKS } from '../../arabic/names.ts';
import { isNaming, latterGender } from '../../arabic/phrases.ts';
import { wordOf } from '../../arabic/words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { knownPart } from './variants/known.ts';

/** What the tagger saw of each token. */
type Names = readonly (TaggedName | undefined)[];

/** Whether a token is one of the prepositions that names fold to, as print tells them apart. */
export interface Printed {
  /** «على». */
  isOn(token: number): boolean;
  /** «أمام», not the family name «إمام». */
  isAhead(token: number): boolean;
}

/**
 * Names of persons that hold a word too many, with what is left of them: a medium that was told something («الزاكي | لهسبريس»), a
 * preposition in front or behind («على | فلان»، «فلان | أمام الحشود»), and words that the other names of the text show not to belong («جمع | ناصر الزاكي» beside «ناصر
 * الزاكي», «الزاكي | النهج» beside «سمير الزاكي»).
 */
export function* trimmed(
  tokens: Tokens,
  of: Names,
  hitOf: readonly (Hit | undefined)[],
  { isOn, isAhead }: Printed,
): Generator<{ readonly name: TaggedName; readonly left: TaggedName }> {
  const persons = [...new Set(of)].filter((name) => name?.kind === 'person') as TaggedName[];
  const whole = new Set(persons.map((name) => wordsOf(tokens, name).join(' ')));
  const families = new Set(persons.flatMap((name) => (name.last > name.first ? [tokens.form[name.last] ?? ''] : [])));
  const openings = new Set(persons.map(({ first }) => tokens.form[first] ?? ''));
  for (const name of persons) {
    if (name.last === name.first) continue;
    const early = isOn(name.first) || opensTooEarly(tokens, name, whole) || opensWithState(tokens, of, name);
    const first = early ? name.first + 1 : name.first;
    const end = endOf(tokens, { ...name, first }, hitOf, { families, openings });
    const last = end > first && isAhead(end) ? end - 1 : end;
    if (first !== name.first || last !== name.last) yield { name, left: { ...name, first, last } };
  }
}

/** Words that close a full name of the text, and words that open a name there. */
interface Known {
  readonly families: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
}

/** «لفلان»: the particle «to» in front of a word that opens or closes another name of the text. */
function opensAddressee({ form }: Tokens, i: number, { families, openings }: Known): boolean {
  const word = form[i] ?? '';
  const rest = word.slice(TO.length);
  const named = families.has(rest) || openings.has(rest) || PERSON_LINKS.get(rest)?.inner === true;
  return word.startsWith(TO) && rest.length > 2 && named && !openings.has(word);
}

function wordsOf({ form }: Tokens, { first, last }: TaggedName): readonly string[] {
  return form.slice(first, last + 1);
}

/** The first word is a preposition, or what follows it is a full name of the text and it none itself. */
function opensTooEarly(tokens: Tokens, name: TaggedName, whole: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = wordsOf(tokens, name);
  if (first === FROM || (first.length > 2 && isNaming(first))) return true; // «طالب | اسمه | سامي الدالي»
  if (wordOf(first).complementiser && rest.length > 1 && closesName(rest.join(' '), whole)) return true; // «أن | بن زرمان» beside «سمير بن زرمان»
  return rest.length > 1 && whole.has(rest.join(' ')) && !knownPart(first) && !PERSON_LINKS.has(first);
}

/**
 * «وزير خارجية | ليدوريا | فلان الفلاني»، «وزير الخارجية | الليدوري | فلان الفلاني»، «فلان | والليدوري | فلان الفلاني»: behind the field of an
 * office, or joined to somebody named before, stands the state, before a full name.
 */
function opensWithState({ form }: Tokens, of: Names, { first, last }: TaggedName): boolean {
  const [field, state] = [form[first - 1] ?? '', form[first] ?? ''];
  if (last < first + 2 || knownPart(state)) return false;
  if (of[first - 1]?.kind === 'person') return state.startsWith(COORDINATION + ARTICLE) && isRelational(state);
  if (!field.startsWith(ARTICLE)) return isOfficeField(field);
  return isOfficeField(field.slice(ARTICLE.length)) && state.startsWith(ARTICLE) && isRelational(state);
}

/** The last words of a longer name of the text. */
function closesName(words: string, whole: ReadonlySet<string>): boolean {
  return [...whole].some((name) => name.endsWith(` ${words}`) && !wordOf(name.split(' ')[0] ?? '').complementiser);
}

function endOf(tokens: Tokens, { first, last }: TaggedName, hitOf: readonly (Hit | undefined)[], names: Known): number {
  for (let i = first + 1; i <= last; i++) {
    const hit = hitOf[i];
    if (hit?.first === i && hit.known.kind === 'medium' && hit.preposition !== '') return i - 1;
    if (opensAddressee(tokens, i, names)) return i - 1; // «بحاح | لولد الشيخ»
  }
  if (last > first && (opensOffice(tokens, last) || isObject(tokens, last) || isDay(tokens, last))) return last - 1;
  if (last > first && (isAskedOf(tokens, last) || latterGender(tokens.form[last] ?? '') !== undefined)) return last - 1; // «تصريحات الزاكي | الأخيرة»
  return last === first + 1 && isFamilyBefore(tokens, first, names.families) ? first : last;
}

/** «البابا سمير | الأحد»: the day of speaking; not «عبد الأحد». */
function isDay({ form }: Tokens, i: number): boolean {
  return isDayAlone(form[i] ?? '') && PERSON_LINKS.get(form[i - 1] ?? '') === undefined;
}

/** «سمير الزاكي | المولى أن يحفظ البلاد»: God by a name, of whom is asked; not «عبد المولى». */
function isAskedOf({ form }: Tokens, i: number): boolean {
  const next = form[i + 1] ?? '';
  const asked = wordOf(next).complementiser !== undefined || praiseLength(next, form[i + 2] ?? '') > 0;
  return asked && isGod(form[i] ?? '') && PERSON_LINKS.get(form[i - 1] ?? '') === undefined;
}

/** «سمير الزاكي | أمين عام الحزب»، «… | أمين سر الفرع»: what is a given name elsewhere opens the office here. */
function opensOffice({ form }: Tokens, i: number): boolean {
  const role = wordOf(form[i] ?? '').role;
  return role?.entry.kind === 'office' && !role.article && isAdjectiveOfOffice(form[i + 1] ?? '');
}

/** «سمير الزرماني | القرى»: behind a family name with article a noun with article that news knows. */
function isObject({ form }: Tokens, i: number): boolean {
  const [family, word] = [form[i - 1] ?? '', form[i] ?? ''];
  if (!family.startsWith(ARTICLE) || !isRelational(family)) return false;
  return isDefiniteNoun(word) && !isFamilyForm(word) && !knownPart(word);
}

/** «الزاكي | النهج»: behind a family name of the text a word with article that is like none. */
function isFamilyBefore({ form }: Tokens, first: number, families: ReadonlySet<string>): boolean {
  const next = form[first + 1] ?? '';
  if (!families.has(form[first] ?? '') || knownPart(form[first] ?? '') || families.has(next)) return false;
  return next.startsWith(ARTICLE) && !isRelational(next) && !knownPart(next);
}
