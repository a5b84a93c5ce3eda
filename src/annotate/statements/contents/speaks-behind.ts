import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isTurnAway } from '../../../arabic/turns.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isColon, isComma, isLive, opensClause, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { isOtherSide } from '../clause/turns-to-another.ts';

/** Where somebody else's verb of speech stands behind the comma that closes a content that opens at `from`; `i` is the token behind the comma. */
export function speakerBehind(scene: Scene, from: number, i: number): number | undefined {
  return mediumVerb(scene, i) ?? verbBehindAdjunct(scene, from, i);
}

/** «، ساحل برس | أشارت إلى أن»: a medium with its verb right behind opens another clause without any conjunction. */
function mediumVerb({ context }: Scene, i: number): number | undefined {
  const hit = context.hitOf[i];
  const medium = hit?.first === i && hit.taken === 0 && hit.known.kind === 'medium';
  return medium ? hit.last + 1 : undefined;
}

/**
 * «، وفي سياق متصل | قال السفير إن»: behind «and» with a preposition a verb of the past with its subject right behind, and with a clause or
 * words in marks; not where whoever speaks tells it («، وفي التحقيق | اعترف المتهم بكذا»، «، وفي نهايته | أعلن الوزير أن»).
 */
function verbBehindAdjunct(scene: Scene, from: number, i: number): number | undefined {
  const word = wordAt(scene, i);
  if (!word.form.startsWith(COORDINATION) || !is(word, 'preposition')) return undefined;
  for (let k = i + 2; k < Math.min(scene.end, i + ADJUNCT); k++) {
    const { verb, role, bodyNoun, speechNoun, complementiser } = wordAt(scene, k);
    if (
      complementiser ||
      (holdsPronoun(wordAt(scene, k).form) && !wordAt(scene, k).article && !isOtherSide(wordAt(scene, k).form)) ||
      is(wordAt(scene, k), 'relative') ||
      (isComma(scene, k) && !wordAt(scene, k + 1).verb)
    )
      return undefined;
    if (!verb || role || bodyNoun || verb.entry.weak || verb.object || verb.tense !== 'past') continue;
    if (verb.conjunction !== '' || !isLive(scene, k)) return undefined;
    if (speechNoun && !isComma(scene, k - 1) && !wordAt(scene, k - 1).article) continue; // «وفي ظل | رفض الوزير كذا»
    const subject = parsePhrase(scene.context, k + 1, scene.end);
    const somebody = subject?.first === k + 1 && subject.kind !== 'other' && subject.kind !== 'pronoun';
    const other = subject?.name !== undefined || !isToldInside(scene, from, i, k + 1);
    return somebody && other && (turnsAway(scene, i, k) || tellsWords(scene, subject.end)) ? k : undefined;
  }
  return undefined;
}

/** «، ومن جانبها | اتهمت المعارضة الحكومة بكذا»، «، وفي سياق متصل | أعلن المصرف كذا»: a turn to what somebody else says. */
function turnsAway(scene: Scene, from: number, to: number): boolean {
  const [first = '', ...rest] = scene.context.tokens.form.slice(from, to);
  return isTurnAway([first.slice(COORDINATION.length), ...rest].join(' '));
}

/** The word at `subject` stands in the content from `from` to `to` already. */
function isToldInside(scene: Scene, from: number, to: number, subject: number): boolean {
  for (let k = from; k < to; k++) if (formAt(scene, k) === formAt(scene, subject)) return true;
  return false;
}

/** «قال السفير | إن»، «قال السفير | لصحيفة كذا "…"»: close behind whoever speaks a clause, a colon or words in marks. */
function tellsWords(scene: Scene, from: number): boolean {
  for (let k = from; k < Math.min(scene.end, from + ADJUNCT) && !wordAt(scene, k).verb; k++)
    if (opensClause(scene, k) || isColon(scene, k) || quoteAt(scene, k)) return true;
  return false;
}

/** Tokens of such an adjunct with its verb, at most: وفي زيارة للعاصمة الأسبوع الماضي قال. */
const ADJUNCT = 12;
