import { isForemost } from '../../arabic/described-people.ts';
import type { Context } from '../context.ts';
import type { Phrase } from './phrase.ts';

/**
 * «كبرى الدول المنتجة»، «أبرز شركاء البلاد»، «أكبر أحزاب المعارضة»: a superlative before people or bodies without a name, which `parse` reads
 * behind it.
 */
export function foremost(
  context: Context,
  start: number,
  limit: number,
  parse: (context: Context, from: number, limit: number) => Phrase | undefined,
): Phrase | undefined {
  if (start + 1 >= limit || !isForemost(context.tokens.form[start] ?? '')) return undefined;
  const { role, bodyNoun, lead } = context.words[start + 1] ?? {};
  if (lead !== '' || !(bodyNoun || role)) return undefined;
  const inner = parse(context, start + 1, limit);
  if (!inner || inner.name || (inner.kind !== 'role' && inner.kind !== 'body')) return undefined;
  return { kind: 'role', first: start, end: inner.end, role: { first: start, end: inner.end } };
}
