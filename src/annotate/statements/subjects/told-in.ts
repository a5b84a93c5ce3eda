import { isComing } from '../../../arabic/around-speech.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { endsAccusative, isSpeakingDocument } from '../../../arabic/names.ts';
import { isBringingOut, isPassedWord } from '../../../arabic/relaying.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import type { ClauseSubject } from './subjects.ts';

/**
 * «جاء ذلك في مقابلة | للوزير مع القناة، حيث قال»، «جاء هذا خلال كلمة للنائب»: whose words they are in which the sentence says that something
 * was told; `i` is the verb of coming. He stands with the preposition of whom the words belong to.
 */
export function toldIn(scene: Scene, i: number, to: number): ClauseSubject | undefined {
  if (!isComing(formAt(scene, i)) || !is(wordAt(scene, i + 1), 'demonstrative')) return undefined;
  for (let at = i + 3; at < Math.min(to, i + REACH); at++) {
    if (!isPassedWord(formAt(scene, at)) || !is(wordAt(scene, at - 1), 'preposition')) continue;
    const phrase = parsePhrase(scene.context, at + 1, to, { preposition: true });
    if (!phrase || !isStrong(phrase) || !formAt(scene, at + 1).startsWith(TO)) return undefined;
    const bare = phrase.name?.first === at + 1 ? { name: { ...phrase.name, lead: TO.length } } : {};
    return { subject: { ...phrase, ...bare, others: [] }, verb: i, gender: undefined };
  }
  return undefined;
}

/** Tokens between the verb of coming and the words, at most. */
const REACH = 7;

/**
 * «بعد نشر صحيفة كذا | تقريرا قالت فيه»، «إصدار الوزارة | بيانا أكدت فيه»: who brought out the words that a verb behind them leads back to; `i` is
 * the deed, which has its doer and the words right behind it.
 */
export function broughtOut(scene: Scene, i: number, to: number): ClauseSubject | undefined {
  if (!isBringingOut(formAt(scene, i))) return undefined;
  const doer = parsePhrase(scene.context, i + 1, to);
  if (!doer || doer.first !== i + 1 || !isStrong(doer) || doer.end >= to) return undefined;
  const words = formAt(scene, doer.end);
  const told = isPassedWord(words) || (endsAccusative(words) && isSpeakingDocument(words.slice(0, -1)));
  return told ? { subject: { ...doer, others: [] }, verb: i, gender: undefined } : undefined;
}
