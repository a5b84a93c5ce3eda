import { UNKNOWN_SOURCE } from '../../arabic/lexicons/attribution.ts';
import { is } from '../../arabic/words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import type { Subject } from '../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { type Attribution, attributionAt, clauseBefore, isFrom, leads } from './attribution.ts';
import { clauseEnd } from './boundary.ts';
import { cueAt, isStrong } from './cues.ts';
import type { Cue, Draft } from './rule.ts';
import { applyRules } from './rules.ts';
import { formAt, isComma, quoteAt, type Scene, wordAt } from './scene.ts';
import type { Discourse, Party, Settled } from './speakers.ts';

/** A draft with its speaker and chain. */
export interface Found {
  readonly draft: Draft;
  readonly settled: Settled;
  readonly rule: string;
  via: string[];
}

/** «نقلت رويترز عن الوزير قوله»: medium and speaker that hold for the words of speech behind them. */
interface Relay {
  readonly medium?: Party;
  readonly source: Phrase;
  readonly end: number;
}

/**
 * Reads one sentence from left to right. A word of speech is looked at once; where a rule finds contents, reading goes
 * on behind them, so that nothing inside a content is attributed again.
 */
export function readSentence(
  context: Context,
  sentence: Sentence,
  discourse: Discourse,
  before: readonly Found[],
): Found[] {
  const scene: Scene = { context, sentence, end: sentence.last + 1 };
  const found: Found[] = [];
  let relay: Relay | undefined;
  let leading: Attribution | undefined;
  let i = sentence.first;
  while (i < scene.end) {
    const attribution = attributionAt(scene, i);
    if (attribution) {
      if (leads(scene, attribution) && !attribution.pronoun) leading = attribution;
      else attribute(scene, discourse, attribution, found);
      i = attribution.end;
      continue;
    }
    const relayed = relayAt(scene, discourse, i);
    if (relayed) relay = relayed;
    const cue =
      relay && i < relay.end && !relayed ? undefined : (cueAt(scene, i) ?? continuation(scene, i, found, before));
    const applied = cue && applyRules(scene, relayed ? relayedCue(scene, cue, relayed) : cue);
    if (!cue || !applied) {
      i = relayed ? Math.max(i + 1, relayed.end) : skipQuote(scene, i);
      continue;
    }
    const settled = settle(scene, discourse, cue, relay, found, before);
    discourse.remember(settled.parties);
    for (const draft of applied.drafts)
      found.push({ draft, settled, rule: applied.rule.id, via: relay?.medium ? [relay.medium.name] : [] });
    i = Math.max(i, ...applied.drafts.map((draft) => draft.last)) + 1;
  }
  if (leading) attributeLeading(scene, discourse, leading, found);
  return found;
}

/** Words in marks that nobody reports are not read for words of speech. */
function skipQuote(scene: Scene, i: number): number {
  const quote = quoteAt(scene, i);
  return quote && quote.close >= 0 && quote.close < scene.end ? quote.close + 1 : i + 1;
}

function relayAt(scene: Scene, discourse: Discourse, i: number): Relay | undefined {
  if (!wordAt(scene, i).relays || !wordAt(scene, i).verb) return undefined;
  for (let k = i + 1; k < Math.min(scene.end, i + 22); k++) {
    if (wordAt(scene, k).complementiser) return undefined;
    if (!isFrom(scene, k)) continue;
    const source = parsePhrase(scene.context, k + 1, scene.end);
    if (!source) return undefined;
    const medium = parsePhrase(scene.context, i + 1, k);
    const base = { source, end: source.end };
    return medium ? { ...base, medium: discourse.beside(medium).parties[0] as Party } : base;
  }
  return undefined;
}

/** The verb of relaying itself governs the content only where no noun of speech (قوله) follows the source. */
function relayedCue(scene: Scene, cue: Cue, relay: Relay): Cue {
  for (let k = relay.end; k < Math.min(scene.end, relay.end + 14); k++) {
    if (wordAt(scene, k).speechNoun?.doer) {
      const { found: _found, ...rest } = cue;
      return rest;
    }
    if (wordAt(scene, k).complementiser || quoteAt(scene, k)) break;
  }
  return cue;
}

function settle(
  scene: Scene,
  discourse: Discourse,
  cue: Cue,
  relay: Relay | undefined,
  found: readonly Found[],
  before: readonly Found[],
): Settled {
  if (relay && (cue.kind === 'noun' || wordAt(scene, cue.token).relays)) return discourse.beside(relay.source);
  if (cue.subject && cue.subject.kind !== 'pronoun') return joint(discourse, cue.subject);
  if (cue.passive)
    return {
      parties: [{ name: UNKNOWN_SOURCE, kind: 'unnamed' }],
      certainty: 'named',
      because: 'a passive without a source',
    };
  const last = found.at(-1) ?? (cue.kind === 'quote' ? before.at(-1) : undefined);
  if (last && (cue.kind !== 'verb' || cue.token > 0)) {
    if (cue.kind !== 'verb')
      return {
        ...last.settled,
        parties: last.settled.parties.map(({ at: _at, ...rest }) => rest),
        certainty: 'resolved',
        because: 'the speaker of the statement before it in the sentence',
      };
  }
  if (cue.kind === 'participle' || cue.kind === 'noun') {
    const subject = subjectOfSentence(scene, cue.token);
    if (subject) {
      const settled = discourse.beside(subject);
      return { ...settled, certainty: 'resolved', because: 'the subject of the sentence' };
    }
  }
  return discourse.dropped(cue.agreement);
}

/** All parties of a subject; the certainty of the weakest. */
function joint(discourse: Discourse, subject: Subject): Settled {
  const settled = [subject, ...subject.others].map((phrase) => discourse.beside(phrase));
  const first = settled[0] ?? discourse.dropped(undefined);
  const resolved = settled.some((one) => one.certainty !== 'named');
  return { ...first, parties: settled.flatMap((one) => one.parties), certainty: resolved ? 'resolved' : 'named' };
}

/** The first phrase of the sentence that can speak and stands under no preposition. */
function subjectOfSentence(scene: Scene, before: number): Phrase | undefined {
  for (let i = scene.sentence.first; i < before; i++) {
    const word = wordAt(scene, i);
    if (word.role?.preposition || scene.context.hitOf[i]?.preposition) continue;
    const phrase = parsePhrase(scene.context, i, before);
    if (phrase && isStrong(phrase) && phrase.kind !== 'nation' && isTrusted(scene, phrase)) return phrase;
  }
  return undefined;
}

/** A single unknown word is no subject unless it stands first or behind a verb. */
function isTrusted(scene: Scene, phrase: Phrase): boolean {
  if (is(wordAt(scene, phrase.first - 1), 'preposition')) return false;
  return phrase.kind !== 'person' || phrase.role !== undefined || (phrase.name !== undefined && phrase.name.end - phrase.name.first > 1) || phrase.first <= scene.sentence.first + 1;
}

/** A quotation that opens right behind a direct one, in the sentence or at the opening of the next. */
function continuation(scene: Scene, i: number, found: readonly Found[], before: readonly Found[]): Cue | undefined {
  const quote = quoteAt(scene, i);
  if (!quote) return undefined;
  const last = found.at(-1) ?? (i === scene.sentence.first ? before.at(-1) : undefined);
  if (last?.draft.type !== 'direct' || i - last.draft.last > 5) return undefined;
  return { ...last.draft.cue, kind: 'quote', found: { kind: 'quote', at: i, quote } };
}

/** A trailing attribution: a link of the chain of what the sentence reports, or the source of its main clause. */
function attribute(scene: Scene, discourse: Discourse, attribution: Attribution, found: Found[]): void {
  const inner = attribution.origin ?? attribution.source;
  const outer = attribution.origin && attribution.source ? attribution.source : undefined;
  if (found.length > 0) {
    for (const phrase of [attribution.origin, attribution.source])
      if (phrase && discourse.isMedium(phrase)) addLink(discourse, phrase, found);
    return;
  }
  const clause = clauseBefore(scene, attribution.token);
  if (!clause) return;
  const settled = inner ? discourse.beside(inner) : discourse.dropped(undefined);
  const cue: Cue = { token: attribution.token, kind: 'verb', passive: false };
  const draft: Draft = { type: 'indirect', ...clause, cue, act: 'say', because: 'the attribution closes the clause' };
  discourse.remember(settled.parties);
  found.push({
    draft,
    settled,
    rule: 'trailing-attribution',
    via: outer ? [discourse.beside(outer).parties[0]?.name ?? ''] : [],
  });
}

/** «وبحسب رويترز، …»: a link where the sentence has a speaker of its own, else the source of the clause behind it. */
function attributeLeading(scene: Scene, discourse: Discourse, attribution: Attribution, found: Found[]): void {
  if (found.length > 0) {
    for (const phrase of [attribution.origin, attribution.source])
      if (phrase && discourse.isMedium(phrase)) addLink(discourse, phrase, found);
    return;
  }
  const inner = attribution.origin ?? attribution.source;
  if (!inner) return;
  let first = consequence(scene, attribution.end) ?? attribution.end;
  while (first < scene.end && (isComma(scene, first) || formAt(scene, first) === ')')) first++;
  if (scene.end - first < 4) return;
  const end = clauseEnd(scene, first);
  const settled = discourse.beside(inner);
  const cue: Cue = { token: attribution.token, kind: 'verb', passive: false };
  discourse.remember(settled.parties);
  const via =
    attribution.origin && attribution.source ? [discourse.beside(attribution.source).parties[0]?.name ?? ''] : [];
  found.push({
    draft: { type: 'indirect', first, last: end.last, cue, act: 'say', because: end.reason },
    settled,
    rule: 'leading-attribution',
    via,
  });
}

/** «وبحسب رسالة وجهها … فإن …»: the main clause opens at فإن. */
function consequence(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.end, from + 24); i++) if (is(wordAt(scene, i), 'consequence')) return i;
  return undefined;
}

function addLink(discourse: Discourse, phrase: Phrase, found: readonly Found[]): void {
  const name = discourse.beside(phrase).parties[0]?.name;
  if (!name) return;
  for (const one of found)
    if (!one.via.includes(name) && !one.settled.parties.some((party) => party.name === name)) one.via.push(name);
}
