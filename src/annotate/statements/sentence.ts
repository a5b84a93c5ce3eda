import { THAT } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { is } from '../../arabic/words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { parseSubject } from '../mentions/coordination.ts';
import { addresseesOf } from './chain/addressees.ts';
import { joinChain, leading, ofSentenceBefore, trailing } from './chain/attributed.ts';
import { type Attribution, attributionAt, leads } from './chain/attribution.ts';
import { chainOf, withoutSpeaker } from './chain/chain-of.ts';
import { type Relay, relayAt, relayedNoun, withoutNounContent } from './chain/relay.ts';
import { isStrong } from './clause/agreement.ts';
import { isMediumPhrase } from './clause/links.ts';
import { formAt, isComma, opensClause, quoteAt, type Scene, wordAt } from './clause/scene.ts';
import { cueAt } from './cues/cues.ts';
import type { Found } from './found.ts';
import type { Cue } from './rule.ts';
import { applyRules } from './rules.ts';
import { settle } from './settle.ts';
import { asItsVerb } from './speakers/its-verb.ts';
import type { Discourse } from './speakers/speakers.ts';
import { toldOn } from './speakers/told-on.ts';
import { isNobody } from './speakers/turns.ts';

/**
 * Reads one sentence from left to right. A word of speech is looked at once; where a rule finds contents, reading goes
 * on behind them, so that nothing inside a content is attributed again.
 */
export function readSentence(context: Context, sentence: Sentence, discourse: Discourse, earlier: Found[]): Found[] {
  const scene: Scene = { context, sentence, end: sentence.last + 1 };
  const found: Found[] = [];
  let relay: Relay | undefined;
  let lead: Attribution | undefined;
  let i = sentence.first;
  while (i < scene.end) {
    const attribution = attributionAt(scene, i);
    if (attribution && leads(scene, attribution) && governs(scene, attribution)) {
      const at = found.length;
      add(found, leading(scene, discourse, attribution, attribution.token > sentence.first ? [] : found));
      i = Math.max(attribution.end, ...found.slice(at).map(({ draft }) => draft.last + 1));
      continue;
    }
    if (attribution && leads(scene, attribution) && opensMainClause(scene, attribution)) lead = attribution;
    else if (attribution) {
      if (lead && found.length === 0) add(found, leading(scene, discourse, lead, found, attribution.token));
      add(found, trailing(scene, discourse, attribution, found));
    }
    if (attribution) {
      i = Math.max(attribution.end, (found.at(-1)?.draft.last ?? 0) + 1);
      continue;
    }
    const opened = relayAt(scene, discourse, i);
    relay = opened ?? relay;
    const cue = relay && i < relay.end && !opened ? undefined : lookAt(scene, i, opened, { relay, found, earlier });
    const last = cue && read(scene, discourse, cue, { relay, found, earlier });
    i = last === undefined ? nextToken(scene, i, opened) : Math.max(i, last) + 1;
  }
  if (lead && isAlone(scene, lead) && earlier.length > 0) joinChain(scene, discourse, lead, earlier);
  else if (lead && isAlone(scene, lead)) add(found, ofSentenceBefore(scene, discourse, lead));
  else if (lead && !found.some((one) => one.draft.cue.token === lead?.token))
    return withLed(scene, discourse, lead, found);
  return found;
}

/** «أكد الوزير كذا، | وبحسب السكان فقد حدث كذا»: an attribution that opens a later clause of the sentence has to do with what follows alone. */
function withLed(scene: Scene, discourse: Discourse, lead: Attribution, found: readonly Found[]): Found[] {
  const before = found.filter(({ draft }) => draft.cue.token < lead.token);
  const behind = found.slice(before.length);
  add(behind, leading(scene, discourse, lead, behind));
  return [...before, ...behind];
}

/** «ووفقا له، فإن …»: behind the pronoun of whoever spoke before a comma or the main clause; else it belongs to what it follows. */
function opensMainClause(scene: Scene, { pronoun, end }: Attribution): boolean {
  return !pronoun || isComma(scene, end) || is(wordAt(scene, end), 'consequence');
}

/** «وبحسب الوزير فإن …»: the clause that the particle opens is the source's, whatever verbs of speech it holds. */
function governs(scene: Scene, { chain, end, pronoun }: Attribution): boolean {
  const at = isComma(scene, end) ? end + 1 : end;
  const last = chain.at(-1)?.phrase;
  if (last === undefined ? !pronoun : isMediumPhrase(scene.context, last)) return false;
  const word = wordAt(scene, at);
  if (word.complementiser === undefined) return false;
  return is(word, 'consequence') && !tellsWhoSpoke(scene, at);
}

/** «وبحسب مراسل القناة، | فإن الوزير قال إن»: the clause tells whose words they are, right at its opening. */
function tellsWhoSpoke(scene: Scene, at: number): boolean {
  const subject = parseSubject(scene.context, at + 1, scene.end);
  if (!isStrong(subject) || !subject) return false;
  const { verb } = wordAt(scene, subject.end);
  const next = is(wordAt(scene, subject.end + 1), 'preposition') ? subject.end + 2 : subject.end + 1;
  return verb !== undefined && !verb.entry.weak && opensClause(scene, next);
}

/** «… . بحسب رويترز.»: an attribution that is a sentence by itself belongs to what the sentence before reports. */
function isAlone(scene: Scene, { token, end }: Attribution): boolean {
  return token === scene.sentence.first && scene.end - end <= 1;
}

interface Progress {
  readonly relay: Relay | undefined;
  readonly found: Found[];
  readonly earlier: readonly Found[];
}

/** Applies the rules to a cue; gives the last token of the contents found, undefined when no rule matches. */
function read(scene: Scene, discourse: Discourse, cue: Cue, progress: Progress): number | undefined {
  const applied = applyRules(scene, cue);
  if (!applied) return undefined;
  const settled = settle(scene, discourse, cue, progress);
  if (isNobody(settled) && applied.drafts.every(({ type, quoted }) => type !== 'direct' && !quoted))
    return Math.max(...applied.drafts.map((draft) => draft.last)); // «ويمكنها أن …»: told by nobody whom the article names
  const inside = settled.doubtful ? toldOn(scene, cue, progress.found.at(-1)) : undefined;
  if (inside) {
    progress.found[progress.found.length - 1] = inside;
    return inside.draft.last;
  }
  const { via, notes } = withoutSpeaker(chainOf(scene, discourse, cue, applied.drafts, progress), settled);
  const told = addresseesOf(scene, discourse, cue, applied.drafts);
  const addressees = told.length > 0 || cue.kind !== 'participle' ? told : (progress.found.at(-1)?.addressees ?? []);
  if (!settled.aside) discourse.remember(asItsVerb(cue, settled.parties), settled.certainty);
  for (const draft of applied.drafts)
    progress.found.push({ draft, settled, rule: applied.rule.id, via: [...via], addressees, notes: [...notes] });
  return Math.max(...applied.drafts.map((draft) => draft.last));
}

function lookAt(
  scene: Scene,
  i: number,
  opened: Relay | undefined,
  { relay, found, earlier }: Progress,
): Cue | undefined {
  const cue = (relay && opensBehind(scene, i, relay)) ?? cueAt(scene, i) ?? (relay && relayedNoun(scene, i, relay));
  if (!cue) return continuation(scene, i, found, earlier);
  return opened ? withoutNounContent(scene, cue, opened) : cue;
}

/** «عن الوزير وصفه الاتفاق بأنه»: right behind the source of a relaying a form that may be a verb is the noun of speech. */
function opensBehind(scene: Scene, i: number, relay: Relay): Cue | undefined {
  return i === relay.end && wordAt(scene, i).verb && wordAt(scene, i).speechNoun?.doer
    ? relayedNoun(scene, i, relay)
    : undefined;
}

/** Words in marks that nobody reports, and the source of a relaying, are not read for words of speech. */
function nextToken(scene: Scene, i: number, opened: Relay | undefined): number {
  if (opened) return Math.max(i + 1, opened.end);
  const quote = quoteAt(scene, i);
  return quote && quote.close >= 0 && quote.close < scene.end ? quote.close + 1 : i + 1;
}

/** A quotation that opens right behind a direct one, in the sentence or at the opening of the next. */
function continuation(scene: Scene, i: number, found: readonly Found[], earlier: readonly Found[]): Cue | undefined {
  const quote = quoteAt(scene, i);
  if (!quote)
    return i === scene.sentence.first ? anotherClause(scene, earlier.at(-1)) : behindQuote(scene, i, found.at(-1));
  const last = found.at(-1) ?? (i === scene.sentence.first ? earlier.at(-1) : undefined);
  if (last && i <= last.draft.last) return undefined; // read with the line before: «وقال الوزير: |»
  if (last?.draft.type !== 'direct' || i - last.draft.last > 5 || isHeading(scene, i, quote.close)) return undefined;
  return { ...last.draft.cue, kind: 'quote', found: { kind: 'quote', at: i, quote } };
}

/** «… أن الجسر أغلق. | وأن السكان غادروا»: a sentence that opens with «and that» goes on with the clauses of the one before. */
function anotherClause(scene: Scene, last: Found | undefined): Cue | undefined {
  const at = scene.sentence.first;
  return last?.draft.type === 'indirect' && opensAndThat(scene, at) ? goesOnAt(at, last) : undefined;
}

/** «قال "الجسر آمن"، | وأنه سيفتح غدا»: «and that» right behind a quotation goes on with what is reported. */
function behindQuote(scene: Scene, at: number, last: Found | undefined): Cue | undefined {
  if (last?.draft.type !== 'direct' || at - last.draft.last > BEHIND_QUOTE) return undefined;
  return formAt(scene, last.draft.last + 1) === '"' && opensAndThat(scene, at) ? goesOnAt(at, last) : undefined;
}

/** The closing mark, a comma, and the next token. */
const BEHIND_QUOTE = 3;

function opensAndThat({ context: { text, tokens, words } }: Scene, at: number): boolean {
  const isThat = text.startsWith(COORDINATION + THAT, tokens.start[at]); // not «وإن صحت التقارير»
  return isThat && words[at]?.complementiser !== undefined;
}

function goesOnAt(at: number, last: Found): Cue {
  return { ...last.draft.cue, kind: 'quote', found: { kind: 'clause', at } };
}

/** «"لا مبالاة"»: a paragraph of a few words in marks is the heading of what follows. */
function isHeading({ sentence, end }: Scene, open: number, close: number): boolean {
  return open === sentence.first && sentence.opensParagraph && close >= end - 1 && close - open <= HEADING;
}

/** Tokens of a heading in marks, the marks with it, at most. */
const HEADING = 4;

function add(found: Found[], one: Found | undefined): void {
  if (one) found.push(one);
}
