import { STATE_NOUN } from '../../../arabic/lexicons/body-speech.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { countedBy } from '../../../arabic/offices.ts';
import type { Context } from '../../context.ts';
import { lastUpTo } from '../../mentions/before.ts';
import type { Entities } from '../../mentions/entities.ts';
import type { Person } from '../../mentions/persons.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { partyAt } from './naming.ts';
import type { Party } from './party.ts';

/** Farther apart than this, in tokens, people are not named together. */
const CLOSE = 60;

/**
 * «الوزيران»، «القادة الثلاثة»: as many holders of one of the offices as are wanted, if the article names just them, else
 * those that it names closest together before `at`; in the order of naming.
 */
export function holdersTogether(
  entities: Entities,
  heads: readonly string[],
  wanted: number,
  at: number,
): readonly Person[] {
  const holders = [...new Set(heads.flatMap((head) => entities.holders(head)))];
  const inOrder = (persons: readonly Person[]) => [...persons].sort((a, b) => a.firstToken - b.firstToken);
  if (holders.length === wanted) return inOrder(holders);
  const told = holders
    .flatMap((person) =>
      person.offices
        .filter((office) => heads.includes(office.head))
        .flatMap(({ tokens }) => tokens.slice(0, lastUpTo(tokens, at) + 1).slice(-MOST))
        .map((token) => ({ token, person })),
    )
    .sort((a, b) => a.token - b.token);
  return inOrder(closest(told, wanted));
}

/** How many mentions of one office are looked back over. */
const MOST = 12;

/** The shortest stretch that holds as many different persons as wanted, the last of equals. */
function closest(told: readonly { token: number; person: Person }[], wanted: number): Person[] {
  let best: Person[] = [];
  let span = CLOSE;
  for (let from = 0; from < told.length; from++) {
    const persons = new Set<Person>();
    for (let to = from; to < told.length && persons.size < wanted; to++) {
      const one = told[to];
      if (!one || one.token - (told[from]?.token ?? 0) > span) break;
      persons.add(one.person);
      if (persons.size === wanted) {
        span = one.token - (told[from]?.token ?? 0);
        best = [...persons];
      }
    }
  }
  return best;
}

/** «فلان وفلان … . وينفي الرجلان»: the last two persons joined by «and» before a token. */
export function namedTogether({ taggedOf, tokens }: Context, entities: Entities, at: number): readonly Person[] {
  const told = entities.persons
    .flatMap((person) =>
      person.tokens.filter((token) => token < at && token > at - CLOSE).map((token) => ({ token, person })),
    )
    .sort((a, b) => b.token - a.token);
  for (const [k, second] of told.entries()) {
    const first = told[k + 1];
    const joined =
      tokens.form[second.token]?.startsWith(COORDINATION) && taggedOf[second.token - 1]?.first === first?.token;
    if (first && joined && first.person !== second.person) return [first.person, second.person];
  }
  return [];
}

const LIST_REACH = 400;

/** «الدول الثلاث»: the states of the last list of so many before the phrase. */
export function statesTogether(context: Context, phrase: Phrase): Party[] {
  const word = context.words[phrase.first];
  const count = countedBy(context.tokens.form[phrase.first + 1] ?? '');
  if (word?.bodyNoun?.entry.noun !== STATE_NOUN || !word.article || count === undefined) return [];
  let run: Party[] = [];
  let last: Party[] = [];
  let end = -1;
  for (let i = Math.max(0, phrase.first - LIST_REACH); i < phrase.first; i++) {
    const hit = context.hitOf[i];
    if (hit?.first !== i) continue;
    if (hit.known.kind !== 'state') continue;
    const joined = hit.conjunction !== '' && hit.first - end === 1;
    const party = partyAt(context, phrase, hit.known.entry.name, 'state');
    run = joined || hit.first - end === 2 ? [...run, party] : [party];
    if (run.length === count) last = run;
    end = hit.last;
  }
  return last;
}
