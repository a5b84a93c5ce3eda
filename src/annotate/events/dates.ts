import type { Time } from '../../model.ts';
import { tokenAt } from '../../text/tokens.ts';
import { actionAt, type Clause, clauseAround, inClass, isComma, type Scene, wordAt } from './scene.ts';

/** The time of an event: the nearest in its clause, behind it before ahead of it. */
export function timeOf(scene: Scene, clause: Clause, token: number, published?: string): Time | undefined {
  const { start, end } = scene.context.tokens;
  const from = start[timesFrom(scene, clause)] ?? 0;
  const to = end[clause.end - 1] ?? from;
  const at = start[token] ?? 0;
  const inside = scene.times.filter(
    (time) =>
      time.start >= from &&
      time.end <= to &&
      !isBehindVerb(scene, clause, token, time) &&
      !(isAhead(dateOf(time), published) && isOverAfter(scene, token, time)),
  );
  const distance = (time: Time) => (time.start >= at ? time.start - at : (at - time.end) * 2);
  const [nearest] = inside.toSorted((a, b) => distance(a) - distance(b));
  return (
    nearest ??
    (to === (end[clauseAround(scene, token).end - 1] ?? from) ? onlyDayOf(scene, token, published) : undefined)
  );
}

/** Whether a date lies after the day of publication, or goes on behind it; undefined where either is not known. */
export function isAhead(date: string | undefined, published: string | undefined): boolean | undefined {
  if (date === undefined || published === undefined || !/^\d{4}/u.test(date)) return undefined;
  const [start = date, end = start] = date.split('/');
  const day = (value: string) => published.slice(0, value.length);
  return start > day(start) || (start === day(start) && /^\d/u.test(end) && end > day(end));
}

/** «قمة في يونيو المقبل بعد الإفراج عن …»: what stands behind «after» came before the date ahead of it. */
function isOverAfter(scene: Scene, token: number, time: Time): boolean {
  const { end } = scene.context.tokens;
  for (let i = token - 1; i >= scene.first && (end[i] ?? 0) > time.end; i--)
    if (inClass(scene, i, 'after')) return true;
  return false;
}

/** The one time of a sentence that is a day dates what the sentence tells, in whichever clause it stands. */
function onlyDayOf(scene: Scene, token: number, published: string | undefined): Time | undefined {
  const [only, ...others] = scene.times;
  if (!only || others.length > 0 || !/^\d{4}-\d{2}-\d{2}/u.test(only.value)) return undefined;
  if (isAhead(only.value, published) && isOverAfter(scene, token, only)) return undefined;
  return isTakenByAnother(scene, token, only) ? undefined : only;
}

const TAKEN = 8;
const REACH = 12;

/** A verb of action right before the time, in another clause than the word of action: «طردت … في 18 مارس». */
function isTakenByAnother(scene: Scene, token: number, time: Time): boolean {
  const { start } = scene.context.tokens;
  const at = tokenAt(scene.context.tokens, time.start);
  for (let i = at - 1; i >= Math.max(scene.first, at - TAKEN); i--) {
    if (i === token) return false;
    if (isComma(scene, i) && (start[i] ?? 0) < time.start) return false;
    const { verb, noun } = actionAt(scene, i);
    if (verb && !noun) return true;
  }
  return false;
}

/** A time right before the comma that opens the clause still dates it: «الأربعاء، بعد قمة …». */
function timesFrom(scene: Scene, clause: Clause): number {
  const opens = isComma(scene, clause.first - 1) && !wordAt(scene, clause.first).complementiser;
  return opens ? Math.max(scene.first, clause.first - 4) : clause.first;
}

/** «أعلن الكرملين الأربعاء عن عقد قمة»: a time between a verb of speech and what it tells is when it was told. */
export function isBehindSpeech(scene: Scene, token: number, time: Time): boolean {
  const at = tokenAt(scene.context.tokens, time.start);
  if (at >= token) return false;
  for (let i = at - 1; i >= Math.max(scene.first, at - REACH); i--) {
    const word = wordAt(scene, i);
    if (word.complementiser) return false;
    if (word.verb || actionAt(scene, i).decrees) return true;
  }
  return false;
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
