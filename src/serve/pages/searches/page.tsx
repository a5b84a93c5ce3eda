import { parseQuery, QueryProblem, removeSearch, savedSearches, saveSearch } from '../../../library.ts';
import { fieldsOf } from '../forms.ts';
import { links } from '../links.ts';
import type { PageRoute } from '../route.ts';
import { QueryTrouble } from '../search/trouble.tsx';

/** All saved searches, each with its feeds. */
export const searchesPage: PageRoute = {
  method: 'get',
  path: links.searches,
  scope: 'read',
  answer: async ({ library, view }) => {
    const { words } = view;
    const all = await savedSearches(library);
    return {
      title: words.searches.title,
      place: 'search',
      feeds: all.map(({ id, name }) => ({ type: 'application/atom+xml', href: links.feed(id, 'atom'), title: name })),
      body: (
        <>
          <header class="page-head">
            <h1>{words.searches.title}</h1>
          </header>
          {all.length === 0 && <p class="empty">{words.searches.none}</p>}
          <ol class="cards">
            {all.map(({ id, name, query, at }) => (
              <li class="card" data-step="">
                <p class="big-name">
                  <a href={links.search(query)} dir="auto">
                    {name}
                  </a>
                </p>
                <p class="meta small">
                  {name !== query && <code dir="auto">{query}</code>}
                  <span>
                    {words.searches.saved} {view.day(at)}
                  </span>
                  <a href={links.feed(id, 'atom')}>{words.searches.feedOf} Atom</a>
                  <a href={links.feed(id, 'json')}>{words.searches.feedOf} JSON</a>
                </p>
                <form method="post" action={links.removeSearch} class="actions">
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" aria-label={`${words.searches.remove} ${name}`}>
                    {words.searches.remove}
                  </button>
                </form>
              </li>
            ))}
          </ol>
        </>
      ),
    };
  },
};

/** Keeps a search that is understood. */
export const saveSearchForm: PageRoute = {
  method: 'post',
  path: links.searches,
  scope: 'add',
  answer: async ({ c, library, view, who }) => {
    const { query = '', name = '' } = await fieldsOf(c);
    try {
      parseQuery(query);
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      const body = <QueryTrouble view={view} query={query} problem={error} />;
      return { title: view.words.nav.search, place: 'search', status: 400, body };
    }
    await saveSearch(library, { query, name: name.trim() || query, by: who });
    return c.redirect(links.searches, 303);
  },
};

export const removeSearchForm: PageRoute = {
  method: 'post',
  path: links.removeSearch,
  scope: 'add',
  answer: async ({ c, library }) => {
    const { id = '' } = await fieldsOf(c);
    await removeSearch(library, id);
    return c.redirect(links.searches, 303);
  },
};
