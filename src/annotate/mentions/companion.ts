import { feminineOf } from '../../arabic/clitics.ts';
import { isAlly, isBeside, isKinNoun } from '../../arabic/described-people.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { bareOfPronoun, holdsPronoun } from '../../arabic/phrases.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/**
 * «تنفي ليدوريا | وحليفتها نرمانيا | كذا»، «أكد فلان | وزوجته فلانة | أن»، «أعلنت ليدوريا | ومعها الدول الأعضاء في كذا | أن»: whoever speaks with
 * the party before `at`, told by what they are to it; a wife and the like with their name.
 */
export function companionAt(context: Context, at: number, limit: number): Phrase | undefined {
  const form = context.tokens.form[at] ?? '';
  const beside = isBeside(form);
  if (at + 1 >= limit || !(beside || (form.startsWith(COORDINATION) && holdsPronoun(form)))) return undefined;
  const stem = feminineOf(bareOfPronoun(form.slice(COORDINATION.length)));
  const kin = !beside && isKinNoun(stem);
  if (!beside && !kin && !isAlly(stem)) return undefined;
  const phrase = parsePhrase(context, at + 1, limit);
  if (!phrase || phrase.document || phrase.kind === 'pronoun') return undefined;
  if (kin && !phrase.name) return undefined;
  const told = phrase.kind === 'known' || phrase.kind === 'body' || phrase.name !== undefined;
  if (!told && !(beside && phrase.kind === 'role')) return undefined;
  return {
    ...phrase,
    first: at,
    label: phrase.label ?? { first: phrase.first, end: phrase.end },
    ...(phrase.hit === undefined && phrase.kind === 'known' && { hit: phrase.first }),
  };
}
