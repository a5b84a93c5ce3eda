import { PREPOSITION_BY } from '../../arabic/lexicons/event-words.ts';
import type { Time } from '../../model.ts';
import type { Party } from './parties.ts';
import { actionAt, type Clause, inClass, isComma, type Scene, wordAt } from './scene.ts';

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
  return behind[0] ?? places.findLast((place) => place.token < token);
}

/** The place that a journey goes to: the first behind the trigger that stands bare or behind إلى, لـ. */
export function destinationOf(scene: Scene, clause: Clause, token: number): Place | undefined {
  const places = placesIn(scene, { first: token + 1, end: clause.end });
  return places.find((place) => !isOrigin(scene, place.token));
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

/** The time of an event: the nearest in its clause, behind it before ahead of it. */
export function timeOf(scene: Scene, clause: Clause, token: number): Time | undefined {
  const { start, end } = scene.context.tokens;
  const from = start[timesFrom(scene, clause)] ?? 0;
  const to = end[clause.end - 1] ?? from;
  const at = start[token] ?? 0;
  const inside = scene.times.filter(
    (time) => time.start >= from && time.end <= to && !isBehindVerb(scene, clause, token, time),
  );
  const distance = (time: Time) => (time.start >= at ? time.start - at : (at - time.end) * 2);
  return inside.toSorted((a, b) => distance(a) - distance(b))[0] ?? onlyDayOf(scene);
}

/** The one time of a sentence that is a day dates what the sentence tells, in whichever clause it stands. */
function onlyDayOf(scene: Scene): Time | undefined {
  const [only, ...others] = scene.times;
  return only && others.length === 0 && /^\d{4}-\d{2}-\d{2}/u.test(only.value) ? only : undefined;
}

/** A time right before the comma that opens the clause still dates it: «الأربعاء، بعد قمة …». */
function timesFrom(scene: Scene, clause: Clause): number {
  const opens = isComma(scene, clause.first - 1) && !wordAt(scene, clause.first).complementiser;
  return opens ? Math.max(scene.first, clause.first - 4) : clause.first;
}

/** A time before the word of action that a finite verb between them takes. */
function isBehindVerb(scene: Scene, clause: Clause, token: number, time: Time): boolean {
  const { start } = scene.context.tokens;
  if (time.start >= (start[token] ?? 0)) return false;
  for (let i = token - 1; i >= clause.first && (start[i] ?? 0) >= time.end; i--) {
    const action = actionAt(scene, i);
    if (action.carries || action.decrees) continue;
    if (wordAt(scene, i).complementiser || (action.verb && !action.noun)) return true;
  }
  return false;
}

/** The value of a time as the date of an event: a part of a day is its day. */
export function dateOf(time: Time): string {
  return time.value.replace(/T(?:MO|MI|AF|EV|NI|DT)$/u, '').replace(/T\d{2}(?::\d{2})?$/u, '');
}
