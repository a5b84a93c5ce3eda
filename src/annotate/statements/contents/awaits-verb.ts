import { showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { isFiniteByShape } from '../clause/finite.ts';
import { formAt, isComma, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';
import { SHORTEST_CLAUSE } from './resumed.ts';

/** «أن شاهدا، لم يسمه أحد، قال إنه …»: behind a few words and one insertion the clause still waits for its verb. */
export function awaitsVerb(scene: Scene, from: number, i: number): boolean {
  if (!wordAt(scene, from).complementiser) return false;
  if (framesSubject(scene, from, i) || lacksVerb(scene, from, i)) return true;
  let commas = 0;
  for (let k = from + 1; k < i; k++) {
    if (!isComma(scene, k)) continue;
    if (commas++ === 0 && k - from > SHORTEST_CLAUSE) return false;
  }
  return commas === 0 ? i - from <= SHORTEST_CLAUSE : commas === 1;
}

/**
 * «أن جميع المؤشرات، التي ستعلن غدا، تؤكد أن …»: a relative clause between two commas stands between a subject and its verb,
 * which no «and» joins to anything before. The token at `i` is the second comma.
 */
function framesSubject(scene: Scene, from: number, i: number): boolean {
  if (!isComma(scene, i) || wordAt(scene, i + 1).verb?.conjunction !== '') return false;
  let open = i - 1;
  while (open > from && !isComma(scene, open)) open--;
  const relative = wordAt(scene, open + 1);
  if (open === from || !is(relative, 'relative') || !relative.article) return false;
  for (let k = from + 1; k < open; k++) if (wordAt(scene, k).verb || showsPerson(formAt(scene, k))) return false;
  return open - from <= LONGEST_SUBJECT;
}

const LONGEST_SUBJECT = 8;

/**
 * «أن عددا كبيرا من الضيوف، | رفضوا», «أنه بعد ثلاث سنوات على الاتفاق، | أعلن الوزير»: outside relative clauses nothing so far is a
 * verb, and the one behind the comma is joined to nothing. Somebody behind it («أن الطريق سالك، قال الوزير») or a pronoun before
 * («إنه وزير، ذكر بكذا») tells of another clause, unless the content has opened with a circumstance.
 */
function lacksVerb(scene: Scene, from: number, comma: number): boolean {
  const i = comma + 1;
  if (!isComma(scene, comma) || wordAt(scene, i).verb?.conjunction !== '') return false;
  const circumstance = CIRCUMSTANCES.some((kind) => is(wordAt(scene, from + 1), kind));
  const subject = parseSubject(scene.context, i + 1, scene.end);
  const another = wordAt(scene, from).complementiser?.pronoun || (subject?.first === i + 1 && isStrong(subject));
  return !(another && !circumstance) && !tellsOutsideRelatives(scene, from, comma);
}

/** Whether the clause from `from` to the comma has a verb, an auxiliary or a complementiser of its own, outside its relative clauses. */
export function tellsOutsideRelatives(scene: Scene, from: number, comma: number): boolean {
  let relative = false;
  for (let k = from + 1; k < comma; k++) {
    const after = skipInsertion(scene, k);
    if (after > k) k = after - 1;
    else if (isComma(scene, k)) relative = false;
    else if (is(wordAt(scene, k), 'relative') && wordAt(scene, k).article) relative = true;
    else if (!relative && tellsByItself(scene, k)) return true;
  }
  return false;
}

const CIRCUMSTANCES = ['preposition', 'subordinator', 'afterwards', 'inOrDuring'] as const;

/** A finite verb, an auxiliary or a complementiser: the clause has its verb. */
function tellsByItself(scene: Scene, k: number): boolean {
  const word = wordAt(scene, k);
  if (scene.context.hitOf[k] || scene.context.taggedOf[k]) return false;
  if (is(word, 'auxiliary') || is(word, 'negator') || word.complementiser) return true;
  return (
    (!word.article && word.verb !== undefined && !word.speechNoun) || isFiniteByShape(word) || showsPerson(word.form)
  );
}
