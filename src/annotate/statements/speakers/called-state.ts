import { foldArabic } from '../../../arabic/fold-table.ts';
import { CALLINGS_OF_STATES } from '../../../arabic/lexicons/body-speech.ts';
import { stateName } from '../../../arabic/states.ts';
import type { Context } from '../../context.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { statesTold } from '../../mentions/prevailing-state.ts';
import { partyAt } from './naming.ts';
import type { Resolved } from './party.ts';

/** «المملكة», «الاحتلال»: the state that a word with article alone calls, of those called so the one that the article names most. */
export function calledState(context: Context, phrase: Phrase): Resolved | undefined {
  if (phrase.end - phrase.first > 1 || phrase.document) return undefined;
  const { form, lead } = context.words[phrase.first] ?? {};
  const states = form === undefined ? undefined : CALLED.get(form.slice(lead?.length ?? 0));
  if (states === undefined) return undefined;
  const told = statesTold(context, phrase.first);
  const [most, second] = states.map((code) => ({ code, count: told.get(code) ?? 0 })).sort((a, b) => b.count - a.count);
  const name = most && most.count > (second?.count ?? 0) ? stateName(most.code) : undefined;
  if (name === undefined) return undefined;
  const party = partyAt(context, phrase, name, 'state', { gender: 'f' });
  return { party, certainty: 'resolved', because: 'the state that the article calls so' };
}

const CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  CALLINGS_OF_STATES.map(({ word, states }) => [foldArabic(word), states]),
);
