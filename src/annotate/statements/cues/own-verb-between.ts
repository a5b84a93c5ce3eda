import { goesOnWith, isWhat } from '../../../arabic/around-speech.ts';
import { is } from '../../../arabic/words.ts';
import { formAt, isComma, isLive, isOtherCue, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';

/**
 * «وبينما كان فلان يتحدث في كذا، | أعلنت النقابة عن إضراب»: what stands behind another verb of speech that opens a clause behind a comma is
 * said by that verb; «رد على ما قاله فلان، | إذ كتب "…"»: a verb that points back at «what» has its content there.
 */
export function withoutOtherClause(
  scene: Scene,
  token: number,
  from: number,
  found: Found | undefined,
): Found | undefined {
  if (!found || found.at - from < SHORTEST) return found;
  const pointsBack =
    wordAt(scene, token).verb?.object !== undefined && isWhat(formAt(scene, token - 1)) && !isThis(scene, token - 2);
  for (let i = from; i < found.at; i++) {
    if (!isComma(scene, i)) continue;
    if (pointsBack ? goesOn(scene, i + 1) : found.kind === 'noun' && isOwnVerb(scene, token, i + 1)) return undefined;
  }
  return found;
}

/** «وهذا | ما أكده فلان، حيث قال»: whoever told it goes on. */
function isThis(scene: Scene, i: number): boolean {
  return is(wordAt(scene, i), 'demonstrative');
}

/** «، إذ»، «، كتب فلان»: another clause with its own verb. */
function goesOn(scene: Scene, i: number): boolean {
  return goesOnWith(formAt(scene, i)) || (wordAt(scene, i).verb !== undefined && isLive(scene, i));
}

/** Another verb than the one at `token`, with no pronoun that makes it a noun («، في بيان، | رفضها للقرار»). */
function isOwnVerb(scene: Scene, token: number, i: number): boolean {
  const { verb, speechNoun } = wordAt(scene, i);
  if (!verb || verb.object || speechNoun || !isOtherCue(scene, i)) return false;
  return verb.entry !== wordAt(scene, token).verb?.entry;
}

/** Tokens of a comma, a verb and its subject before a content, at least. */
const SHORTEST = 3;
