import { foldArabic } from '../../arabic/fold-table.ts';
import { ATTRIBUTION_LINKERS, ATTRIBUTION_PRONOUNS, FROM } from '../../arabic/lexicons/attribution.ts';
import { is } from '../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { opensAttribution, trimmed } from './boundary.ts';
import { formAt, isComma, opensClause, quoteAt, type Scene, wordAt } from './scene.ts';

/** «بحسب ما ذكرت قناة كذا نقلاً عن مسؤولين»: who is named as source, and from whom that source has it. */
export interface Attribution {
  /** Token of the word of attribution, the cue. */
  readonly token: number;
  readonly end: number;
  /** Whoever stands beside the word of attribution. */
  readonly source?: Phrase;
  /** Whoever the source itself names («نقلاً عن …»). */
  readonly origin?: Phrase;
  /** «وفقا له»: the speaker of before. */
  readonly pronoun: boolean;
}

const BACK = new Set(ATTRIBUTION_PRONOUNS.map(foldArabic));
const LINKERS = new Set(ATTRIBUTION_LINKERS.map(foldArabic));

/** The attribution that opens at token `i`, if one does. */
export function attributionAt(scene: Scene, i: number): Attribution | undefined {
  const told = toldAt(scene, i);
  if (told) return told;
  if (!opensAttribution(scene, i) && !isPronounAttribution(scene, i)) return undefined;
  if (wordAt(scene, i).relayNoun) {
    const origin = phraseAfterFrom(scene, i + 1);
    return origin && { token: i, end: origin.end, origin, pronoun: false };
  }
  let k = i + 1;
  if (LINKERS.has(formAt(scene, k))) k++;
  if (wordAt(scene, k).verb) k++;
  const source = parsePhrase(scene.context, k, scene.end, { preposition: true });
  if (!source) return isPronounAttribution(scene, i) ? { token: i, end: i + 2, pronoun: true } : undefined;
  const origin = originAfter(scene, source.end);
  const base = { token: i, end: origin?.end ?? source.end, source, pronoun: false };
  return origin ? { ...base, origin } : base;
}

/** «…، كما أعلن المتحدث»: a verb of speech behind «as» that closes the sentence without content of its own. */
function toldAt(scene: Scene, i: number): Attribution | undefined {
  if (!is(wordAt(scene, i), 'asTold') || !wordAt(scene, i + 1).verb) return undefined;
  const source = parsePhrase(scene.context, i + 2, scene.end);
  if (!source || source.kind === 'other') return undefined;
  for (let k = source.end; k < scene.end; k++)
    if (opensClause(scene, k) || quoteAt(scene, k) || formAt(scene, k) === ':') return undefined;
  return scene.end - source.end <= 6 ? { token: i + 1, end: source.end, source, pronoun: false } : undefined;
}

function isPronounAttribution(scene: Scene, i: number): boolean {
  return wordAt(scene, i).attribution !== undefined && BACK.has(formAt(scene, i + 1));
}

function originAfter(scene: Scene, end: number): Phrase | undefined {
  for (let k = end; k <= end + 4 && k < scene.end; k++) {
    if (wordAt(scene, k).relayNoun || isFrom(scene, k)) return phraseAfterFrom(scene, isFrom(scene, k) ? k : k + 1);
  }
  return undefined;
}

function phraseAfterFrom(scene: Scene, at: number): Phrase | undefined {
  return isFrom(scene, at) ? parsePhrase(scene.context, at + 1, scene.end) : undefined;
}

/** True for عن. */
export function isFrom(scene: Scene, i: number): boolean {
  return formAt(scene, i) === FROM;
}

/** The main clause before a trailing attribution: from the start of the sentence to the comma. */
export function clauseBefore(scene: Scene, token: number): { first: number; last: number } | undefined {
  const before = is(wordAt(scene, token - 1), 'asTold') ? token - 2 : token - 1;
  const last = trimmed(scene, scene.sentence.first, before);
  return last - scene.sentence.first >= 2 ? { first: scene.sentence.first, last } : undefined;
}

/** True when the attribution opens its sentence, particles apart. */
export function leads(scene: Scene, attribution: Attribution): boolean {
  return attribution.token <= scene.sentence.first + 1 && !isComma(scene, attribution.token - 1);
}
