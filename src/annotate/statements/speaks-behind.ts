import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { is } from '../../arabic/words.ts';
import { parsePhrase } from '../mentions/phrase.ts';
import { isComma, isLive, type Scene, wordAt } from './scene.ts';

/** Where somebody else's verb of speech stands behind the comma that closes a content; `i` is the token behind the comma. */
export function speakerBehind(scene: Scene, i: number): number | undefined {
  return mediumVerb(scene, i) ?? verbBehindAdjunct(scene, i);
}

/** «، ساحل برس | أشارت إلى أن»: a medium with its verb right behind opens another clause without any conjunction. */
function mediumVerb({ context }: Scene, i: number): number | undefined {
  const hit = context.hitOf[i];
  const medium = hit?.first === i && hit.taken === 0 && hit.known.kind === 'medium';
  return medium ? hit.last + 1 : undefined;
}

/** «، وفي سياق متصل | قال السفير إن»: behind «and» with a preposition a verb of the past with its subject right behind. */
function verbBehindAdjunct(scene: Scene, i: number): number | undefined {
  const word = wordAt(scene, i);
  if (!word.form.startsWith(COORDINATION) || !is(word, 'preposition')) return undefined;
  for (let k = i + 2; k < Math.min(scene.end, i + ADJUNCT); k++) {
    const { verb, role, bodyNoun, speechNoun, complementiser } = wordAt(scene, k);
    if (complementiser || is(wordAt(scene, k), 'relative') || (isComma(scene, k) && !wordAt(scene, k + 1).verb))
      return undefined;
    if (!verb || role || bodyNoun || verb.entry.weak || verb.object || verb.tense !== 'past') continue;
    if (verb.conjunction !== '' || !isLive(scene, k)) return undefined;
    if (speechNoun && !isComma(scene, k - 1) && !wordAt(scene, k - 1).article) continue; // «وفي ظل | رفض الوزير كذا»
    const subject = parsePhrase(scene.context, k + 1, scene.end);
    const somebody = subject?.first === k + 1 && subject.kind !== 'other' && subject.kind !== 'pronoun';
    return somebody ? k : undefined;
  }
  return undefined;
}

/** Tokens of such an adjunct with its verb, at most: وفي زيارة للعاصمة الأسبوع الماضي قال. */
const ADJUNCT = 12;
