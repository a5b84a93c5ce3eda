import { foldArabic } from '../../arabic/fold-table.ts';
import type { Context } from '../context.ts';
import type { Entities } from './entities.ts';
import type { Person } from './persons.ts';
import type { Range } from './phrase.ts';

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
