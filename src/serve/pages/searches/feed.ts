import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { type SavedSearch, type StatementHit, savedSearches, searchStatements } from '../../../library.ts';
import { citationOf } from '../citation.ts';
import { links } from '../links.ts';
import { absent, type PageRoute, type Visit } from '../route.ts';

/** Entries of a feed. */
const ENTRIES = 50;

type Making = (search: SavedSearch, hits: readonly StatementHit[], origin: string, visit: Visit) => string;

/** The newest statements of a saved search as a feed. The same library gives the same bytes. */
function feedRoute(format: 'atom' | 'json', type: string, make: Making): PageRoute {
  return {
    method: 'get',
    path: `/searches/:id/feed.${format}`,
    scope: 'read',
    answer: async (visit) => {
      const { c, library } = visit;
      const [search] = await savedSearches(library, c.req.param('id') ?? '');
      if (!search) return absent(visit);
      const { items } = await searchStatements(library, search.query, { limit: ENTRIES });
      return c.body(make(search, items, new URL(c.req.url).origin, visit), 200, { 'Content-Type': type });
    },
  };
}

export const atomFeed = feedRoute('atom', 'application/atom+xml; charset=utf-8', (search, hits, origin, { view }) =>
  generateAtomFeed(
    {
      id: origin + links.feed(search.id, 'atom'),
      title: { value: search.name },
      updated: instant(hits, search),
      links: [
        { href: origin + links.feed(search.id, 'atom'), rel: 'self' },
        { href: origin + links.search(search.query) },
      ],
      entries: hits.map(({ statement, document }) => ({
        id: origin + links.statement(statement.id),
        title: { value: titleOf(statement, view.words.statement.noSpeaker) },
        updated: published(document.published, search),
        links: [{ href: origin + links.statement(statement.id) }],
        authors: [{ name: document.outlet ?? view.words.name }],
        summary: { value: citationOf(statement, document, 'ar') },
      })),
    },
    { strict: false },
  ),
);

export const jsonFeed = feedRoute('json', 'application/feed+json; charset=utf-8', (search, hits, origin, { view }) =>
  JSON.stringify(
    generateJsonFeed({
      title: search.name,
      home_page_url: origin + links.search(search.query),
      feed_url: origin + links.feed(search.id, 'json'),
      language: 'ar',
      items: hits.map(({ statement, document }) => ({
        id: statement.id,
        url: origin + links.statement(statement.id),
        title: titleOf(statement, view.words.statement.noSpeaker),
        content_text: citationOf(statement, document, 'ar'),
        date_published: published(document.published, search),
        authors: document.outlet === null ? [] : [{ name: document.outlet }],
      })),
    }),
  ),
);

function titleOf({ speakers, text }: StatementHit['statement'], nobody: string): string {
  const letters = [...text];
  const words = letters.length <= 120 ? text : `${letters.slice(0, 119).join('')}…`;
  return `${speakers.map(({ name }) => name).join('، ') || nobody}: ${words}`;
}

/** The instant of publication; of a day without a time its beginning, and where nothing is told that of saving the search. */
function published(told: string | null, { at }: SavedSearch): Date {
  const date = new Date(told ?? at);
  return Number.isNaN(date.getTime()) ? new Date(at) : date;
}

function instant(hits: readonly StatementHit[], search: SavedSearch): Date {
  const times = hits.map(({ document }) => published(document.published, search).getTime());
  return new Date(Math.max(new Date(search.at).getTime(), ...times));
}
