import { showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { isFiniteByShape } from '../clause/finite.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';

/** Whether a nominal content holds, between `from` and `to`, a clause of its own: a verb, a relative or a complementiser. */
export function holdsVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(scene, i);
    if (word.complementiser || (is(word, 'relative') && word.article) || is(word, 'auxiliary')) return true;
    if (scene.context.hitOf[i] || scene.context.taggedOf[i] || formAt(scene, i - 1) === MARK) continue; // «ضم "عموري"»
    if (word.verb && !word.article && !word.speechNoun) return true;
    if (word.bits === 0 && (showsPerson(word.form) || isFiniteByShape(word))) return true;
  }
  return false;
}

const MARK = '"';
