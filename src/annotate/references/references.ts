import type { EventMention, Meant, Mention, Statement } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import type { Context } from '../context.ts';
import { bySentence } from '../events/by-sentence.ts';
import { Parties, type Party } from '../events/parties.ts';
import type { MentionLayer } from '../mentions/mentions.ts';
import { Places } from './places.ts';
import { type Found, referenceAt, type View } from './resolve.ts';

/** What the stages before have found in the document. */
export interface Told {
  readonly layer: MentionLayer;
  readonly statements: readonly Statement[];
  readonly events: readonly EventMention[];
}

/**
 * The mentions of a document with those words that mean somebody told before (نظيره، الجانبان، البلدان، الوزيران، بلاده), and with
 * whom the offices without a name mean, as far as the article tells it. Article by article, in text order.
 */
export function annotateReferences(context: Context, told: Told, registry: Registry): Mention[] {
  const { layer } = told;
  const found: Mention[] = [];
  const roles = new Map(
    layer.mentions.filter(({ kind }) => kind === 'role').map((role) => [role.start as number, role]),
  );
  const articles = new Set(context.articleOf.filter((article) => article >= 0));
  for (const article of articles) {
    const view = viewOf(context, article, told, registry);
    const heard = hearing(told, article, view.parties);
    for (const [index, { first, last }] of context.sentences.entries()) {
      if (context.articleOf[index] !== article) continue;
      for (let i = first; i <= last; i++) {
        heard(i, context.tokens.start[i] ?? 0);
        const one = referenceAt(view, index, i, roles);
        if (!one) continue;
        found.push(mentionOf(view, one));
        i = Math.max(i, one.end - 1);
      }
    }
  }
  const replaced = new Set(found.map(({ start, end }) => `${start} ${end}`));
  const kept = layer.mentions.filter(({ kind, start, end }) => kind !== 'role' || !replaced.has(`${start} ${end}`));
  return [...kept, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
}

function viewOf(context: Context, article: number, { layer, statements }: Told, registry: Registry): View {
  const { start = 0, end = 0 } = context.document.articles[article] ?? {};
  const mentions = layer.mentions.filter((one) => one.start >= start && one.end <= end);
  return {
    context,
    entities: layer.of(article),
    parties: new Parties(context, layer.of(article), layer.bodiesOf(article), registry),
    places: new Places(context, article, mentions),
    statements: bySentence(context, statements),
  };
}

/** Remembers speakers and participants as the text goes on: what was told before an offset. */
function hearing({ statements, events }: Told, article: number, parties: Parties) {
  const turns = [
    ...statements.map((one) => ({ article: one.article, at: one.cue.start, who: one.speakers as readonly Party[] })),
    ...events.map((one) => ({ article: one.article, at: one.trigger.start, who: [...one.actors, ...one.targets] })),
  ]
    .filter((one) => one.article === article)
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return (token: number, offset: number) => {
    for (; next < turns.length && (turns[next]?.at ?? 0) < offset; next++)
      parties.remember(token - 1, turns[next]?.who.map(({ name, kind }) => ({ name, kind })) ?? []);
  };
}

function mentionOf({ places }: View, { at, by, name, parties }: Found): Mention {
  const means = parties.map(({ name, kind }): Meant => {
    const from = places.of({ name }, at.start);
    return { name, kind, ...(from && { from }) };
  });
  return { ...at, kind: 'role', name, by, ...(means.length > 0 && { means }) };
}
