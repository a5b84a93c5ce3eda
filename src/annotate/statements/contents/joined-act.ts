import { doerOfAct, isLikeNoun, looksActOfHers } from '../../../arabic/acts.ts';
import type { Agreement } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isPresent, verbGender } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import { holdsVerb } from './holds-verb.ts';

type Doer = Pick<Agreement, 'gender' | 'number'>;

/**
 * «ندد بالهجوم، | وقرر عقد جلسة», «عن ارتياحهما للعلاقات، | واتفقا على كذا»: «and» with a verb of the past behind a nominal content that
 * opens at `from` tells what somebody did besides, where no verb inside the content can be the one it goes on with. Behind a comma
 * the shape tells a verb of hers, and any verb of speech one of several.
 */
export function opensJoinedAct(scene: Scene, from: number, i: number): boolean {
  const doer = joinedDoer(scene, from, i);
  if (!doer) return false;
  for (let k = from; k < i; k++) {
    const word = wordAt(scene, k);
    if (word.complementiser && !isPresent(formAt(scene, k + 1))) return false; // «من تقارير تفيد بأن الجيش دخل، | وسيطر على كذا»
    if (goesOnFrom(scene, k, doer)) return false; // «بالهجوم الذي شنه الجيش، | وأسفر عن كذا»
  }
  return true;
}

/** Without a comma a verb of the lexicon, or one of hers by its ending («بالاتهامات | وأفرجت السلطات عنهم»), behind a content that holds no verb. */
function joinedDoer(scene: Scene, from: number, i: number): Doer | undefined {
  const bare = joinedForm(scene, i);
  if (bare === undefined) return undefined;
  const { adjective, verb } = wordAt(scene, i);
  const doer = doerOfAct(bare, formAt(scene, i + 1));
  const hers = looksActOfHers(bare) ? HERS : undefined;
  if (isComma(scene, i - 1)) {
    if (doer) return doer;
    if (verb?.tense === 'past' && verb.subject.number !== 'singular') return verb.subject;
    return hers && !holdsVerb(scene, from, i) ? hers : undefined;
  }
  const told = (doer && !isLikeNoun(bare) ? doer : undefined) ?? (adjective || !isCommonWord(bare) ? undefined : hers);
  return told && i > from && !holdsVerb(scene, from, i) ? told : undefined;
}

/** The form behind «and» of what may be a verb; undefined for nouns and names. */
function joinedForm(scene: Scene, i: number): string | undefined {
  const { form, article, role, bodyNoun, verb } = wordAt(scene, i);
  if (!form.startsWith(COORDINATION) || article || role || bodyNoun || scene.context.hitOf[i]) return undefined;
  if (scene.context.taggedOf[i] || verb?.conjunction === '' || isKnownNoun(form)) return undefined; // «وصفوه»، «وادي»
  return form.slice(COORDINATION.length);
}

const HERS: Doer = { gender: 'f', number: 'singular' };

/** «الهجوم الذي | شنه الجيش»: a verb of the past of the same doer. */
function goesOnFrom(scene: Scene, k: number, doer: Doer): boolean {
  const word = wordAt(scene, k);
  const own = doerOfAct(word.form, formAt(scene, k + 1));
  if (own) return isOf(own, doer);
  const behindRelative = is(wordAt(scene, k - 1), 'relative') && !holdsPronoun(word.form);
  return behindRelative && doer.number === 'singular' && verbGender(word.form) === doer.gender;
}

function isOf(own: Doer | undefined, { gender, number }: Doer): boolean {
  return own === undefined || (own.gender === gender && own.number === number);
}
