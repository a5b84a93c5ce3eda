import { z } from '@hono/zod-openapi';
import { SOURCE_KINDS } from '../../followed.ts';
import { STATEMENT_CHANGES } from '../../library.ts';
import { CameSchema } from './schemas.ts';

const count = (description: string) => z.int().min(0).describe(description);
const instant = (description: string) => z.string().optional().describe(`${description}, ISO 8601`);

export const SourceSchema = z
  .object({
    id: z.string().describe('Permanent id'),
    kind: z.enum(SOURCE_KINDS).describe('What it is'),
    url: z.string().describe('Address, without credentials; the path of a folder'),
    title: z.string().optional().describe('What it is called'),
    outlet: z.string().optional().describe('Outlet of its documents, where a person told'),
    language: z.string().optional().describe('Language of it'),
    category: z.string().optional().describe('A group'),
    enabled: z.boolean().describe('Whether it is followed'),
    credentials: z.boolean().describe('Whether a name and a password are kept'),
    interval: z.number().describe('Seconds between two polls'),
    fixed: z.boolean().describe('A person fixed the interval; otherwise it follows the habit of the source'),
    addedAt: z.string().describe('When it was named'),
    dueAt: z.string().describe('When it is polled next'),
    polledAt: instant('When it was last polled'),
    succeededAt: instant('When that last succeeded'),
    freshAt: instant('When something new was last found'),
    failingSince: instant('Since when all polls fail'),
    polls: count('Polls'),
    unchanged: count('Polls that found nothing changed'),
    failures: count('Polls in a row that failed'),
    pages: z
      .object({
        seen: count('Not to be fetched'),
        waiting: count('To be fetched'),
        kept: count('In the library'),
        empty: count('Without usable text'),
        failed: count('Given up'),
        gone: count('No longer there; their documents stay'),
      })
      .describe('What became of its pages'),
    withoutText: z.number().optional().describe('Share of its newest pages without a usable text'),
    delay: z.number().optional().describe('Median seconds from publication to library'),
    needsPerson: z.boolean().describe('Something is wrong that does not mend itself'),
    findings: z
      .array(
        z.object({
          code: z.string().describe('The kind of trouble'),
          level: z.enum(['person', 'passing', 'note']).describe('Whether somebody has to do something'),
          what: z.string().describe('What is wrong'),
          todo: z.string().describe('What to do'),
          detail: z.string().describe('What was seen'),
        }),
      )
      .describe('What is to be known about it'),
  })
  .openapi('Source');

const told = z.object({
  speakers: z.array(z.string()).describe('Who spoke'),
  via: z.array(z.string()).describe('Who passed it on'),
  act: z.string().describe('What kind of speech'),
  cue: z.string().describe('The word that reports'),
  start: count('First code point in the text of its version'),
  end: count('Behind the last code point'),
  text: z.string().describe('The characters that stand there'),
});

const renamed = (what: string) =>
  z
    .object({ before: z.string().describe('As it was'), after: z.string().describe('As it is') })
    .optional()
    .describe(what);

export const HistorySchema = z
  .object({
    id: z.string().describe('Id of the document'),
    url: z.string().optional().describe('Its address'),
    goneAt: instant('Since when the page is no longer there'),
    versions: z
      .array(
        z.object({
          receivedAt: z.string().describe('When it was first seen, ISO 8601'),
          came: CameSchema.optional(),
          title: z.string().optional().describe('Headline'),
          published: z.string().optional().describe('Publication date as told then'),
          length: count('Code points of its text'),
          statements: count('Statements in it'),
          changes: z
            .object({
              words: z
                .array(
                  z.object({
                    kind: z.enum(['same', 'added', 'removed']).describe('What became of it'),
                    text: z.string().describe('The words'),
                  }),
                )
                .describe('Word by word; long stretches that stayed are cut in the middle'),
              title: renamed('The headline changed'),
              published: renamed('The date changed'),
              statements: z
                .object({
                  appeared: z.array(told).describe('New ones'),
                  vanished: z.array(told).describe('Those that are no longer there'),
                  changed: z
                    .array(
                      z.object({
                        what: z.array(z.enum(STATEMENT_CHANGES)).describe('What is different'),
                        before: told.describe('As it was'),
                        after: told.describe('As it is'),
                      }),
                    )
                    .describe('Those that changed speaker, wording, cue, act or chain'),
                })
                .describe('What became of the statements'),
            })
            .optional()
            .describe('What is different from the version before'),
        }),
      )
      .describe('Oldest first'),
  })
  .openapi('History');
