import { PREPOSITION_BY } from '../../arabic/lexicons/event-words.ts';
import type { Party } from './parties.ts';
import { type Clause, inClass, isComma, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** A place that the clause tells, with the state it stands in where the lexicons know it. */
export interface Place {
  readonly name: string;
  readonly token: number;
  readonly state?: Party;
}

/** Places of a clause behind a word of place or a preposition, nearest behind the trigger first. */
export function placeOf(scene: Scene, clause: Clause, token: number): Place | undefined {
  const places = placesIn(scene, clause).filter((place) => isLocated(scene, place.token));
  const behind = places.filter((place) => place.token > token);
  return behind[0] ?? places.findLast((place) => place.token < token) ?? framingPlace(scene);
}

/** «وفي بغداد، قال …»: a place that opens the sentence holds for all that it tells. */
function framingPlace(scene: Scene): Place | undefined {
  const [place] = placesIn(scene, { first: scene.first, end: Math.min(scene.end, scene.first + NEAR) });
  return place && isLocated(scene, place.token) && inClass(scene, scene.first, 'place') ? place : undefined;
}

/** The place that a journey goes to: the first behind the trigger that stands bare or behind إلى, لـ. */
export function destinationOf(scene: Scene, { behind, clause }: Trigger): Place | undefined {
  const places = placesIn(scene, { first: behind, end: clause.end });
  return places.find((place) => !isOrigin(scene, place.token));
}

/** «شهدت بغداد مظاهرة»: the subject of the verb that brings the noun is where it took place. */
export function stageOf(scene: Scene, { subjectIs, finite, token }: Trigger): Place | undefined {
  if (subjectIs !== 'place' || !finite || finite.token > token) return undefined;
  return placesIn(scene, { first: finite.token + 1, end: Math.min(token, finite.token + NEAR) })[0];
}

/** All places that are named in a clause. */
function placesIn(scene: Scene, { first, end }: Clause): readonly Place[] {
  const found: Place[] = [];
  for (let i = first; i < end; i++) {
    const hit = scene.context.hitOf[i];
    const tagged = scene.context.taggedOf[i];
    if (hit?.first === i && (hit.known.kind === 'state' || hit.known.kind === 'place')) {
      const code = hit.known.kind === 'state' ? hit.known.entry.code : hit.known.entry.country;
      const state = code === undefined ? undefined : scene.parties.state(code);
      found.push({ name: nameAt(scene, i) ?? hit.known.entry.name, token: i, ...(state && { state }) });
      i = hit.last;
    } else if (tagged?.first === i && tagged.kind === 'place') {
      const name = nameAt(scene, i);
      if (name !== undefined) found.push({ name, token: i });
      i = tagged.last;
    }
  }
  return found;
}

/** The name that the layer of mentions gives a place. */
function nameAt(scene: Scene, token: number): string | undefined {
  const { start, end } = scene.context.tokens;
  const [from, to] = [start[token] ?? 0, end[token] ?? 0];
  return scene.mentions.find((mention) => mention.kind === 'place' && mention.start < to && mention.end > from)?.name;
}

const NEAR = 4;

/** Behind في، بـ or a word of place. */
function isLocated(scene: Scene, token: number): boolean {
  const hit = scene.context.hitOf[token];
  if (hit?.preposition === PREPOSITION_BY || wordAt(scene, token).lead.endsWith(PREPOSITION_BY)) return true;
  for (let i = token - 1; i >= token - NEAR; i--) {
    if (inClass(scene, i, 'place')) return true;
    if (isComma(scene, i) || inClass(scene, i, 'against') || inClass(scene, i, 'with')) return false;
  }
  return false;
}

function isOrigin(scene: Scene, token: number): boolean {
  return inClass(scene, token - 1, 'against') && !inClass(scene, token - 1, 'toward');
}
