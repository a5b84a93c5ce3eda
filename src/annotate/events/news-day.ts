import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { is } from '../../arabic/words.ts';
import type { EventMention } from '../../model.ts';
import { dateOf, isAhead } from './dates.ts';
import { actionAt, formAt, inClass, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** An event with where it was found. */
export interface Told {
  readonly event: EventMention;
  readonly trigger: Trigger;
  /** Index in the scenes of the article. */
  readonly at: number;
}

/**
 * Dates what the sentence itself does not date: headline and lead tell what happened on the day of the news, and a
 * sentence that goes on with «and» and a verb («والتقى …») stays on the day of the one before. `scenes` are the sentences
 * of one article in text order; `published` the day it came out, where known.
 */
export function datedByStory(told: readonly Told[], scenes: readonly Scene[], published?: string): EventMention[] {
  let news: string | undefined | null = null;
  const dayOfNews = () => {
    if (news === null) news = published === undefined ? undefined : newsDayOf(scenes, published.slice(0, 10));
    return news;
  };
  return told.map(({ event, trigger, at }) => {
    const scene = scenes[at];
    if (!scene || event.date !== undefined || event.status !== 'happened' || !isMainClause(scene, trigger))
      return event;
    const lead = at < 2 && trigger.finite !== undefined && isUndated(scene, published) ? dayOfNews() : undefined;
    if (lead !== undefined) return dated(event, lead, 'the day of the news');
    const before = scenes[at - 1];
    const day =
      before && continues(scene) && scene.times.length === 0 && shares(before, scene, event)
        ? onlyDay(before)
        : undefined;
    if (day === undefined || isAhead(day, published)) return event;
    return dated(event, day, 'the day of the sentence that it goes on from');
  });
}

function dated(event: EventMention, date: string, because: string): EventMention {
  return { ...event, date, because: [...event.because, `date: ${because}`] };
}

/** How many sentences may tell the day of the news before others do. */
const OPENING = 4;

/** The publication day or the one before, whichever the opening names first; farther on only if no other is named. */
function newsDayOf(scenes: readonly Scene[], published: string): string | undefined {
  const yesterday = new Date(Date.parse(published) - 86_400_000).toISOString().slice(0, 10);
  const days = scenes.flatMap(({ times }, at) => times.map((time) => ({ at, day: dateOf(time) })));
  const near = days.filter(({ day }) => day === published || day === yesterday);
  const [first] = near;
  return first && (first.at < OPENING || near.every(({ day }) => day === first.day)) ? first.day : undefined;
}

/** Names no day that could be that of the news: none, or only days ahead. */
function isUndated({ times }: Scene, published: string | undefined): boolean {
  return times.every((time) => isAhead(dateOf(time), published));
}

/** Nothing that opens another clause, and no «after», stands before the word of action. */
function isMainClause(scene: Scene, { token, finite }: Trigger): boolean {
  for (let i = scene.first; i < Math.min(token, finite?.token ?? token); i++) {
    const word = wordAt(scene, i);
    if (word.complementiser || is(word, 'relative') || is(word, 'auxiliary') || inClass(scene, i, 'after'))
      return false;
  }
  return true;
}

/** The sentence opens with «and» and a verb: no particle, name, office or word with the article. */
function continues(scene: Scene): boolean {
  const { context, first } = scene;
  const word = wordAt(scene, first);
  const form = formAt(scene, first);
  if (!form.startsWith(COORDINATION) || form.length < 4) return false;
  if (actionAt(scene, first).verb) return true;
  if (word.article || word.bits !== 0) return false;
  if (context.hitOf[first] || context.taggedOf[first] || word.role || word.bodyNoun || word.adjective) return false;
  return !inClass(scene, first, 'occasion') && word.verb?.tense !== 'present';
}

/** A participant, or a person whom the sentence of the event names, is named in the one before or spoke in it. */
function shares(before: Scene, scene: Scene, { actors, targets }: EventMention): boolean {
  const told = new Set([
    ...before.mentions.map(({ name }) => name),
    ...before.statements.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
  ]);
  const persons = scene.mentions.filter(({ kind }) => kind === 'person');
  return [...actors, ...targets, ...persons].some(({ name }) => told.has(name));
}

/** The day of a sentence that names one alone. */
function onlyDay({ times }: Scene): string | undefined {
  const days = new Set(times.map(dateOf).filter((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value)));
  const [day] = days;
  return days.size === 1 ? day : undefined;
}
