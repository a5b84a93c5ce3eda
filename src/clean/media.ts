import type { MediumEntry } from '../arabic/lexicons/entries.ts';
import { MEDIA } from '../arabic/lexicons/media.ts';
import { PLACES } from '../arabic/lexicons/places.ts';
import { RESIDUE } from '../arabic/lexicons/residue.ts';
import { STATES } from '../arabic/lexicons/states.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { PhraseMap, Phrases } from './phrases.ts';

const MEDIA_NAMES = new PhraseMap<MediumEntry>(
  MEDIA.flatMap((entry) => [entry.name, ...entry.also].map((surface) => [surface, entry] as const)),
);
const PLACE_NAMES = new Phrases([
  ...STATES.flatMap(({ name, also, capitals }) => [name, ...also, ...capitals]),
  ...PLACES.flatMap(({ name, also }) => [name, ...also]),
]);
const JOINTS = new Phrases(RESIDUE.mediumJoints);

/** A medium named at a token. */
export interface NamedMedium {
  readonly entry: MediumEntry;
  readonly first: number;
  /** The token after the name. */
  readonly end: number;
}

/** The medium whose name starts at token `from`. */
export function mediumAt(tokens: Tokens, from: number, last: number): NamedMedium | undefined {
  const found = MEDIA_NAMES.at(tokens, from, last);
  return found === undefined ? undefined : { entry: found.value, first: from, end: found.end };
}

/**
 * The media of a stretch that names media and nothing else but joining words («فرانس24/ أ ف ب», «المدار + وكالات»);
 * undefined when another word stands there or none is named.
 */
export function onlyMedia(tokens: Tokens, from: number, last: number): readonly MediumEntry[] | undefined {
  const found: MediumEntry[] = [];
  let joints = 0;
  for (let i = from; i < last; ) {
    const medium = mediumAt(tokens, i, last);
    if (medium !== undefined) {
      found.push(medium.entry);
      i = medium.end;
      continue;
    }
    const joint = JOINTS.matchAt(tokens, i, last);
    if (joint >= 0) joints++;
    else if (tokens.kind[i] !== TokenKind.mark) return undefined;
    i = Math.max(joint, i + 1);
  }
  return found.length + joints > 0 ? found : undefined;
}

/** True when a place is named at token `from`: some papers are called after their town. */
export function isPlaceAt(tokens: Tokens, from: number, last: number): boolean {
  return placeAt(tokens, from, last) >= 0;
}

/** The token after the name of a place that starts at `from`; −1 when none does. */
export function placeAt(tokens: Tokens, from: number, last: number): number {
  return PLACE_NAMES.matchAt(tokens, from, last);
}
