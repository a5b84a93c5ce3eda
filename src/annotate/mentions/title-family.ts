import { foldArabic } from '../../arabic/fold-table.ts';
import { SON } from '../../arabic/lexicons/name-words.ts';
import type { Context } from '../context.ts';
import type { Entities } from './entities.ts';
import type { Person } from './persons.ts';
import type { Range } from './phrase.ts';
import { isChildWord } from './sons-and-fathers.ts';

const HASH = '#';
const TITLES: ReadonlySet<string> = new Set(['honorific', 'rank', 'profession', 'office', 'spokesperson']);

/**
 * «وأضاف الوزير | الأخضر»، «قال النائب | حرب»: behind a title with article, the range given, the last word of the one full name
 * before it that ends so; undefined where none or several do, or where the gender speaks against it.
 */
export function familyBehind({ words }: Context, { persons }: Entities, range: Range): Person | undefined {
  const { first } = range;
  const hashed = words[first + 1]?.form === HASH ? 1 : 0; // «الوزير #الزرماني»
  const end = range.end - hashed;
  const [role, word] = [words[first]?.role, words[first + 1 + hashed]];
  const titled = role?.number === 'singular' && role.article && TITLES.has(role.entry.kind);
  if (!titled || !word || word.lead !== '' || end - first > 2 || word.complementiser) return undefined;
  if (end - first === 1 && (word.article || word.bits !== 0)) return undefined;
  const [person, ...others] = persons.filter(
    ({ name, firstToken }) => firstToken < first && name.includes(' ') && foldArabic(name).endsWith(` ${word.form}`),
  );
  return person && others.length === 0 && person.gender !== (role.gender === 'm' ? 'f' : 'm') ? person : undefined;
}

/** Offices and callings, which are rather a family name where the article tells one, and whoever has no office, rather told before. */
const CALLINGS: ReadonlySet<string> = new Set(['rank', 'profession', 'office']);
const ANYBODY: ReadonlySet<string> = new Set(['group', 'source']);

/**
 * «قال النائب فلان القاضي … . وأضاف القاضي»: one word with article that is an office or a calling as well, as the last word of the
 * one full name before it that ends so; undefined where none or several do.
 */
export function familyItself(context: Context, entities: Entities, range: Range): Person | undefined {
  return familyOfKind(context, entities, range, CALLINGS);
}

/** «قالت فلانة الشاهد … . وأضافت الشاهد»: the same of a word that means a witness, a survivor, anybody. */
export function familyOfAnybody(context: Context, entities: Entities, range: Range): Person | undefined {
  return familyOfKind(context, entities, range, ANYBODY);
}

function familyOfKind(
  { words }: Context,
  { persons }: Entities,
  { first, end }: Range,
  kinds: ReadonlySet<string>,
): Person | undefined {
  const word = words[first];
  const role = word?.role;
  if (!word || end - first > 1 || word.lead !== '' || role?.number !== 'singular' || !role.article) return undefined;
  if (!kinds.has(role.entry.kind)) return undefined;
  const [person, ...others] = persons.filter(
    ({ name, firstToken }) => firstToken < first && foldArabic(name).endsWith(` ${word.form}`),
  );
  return others.length === 0 && person?.gender !== 'f' ? person : undefined;
}

/**
 * «قال فلان بن طلال … . وأضاف ابن طلال»: a son by the word that ends the one full name before him; undefined where none or
 * several do, or where the name tells of no son («فلان طلال»).
 */
export function sonOfFamily({ words }: Context, { persons }: Entities, { first, end }: Range): Person | undefined {
  const [son, word] = [words[first], words[first + 1]];
  if (end - first !== 2 || son?.form !== FOLDED_SON || !word || word.lead !== '') return undefined;
  const [person, ...others] = persons.filter(({ name, firstToken }) => {
    const parts = firstToken < first ? foldArabic(name).split(' ') : [];
    return parts.length > 2 && parts.at(-1) === word.form && isChildWord(parts.at(-2) ?? '');
  });
  return others.length === 0 ? person : undefined;
}

const FOLDED_SON = foldArabic(SON);
