import type { Time } from '../../model.ts';
import type { Modality } from './modality.ts';
import type { Sides } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Place } from './settings.ts';
import type { Trigger } from './trigger.ts';

/** What was settled about one event. */
interface Settled {
  readonly sides: Sides;
  readonly modality: Modality;
  readonly place: Place | undefined;
  /** The time that dates it; `announcing` when it is only that of the announcing, and the event has no date. */
  readonly time: Time | undefined;
  readonly announcing: boolean;
}

/** How participants, status, date and place came about, a line for each, for `isnad explain`. */
export function reasonsOf(
  scene: Scene,
  trigger: Trigger,
  { sides, modality, place, time, announcing }: Settled,
): string[] {
  const reasons = [`sides: ${sides.because}`];
  if (trigger.subjectHow !== undefined && trigger.subject.length > 0) reasons.push(`doer: ${trigger.subjectHow}`);
  if (trigger.governed.length > 0) reasons.push('target: the pronoun behind it means whom the text told of last');
  if (modality.accused && sides.actors.length > 0) reasons.push('doer: left out, for whoever did it is only accused');
  reasons.push(`status: ${modality.because}`);
  if (time)
    reasons.push(
      `date: «${textOf(scene, time)}» ${announcing ? 'is when it was announced' : dateFrom(scene, trigger, time)}`,
    );
  if (place) reasons.push(`place: ${placeFrom(trigger, place)}`);
  return reasons;
}

function textOf(scene: Scene, { start, end }: Time): string {
  return scene.context.text.slice(start, end);
}

function dateFrom(scene: Scene, { clause }: Trigger, time: Time): string {
  const { start, end } = scene.context.tokens;
  const inside = time.start >= (start[clause.first] ?? 0) && time.end <= (end[clause.end - 1] ?? 0);
  return inside ? 'stands nearest in its clause' : 'is the day of the sentence';
}

function placeFrom({ entry, clause, subjectIs, finite, token: trigger }: Trigger, { token }: Place): string {
  if (entry.frame === 'visit') return 'where the journey goes';
  if (subjectIs === 'place' && token > (finite?.token ?? token) && token < trigger)
    return 'subject of the verb that holds it';
  return token >= clause.first ? 'behind a preposition or a noun of place in its clause' : 'the sentence opens with it';
}
