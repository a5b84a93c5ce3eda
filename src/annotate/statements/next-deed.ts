import { isNextDeed } from '../../arabic/around-speech.ts';
import { isKnownNoun } from '../../arabic/definite-words.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isCommonWord } from '../../arabic/names.ts';
import { isPastOfHer } from '../../arabic/verb-shape.ts';
import { holdsVerb } from './holds-verb.ts';
import { formAt, type Scene, wordAt } from './scene.ts';

/**
 * «بالاتهامات | وأفرجت السلطات عنهم»، «بالهجوم | وغادر القاعة»: a nominal content without a verb of its own is joined to no verb of
 * the past, so the outlet tells what was done next.
 */
export function joinsNextDeed(scene: Scene, from: number, i: number): boolean {
  const { article, role, bodyNoun, adjective, form } = wordAt(scene, i);
  if (i <= from || article || role || bodyNoun || adjective || !form.startsWith(COORDINATION)) return false;
  if (scene.context.hitOf[i] || scene.context.taggedOf[i]) return false;
  const bare = formAt(scene, i).slice(COORDINATION.length);
  const past =
    isNextDeed(bare) || (bare.length >= SHORTEST && isPastOfHer(bare) && isCommonWord(bare) && !isKnownNoun(bare));
  return past && !holdsVerb(scene, from, i);
}

/** Letters of a past of the feminine, at least: شنت has three and may be a name. */
const SHORTEST = 4;
