import { endsAccusative } from '../../../arabic/names.ts';
import { isBeing } from '../../../arabic/not-speech.ts';
import { showsPerson, verbGender } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { isComma, isWord, type Scene, wordAt } from '../clause/scene.ts';

/**
 * True for a participle that a clause tells of its subject rather than a new attribution: «وأصبح مهددا بالخروج», «أن يكون القرار
 * معبرا عن كذا», «اللجنة مطالبة بإعداد كذا» (she is asked to). A comma right before it makes it speak.
 */
export function isToldOfSubject(scene: Scene, token: number): boolean {
  return (
    isWord(scene, token - 1) && token > scene.sentence.first && (followsCopula(scene, token) || isAskedOf(scene, token))
  );
}

/** «باتت الحدود | مهددة»: a verb of being with at most two words of its subject between. */
function followsCopula(scene: Scene, token: number): boolean {
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - NEAR); i--) {
    const word = wordAt(scene, i);
    if (isBeing(word.form)) return true;
    if (
      !isWord(scene, i) ||
      word.complementiser ||
      word.participle ||
      is(word, 'preposition') ||
      showsPerson(word.form)
    )
      return false;
    if (endsAccusative(word.form)) return false; // «وكان الوزير صريحا | مؤكدا أن»
  }
  return false;
}

/** Tokens from the participle back to the verb of being, at most. */
const NEAR = 3;

/** «اللجنة | مطالبة بكذا»: in a clause without a verb, whoever is told of is asked or threatened. */
function isAskedOf(scene: Scene, token: number): boolean {
  const act = wordAt(scene, token).participle?.entry.act;
  if (act !== 'demand' && act !== 'threaten') return false;
  let i = token - 1;
  for (; i >= scene.sentence.first && !isComma(scene, i) && !wordAt(scene, i).complementiser; i--) {
    const { article, verb, form } = wordAt(scene, i);
    if (!isWord(scene, i) || (!article && (verb || verbGender(form) !== undefined))) return false;
  }
  return i < token - 1 && !isComma(scene, i);
}
