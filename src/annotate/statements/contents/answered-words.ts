import { isFemininePlural } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { FROM, IN, ON } from '../../../arabic/lexicons/attribution.ts';
import { governsOn } from '../../../arabic/verb-kinds.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import { saidToEnd } from './said-to.ts';

/**
 * «رد الوزير على | اتهام المعارضة له بأنه خاف», «علق على | قول فلان إن»: behind a verb of answering and its «on» one noun of speech with whoever
 * speaks, whose clause follows right away: that clause is what was answered, not the answer. A clause behind «of» is so only where somebody is
 * accused, told by a pronoun: «رد الرئيس على تهديد الحركة | بأن الجيش جاهز» is the answer.
 */
export function opensAnsweredWords(scene: Scene, cue: number, i: number): boolean {
  const { speechNoun, form } = wordAt(scene, i);
  if (!speechNoun || speechNoun.doer || speechNoun.article || isFemininePlural(form)) return false;
  if (formAt(scene, i - 1) !== ON_FORM || !governsOn(formAt(scene, cue))) return false;
  const owner = parseSubject(scene.context, i + 1, scene.end);
  if (!owner || !isStrong(owner)) return false;
  const toHim = isWithPronoun(formAt(scene, owner.end));
  const behind = toHim ? owner.end + 1 : saidToEnd(scene, owner.end);
  if (formAt(scene, behind).startsWith(IN) && !(toHim && speechNoun.entry.act === 'accuse')) return false;
  return opensClause(scene, behind) || formAt(scene, behind) === FROM; // «إعراب فلان | عن قلقه»
}

const ON_FORM = foldArabic(ON);

/** Whether the noun of speech at `i` tells such words: whoever answers them goes on, and not whoever said them. */
export function areAnswered(scene: Scene, i: number): boolean {
  if (formAt(scene, i - 1) !== ON_FORM) return false;
  for (let cue = i - 2; cue >= Math.max(scene.sentence.first, i - REACH); cue--)
    if (wordAt(scene, cue).verb && governsOn(formAt(scene, cue))) return opensAnsweredWords(scene, cue, i);
  return false;
}

/** Tokens from a verb of answering to the words that it answers, at most. */
const REACH = 20;
