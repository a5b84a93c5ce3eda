import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { HELD_VERBS, JOINED_HELD, THEM } from '../../../arabic/lexicons/explaining.ts';
import type { VerbSense } from '../../../arabic/words/senses.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isWord, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from './complement.ts';
import { clauseGoesOn } from './marks.ts';

const HELD = new Set(HELD_VERBS);

/**
 * «وهو ما اعتبره كثيرون | مغالطة», «خطوة تعدها الوزارة | بادرة حسن نية»: what something is held to be, an indefinite noun behind the
 * verb with the pronoun of that thing and whoever holds it so; `end` is the token behind them.
 */
export function heldSo(scene: Scene, verb: VerbSense, token: number, end: number): Found | undefined {
  if (!verb.object || !HELD.has(verb.entry.past)) return undefined;
  if (end === token + 1 && !isJoined(verb)) return undefined; // «التقرير الذي | تعده جامعة كذا»
  if (end === token + 1 && isPromising(scene, verb, token)) return undefined;
  const at = skipCircumstance(scene, end);
  const quote = quoteAt(scene, at);
  if (quote && quote.close >= 0 && isIndefinite(scene, quote.first, verb))
    return clauseGoesOn(scene, quote)
      ? { kind: 'noun', at: quote.open, predicate: true }
      : { kind: 'noun', at: quote.first, quote };
  return isIndefinite(scene, at, verb) ? { kind: 'noun', at, predicate: true } : undefined;
}

/** «وتعتبرها»، «وعدتها»: with «and» in front, which the verb of promising has where it is printed like that of holding. */
function isJoined({ conjunction, entry, tense }: VerbSense): boolean {
  return conjunction === COORDINATION || (entry.past === JOINED_HELD && tense === 'past');
}

/** «استقبل الأطفال | وعدهم هدايا»: with «them» or without a verb of speech before it the verb is that of promising; not «أدان التصريحات | وعدها خطرا». */
function isPromising(scene: Scene, { entry, tense }: VerbSense, token: number): boolean {
  if (entry.past !== JOINED_HELD || tense !== 'past') return false;
  if (formAt(scene, token).endsWith(THEM)) return true;
  for (let i = scene.sentence.first; i < token; i++) {
    const { verb, role, bodyNoun } = wordAt(scene, i);
    if (verb && !verb.entry.weak && !role && !bodyNoun) return false;
  }
  return true;
}

/** «أدانت التصريحات | وعدتها مسيئة»، «ترفض القرار، | وتعتبره انقلابا»: «and» with what is held of the content that ends here. */
export function opensJoinedHeld(scene: Scene, i: number): boolean {
  const { verb, role, bodyNoun } = wordAt(scene, i);
  if (!verb || role || bodyNoun || !isJoined(verb) || formAt(scene, i + 1).startsWith(COORDINATION)) return false; // «سلاحه | وعدته وعتاده»
  return heldSo(scene, verb, i, i + 1) !== undefined;
}

function isIndefinite(scene: Scene, i: number, { entry }: VerbSense): boolean {
  const word = wordAt(scene, i);
  if (!isWord(scene, i) || word.article || word.bits !== 0 || word.lead !== '' || word.complementiser) return false;
  if (word.attribution || scene.context.hitOf[i] || (word.verb && !word.speechNoun)) return false;
  return !prepositionsOf(entry).some((preposition) => opensWith(scene, i, preposition));
}
