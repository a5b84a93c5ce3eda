import { leadsToSaying } from '../arabic/leading-verbs.ts';
import { TO } from '../arabic/lexicons/attribution.ts';
import { type Word, wordOf } from '../arabic/words.ts';

/**
 * «وعاد الوزير | ليؤكد أن»، «خرج المدرب | ليعلن أن»: behind a verb of returning or stepping out «to» with a verb of speech tells what was
 * said, where «that», a colon or marks follow right behind; elsewhere it tells what for. Gives the words with that verb as if «to» were not there.
 */
export function withLedVerbs(words: readonly Word[]): readonly Word[] {
  let led: Word[] | undefined;
  for (let i = 1; i < words.length; i++) {
    const form = words[i]?.form ?? '';
    if (form.charCodeAt(0) !== TO_SAY || !isLed(words, i)) continue;
    const { verb } = wordOf(form.slice(1));
    if (verb?.tense !== 'present' || verb.future || verb.entry.weak || verb.object) continue;
    led ??= [...words];
    led[i] = { ...(words[i] as Word), verb };
  }
  return led ?? words;
}

const TO_SAY = TO.charCodeAt(0);

/** Between a verb that leads to it and «that». */
function isLed(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next?.complementiser && !OPENERS.has(next?.form ?? '')) return false; // not «ليؤكد | الطبيب أنه»
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const word = words[k];
    if (word === undefined || word.complementiser || STOPS.has(word.form)) return false;
    if (leadsToSaying(word.form)) return true;
  }
  return false;
}

/** Tokens from the verb that leads to «to say», at most. */
const REACH = 8;
const OPENERS: ReadonlySet<string> = new Set([':', '"']);
const STOPS: ReadonlySet<string> = new Set(['.', '،', ',', ':', '"']);
