import { isWhat } from '../../../arabic/around-speech.ts';
import { isSoundPlural } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import type { Complement } from '../../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative, isAccusative, isCommonWord, isRelational } from '../../../arabic/names.ts';
import { holdsPronoun, isSameBehind } from '../../../arabic/phrases.ts';
import { isCounterpart } from '../../../arabic/references.ts';
import { verbGender } from '../../../arabic/verb-shape.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, isComma, isOtherCue, isWord, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «ووصف الوزير | جرائم الجماعة بأنها»، «ووصفت الهيئة | ما حدث بأنه»: the phrase behind a verb that needs an object is complete, and at
 * `i` opens a noun without article, also with a pronoun that points back, or «what» with its verb, which can only be that object.
 */
export function opensSecondNoun(scene: Scene, behind: Subject, i: number, takes: readonly Complement[]): boolean {
  if (!isComplete(scene, behind)) return false;
  const next = wordAt(scene, i + 1);
  if (isWhat(formAt(scene, i))) return next.verb !== undefined || verbGender(next.form) !== undefined;
  const { form, bits, lead, verb, complementiser } = wordAt(scene, i);
  if (!isWord(scene, i) || bits !== 0 || lead !== '' || verb || complementiser) return false;
  if (endsAccusative(form) && isKnownNoun(form.slice(0, -1))) return takesSoon(scene, i + 1, takes); // «دولا في الحلف | بكذا»
  if (isCounterpart(form) && takes.length === 0) return true; // «شكر الوزير | نظيره الليدوري على كذا»
  if (isCounterpart(form) || isOwn(form)) return takesSoon(scene, i + 1, takes); // «حكومة كذا | نظيرتها بكذا»، «الوزير | منافسه بكذا»
  return isCommonWord(form) && !isAccusative(form) && !holdsPronoun(form) && !takes.some((c) => opensWith(scene, i, c));
}

/** «منافسه»، «جارتها»، «بلاده»: an ordinary noun of whoever the phrase before tells of. */
function isOwn(form: string): boolean {
  return holdsPronoun(form) && !isSameBehind(form) && isCommonWord(form);
}

/** What the verb takes stands behind the indefinite noun and few words that tell of it. */
function takesSoon(scene: Scene, from: number, takes: readonly Complement[]): boolean {
  for (let i = from; i < Math.min(scene.end, from + DESCRIBED); i++) {
    if (isComma(scene, i) || isOtherCue(scene, i)) return false;
    if (wordAt(scene, i).complementiser || takes.some((c) => opensWith(scene, i, c))) return true;
  }
  return false;
}

/** Words that tell of an indefinite noun, at most. */
const DESCRIBED = 6;

/** A name, a definite word, or a plural with its final ن: no noun that they govern follows. */
function isComplete(scene: Scene, { name, end }: Subject): boolean {
  const { article, adjective, form } = wordAt(scene, end - 1);
  const told = article || adjective !== undefined || isRelational(form); // «مصادر طبية | زملاءه»
  return name !== undefined || told || isSoundPlural(form) || isKnown(scene, end - 1);
}

function isKnown(scene: Scene, i: number): boolean {
  return scene.context.hitOf[i] !== undefined;
}
