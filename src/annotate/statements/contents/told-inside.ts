import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { isComma, opensClause, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «قال المتحدث إن البلدية تراقب النهر | وتتمنى للسكان السلامة»: behind a verb of speech in the past, «and» with one in the present and without a
 * subject of its own goes on with what is told, since whoever reports does not change the tense; «ويؤكد أن» with a clause right behind may.
 */
export function toldInside(scene: Scene, cue: number, i: number): boolean {
  const { verb } = wordAt(scene, i);
  if (verb?.tense !== 'present' || isComma(scene, i - 1)) return false;
  if (!verb.entry.weak && opensClause(scene, is(wordAt(scene, i + 1), 'preposition') ? i + 2 : i + 1)) return false;
  if (wordAt(scene, cue).verb?.tense !== 'past') return false;
  const subject = parsePhrase(scene.context, i + 1, scene.end);
  return subject?.first !== i + 1 || subject.kind === 'other' || subject.kind === 'pronoun';
}

/**
 * «أعلنت الشرطة أن السائق اتصل بالوزير | وأطلعه على كذا»: «and» with a verb of the other gender and a pronoun for its object, without a subject and a
 * clause of its own, goes on with whoever is told of.
 */
export function isTheirs(scene: Scene, cue: number, i: number): boolean {
  const { verb } = wordAt(scene, i);
  const own = wordAt(scene, cue).verb;
  if (!verb?.object || !own || isComma(scene, i - 1) || verb.subject.gender === own.subject.gender) return false;
  if (verb.tense !== 'past' || own.tense !== 'past' || opensClause(scene, i + 1)) return false;
  const subject = parsePhrase(scene.context, i + 1, scene.end);
  return subject?.first !== i + 1 || subject.kind === 'other' || subject.kind === 'pronoun';
}
