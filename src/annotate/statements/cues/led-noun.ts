import { isPerfective, isWhat } from '../../../arabic/around-speech.ts';
import { isResult } from '../../../arabic/attached.ts';
import type { Agreement } from '../../../arabic/clitics.ts';
import { isPushing, leadingVerb } from '../../../arabic/leading-verbs.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { ASKED_OF, CALLING } from '../../../arabic/lexicons/stances.ts';
import { is, type SpeechNounSense } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, isComma, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { subjectBefore } from '../subjects/subject-before.ts';

/** Who speaks by a noun of speech that another verb leads to. */
export interface Led {
  readonly subject: Subject;
}

/**
 * «وسارع الوزير إلى | انتقاد القرار»، «لكن ليدوريا سارعت إلى | نفي ذلك»، «وبادر النائب | بالتشكيك في كذا»: the subject of the verb that leads
 * to the noun of speech at `token`.
 */
export function ledBy(scene: Scene, token: number): Led | undefined {
  const { speechNoun } = wordAt(scene, token);
  if (!speechNoun || (speechNoun.doer && !isDoneTo(speechNoun))) return undefined;
  const toward = is(wordAt(scene, token - 1), 'toward');
  const end = toward ? token - 1 : token;
  const pushed = (toward || speechNoun.preposition === TO) && isWords(speechNoun) ? pushedTo(scene, end) : undefined;
  if (pushed || (!toward && speechNoun.preposition !== IN)) return pushed;
  for (let i = end - 1; i >= Math.max(scene.sentence.first, end - REACH); i--) {
    if (isComma(scene, i) || quoteAt(scene, i) || wordAt(scene, i).complementiser) return undefined;
    const agreement = leadingVerb(wordAt(scene, i).form, toward ? CALLING : IN);
    if (!agreement) continue;
    const before = wordAt(scene, i - 1);
    if (is(before, 'negator') || (is(before, 'irrealis') && !isPerfective(before.form))) return undefined; // not «فقد | رد بكذا»
    const subject = subjectOf(scene, i, end, agreement);
    return subject && { subject };
  }
  return undefined;
}

/** «رد الحزب | باتهامه بالكذب»: the pronoun of a noun of accusing is whoever is accused. */
function isDoneTo({ entry }: SpeechNounSense): boolean {
  return entry.act === 'accuse' && entry.toward === 'object';
}

/** «ما دفع الوزير | إلى انتقاد القرار»، «الأمر الذي دفع الحزب | للمطالبة بكذا»: whoever something leads to speak; `end` is where «to» stands. */
function pushedTo(scene: Scene, end: number): Led | undefined {
  for (let i = end - 1; i >= Math.max(scene.sentence.first, end - REACH); i--) {
    if (isComma(scene, i) || quoteAt(scene, i) || wordAt(scene, i).complementiser) return undefined;
    if (!isPushing(formAt(scene, i))) continue;
    if (!is(wordAt(scene, i - 1), 'relative') && !isResult(formAt(scene, i - 1))) return undefined;
    if (isWhat(formAt(scene, i - 1)) && !opensResult(scene, i - 1)) return undefined;
    const subject = parseSubject(scene.context, i + 1, end);
    return subject && isStrong(subject) && end - subject.end <= BETWEEN ? { subject } : undefined;
  }
  return undefined;
}

/** «…، | ما دفع»، «وهو | ما دفع»: «what» takes up what was just told; not «لا يعرف أحد | ما دفع». */
function opensResult(scene: Scene, what: number): boolean {
  const { verb, bits } = wordAt(scene, what - 1);
  if (what === scene.sentence.first || isComma(scene, what - 1) || is(wordAt(scene, what - 1), 'pronoun')) return true;
  for (let k = what - 1; k >= Math.max(scene.sentence.first, what - DENIED); k--)
    if (is(wordAt(scene, k), 'negation') || is(wordAt(scene, k), 'negator')) return false;
  return !verb && bits === 0;
}

/** «مطالبة»، «انتقاد»; not «طلب», which may be an application. */
function isWords({ entry }: SpeechNounSense): boolean {
  return PUSHED.has(entry.act) && entry.toward !== ASKED_OF;
}

/** Tokens from what is denied to «what», at most. */
const DENIED = 4;

/** Acts that somebody is led to, which nothing but words can be. */
const PUSHED: ReadonlySet<Act> = new Set<Act>(['demand', 'criticise', 'condemn', 'accuse', 'warn']);

/** Tokens between the verb that leads and its preposition, at most. */
const REACH = 9;

/** Whoever stands behind the verb, with few words up to the preposition, else before it. */
function subjectOf(scene: Scene, verb: number, end: number, agreement: Agreement): Subject | undefined {
  const behind = parseSubject(scene.context, verb + 1, end);
  if (isStrong(behind) && behind) return end - behind.end <= BETWEEN ? behind : undefined;
  return end - verb <= BETWEEN ? subjectBefore(scene, verb, agreement)?.subject : undefined;
}

/** Words between a subject and the preposition, at most: «استبق الوزير | اللقاء | بتأكيد كذا». */
const BETWEEN = 3;
