import { ascribes, is } from '../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { isFrom } from './attribution.ts';
import type { Cue } from './rule.ts';
import { opensClause, quoteAt, type Scene, wordAt } from './scene.ts';
import type { Discourse } from './speakers.ts';

/** «نقلت رويترز عن الوزير قوله»: medium and speaker that hold for the words of speech behind them. */
export interface Relay {
  /** The medium as a link of the chain. */
  readonly name?: string;
  readonly source: Phrase;
  readonly end: number;
}

const REACH = 22;

/** The relaying that the verb at token `i` opens: its subject passes on what the phrase behind «عن» said. */
export function relayAt(scene: Scene, discourse: Discourse, i: number): Relay | undefined {
  if (!wordAt(scene, i).relays || !wordAt(scene, i).verb) return undefined;
  for (let k = i + 1; k < Math.min(scene.end, i + REACH); k++) {
    if (opensClause(scene, k)) return undefined;
    const from = sourceStart(scene, i, k);
    if (from === undefined) continue;
    const source = parsePhrase(scene.context, from, scene.end, { preposition: true });
    if (!source) return undefined;
    const medium = parsePhrase(scene.context, i + 1, k);
    const name = medium && discourse.nameOf(medium);
    return { source, end: source.end, ...(name && { name }) };
  }
  return undefined;
}

/** Where the source opens: behind «عن»; of «نسب» behind «إلى» or with ل in front. */
function sourceStart(scene: Scene, verb: number, k: number): number | undefined {
  if (isFrom(scene, k)) return k + 1;
  if (!ascribes(wordAt(scene, verb))) return undefined;
  if (is(wordAt(scene, k), 'toward')) return k + 1;
  const hit = scene.context.hitOf[k];
  const word = wordAt(scene, k);
  const joined =
    (hit?.first === k && hit.preposition !== '') ||
    (word.role?.preposition ?? '') !== '' ||
    (word.bodyNoun?.preposition ?? '') !== '';
  return joined ? k : undefined;
}

/** The verb of relaying itself governs the content only where no noun of speech (قوله) follows the source. */
export function withoutNounContent(scene: Scene, cue: Cue, relay: Relay): Cue {
  for (let k = relay.end; k < Math.min(scene.end, relay.end + 14); k++) {
    if (wordAt(scene, k).speechNoun?.doer) {
      const { found: _found, ...rest } = cue;
      return rest;
    }
    if (opensClause(scene, k) || quoteAt(scene, k)) break;
  }
  return cue;
}
