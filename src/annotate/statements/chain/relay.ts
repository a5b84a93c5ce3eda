import type { Agreement } from '../../../arabic/clitics.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { isIssuing, isPassedWord, sourceTurn } from '../../../arabic/relaying.ts';
import { isNewsService, isTalk } from '../../../arabic/through.ts';
import { ascribes, is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import {
  isMediumPhrase,
  isPassing,
  type Link,
  linkAt,
  linkInMarks,
  linkName,
  linkOf,
  MARKED_NAME,
  sourcesAt,
} from '../clause/links.ts';
import {
  formAt,
  isColon,
  isLive,
  isOtherCue,
  isWord,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  wordAt,
} from '../clause/scene.ts';
import { ascribedNoun } from '../contents/ascribed.ts';
import { findComplement } from '../contents/complement.ts';
import type { Cue } from '../rule.ts';
import { ownerAt } from '../speakers/owner-of-words.ts';
import type { Discourse } from '../speakers/speakers.ts';

/** «نقلت رويترز عن الوزير قوله»: media and speaker that hold for the words of speech behind them. */
export interface Relay {
  /** The media as links of the chain, nearest the speaker first. */
  readonly links: readonly string[];
  /** Whoever is quoted; absent where a noun of speech behind has its own subject (قول الوزير), or a pronoun stands. */
  readonly source?: Subject;
  /** «نقلت عنه»: the pronoun of whoever is quoted. */
  readonly back?: Agreement;
  /** Token of the verb. */
  readonly token: number;
  readonly end: number;
}

const REACH = 30;

/** What the source of a relaying is, and where it ends. */
interface Source {
  readonly links: readonly Link[];
  readonly source?: Subject;
  readonly back?: Agreement;
  readonly end: number;
}

/** The relaying that the verb at token `i` opens: its subject passes on what another said. */
export function relayAt(scene: Scene, discourse: Discourse, i: number): Relay | undefined {
  const { verb, relays } = wordAt(scene, i);
  const issues = verb !== undefined && isIssuing(verb.entry.past);
  if ((!relays && !issues) || !verb || !isLive(scene, i)) return undefined;
  if (issues && !mediumBehind(scene, i)) return undefined;
  const early = sourceTurn(formAt(scene, i + 1), '');
  if (early?.pronoun) {
    const medium = mediumOf(scene, i, i + 2, scene.end);
    return made(scene, discourse, i, medium, { links: [], back: early.pronoun, end: medium?.end ?? i + 2 });
  }
  for (let k = i + 1; k < Math.min(scene.end, i + REACH); k++) {
    const marked = nameInMarks(scene, i, k);
    if (marked !== undefined) {
      k = marked; // «نقلت وكالة | «دي إن» عن»
      continue;
    }
    if (opensClause(scene, k) || isColon(scene, k)) return undefined;
    if (k > i + 1 && isOtherCue(scene, k) && !wordAt(scene, k).role) return undefined;
    const source = sourceAt(scene, i, k);
    if (source) return made(scene, discourse, i, mediumOf(scene, i, i + 1, k), source);
  }
  return undefined;
}

/** The closing mark of a name of a few words right behind the verb of relaying or the noun of a medium. */
function nameInMarks(scene: Scene, verb: number, k: number): number | undefined {
  if (k > verb + 2) return undefined;
  const quote = quoteAt(scene, k);
  if (!quote || quote.close < 0 || (k === verb + 2 && !isNamedInMarks(scene, k - 1))) return undefined;
  return quoteLength(scene, quote) <= MARKED_NAME ? quote.close : undefined;
}

/** «وكالة «كذا»»، «خدمة «كذا»». */
function isNamedInMarks(scene: Scene, i: number): boolean {
  return wordAt(scene, i).bodyNoun?.entry.kind === 'medium' || isNewsService(formAt(scene, i));
}

/** «نشرت الصحيفة …»: verbs that issue as well as pass on relay only where a medium is their subject. */
function mediumBehind(scene: Scene, verb: number): boolean {
  const link = linkAt(scene, verb + 1, scene.end);
  return link !== undefined && isMediumPhrase(scene.context, link.phrase);
}

/** The medium behind the verb up to `limit`, else the one that stands before it as its subject. */
function mediumOf(scene: Scene, verb: number, from: number, limit: number): Link | undefined {
  let at = from;
  while (at < limit && isPassing(scene, at) && !quoteAt(scene, at)) at++;
  const behind = at < limit ? linkBehind(scene, at, limit) : undefined;
  if (behind) return isSpeech(scene, behind.phrase) ? undefined : behind;
  let relative = verb;
  while (is(wordAt(scene, relative - 1), 'relative') || is(wordAt(scene, relative - 1), 'auxiliary')) relative--;
  for (let k = Math.max(scene.sentence.first, relative - 8); k < relative; k++) {
    const link = linkAt(scene, k, relative);
    if (link?.end === relative && isMediumPhrase(scene.context, link.phrase)) return link;
  }
  return undefined;
}

function linkBehind(scene: Scene, at: number, limit: number): Link | undefined {
  if (isNewsService(formAt(scene, at)) && quoteAt(scene, at + 1)) return linkInMarks(scene, at + 1, limit); // «خدمة | «كذا» الإخبارية»
  return linkAt(scene, at, limit) ?? linkInMarks(scene, at, limit);
}

/** «نقلت تصريحات …»: words of speech are what is passed on, not who passes them. */
function isSpeech(scene: Scene, phrase: Phrase): boolean {
  return isPassedWord(formAt(scene, phrase.first)) || phrase.document === true;
}

/** A feminine verb without a subject goes on from the agency or paper of before: «ونقلت عن مصدر». */
function made(scene: Scene, discourse: Discourse, token: number, medium: Link | undefined, found: Source): Relay {
  const { verb } = wordAt(scene, token);
  const goesOn = !medium && !verb?.passive && verb?.subject.gender === 'f';
  const before = goesOn ? discourse.mediumBefore() : undefined;
  const passer = medium && { ...medium, phrase: linkOf(scene, medium.phrase) ?? medium.phrase }; // «مراسل | القناة»
  const chain = [...(passer ? [passer] : []), ...found.links];
  const links = [...chain.flatMap((link) => linkName(discourse, link) ?? []).reverse(), ...(before ? [before] : [])];
  const { source, back, end } = found;
  return { links: [...new Set(links)], token, end, ...(source && { source }), ...(back && { back }) };
}

/** The source that opens at `k`, behind the verb at `verb`. */
function sourceAt(scene: Scene, verb: number, k: number): Source | undefined {
  if (ascribes(wordAt(scene, verb))) {
    const source = tracesDeed(scene, verb) ? undefined : ascribedSource(scene, k);
    return source && { links: [], source: { ...source, others: [] }, end: source.end };
  }
  const turn = sourceTurn(formAt(scene, k), formAt(scene, k + 1));
  if (turn?.pronoun) return { links: [], back: turn.pronoun, end: k + turn.length };
  if (turn) return chained(scene, sourcesAt(scene, k)) ?? unseenSource(scene, k + turn.length);
  if (speaksItself(scene, k)) return { links: [], end: k };
  const passed = isPassedWord(formAt(scene, k)) || (isTalk(formAt(scene, k)) && wordAt(scene, k - 1).bits === 0);
  if (k === verb + 1 || !passed) return undefined;
  const issuer = ownerAt(scene, k + 1, scene.end);
  return isStrong(issuer)
    ? { links: [], end: issuer?.end ?? k + 1, ...(issuer && { source: { ...issuer, others: [] } }) }
    : undefined;
}

/** «نسبت الوزارة | الهجوم إلى كذا»: the object of the verb is no word of speech, so that nobody's words are passed on. */
function tracesDeed(scene: Scene, verb: number): boolean {
  const entry = wordAt(scene, verb).verb?.entry;
  const end = parseSubject(scene.context, verb + 1, scene.end)?.end ?? verb + 1;
  const at = entry && ascribedNoun(scene, verb, end, entry);
  return at !== undefined && !isPassedWord(formAt(scene, at)) && !wordAt(scene, at).speechNoun;
}

/** «عن وكالة كذا قول الوزير»: a medium before a noun of speech that has its own subject is a link, not the speaker. */
function chained(scene: Scene, sources: readonly Link[]): Source | undefined {
  const last = sources.at(-1);
  if (!last) return undefined;
  if (isMediumPhrase(scene.context, last.phrase) && speaksItself(scene, last.end))
    return { links: sources, end: last.end };
  return { links: sources.slice(0, -1), source: { ...last.phrase, others: last.others }, end: last.end };
}

/** «عن علي قوله»: words that no lexicon knows for a name, between the turn and the noun of speech with his pronoun. */
function unseenSource(scene: Scene, from: number): Source | undefined {
  for (let end = from + 1; end <= from + LONGEST_NAME; end++) {
    if (wordAt(scene, end).speechNoun?.doer || (opensClause(scene, end) && isUnknown(scene, from, end)))
      return { links: [], end, source: { kind: 'person', first: from, end, name: { first: from, end }, others: [] } };
    if (!isNamePart(scene, end)) return undefined;
  }
  return undefined;
}

/** Words that no lexicon knows, the first without any particle: «عن كرحوت أنه». */
function isUnknown(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (!isWord(scene, i) || isCommonWord(formAt(scene, i)) || wordAt(scene, i).role) return false;
  return wordAt(scene, from).lead === '' && !wordAt(scene, from).article;
}

const LONGEST_NAME = 4;

function isNamePart(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return isWord(scene, i) && word.bits === 0 && !word.verb && !word.participle && !word.complementiser;
}

/** «قول الوزير»: a noun of speech with its subject behind it. */
function speaksItself(scene: Scene, k: number): boolean {
  const noun = wordAt(scene, k).speechNoun;
  if (!noun || noun.doer || noun.article || wordAt(scene, k).role) return false;
  return isStrong(parseSubject(scene.context, k + 1, scene.end));
}

/** The source of «نسب»: behind «إلى» or with ل in front. */
function ascribedSource(scene: Scene, k: number): Phrase | undefined {
  if (is(wordAt(scene, k), 'toward')) return parsePhrase(scene.context, k + 1, scene.end, { preposition: true });
  const hit = scene.context.hitOf[k];
  const word = wordAt(scene, k);
  const joined =
    (hit?.first === k && hit.preposition !== '') ||
    (word.role?.preposition ?? '') !== '' ||
    (word.bodyNoun?.preposition ?? '') !== '';
  if (joined) return parsePhrase(scene.context, k, scene.end, { preposition: true });
  const owner = word.form.startsWith(TO) ? ownerAt(scene, k, scene.end) : undefined;
  return owner?.kind === 'person' && owner.name?.first === k && owner.name.lead ? owner : undefined; // «نسبت الصحيفة لفلان | القول»
}

/** The verb of relaying itself governs the content only where no noun of speech (قوله) follows the source. */
export function withoutNounContent(scene: Scene, cue: Cue, relay: Relay): Cue {
  const without = (): Cue => {
    const { found: _found, ...rest } = cue;
    return rest;
  };
  if (!relay.source && !relay.back) return without();
  for (let k = relay.end; k < Math.min(scene.end, relay.end + 14); k++) {
    if (wordAt(scene, k).speechNoun?.doer) return without();
    if (opensClause(scene, k) || quoteAt(scene, k)) break;
  }
  return cue;
}

/** «عن الوزير قوله، في تعليق على القرار: …»: behind a relaying the content may stand far from its noun of speech. */
export function relayedNoun(scene: Scene, token: number, relay: Relay): Cue | undefined {
  const sense = wordAt(scene, token).speechNoun;
  if (!sense?.doer || token - relay.end > 14) return undefined;
  const found = findComplement(scene, token, token + 1, { ...sense.entry, takes: ['clause', 'quote'] });
  if (!found || found.kind === 'noun') return undefined;
  return { token, kind: 'noun', entry: sense.entry, agreement: sense.doer, passive: false, found };
}
