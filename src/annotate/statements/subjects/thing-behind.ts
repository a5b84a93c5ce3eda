import { ARTICLE, isSoundPlural } from '../../../arabic/clitics.ts';
import { isObjectOfTurn } from '../../../arabic/not-speech.ts';
import { isClosedWords } from '../../../arabic/relaying.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import { findComplement } from '../contents/complement.ts';
import { findNoun } from '../contents/governed-noun.ts';

/**
 * What stands behind a verb that takes an object, without the thing that is its object: «ويدين الهجوم على كذا» has
 * its subject before, «واستنكر الأهالي | الاعتداء» one word of it behind. `behind` is the phrase right behind the verb.
 */
export function withoutThing(scene: Scene, token: number, behind: Subject | undefined): Subject | undefined {
  const verb = wordAt(scene, token).verb;
  if (behind?.kind === 'other' && isObjectOfTurn(formAt(scene, behind.first))) return undefined;
  if (behind && verb && isClosedWords(verb.entry.past, formAt(scene, behind.first))) return undefined;
  if (behind?.kind !== 'other' || behind.document || behind.others.length > 0 || !verb || verb.object) return behind;
  if (verb.entry.weak || !verb.entry.takes.includes('object')) return behind;
  const found = findComplement(scene, token, behind.end, verb.entry);
  if (found && (found.kind === 'noun' || verb.entry.takes.some((c) => c === 'clause' || c === 'quote'))) return behind; // not «وشجبت | الجريمة، في حين اختارت كذا أن»
  const second = behind.first + 1;
  if (second < behind.end && isDeed(scene, second)) return { ...behind, end: second };
  if (isSoundPlural(formAt(scene, behind.first))) return behind;
  return findNoun(scene, token, token + 1, verb.entry) === behind.first ? undefined : behind;
}

function isDeed(scene: Scene, i: number): boolean {
  const { article, lead, form } = wordAt(scene, i);
  return article && lead === '' && isVerbalNoun(form.slice(ARTICLE.length));
}
