import { foldArabic } from '../arabic/fold-table.ts';
import { leadsToSaying } from '../arabic/leading-verbs.ts';
import { TO } from '../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../arabic/lexicons/reporting-verbs.ts';
import { isSameBehind, opensNominal } from '../arabic/phrases.ts';
import { isOwnStance, isStance } from '../arabic/stances.ts';
import { isVerbalNoun } from '../arabic/verb-shape.ts';
import { type Word, wordOf } from '../arabic/words.ts';

/**
 * «وعاد الوزير | ليؤكد أن»، «خرج المدرب | ليعلن أن»: behind a verb of returning or stepping out «to» with a verb of speech tells what was
 * said, where «that», a colon, marks or what else it takes follow right behind («ليؤكد دعم بلاده»، «ليحذر من كذا»); elsewhere it tells what for.
 * Gives the words with that verb as if «to» were not there.
 */
export function withLedVerbs(words: readonly Word[]): readonly Word[] {
  let led: Word[] | undefined;
  for (let i = 1; i < words.length; i++) {
    const form = words[i]?.form ?? '';
    if (form.charCodeAt(0) !== TO_SAY || !isLed(words, i)) continue;
    const { verb } = wordOf(form.slice(1));
    if (verb?.tense !== 'present' || verb.future || verb.entry.weak || verb.object) continue;
    if (!takes(verb.entry, words[i + 1]) || isSameBehind(words[i + 2]?.form ?? '')) continue; // «ليعلن عن نفسه»
    led ??= [...words];
    led[i] = { ...(words[i] as Word), verb };
  }
  return led ?? words;
}

const TO_SAY = TO.charCodeAt(0);

/** What opens a content of the verb right behind it: «that», a colon, marks, its preposition, a stance or a deed; not «ليؤكد | الطبيب أنه». */
function takes(entry: ReportingVerb, next: Word | undefined): boolean {
  if (next === undefined) return false;
  const { form, complementiser, article } = next;
  if (complementiser || OPENERS.has(form)) return true;
  if (entry.takes.some((one) => one.length > 1 && foldArabic(one) === form)) return true;
  if (article || entry.toward !== undefined || !entry.takes.includes('object')) return false;
  return isOwnStance(form) || isStance(form) || isVerbalNoun(form) || opensNominal(form);
}

/** Behind a verb that leads to it. */
function isLed(words: readonly Word[], i: number): boolean {
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
