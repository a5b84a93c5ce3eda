import type { Context } from '../context.ts';

/** «الباحث بجامعة كذا | فلان»: the tagger saw the name of something else open there. */
export function isOfThing(context: Context, at: number): boolean {
  const name = context.taggedOf[at];
  if (name === undefined || name.kind === 'person') return false;
  return name.first === at || context.words[name.first]?.bodyNoun !== undefined;
}

/** «محافظ منطقة كذا | فلان الفلاني»: where the name that the tagger saw opens behind that of the place. */
export function holderBehindPlace(context: Context, first: number, last: number): number | undefined {
  for (let k = first + 1; k < last; k++) {
    const name = context.taggedOf[k];
    if (name?.kind === 'person' && name.first === k) return k;
  }
  return undefined;
}
