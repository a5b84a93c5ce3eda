import { z } from '@hono/zod-openapi';
import { StatementSchema } from './schemas.ts';

/** What the API gives of stories, field by field, for OpenAPI. */
const document = z.string().describe('Id of the document');
const place = {
  start: z.int().min(0).describe('First code point in the text of the document'),
  end: z.int().min(0).describe('Behind the last code point'),
};
const optional = (what: string) => z.string().nullable().describe(what);

const OriginsSchema = z
  .object({
    known: z.array(z.string()).describe('Known sources, each once'),
    unattributed: z.int().describe('Articles that name no source and copy none known'),
  })
  .openapi('Origins');

export const StorySummarySchema = z
  .object({
    id: z.string().describe('Permanent id'),
    title: optional('Chosen from the titles of its articles'),
    first: optional('ISO day of the first article'),
    last: optional('ISO day of the last article'),
    articles: z.int().describe('How many articles tell it'),
    days: z
      .array(z.object({ day: z.string().describe('ISO day'), count: z.int().describe('Articles of that day') }))
      .describe('Its articles by their day, the oldest first'),
    outlets: z.array(z.string()).describe('Who tells it'),
    origins: OriginsSchema.describe('Sources that its articles name'),
    speakers: z
      .array(
        z.object({
          name: z.string().describe('Canonical name'),
          entity: z.string().describe('Id of the entity'),
          utterances: z.int().describe('Utterances of it'),
        }),
      )
      .describe('Who speaks most'),
    changed: optional('Instant at which it was last linked otherwise'),
    follows: z.string().optional().describe('The story that it continues'),
  })
  .openapi('StorySummary');

const telling = z.enum(['present', 'reworded', 'shortened', 'absent']).describe('How it is told');

const WordPieceSchema = z
  .object({
    kind: z.enum(['same', 'added', 'dropped', 'changed']).describe('What these words are beside the other wording'),
    text: z.string().describe('The words; of dropped ones those of the other wording'),
    was: z.string().optional().describe('Of changed words: those of the other wording'),
    weight: z.enum(['negation', 'number', 'hedge', 'condition']).optional().describe('It can turn the meaning'),
  })
  .openapi('WordPiece');

export const UtteranceSchema = z
  .object({
    id: z.string().describe('Permanent id'),
    story: optional('Id of the story'),
    speakers: z
      .array(
        z.object({
          name: z.string().describe('Canonical name'),
          entity: z.string().describe('Id of the entity'),
          kind: z.string().describe('person, organisation, state, role, unnamed or group'),
        }),
      )
      .describe('Who is said to have said it, whom most wordings name first'),
    representative: z.string().describe('Id of the statement that stands for all'),
    variants: z
      .array(
        z.object({
          statement: StatementSchema.describe('The statement'),
          document,
          outlet: optional('Who published it'),
          published: optional('ISO 8601 day or instant'),
          telling,
          comparison: z.array(WordPieceSchema).optional().describe('Word by word beside the representative'),
        }),
      )
      .describe('Its wordings'),
    origins: OriginsSchema.describe('Where it goes back to'),
    chain: z
      .object({
        nodes: z
          .array(
            z.object({
              id: z.string().describe('Id within the chain'),
              name: z.string().describe('Name of the speaker, source or outlet'),
              kind: z.enum(['speaker', 'relay', 'outlet']).describe('What it is'),
            }),
          )
          .describe('Who speaks, passes on, publishes'),
        edges: z
          .array(
            z.object({
              from: z.string().describe('Id of a node'),
              to: z.string().describe('Id of a node'),
              kind: z.enum(['named', 'copy', 'none']).describe('Named by the article, copied, or not told'),
              share: z.number().optional().describe('Of a copy: the share of the words'),
              statements: z.array(z.string()).describe('Ids of the statements that tell it'),
            }),
          )
          .describe('Steps'),
      })
      .describe('On which ways it came'),
  })
  .openapi('Utterance');

const copyPlace = z.object({ document, article: z.int().describe('Index of the article'), ...place });

const CopySchema = z
  .object({
    a: copyPlace.describe('Here'),
    b: copyPlace.describe('And here'),
    source: z.enum(['a', 'b', 'third']).optional().describe('Which of the two had it first, or both from elsewhere'),
    reason: z.string().describe('Why'),
  })
  .openapi('Copy');

export const StorySchema = StorySummarySchema.extend({
  documents: z
    .array(
      z.object({
        document,
        article: z.int().describe('Index in the articles of the document'),
        ...place,
        title: optional('Headline'),
        outlet: optional('Who published it'),
        url: optional('Canonical address'),
        published: optional('ISO 8601 day or instant'),
        agencies: z.array(z.string()).describe('Agencies that it names as its source'),
      }),
    )
    .describe('Its articles'),
  utterances: z.array(UtteranceSchema).describe('What was said, of most wordings first'),
  copies: z.array(CopySchema).describe('Passages that articles share'),
  coverage: z
    .object({
      outlets: z.array(z.string()).describe('Columns'),
      rows: z
        .array(z.object({ utterance: z.string().describe('Id'), tellings: z.array(telling).describe('By outlet') }))
        .describe('Utterances'),
    })
    .describe('Which outlet tells what'),
  contradictions: z
    .array(
      z.object({
        kind: z.enum(['number', 'attribution']).describe('Of a number, or of who said it'),
        about: z.string().describe('What is counted, or the words'),
        grows: z.boolean().optional().describe('The number was brought up to date'),
        values: z
          .array(
            z.object({ value: z.string().describe('Value'), documents: z.array(z.string()).describe('Who tells it') }),
          )
          .describe('What is told'),
      }),
    )
    .describe('What articles tell differently'),
  followedBy: z
    .array(z.object({ id: z.string().describe('Id'), title: optional('Title'), first: optional('First day') }))
    .describe('Stories that continue it'),
}).openapi('Story');

const ComparedSchema = z.object({
  id: document,
  title: z.string().optional().describe('Headline'),
  outlet: z.string().optional().describe('Who published it'),
  url: z.string().optional().describe('Address'),
  published: z.string().optional().describe('ISO 8601 day or instant'),
  copied: z.number().describe('Share of its articles that the other has as well'),
});

export const ComparisonSchema = z
  .object({
    a: ComparedSchema.describe('The first'),
    b: ComparedSchema.describe('The second'),
    stories: z.array(z.string()).describe('Stories in which both have an article'),
    both: z
      .array(
        z.object({
          utterance: z.string().describe('Id of the utterance'),
          a: StatementSchema.describe('In the first'),
          b: StatementSchema.describe('In the second'),
          telling,
          comparison: z.array(WordPieceSchema).describe('The second beside the first'),
        }),
      )
      .describe('What both tell'),
    onlyA: z.array(StatementSchema).describe('What only the first tells'),
    onlyB: z.array(StatementSchema).describe('What only the second tells'),
    copies: z.array(CopySchema).describe('Passages that both have'),
  })
  .openapi('Comparison');
