import { ARTICLE } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isGovernmentNoun } from '../../arabic/names.ts';
import type { Context } from '../context.ts';
import type { Phrase } from './phrase.ts';

/**
 * «السلطات الليدورية | والزرمانية»: the adjectives of further states behind the government of a first, which are governments of their own; none
 * where another word stands among them.
 */
export function statesOfGovernments(context: Context, { kind, first, end }: Phrase): readonly Phrase[] {
  const noun = context.words[first]?.bodyNoun;
  if (kind !== 'body' || end < first + 3 || !noun?.article || !isGovernmentNoun(foldArabic(noun.entry.noun))) return [];
  const own = context.nationAt(first + 1);
  if (own === undefined || own.last > first + 1) return [];
  const others: Phrase[] = [];
  const codes = new Set([own.code]);
  for (let i = first + 2; i < end; i++) {
    const nation = context.nationAt(i);
    const joined = context.words[i]?.adjective && context.tokens.form[i]?.startsWith(COORDINATION + ARTICLE);
    if (nation?.last !== i || !joined || codes.has(nation.code)) return [];
    codes.add(nation.code);
    others.push({ kind: 'nation', first: i, end: i + 1 });
  }
  return others;
}
