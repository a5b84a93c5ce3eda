import type { ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import { isRefusedDeed, isRuling, measures } from '../../arabic/not-speech.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Found } from './complement.ts';
import { formAt, isWord, type Scene, wordAt } from './scene.ts';

/**
 * True where a verb of speech with a noun as its content tells a deed, a ruling or a measure rather than words: «رفض الوزير
 * التعليق», «وأدانت المحكمة المتهمين», «وتبلغ المسافة 12 كيلومترا». `token` is the verb.
 */
export function tellsNoSpeech(
  scene: Scene,
  token: number,
  entry: ReportingVerb,
  subject: Phrase | undefined,
  found: Found | undefined,
): boolean {
  if (found?.kind !== 'noun') return false;
  if (isRefusedDeed(entry.past, formAt(scene, found.at))) return true;
  if (subject && isRuling(entry.past, wordAt(scene, subject.first).form)) return true;
  return measures(entry.past) && holdsNumber(scene, token, found.at);
}

function holdsNumber(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (scene.context.tokens.kind[i] === TokenKind.number) return true;
  return false;
}

/**
 * «ويعتبر الحكم ضربة قوية»: behind a verb of holding (اعتبر) only one noun phrase and what it is said to be. Whoever holds it
 * so would need an object of his own: «وتعتبر الحكومة الحكم ضربة», «وتعتبر الصين منافسا».
 */
export function isBarePredicate(scene: Scene, subject: Phrase | undefined, found: Found): boolean {
  if (found.kind !== 'noun' || !found.predicate || !subject || !isWord(scene, found.at)) return false;
  const word = wordAt(scene, found.at);
  if (word.article || word.bits !== 0 || word.adjective || scene.context.hitOf[found.at]) return false;
  return subject.end <= found.at;
}
