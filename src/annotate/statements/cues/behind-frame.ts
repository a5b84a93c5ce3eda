import { FROM } from '../../../arabic/lexicons/attribution.ts';
import { isOwnStance } from '../../../arabic/stances.ts';
import { is } from '../../../arabic/words.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

/**
 * «وفي الشأن المالي، | شدد على كذا»، «وفيما يخص الجسر، | أكد سلامته»: right behind the first comma of a sentence that opens with what it is
 * about, whoever spoke last goes on. The verb shows its own preposition or a noun with a pronoun, so that nothing is its subject.
 */
export function goesOnBehindFrame(scene: Scene, { token, entry, found }: Cue): boolean {
  const { first } = scene.sentence;
  if (!isComma(scene, token - 1) || found?.kind !== 'noun' || !entry || entry.weak) return false;
  if (found.at !== token + 1 || token - first > FRAME || wordAt(scene, token).verb?.tense !== 'past') return false;
  if (!is(wordAt(scene, first), 'preposition') && !is(wordAt(scene, first), 'subordinator')) return false;
  for (let i = first; i < token - 1; i++) if (isComma(scene, i) || wordAt(scene, i).complementiser) return false;
  const own = prepositionsOf(entry).some((c) => c !== FROM && opensWith(scene, found.at, c));
  if (own) return !is(wordAt(scene, first), 'partitive'); // «ومن جهته، دعا إلى الحوار | رئيس المجلس»
  return entry.takes.includes('object') && isOwnStance(formAt(scene, found.at)); // «أكد | سلامته», not «انتقد | نوابه القرار»
}

/** Tokens of what opens the sentence and its comma, at most. */
const FRAME = 10;
