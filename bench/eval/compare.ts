import type { GoldStatement } from './gold.ts';
import { names, type ReadStatement } from './readings.ts';
import { exactly, same, sameSet } from './same-name.ts';

/** What is right in a statement that was found. */
export interface Verdict {
  readonly speakers: boolean;
  /** The names are equal, not merely sufficient. */
  readonly speakersInFull: boolean;
  readonly type: boolean;
  readonly quoted: boolean;
  /** How many links of the reference's chain were found, in any order. */
  readonly links: number;
  /** The whole chain is right, in order. */
  readonly chain: boolean;
}

/** Compares a found statement with the reference, given all speakers of the document's reference. */
export function compareStatements(gold: GoldStatement, read: ReadStatement, known: ReadonlySet<string>): Verdict {
  const who = names(read.speakers);
  const via = names(read.via);
  const wanted = gold.via ?? [];
  return {
    speakers: sameSet(gold.speakers, who, known),
    speakersInFull: sameSet(gold.speakers, who, known, exactly),
    type: gold.type === read.type,
    quoted: Boolean(gold.quoted) === Boolean(read.quoted),
    links: linksFound(wanted, via),
    chain: wanted.length === via.length && wanted.every((link, k) => same(link, via[k] ?? '')),
  };
}

/** Each link of the reference takes a predicted one: an equal name if there is one, else one that will do. */
function linksFound(wanted: readonly string[], via: readonly string[]): number {
  const rest = [...via];
  for (const link of wanted) {
    const equal = rest.findIndex((v) => exactly(link, v));
    const at = equal >= 0 ? equal : rest.findIndex((v) => same(link, v));
    if (at >= 0) rest.splice(at, 1);
  }
  return via.length - rest.length;
}
