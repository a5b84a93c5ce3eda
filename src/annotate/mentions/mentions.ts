import { ARTICLE, splits } from '../../arabic/clitics.ts';
import type { Hit } from '../../arabic/gazetteer.ts';
import { isGivenName } from '../../arabic/names.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Entity, Mention, MentionKind } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import { offset } from '../../text/spans.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { type Bodies, collectBodies } from './bodies.ts';
import { collectEntities, type Entities } from './entities.ts';
import { parsePhrase, type Range } from './phrase.ts';
import { nameWords, rangeText } from './words-of.ts';

/** Who and what a document names: mentions in text order, entities by article. */
export interface MentionLayer {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** The persons of one article, for those who resolve speakers. */
  of(article: number): Entities;
  /** The organisations that one article names in full. */
  bodiesOf(article: number): Bodies;
}

/** Finds the mentions of a document and settles, article by article, whom they mean. */
export function annotateMentions(context: Context, registry: Registry): MentionLayer {
  const of = personsByArticle(context, registry);
  const mentions: Mention[] = [];
  for (const [index, { first, last }] of context.sentences.entries()) {
    const article = context.articleOf[index] ?? -1;
    if (article >= 0) mentions.push(...sentenceMentions(context, first, last + 1, of(article), registry));
  }
  const bodies = new Map<number, Bodies>();
  const bodiesOf = (article: number): Bodies => {
    const found = bodies.get(article) ?? collectBodies(context, article);
    bodies.set(article, found);
    return found;
  };
  return { mentions, entities: entitiesOf(context, of), of, bodiesOf };
}

/** Whom a document names, article by article, without where. */
export function annotateEntities(context: Context, registry: Registry): readonly Entity[] {
  return entitiesOf(context, personsByArticle(context, registry));
}

/** The persons of an article, collected when they are first asked for. */
function personsByArticle(context: Context, registry: Registry): (article: number) => Entities {
  const byArticle = new Map<number, Entities>();
  return (article) => {
    const found = byArticle.get(article) ?? collectEntities(context, article, registry);
    byArticle.set(article, found);
    return found;
  };
}

/** The persons of all articles in the order of their first sentences. */
function entitiesOf({ articleOf }: Context, of: (article: number) => Entities): readonly Entity[] {
  const articles = new Set(articleOf.filter((article) => article >= 0));
  return [...articles].flatMap((article) =>
    of(article).persons.map(
      (person): Entity => ({
        article,
        kind: 'person',
        name: person.name,
        printed: person.printed,
        offices: person.offices.map((office) => office.text),
      }),
    ),
  );
}

/**
 * Names of persons, organisations and places as the tagger saw them (it reads the lexicons as well), or, without its
 * weights, the known names of the lexicons; and offices.
 */
function sentenceMentions(
  context: Context,
  first: number,
  end: number,
  entities: Entities,
  registry: Registry,
): Mention[] {
  const found: Mention[] = [];
  let told = first;
  for (let i = first; i < end; i++) {
    const tagged = context.taggedOf[i];
    const hit = registry.tagger ? undefined : context.hitOf[i];
    if (tagged?.first === i) {
      found.push(taggedMention(context, tagged, entities, registry));
      i = tagged.last;
    } else if (hit?.first === i) {
      found.push(knownMention(context, hit));
      i = hit.last;
    } else if (context.words[i]?.role && (i >= told || is(context.words[i - 1] ?? NOTHING, 'officeLink'))) {
      const role = roleRange(context, i, end);
      if (!role) continue;
      found.push(roleMention(context, role));
      told = role.end;
    }
  }
  return found;
}

const NOTHING = wordOf('');

type Tagged = NonNullable<Context['taggedOf'][number]>;

function taggedMention(context: Context, tagged: Tagged, entities: Entities, registry: Registry): Mention {
  const lead = leadOf(context, tagged);
  const range = { first: tagged.first, end: tagged.last + 1, lead };
  const { start, end } = tokenSpan(context.tokens, tagged.first, tagged.last);
  const at = { start: offset(start + lead), end };
  if (tagged.kind === 'person') {
    const words = nameWords(context, range);
    return {
      ...at,
      kind: 'person',
      name:
        entities.byName(words)?.name ??
        registry.fullName(words) ??
        registry.nameLike(words) ??
        rangeText(context, range),
    };
  }
  const hit = context.hitOf[tagged.last];
  const known =
    hit && hit.last === tagged.last && hit.first <= tagged.first + 1 ? knownMention(context, hit).name : undefined;
  return { ...at, kind: tagged.kind, name: known ?? rangeText(context, range) };
}

/** Letters of particles in front of the name (لـ|روسيا), as far as the lexicons or the registry tell them. */
function leadOf(context: Context, tagged: Tagged): number {
  const hit = context.hitOf[tagged.first];
  if (hit && hit.first === tagged.first) return hit.taken;
  const form = context.tokens.form[tagged.first] ?? '';
  const known = splits(form).find(
    ({ taken, rest }) =>
      taken > 0 &&
      ((context.isPersonWord(rest) && !context.isPersonWord(form)) || (isGivenName(rest) && !isGivenName(form))),
  );
  return known?.taken ?? 0;
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
function roleRange(context: Context, i: number, end: number): Range | undefined {
  const role = parsePhrase(context, i, end, { preposition: true })?.role;
  return role && role.end - role.first >= 2 ? role : undefined;
}

function roleMention(context: Context, role: Range): Mention {
  const sense = context.words[role.first]?.role;
  const lead = (sense?.conjunction.length ?? 0) + (sense?.preposition.length ?? 0);
  const { start, end } = tokenSpan(context.tokens, role.first, role.end - 1);
  const printed = rangeText(context, { ...role, lead });
  const merged = sense?.article && lead > 0 && !printed.startsWith(ARTICLE); // ل of للوزير stands for the article
  return { start: offset(start + lead), end, kind: 'role', name: merged ? `${ARTICLE}${printed.slice(1)}` : printed };
}
