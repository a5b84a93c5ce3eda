import { z } from '@hono/zod-openapi';
import { ACTS, EVENT_STATUSES, EVENT_TYPES } from '../../index.ts';

/** What the API gives, field by field, for OpenAPI. All offsets count Unicode code points, `end` exclusive. */
const place = {
  start: z.int().min(0).describe('First code point in the text of the document'),
  end: z.int().min(0).describe('Behind the last code point'),
};
const words = z.string().describe('The characters that stand there');
const name = z.object({
  name: z.string().describe('Canonical name'),
  entity: z.string().describe('Id of the entity: /entities/{id}'),
});

export const HitSchema = z.object(place).openapi('Hit', { description: 'A stretch that the query found' });

export const StatementSchema = z
  .object({
    id: z.string().describe('Permanent id'),
    article: z.int().describe('Index in the articles of the document'),
    type: z
      .enum(['direct', 'indirect', 'reported'])
      .describe('Verbatim, in a clause, or named as an act with a nominal content'),
    quoted: z
      .boolean()
      .describe("Part of an indirect or reported content stands in quotation marks as the speaker's words"),
    ...place,
    text: words,
    cue: z.object({ ...place, text: words }).describe('The token that reports'),
    act: z.enum(ACTS).describe('What kind of speech'),
    speakers: z
      .array(
        name.extend({
          kind: z.string().describe('person, organisation, state, role, unnamed or group'),
          start: place.start.optional(),
          end: place.end.optional(),
        }),
      )
      .describe('Who spoke; a place where the sentence names the speaker'),
    certainty: z
      .enum(['named', 'resolved', 'inferred'])
      .describe('Beside the cue; by a rule within the article; weaker'),
    addressees: z.array(name).describe('To whom'),
    via: z.array(name).describe('Who passed it on, from nearest the speaker to nearest the outlet'),
    said: z.string().optional().describe('ISO day of speaking, where told'),
    rule: z.string().describe('Id of the rule that found it'),
    utterances: z.array(z.string()).optional().describe('Ids of what it is a wording of, once linked'),
    story: z.string().optional().describe('Id of the story of its article, once linked'),
    verdict: z.string().optional().describe('What the last decision of a person said'),
    origin: z.literal('person').optional().describe('Added by a person'),
  })
  .openapi('Statement');

export const DocumentFactsSchema = z
  .object({
    id: z.string().describe('Id of the document'),
    title: z.string().nullable().describe('Headline'),
    outlet: z.string().nullable().describe('Who published it'),
    url: z.string().nullable().describe('Canonical address of the page, without scheme'),
    published: z.string().nullable().describe('ISO 8601 day or instant'),
  })
  .openapi('DocumentFacts');

export const CameSchema = z
  .object({
    by: z.enum(['source', 'file', 'address', 'api']).describe('In which way'),
    source: z.string().optional().describe('Id of the source'),
    name: z.string().optional().describe('The file or address'),
    who: z.string().optional().describe('Who sent it'),
  })
  .describe('How it came into the library');

export const DocumentSchema = z
  .object({
    id: z.string().describe('Id of the document'),
    givenId: z.string().optional().describe('The id it was handed in with'),
    outlet: z.string().optional().describe('Who published it'),
    url: z.string().optional().describe('Address of the page'),
    title: z.string().optional().describe('Headline'),
    published: z.string().optional().describe('ISO 8601 day or instant'),
    checked: z.boolean().describe('A person declared it fully checked'),
    added: z.string().describe('Instant of its first adding'),
    changed: z.string().describe('Instant of its last reading'),
    came: CameSchema.optional(),
    versions: z
      .object({
        cleaner: z.string().describe('Version of the cleaner'),
        reader: z.string().describe('Version of the reader'),
        registry: z.string().describe('Version of the registry'),
        readAt: z.string().describe('Instant of the reading'),
      })
      .describe('Which programs read it'),
    text: z.string().describe('The text that all offsets count in'),
    articles: z
      .array(
        z.object({
          ...place,
          title: z.string().optional().describe('Headline of the article'),
          published: z.string().optional().describe('Its own date'),
          story: z.string().optional().describe('Id of its story, once linked'),
          agencies: z.array(z.string()).describe('Agencies that it names as its source'),
        }),
      )
      .describe('The article of the page, then further ones glued to it'),
    segments: z
      .array(
        z.object({
          kind: z.string().describe('article, metadata, promotion, related or other-article'),
          ...place,
          reason: z.string().describe('Which step of cleaning decided'),
        }),
      )
      .describe('What the stretches of the page are'),
    mentions: z
      .array(name.extend({ ...place, text: words, kind: z.string().describe('person, organisation, place or role') }))
      .describe('Words that name somebody or something'),
    times: z
      .array(
        z.object({
          ...place,
          text: words,
          type: z.string().describe('date, time or period'),
          value: z.string().describe('ISO 8601 value'),
        }),
      )
      .describe('Time expressions'),
    statements: z.array(StatementSchema).describe('What the text attributes to a source'),
    events: z.array(z.record(z.string(), z.unknown())).describe('What happened or is announced'),
  })
  .openapi('Document');

export const StatementHitSchema = z
  .object({
    statement: StatementSchema.describe('The statement'),
    document: DocumentFactsSchema.describe('Where it stands'),
    hits: z.array(HitSchema).describe('What the words of the query found in it'),
  })
  .openapi('StatementHit');

export const DocumentHitSchema = z
  .object({
    document: DocumentFactsSchema.describe('The document'),
    excerpt: z.object({ ...place, text: words }).describe('The stretch around the first hits'),
    hits: z.array(HitSchema).describe('What the words of the query found in it'),
  })
  .openapi('DocumentHit');

const count = z.object({ value: z.string().describe('What'), count: z.int().describe('How often') });

export const FacetsSchema = z
  .object({
    speaker: z.array(count).describe('Speakers of the statements found'),
    outlet: z.array(count).describe('Outlets of the documents found'),
    via: z.array(count).describe('Who passed the statements on'),
    day: z.array(count).describe('Days of publication'),
  })
  .openapi('Facets');

/** A page of a list. */
export function pageOf<T extends z.ZodType>(items: T) {
  return z.object({
    items: z.array(items).describe('One page, in order'),
    total: z.int().optional().describe('How many were found; with `more`, at least so many'),
    more: z.boolean().optional().describe('More matched than are ranked and counted'),
    facets: FacetsSchema.optional().describe('Counts over what was found, where asked for'),
    next: z.string().optional().describe('Cursor of the next page'),
  });
}

export const EntitySummarySchema = z
  .object({
    id: z.string().describe('Permanent id'),
    kind: z.string().describe('person, organisation, place, role, state, unnamed, group or source'),
    name: z.string().describe('Canonical name'),
    mentions: z.int().describe('Mentions in current readings'),
    statements: z.int().describe('Standing statements it speaks'),
    role: z.string().optional().describe('What coverage calls them, where another has exactly the same name'),
  })
  .openapi('EntitySummary');

const span = {
  first: z.string().nullable().describe('First day seen'),
  last: z.string().nullable().describe('Last day seen'),
};

export const EntitySchema = EntitySummarySchema.extend({
  names: z
    .array(
      z.object({
        name: z.string().describe('Spelling'),
        kind: z.string().describe('Kind'),
        mentions: z.int().describe('How often'),
        ...span,
      }),
    )
    .describe('Spellings seen'),
  offices: z
    .array(
      z.object({
        office: z.string().describe('As printed'),
        ...span,
        documents: z.int().describe('In how many documents'),
      }),
    )
    .describe('Offices that coverage gives a person'),
  namesakes: z
    .array(
      z.object({
        id: z.string().describe('Permanent id'),
        name: z.string().describe('Canonical name'),
        role: z.string().optional().describe('What coverage calls them'),
        reason: z.string().optional().describe('Why linking keeps the two apart'),
      }),
    )
    .describe('Other persons of exactly the same name'),
}).openapi('Entity');

export const TimeSchema = z
  .object({
    ...place,
    text: words,
    type: z.string().describe('date, time or period'),
    value: z.string().describe('ISO 8601 value'),
    document: DocumentFactsSchema.omit({ url: true }).describe('Where it stands'),
  })
  .openapi('Time');

export const ProblemSchema = z
  .object({
    type: z.string().describe('Address of the explanation'),
    title: z.string().describe('The kind of problem'),
    status: z.int().describe('HTTP status'),
    detail: z.string().describe('What went wrong here'),
    position: z.int().optional().describe('Place in the query, code points'),
    expected: z.string().optional().describe('What was expected there'),
    field: z.string().optional().describe('The parameter or field that was not understood'),
  })
  .openapi('Problem');

export const CodedActorSchema = z
  .object({
    name: z.string().describe('Canonical name'),
    country: z.string().optional().describe('ISO 3166-1 alpha-2'),
    role: z.string().optional().describe('GOV, MIL, REB, OPP, IGO and others after PLOVER'),
  })
  .openapi('CodedActor');

const eventCore = {
  type: z.enum(EVENT_TYPES).describe('Type after PLOVER, with ACCIDENT and VOTE'),
  mode: z.string().optional().describe('What kind of it: meet, visit, airstrike'),
  status: z.enum(EVENT_STATUSES).describe('Whether it happened'),
  actors: z.array(CodedActorSchema).describe('Who did it; all sides of what is done together'),
  targets: z.array(CodedActorSchema).describe('To whom'),
  place: z.string().optional().describe('Where'),
  date: z.string().optional().describe('ISO 8601 day, month, year or period'),
};

const toldValue = (value: z.ZodType) =>
  z
    .array(
      z.object({
        value: value.describe('What is told'),
        documents: z.array(z.string()).describe('Ids of the documents that tell it'),
      }),
    )
    .optional();

export const EventSchema = z
  .object({
    id: z.string().describe('Id of its earliest telling'),
    ...eventCore,
    sources: z
      .array(
        z.object({
          id: z.string().describe('Id of the telling'),
          document: z.string().describe('Id of the document'),
          outlet: z.string().optional().describe('Who published it'),
          url: z.string().optional().describe('Address of the page'),
          published: z.string().optional().describe('ISO day of publication'),
          agencies: z.array(z.string()).describe('Agencies that the article names as its source'),
          ...eventCore,
          toll: z.int().optional().describe('Number of dead that the clause tells'),
          text: words,
        }),
      )
      .describe('Its tellings'),
    origins: z.array(z.string()).describe('Agencies that sources name, each once'),
    unattributed: z.int().describe('Documents that name no agency'),
    announced: z.boolean().describe('Told as announced by some'),
    outcome: z
      .enum(['happened', 'cancelled', 'awaited', 'untold'])
      .optional()
      .describe('What became of what was announced'),
    disagreements: z
      .object({
        date: toldValue(z.string()).describe('Dates'),
        place: toldValue(z.string()).describe('Places'),
        doer: toldValue(z.string()).describe('Doers'),
        toll: toldValue(z.int()).describe('Numbers of dead'),
        status: toldValue(z.string()).describe('Whether it happened'),
      })
      .describe('What sources tell differently, each value with who tells it'),
  })
  .openapi('Event');

export const DailyCountSchema = z
  .object({
    date: z.string().describe('ISO day'),
    source_country: z.string().describe('ISO country of the doer'),
    target_country: z.string().describe('ISO country of the other'),
    event_type: z.enum(EVENT_TYPES).describe('Type of event'),
    count: z.int().describe('How many'),
  })
  .openapi('DailyCount');
