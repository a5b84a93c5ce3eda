import type { Hit } from '../../arabic/gazetteer.ts';
import type { Entity, Mention, MentionKind } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import { offset } from '../../text/spans.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { collectEntities, type Entities, nameWords, rangeText } from './entities.ts';
import { parsePhrase } from './phrase.ts';

/** Who and what a document names: mentions in text order, entities by article. */
export interface MentionLayer {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The persons of one article, for those who resolve speakers. */
  of(article: number): Entities;
}

/** Finds the mentions of a document and settles, article by article, whom they mean. */
export function annotateMentions(context: Context, registry: Registry): MentionLayer {
  const byArticle = new Map<number, Entities>();
  const of = (article: number): Entities => {
    let found = byArticle.get(article);
    if (!found) {
      found = collectEntities(context, article, registry);
      byArticle.set(article, found);
    }
    return found;
  };
  const mentions: Mention[] = [];
  for (const [index, { first, last }] of context.sentences.entries()) {
    const article = context.articleOf[index] ?? -1;
    if (article >= 0) mentions.push(...sentenceMentions(context, first, last + 1, of(article), registry));
  }
  const entities = [...byArticle].flatMap(([article, { persons }]) =>
    persons.map(
      (person): Entity => ({
        article,
        kind: 'person',
        name: person.name,
        printed: person.printed,
        offices: person.offices.map((office) => office.text),
      }),
    ),
  );
  return { mentions, entities, of };
}

/** Known names, names that the tagger saw, and offices; a longer one wins over those inside it. */
function sentenceMentions(
  context: Context,
  first: number,
  end: number,
  entities: Entities,
  registry: Registry,
): Mention[] {
  const found: Mention[] = [];
  for (let i = first; i < end; i++) {
    const hit = context.hitOf[i];
    const tagged = context.taggedOf[i];
    if (tagged && tagged.first === i && !(hit && hit.first <= i && hit.last >= tagged.last)) {
      found.push(taggedMention(context, tagged, entities, registry));
      i = tagged.last;
    } else if (hit && hit.first === i) {
      found.push(knownMention(context, hit));
      i = hit.last;
    } else if (context.words[i]?.role) {
      const role = roleMention(context, i, end);
      if (role) found.push(role);
    }
  }
  return found;
}

type Tagged = NonNullable<Context['taggedOf'][number]>;

function taggedMention(context: Context, tagged: Tagged, entities: Entities, registry: Registry): Mention {
  const range = { first: tagged.first, end: tagged.last + 1 };
  const words = nameWords(context, range);
  const full = tagged.kind === 'person' ? (entities.byName(words)?.name ?? registry.fullName(words)) : undefined;
  return {
    ...tokenSpan(context.tokens, tagged.first, tagged.last),
    kind: tagged.kind,
    name: full ?? rangeText(context, range),
  };
}

const KIND: Readonly<Record<Hit['known']['kind'], MentionKind>> = {
  state: 'place',
  place: 'place',
  body: 'organisation',
  medium: 'organisation',
};

function knownMention(context: Context, hit: Hit): Mention {
  const { start, end } = tokenSpan(context.tokens, hit.first, hit.last);
  const capital = hit.known.kind === 'state' && hit.known.capital;
  const name = capital
    ? rangeText(context, { first: hit.first, end: hit.last + 1, lead: hit.taken })
    : hit.known.entry.name;
  return { start: offset(start + hit.taken), end, kind: KIND[hit.known.kind], name };
}

/** «وزير الخارجية الروسي»: the description of an office, without the name that may follow. */
function roleMention(context: Context, i: number, end: number): Mention | undefined {
  const phrase = parsePhrase(context, i, end, { preposition: true });
  if (!phrase?.role || phrase.role.end - phrase.role.first < 2) return undefined;
  return {
    ...tokenSpan(context.tokens, phrase.role.first, phrase.role.end - 1),
    kind: 'role',
    name: rangeText(context, phrase.role),
  };
}
