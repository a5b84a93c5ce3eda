import { doerOfAct, isLikeNoun, looksActOfHers } from '../../arabic/acts.ts';
import type { Agreement } from '../../arabic/clitics.ts';
import { isKnownNoun } from '../../arabic/definite-words.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { RELATIVE_OF_HER, RELATIVE_OF_HIM } from '../../arabic/lexicons/acts.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isCommonWord } from '../../arabic/names.ts';
import { holdsPronoun } from '../../arabic/phrases.ts';
import { isPresent, verbGender } from '../../arabic/verb-shape.ts';
import { is } from '../../arabic/words.ts';
import { holdsVerb } from './holds-verb.ts';
import { formAt, isComma, type Scene, wordAt } from './scene.ts';

type Doer = Pick<Agreement, 'gender' | 'number'>;

/**
 * «ندد بالهجوم، | وقرر عقد جلسة», «عن ارتياحهما للعلاقات، | واتفقا على كذا»: «and» with a verb of the past behind a nominal content that
 * opens at `from` tells what somebody did besides, where no verb inside the content can be the one it goes on with. Behind a comma
 * the shape tells a verb of hers, and any verb of speech one of several.
 */
export function opensJoinedAct(scene: Scene, from: number, i: number): boolean {
  const doer = joinedDoer(scene, from, i) ?? hersBehindNouns(scene, from, i);
  if (!doer) return false;
  for (let k = from; k < i; k++) {
    const word = wordAt(scene, k);
    if (word.complementiser && !isPresent(formAt(scene, k + 1))) return false; // «من تقارير تفيد بأن الجيش دخل، | وسيطر على كذا»
    if (goesOnFrom(scene, k, doer, isComma(scene, i - 1))) return false; // «بالهجوم الذي شنه الجيش، | وأسفر عن كذا»
  }
  return true;
}

function joinedDoer(scene: Scene, from: number, i: number): Doer | undefined {
  const { form, article, role, bodyNoun, verb } = wordAt(scene, i);
  if (!form.startsWith(COORDINATION) || article || role || bodyNoun || scene.context.hitOf[i]) return undefined;
  if (scene.context.taggedOf[i] || verb?.conjunction === '' || isKnownNoun(form)) return undefined; // «وصفوه»، «وادي»
  const bare = form.slice(COORDINATION.length);
  const doer = doerOfAct(bare, formAt(scene, i + 1));
  if (!isComma(scene, i - 1)) return doer && !isLikeNoun(bare) && !holdsVerb(scene, from, i) ? doer : undefined;
  if (doer) return doer;
  if (verb?.tense === 'past' && verb.subject.number !== 'singular') return verb.subject;
  return looksActOfHers(bare) && !holdsVerb(scene, from, i) ? HERS : undefined;
}

/** «بالاتهامات | وأفرجت السلطات عنهم»: a verb of hers by its ending, behind a content that holds no verb, with no comma between. */
function hersBehindNouns(scene: Scene, from: number, i: number): Doer | undefined {
  const { form, article, role, bodyNoun, adjective } = wordAt(scene, i);
  if (i <= from || article || role || bodyNoun || adjective || !form.startsWith(COORDINATION)) return undefined;
  if (isComma(scene, i - 1) || scene.context.hitOf[i] || scene.context.taggedOf[i]) return undefined;
  const bare = form.slice(COORDINATION.length);
  return looksActOfHers(bare) && isCommonWord(bare) && !holdsVerb(scene, from, i) ? HERS : undefined;
}

const HERS: Doer = { gender: 'f', number: 'singular' };

/** «الهجوم الذي | شنه الجيش»: a verb of the past of the same doer; where no comma parts the two, a relative of the same gender as well. */
function goesOnFrom(scene: Scene, k: number, doer: Doer, parted: boolean): boolean {
  const word = wordAt(scene, k);
  if (is(word, 'relative') && word.article && !parted) return isOf(RELATIVES.get(word.form), doer);
  const own = doerOfAct(word.form, formAt(scene, k + 1));
  if (own) return isOf(own, doer);
  const behindRelative = is(wordAt(scene, k - 1), 'relative') && !holdsPronoun(word.form);
  return behindRelative && doer.number === 'singular' && verbGender(word.form) === doer.gender;
}

function isOf(own: Doer | undefined, { gender, number }: Doer): boolean {
  return own === undefined || (own.gender === gender && own.number === number);
}

/** The relatives of one; others may mean any number. */
const RELATIVES: ReadonlyMap<string, Doer> = new Map([
  [foldArabic(RELATIVE_OF_HIM), { gender: 'm', number: 'singular' }],
  [foldArabic(RELATIVE_OF_HER), { gender: 'f', number: 'singular' }],
]);
