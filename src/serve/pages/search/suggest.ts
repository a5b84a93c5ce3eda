import { entitiesNamed } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute } from '../route.ts';

const MOST = 8;

/** Names for what somebody is writing, as JSON, for the script of the search field. */
export const suggestRoute: PageRoute = {
  method: 'get',
  path: links.suggest,
  scope: 'read',
  answer: async ({ c, library }) => {
    const text = (c.req.query('name') ?? '').slice(0, 200);
    const found = text.trim() === '' ? [] : await entitiesNamed(library, text, MOST);
    return c.json(found.map(({ name }) => name));
  },
};
