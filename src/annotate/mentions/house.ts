import { HOUSE } from '../../arabic/lexicons/name-words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';

/** True for «آل» of a family name, as print tells it from the article: آل سعود. */
export function isHouse(context: Context, i: number): boolean {
  const { start, end, kind } = context.tokens;
  return kind[i] === TokenKind.word && context.text.slice(start[i], end[i]) === HOUSE;
}

/** «تركي | آل الشيخ»، «آل نهيان»: last token of the family name whose «آل» stands at `from` or right behind it. */
export function houseEnd(context: Context, from: number, limit: number): number | undefined {
  const at = isHouse(context, from) ? from : from + 1;
  if (!isHouse(context, at) || at + 1 >= limit || context.tokens.kind[at + 1] !== TokenKind.word) return undefined;
  const opening = context.words[from];
  const given = opening?.bits === 0 && !opening.article && !opening.role && !opening.verb && !opening.complementiser; // not «إن آل الشيخ»
  return at === from || given ? at + 1 : undefined;
}
