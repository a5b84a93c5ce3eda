import { endsFeminine } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { IN_OWN_NAME, MANNER_PHRASES, ON_BEHALF } from '../../arabic/lexicons/manner-phrases.ts';
import type { ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative } from '../../arabic/names.ts';
import { parsePhrase } from '../mentions/phrase.ts';
import { formAt, type Scene, wordAt } from './scene.ts';
import { turnEnd, turnsOf } from './turns-of-words.ts';

const MANNERS = turnsOf(MANNER_PHRASES);
const BEHALF = turnsOf(ON_BEHALF);
const JOINED_BEHALF = turnsOf(ON_BEHALF.map((turn) => COORDINATION + turn));
const OWN_NAME = new Set(IN_OWN_NAME.map(foldArabic));

/** «أدان | بأشد العبارات | الهجوم»: end of a turn that tells how something is said; `i` where none opens. */
export function mannerEnd(scene: Scene, i: number): number {
  return turnEnd(scene, i, MANNERS);
}

/** «وقدم | باسم الحكومة | التعازي»، «باسمه وباسم زملائه»: end of whoever somebody speaks for; `i` where none opens. */
export function behalfEnd(scene: Scene, i: number): number {
  const at = OWN_NAME.has(formAt(scene, i)) ? i + 1 : i;
  const behind = Math.max(turnEnd(scene, at, BEHALF), at > i ? turnEnd(scene, at, JOINED_BEHALF) : at);
  if (behind === at) return at;
  const phrase = parsePhrase(scene.context, behind, scene.end);
  return phrase?.first === behind ? phrase.end : behind + 1;
}

/** «نفى | نفيا قاطعا | الأنباء»: end of the noun of the verb itself, in the accusative with what it is like. */
export function cognateEnd(scene: Scene, i: number, entry: ReportingVerb): number {
  const nouns = entry.noun ?? [];
  const { form, article, bits } = wordAt(scene, i + 1);
  if (article || bits !== 0) return i;
  const masculine = nouns.some((noun) => formAt(scene, i) === foldArabic(`${noun}ا`)) && endsAccusative(form);
  const feminine = nouns.some((noun) => formAt(scene, i) === foldArabic(noun)) && endsFeminine(form);
  return masculine || (feminine && endsFeminine(formAt(scene, i))) ? i + 2 : i;
}
