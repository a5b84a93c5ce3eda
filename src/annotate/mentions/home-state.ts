import { isTwoStates } from '../../arabic/states.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';

const NONE = wordOf('');

/**
 * The code of the state whose police or ministry is meant where the article tells none with it: the sentence opens with a
 * capital or a state («وفي بودابست قالت الشرطة»), the title with its label («بريطانيا: …»), or the body with a capital as dateline
 * and no other state was named before.
 */
export function homeState(context: Context, token: number): string | undefined {
  const { sentences, articleOf } = context;
  const at = sentenceAt(sentences, token);
  const { first = token } = sentences[at] ?? {};
  const here = is(context.words[first] ?? NONE, 'locative') ? placeAt(context, first + 1) : undefined;
  if (here !== undefined && first + 1 < token) return here;
  const opening = articleOf.indexOf(articleOf[at] ?? -1);
  return labelOf(context, opening) ?? datelineOf(context, opening, at, token);
}

/** The state or capital that stands at a token. */
function placeAt(context: Context, token: number): string | undefined {
  const hit = context.hitOf[token];
  const alone = hit?.first === token && hit.taken === 0 && !isTwoStates(context.tokens.form[token] ?? '');
  return alone && hit.known.kind === 'state' ? hit.known.entry.code : undefined;
}

/** «بريطانيا: …»، «مصر.. …»: the label of a title. */
function labelOf(context: Context, sentence: number): string | undefined {
  const { first = 0, last = 0 } = context.sentences[sentence] ?? {};
  const behind = (context.hitOf[first]?.last ?? first) + 1;
  const form = context.tokens.form[behind];
  const label = form === ':' || (form === '.' && context.tokens.form[behind + 1] === '.');
  return label && behind < last ? placeAt(context, first) : undefined;
}

/** A capital, a number or a mark behind it, before the first words of the body; no other state stands between it and the token. */
function datelineOf(context: Context, opening: number, at: number, token: number): string | undefined {
  for (let s = opening; s <= Math.min(at, opening + TITLE_LINES); s++) {
    const first = context.sentences[s]?.first ?? token;
    const hit = context.hitOf[first];
    const state = placeAt(context, first);
    if (state === undefined || hit?.known.kind !== 'state' || !hit.known.capital) continue;
    if (context.tokens.kind[hit.last + 1] === TokenKind.word) return undefined;
    for (let i = context.sentences[opening]?.first ?? 0; i < token; i++) {
      const code = context.nationAt(i)?.code;
      if (code !== undefined && code !== state) return undefined;
    }
    return state;
  }
  return undefined;
}

/** Sentences of a title and a kicker before the dateline, at most. */
const TITLE_LINES = 2;
