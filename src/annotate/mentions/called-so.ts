import { isNaming } from '../../arabic/phrases.ts';
import type { Context } from '../context.ts';
import { apposedName } from './apposition.ts';
import { COMMAS } from './marks.ts';
import type { Phrase } from './phrase.ts';

/** «أحد الحراس | ويدعى فلان الفلاني»، «إحدى المشرفات، | واسمها فلانة»: whoever is described, by the name that they are said to have. */
export function calledSo(context: Context, phrase: Phrase, limit: number): Phrase | undefined {
  const { form } = context.tokens;
  const at = COMMAS.has(form[phrase.end] ?? '') ? phrase.end + 1 : phrase.end;
  if (at >= limit || phrase.name || phrase.kind === 'known' || !isNaming(form[at] ?? '')) return undefined;
  const name = apposedName(context, phrase.end, limit);
  return (
    name && { kind: 'person', first: phrase.first, end: name.end, name, role: { first: phrase.first, end: phrase.end } }
  );
}
