import { TO } from '../../../arabic/lexicons/attribution.ts';
import { isRelational } from '../../../arabic/names.ts';
import { isToCounterpart } from '../../../arabic/references.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';

/** Behind whom it is said to, told with «to» right behind the subject: «أكد الوزير | لنظيره الليدوري فلان | ضرورة كذا»; `i` where nobody is. */
export function saidToEnd(scene: Scene, i: number): number {
  if (isToCounterpart(formAt(scene, i))) return counterpartAt(scene, i, scene.end).end;
  const phrase = carriesFor(scene, i) ? parsePhrase(scene.context, i, scene.end, { preposition: true }) : undefined;
  return phrase && isStrong(phrase) ? phrase.end : i;
}

/** «To» stands in front of a state, a body or an office. */
export function carriesFor(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const hit = scene.context.hitOf[i];
  if (hit) return hit.first === i && hit.preposition === TO;
  return word.role?.preposition === TO || word.bodyNoun?.preposition === TO;
}

/** «لنظيره الروسي فلان»: whoever is named behind, else the description without its preposition. */
export function counterpartAt(scene: Scene, i: number, limit: number): Phrase {
  let end = i + 1;
  while (end < limit && isOfState(scene, end)) end++;
  const at = isComma(scene, end) ? end + 1 : end;
  const named = at < limit ? parsePhrase(scene.context, at, limit) : undefined;
  if (named?.name) return named;
  return { kind: 'other', first: i, end, label: { first: i, end, lead: TO.length } };
}

/** «الليدوري»: an adjective of relation with article, known or not. */
function isOfState(scene: Scene, i: number): boolean {
  const { adjective, article, form } = wordAt(scene, i);
  return adjective !== undefined || (article && isRelational(form));
}
