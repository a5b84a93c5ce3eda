import { actionWordAt, actionWordOf } from '../../arabic/event-terms.ts';
import type { EventMention, Participant, Statement, Time } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import type { CommonForm } from '../../text/common-forms.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { MentionLayer } from '../mentions/mentions.ts';
import { bySentence } from './by-sentence.ts';
import { dateOf, isAhead, isBehindSpeech, timeOf } from './dates.ts';
import { mergeMentions } from './merge.ts';
import { modalityOf } from './modality.ts';
import { datedByStory, type Told } from './news-day.ts';
import { Parties, type Party } from './parties.ts';
import { reasonsOf } from './reasons.ts';
import { applyRules } from './rules.ts';
import type { Scene } from './scene.ts';
import { destinationOf, placeOf, stageOf } from './settings.ts';
import { type Trigger, triggerAt } from './trigger.ts';
import { isWorthTelling } from './worth.ts';

/** What the stages before have found in the document. */
export interface Found {
  readonly layer: MentionLayer;
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
}

/** Finds the events of a document, article by article, in text order. */
export function annotateEvents(context: Context, found: Found, registry: Registry): EventMention[] {
  const events: EventMention[] = [];
  const articles = new Set(context.articleOf.filter((article) => article >= 0));
  const times = bySentence(context, found.times);
  const named = bySentence(context, found.layer.mentions);
  const statements = bySentence(context, found.statements);
  for (const article of [...articles].sort((a, b) => a - b)) {
    const parties = new Parties(context, found.layer.of(article), found.layer.bodiesOf(article), registry);
    const told: Told[] = [];
    const scenes: Scene[] = [];
    context.sentences.forEach((sentence, index) => {
      if (context.articleOf[index] !== article) return;
      const scene = sceneOf(context, parties, article, sentence, {
        times: times[index] ?? [],
        mentions: named[index] ?? [],
        statements: statements[index] ?? [],
      });
      told.push(...readSentence(scene, scenes.length));
      scenes.push(scene);
    });
    events.push(...mergeMentions(datedByStory(told, scenes, publishedOf(context, article))));
  }
  return events.sort((a, b) => a.trigger.start - b.trigger.start);
}

function sceneOf(
  context: Context,
  parties: Parties,
  article: number,
  sentence: Scene['sentence'],
  found: Pick<Scene, 'times' | 'mentions' | 'statements'>,
): Scene {
  const { common, form } = context.tokens;
  const known: ReturnType<Scene['actions']>[] = [];
  return {
    context,
    sentence,
    article,
    first: sentence.first,
    end: sentence.last + 1,
    actions: (token) => {
      known[token - sentence.first] ??= actionWordAt(common[token] as CommonForm, form[token + 1]);
      return known[token - sentence.first] ?? actionWordOf('');
    },
    parties,
    ...found,
  };
}

/** The events of one sentence; speakers and participants are remembered as the text goes on. */
function readSentence(scene: Scene, at: number): Told[] {
  const events: Told[] = [];
  let spoken = 0;
  const taken = new Set<number>();
  for (let token = scene.first; token < scene.end; token++) {
    const { verb, noun } = scene.actions(token);
    if ((!verb && !noun) || taken.has(token)) continue;
    spoken = rememberSpeakers(scene, spoken, token);
    const trigger = triggerAt(scene, token);
    const event = trigger && eventOf(scene, trigger);
    if (!event) continue;
    if (event !== UNREAL) events.push({ event, trigger, at });
    for (const token of coveredBy(scene, trigger)) taken.add(token);
  }
  rememberSpeakers(scene, spoken, scene.end);
  return events;
}

/** Nouns of action that a trigger takes as its object: «إلغاء لقاء القمة», «استخدم الفيتو» are one event each. */
function coveredBy(scene: Scene, { object, entry }: Trigger): readonly number[] {
  if (object === undefined) return [];
  const next = entry.mode === 'cancel' && scene.actions(object + 1).noun ? [object + 1] : [];
  return [object, ...next];
}

/** Speakers whose cue stands before a token may be meant by a dropped subject behind it. */
function rememberSpeakers(scene: Scene, from: number, token: number): number {
  const { start } = scene.context.tokens;
  let next = from;
  for (; next < scene.statements.length; next++) {
    const statement = scene.statements[next];
    if (!statement || statement.cue.start >= (start[token] ?? Number.MAX_SAFE_INTEGER)) break;
    scene.parties.remember(
      Math.max(scene.first, token - 1),
      statement.speakers.map(({ name, kind }): Party => ({ name, kind })),
    );
  }
  return next;
}

const UNREAL = 'unreal';

function eventOf(scene: Scene, trigger: Trigger): EventMention | typeof UNREAL | undefined {
  const applied = applyRules(scene, trigger);
  if (!applied) return undefined;
  const { rule, sides } = applied;
  const dated =
    trigger.entry.mode === 'cancel' && trigger.object !== undefined
      ? { ...trigger.clause, end: trigger.object }
      : trigger.clause;
  const published = publishedOf(scene.context, scene.article);
  const time = timeOf(scene, dated, trigger.token, published);
  const date = time && datedBy(time);
  const modality = modalityOf(scene, trigger, isAhead(date, published));
  const actors = modality.accused ? [] : sides.actors;
  scene.parties.remember(trigger.token, sides.actors.length > 1 ? sides.targets : [...sides.actors, ...sides.targets]);
  scene.parties.remember(trigger.token, sides.actors);
  if (trigger.subjectIs === 'doer') scene.parties.remember(trigger.token, trigger.subject);
  if (modality.status === 'unreal') return UNREAL;
  const place =
    trigger.entry.frame === 'visit'
      ? destinationOf(scene, trigger)
      : (stageOf(scene, trigger) ?? placeOf(scene, dated, trigger.token));
  const status = modality.status;
  const announcing = status === 'announced' && isOfAnnouncing(scene, trigger, time, published);
  if (!isWorthTelling(scene, trigger, { actors, targets: sides.targets, place: place?.name, date })) return undefined;
  return {
    ...clauseSpan(scene, trigger),
    article: scene.article,
    type: trigger.entry.type,
    ...(trigger.entry.mode && { mode: trigger.entry.mode }),
    trigger: tokenSpan(scene.context.tokens, trigger.token),
    actors: actors.map(participant),
    targets: sides.targets.map(participant),
    ...(place && { place: place.name }),
    ...(date !== undefined && !announcing && { date }),
    status,
    rule: rule.id,
    because: reasonsOf(scene, trigger, {
      sides,
      modality,
      place,
      time: date === undefined ? undefined : time,
      announcing,
    }),
  };
}

/** The day on which an article was published; of a further article on the page only its own. */
function publishedOf(context: Context, article: number): string | undefined {
  const { articles, published } = context.document;
  return articles[article]?.published ?? (article === 0 ? published : undefined);
}

/** The date that a time tells; none where its year is not known. */
function datedBy(time: Time): string | undefined {
  const date = dateOf(time);
  return /^\d/u.test(date) ? date : undefined;
}

function participant({ name, kind }: Party): Participant {
  return { name, kind };
}

/** A date before the day of publication, or right behind the verb that announces, is none of what is announced. */
function isOfAnnouncing(
  scene: Scene,
  trigger: Trigger,
  time: Time | undefined,
  published: string | undefined,
): boolean {
  if (!time) return false;
  const last = dateOf(time).split('/').at(-1) ?? '';
  const past = published !== undefined && /^\d/u.test(last) && last < published.slice(0, last.length);
  return past || isBehindSpeech(scene, trigger.token, time);
}

const LONGEST = 290;

/** The clause as a span: at most 290 characters around the trigger. */
function clauseSpan(scene: Scene, trigger: Trigger) {
  const { start, end } = scene.context.tokens;
  let { first, end: last } = trigger.clause;
  const length = () => (end[last - 1] ?? 0) - (start[first] ?? 0);
  while (length() > LONGEST && last - 1 > trigger.token) last--;
  while (length() > LONGEST && first < trigger.token) first++;
  while (last - 1 > trigger.token && /^[.،,"]$/u.test(scene.context.tokens.form[last - 1] ?? '')) last--;
  return tokenSpan(scene.context.tokens, first, last - 1);
}
