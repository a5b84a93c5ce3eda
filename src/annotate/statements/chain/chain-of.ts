import { TO } from '../../../arabic/lexicons/attribution.ts';
import { isOccasion } from '../../../arabic/names.ts';
import { writes } from '../../../arabic/verb-kinds.ts';
import { is } from '../../../arabic/words.ts';
import { isStrong } from '../clause/agreement.ts';
import { hasFromOthers, isMediumPhrase, linkAt, linkName, linkOf } from '../clause/links.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import { toldMedium } from '../clause/told-medium.ts';
import type { Found } from '../found.ts';
import type { Cue, Draft } from '../rule.ts';
import type { Discourse, Settled } from '../speakers/speakers.ts';
import { type Attribution, attributionAt } from './attribution.ts';
import { mediaIn, passedBy } from './chain.ts';
import type { Relay } from './relay.ts';

/** Who passed a statement on, nearest the speaker first, and how that was told. */
export interface Chain {
  readonly via: readonly string[];
  readonly notes: readonly string[];
}

const NONE: Chain = { via: [], notes: [] };

/**
 * Who passed a statement on, as its sentence tells it: the relaying that it stands in, the media between its cue and its
 * content or before its cue, else the links of the statement it goes on from.
 */
export function chainOf(
  scene: Scene,
  discourse: Discourse,
  cue: Cue,
  drafts: readonly Draft[],
  before: { readonly relay?: Relay | undefined; readonly found: readonly Found[] },
): Chain {
  const { relay, found } = before;
  if (relay && holds(scene, relay, cue)) return told(relay.links, 'the verb of passing on names who relays');
  const first = Math.min(...drafts.map((draft) => draft.first));
  const to = first < cue.token ? scene.end : first; // «"…"، قال النائب لصحيفة كذا»
  const { subject } = cue;
  const sources = subject && hasFromOthers(scene.context, subject) ? passedBy(scene, cue, to) : [];
  if (subject && sources.length > 0) {
    const links = sources.slice(0, -1).map((link) => linkName(discourse, link) ?? '');
    const phrase = linkOf(scene, subject);
    const outer = (phrase && linkName(discourse, { phrase, others: subject.others, end: subject.end })) ?? '';
    return told([...links.reverse(), outer].filter(Boolean), 'the medium tells from whom it has it');
  }
  const from = subject && subject.first > cue.token ? Math.max(cue.token + 1, subject.end) : cue.token + 1;
  const object = toldMedium(scene, cue.entry, from, to);
  const addressed = (object && linkName(discourse, object)) ?? [];
  const between = [
    addressed,
    ...toldAhead(scene, discourse, cue),
    ...mediaIn(scene, discourse, { from, to, onlyMedia: subject?.document === true }),
    ...writtenIn(scene, discourse, cue, from),
    ...attributedBetween(scene, discourse, from, to),
  ].flat();
  if (between.length > 0) return told(between, 'a medium stands between cue and content');
  const behind = occasionBehind(scene, discourse, Math.max(...drafts.map((draft) => draft.last)));
  if (behind.via.length > 0) return behind;
  const last = found.at(-1);
  if (!last)
    return told(
      mediaIn(scene, discourse, { from: scene.sentence.first, to: cue.token, onlyMedia: true }),
      'a medium before the cue',
    );
  if (cue.kind === 'verb' && cue.subject) return NONE;
  return told(last.via, 'the statement goes on from the one before it in the sentence');
}

/** «أظهرت دراسة أجرتها الوكالة أن»: whoever speaks is no link to himself. */
export function withoutSpeaker(chain: Chain, { parties }: Settled): Chain {
  const via = chain.via.filter((name) => !parties.some((party) => party.name === name));
  if (via.length === chain.via.length) return chain;
  if (via.length === 0) return NONE;
  return { via, notes: chain.notes.map((note) => note.replace(chain.via.join(', '), via.join(', '))) };
}

/** «وقال | لصحيفة كذا | الوزير فلان إن»: the medium that was told stands between the verb and its subject, with its noun. */
function toldAhead(scene: Scene, discourse: Discourse, { token, kind, subject }: Cue): string[] {
  if (kind !== 'verb' || subject === undefined || subject.first <= token + 1) return [];
  if (wordAt(scene, token + 1).bodyNoun?.preposition !== TO) return [];
  return mediaIn(scene, discourse, { from: token + 1, to: subject.first, onlyMedia: true });
}

/** «وكتب فلان | في صحيفة كذا أن»، «كتب مقالا في صحيفة كذا»: the paper that prints what somebody writes. */
function writtenIn(scene: Scene, discourse: Discourse, { entry }: Cue, from: number): string[] {
  if (!writes(entry?.past ?? '') || !is(wordAt(scene, from), 'locative')) return [];
  const link = linkAt(scene, from + 1, scene.end);
  return link && isMediumPhrase(scene.context, link.phrase) ? [linkName(discourse, link) ?? []].flat() : [];
}

/** «…، في تصريحات لقناة كذا»: the occasion behind a content names the medium to which the words were given. */
function occasionBehind(scene: Scene, discourse: Discourse, last: number): Chain {
  let at = last + 1;
  while (at < scene.end && (isComma(scene, at) || formAt(scene, at) === '"')) at++;
  while (is(wordAt(scene, at), 'demonstrative')) at++; // «…، | وذلك في تصريحات لـ»
  if (!is(wordAt(scene, at), 'locative') || !isOccasion(formAt(scene, at + 1))) return NONE;
  let to = at + 2;
  while (to < Math.min(scene.end, at + OCCASION_REACH) && !isComma(scene, to)) to++;
  return told(mediaIn(scene, discourse, { from: at + 1, to }), 'the words were given to a medium');
}

const OCCASION_REACH = 12;

function told(via: readonly string[], how: string): Chain {
  const names = [...new Set(via)];
  return names.length === 0 ? NONE : { via: names, notes: [`chain: ${how} (${names.join(', ')})`] };
}

/** A relaying holds for what follows it in the sentence until another verb with a subject of its own. */
export function holds(scene: Scene, relay: Relay, cue: Cue): boolean {
  if (cue.token === relay.token || cue.kind !== 'verb') return true;
  return cue.subject === undefined || cue.subject.kind === 'other' || wordAt(scene, cue.token).relays;
}

/** «قال الوزير، وفق ما نقلت الوكالة، إن …», «وصف الوزير بحسب مسؤول الخطة بأنها»: an attribution set between cue and content. */
function attributedBetween(scene: Scene, discourse: Discourse, from: number, to: number): string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    const attribution = wordAt(scene, i).attribution ? attributionAt(scene, i) : undefined;
    if (!attribution || attribution.end > to) continue;
    names.push(...linksOf(discourse, attribution));
    i = attribution.end - 1;
  }
  return names;
}

function linksOf(discourse: Discourse, { chain }: Attribution): string[] {
  return chain
    .filter(({ phrase }) => discourse.isMedium(phrase) || (isStrong(phrase) && !phrase.document))
    .flatMap((link) => linkName(discourse, link) ?? [])
    .reverse();
}
