import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { compare, type Library, stories, story, utterance } from '../../library.ts';
import { answerList, listFormat } from '../format.ts';
import type { Env } from '../guard.ts';
import { missing } from '../problem.ts';
import { byId, LIST_TYPES, pageQuery, route, serve } from './route.ts';
import { pageOf } from './schemas.ts';
import * as schema from './story-schemas.ts';

const text = (description: string, most = 200) => z.string().max(most).optional().openapi({ description });

export const ROUTES = {
  stories: route(
    'get',
    '/stories',
    {
      query: z.object({
        words: text('A query that an article of the story answers, as for /search', 1000),
        after: text('Told on this day, month or year, or later'),
        before: text('Begun on this day, month or year, or earlier'),
        outlet: text('Full name of an outlet that tells it', 500),
        speaker: text('Somebody who speaks in it, in any spelling'),
        least: z.coerce.number().int().min(1).default(2).openapi({ description: 'Articles that it has at least' }),
        ...pageQuery,
      }),
    },
    {
      scope: 'read',
      tag: 'stories',
      types: LIST_TYPES,
      summary: 'Stories, the newest first',
      answer: pageOf(schema.StorySummarySchema),
    },
  ),
  story: route('get', '/stories/{id}', byId('story'), {
    scope: 'read',
    tag: 'stories',
    summary: 'A story: its articles, utterances, copies, coverage; one that was merged gives the one it is in',
    answer: schema.StorySchema,
  }),
  utterance: route('get', '/utterances/{id}', byId('utterance'), {
    scope: 'read',
    tag: 'stories',
    summary: 'What was said once, in all its wordings',
    answer: schema.UtteranceSchema,
  }),
  compare: route(
    'get',
    '/compare',
    {
      query: z.object({
        a: z.string().max(200).openapi({ description: 'Id of a document' }),
        b: z.string().max(200).openapi({ description: 'Id of another' }),
      }),
    },
    {
      scope: 'read',
      tag: 'stories',
      summary: 'Two documents: what both tell, word by word, and what only one does',
      answer: schema.ComparisonSchema,
    },
  ),
} as const;

/** The routes of what linking tells. */
export function addStories(app: OpenAPIHono<Env>, library: Library): void {
  serve(app, ROUTES.stories, async (c, { query }) => {
    const options = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    const { items, ...rest } = await stories(library, options);
    return answerList(
      c,
      listFormat(c),
      items.map((item) => ({ ...item })),
      rest,
    );
  });
  serve(app, ROUTES.story, async (c, { param }) => {
    const found = await story(library, param.id);
    return found ? c.json(found) : missing('story', param.id);
  });
  serve(app, ROUTES.utterance, async (c, { param }) => {
    const found = await utterance(library, param.id);
    return found ? c.json(found) : missing('utterance', param.id);
  });
  serve(app, ROUTES.compare, async (c, { query: { a, b } }) => {
    const found = await compare(library, a, b);
    return found ? c.json(found) : missing('document', `${a} or ${b}`);
  });
}
