import { livesBySport } from '../../../arabic/walks.ts';
import type { RoleSense } from '../../../arabic/words.ts';
import type { Context } from '../../context.ts';
import type { Entities } from '../../mentions/entities.ts';
import type { Office } from '../../mentions/offices.ts';
import type { Person } from '../../mentions/persons.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { turnsToAnother } from '../clause/turns-to-another.ts';
import { toldAgain } from './last-one.ts';
import type { Party, Resolved } from './party.ts';

/** «المدرب الليدوري»، «المحامي الليدوري»: behind the noun of a calling the state is that of the person. */
export function isCalling({ article, entry }: RoleSense): boolean {
  return article && (entry.kind === 'profession' || livesBySport(entry.masculine));
}

/** Whoever the article named before a token and holds an office with this head noun. */
export function holdersBefore(entities: Entities, head: string, token: number): readonly Person[] {
  return entities.holders(head).filter(({ firstToken }) => firstToken < token);
}

/** «وقال فلان مدرب نادي كذا الليدوري … . وقال المدرب الزرماني»: the last speaker where nobody else in the article has the calling, the state is his own. */
export function onlyOfCalling(
  context: Context,
  entities: Entities,
  { phrase, asked }: { readonly phrase: Phrase; readonly asked: Office },
  [last, ...more]: readonly Party[],
): Resolved | undefined {
  const role = context.words[(phrase.role ?? phrase).first]?.role;
  if (!last?.person || more.length > 0 || !role || !isCalling(role) || role.number !== 'singular') return undefined;
  const fits = asked.words.size === 0 && !asked.former && role.gender === (last.gender ?? role.gender);
  const [only, ...others] = fits ? holdersBefore(entities, asked.head, phrase.first) : [];
  const sole = only === last.person && others.length === 0;
  return sole && !turnsToAnother(context, phrase) ? toldAgain(context, phrase, last) : undefined;
}
