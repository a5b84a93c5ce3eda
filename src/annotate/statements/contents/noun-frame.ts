import { verbGender } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { isComma, isWord, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

/**
 * «ورغم تأكيد الوزير عدم رفع الأسعار | ارتفعت»، «وبعد اتهامه فلانا بكذا، | عاد إلى البيت»: where the main clause opens behind a noun of speech
 * that leads its sentence under a preposition; undefined where the noun does not lead or no clause shows.
 */
export function mainClauseBehind(scene: Scene, { kind, token }: Cue, from: number): number | undefined {
  if (kind !== 'noun' || !leadsSentence(scene, token)) return undefined;
  for (let i = from + 1; i < scene.end; i++) {
    if (wordAt(scene, i).complementiser || is(wordAt(scene, i), 'relative')) return undefined;
    if (isComma(scene, i) || opensMainVerb(scene, i)) return i;
  }
  return undefined;
}

/** Nothing but a preposition and what belongs to it stands before the noun of speech in its sentence. */
export function leadsSentence(scene: Scene, token: number): boolean {
  const opener = wordAt(scene, scene.sentence.first);
  if (token - scene.sentence.first > LEAD || !(is(opener, 'preposition') || is(opener, 'afterwards'))) return false;
  for (let i = scene.sentence.first; i < token; i++) if (isComma(scene, i) || wordAt(scene, i).verb) return false;
  return true;
}

/** Tokens before a noun of speech that leads its sentence, at most. */
const LEAD = 6;

/** A finite form behind a word with article. */
function opensMainVerb(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (!isWord(scene, i) || !wordAt(scene, i - 1).article || word.article || word.bits !== 0 || word.lead !== '')
    return false;
  if (word.adjective || word.role || word.bodyNoun || word.speechNoun || word.participle) return false;
  return verbGender(word.form) !== undefined && !scene.context.hitOf[i] && !scene.context.taggedOf[i];
}
