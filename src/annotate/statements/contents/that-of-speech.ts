import { THAT_OF_SPEECH } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { says } from '../../../arabic/verb-kinds.ts';
import { isDots, isLive, quoteAt, type Scene, wordAt } from '../clause/scene.ts';

/** Tokens between a word of speech in between and the particle, at most. */
const REACH = 50;

/** «إن» as printed: it stands behind hardly any verb but those of saying, and «أن» behind all others. */
export function isThatOfSpeech({ context }: Scene, at: number): boolean {
  return context.text.startsWith(THAT_OF_SPEECH, context.tokens.start[at]);
}

/** True when the particle at `at` can only be that of `entry`: «وقال الباحثون الذين وصفوا الرسوم | إنها قديمة». */
export function isOwnThat(scene: Scene, at: number, entry: ReportingVerb): boolean {
  return says(entry.past) && isThatOfSpeech(scene, at) && scene.context.hitOf[at]?.known.kind !== 'medium';
}

/**
 * True when behind the word of speech at `from`, which tells of whoever speaks, the particle of a verb of saying before it still
 * comes: «وقالت فلانة، وهي طالبة حقوق من كولبارا، | إن الأسعار ارتفعت». None does behind another verb of saying or one that passes words
 * on, nor behind dots.
 */
export function thatOfSpeechComes(scene: Scene, from: number): boolean {
  if (wordAt(scene, from).relays) return false;
  for (let i = from; i < Math.min(scene.end, from + REACH); i++) {
    const quote = quoteAt(scene, i);
    if (quote && quote.close < 0) return false;
    if (quote) {
      i = quote.close;
      continue;
    }
    const { complementiser, verb, participle, speechNoun } = wordAt(scene, i);
    if (isDots(scene, i) || saysHere(verb?.entry) || saysHere(participle?.entry) || saysHere(speechNoun?.entry))
      return false;
    if (verb && !verb.entry.weak && i > from && isLive(scene, i)) return false;
    if (complementiser?.conjunction === '') return isThatOfSpeech(scene, i);
  }
  return false;
}

function saysHere(entry: ReportingVerb | undefined): boolean {
  return entry !== undefined && says(entry.past);
}
