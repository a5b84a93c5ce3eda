import { entitiesNamed, quotedLately, type Speaking } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute } from '../route.ts';

const SHOWN = 60;

/** Who speaks most of late, and a field that finds anybody by name, in any spelling. */
export const peoplePage: PageRoute = {
  method: 'get',
  path: links.people,
  scope: 'read',
  answer: async ({ c, library, view }) => {
    const { words } = view;
    const name = c.req.query('name') ?? '';
    const found: readonly (Speaking & { readonly role?: string })[] =
      name.trim() === ''
        ? await quotedLately(library, SHOWN)
        : (await entitiesNamed(library, name, SHOWN)).map((one) => ({ ...one, count: one.statements }));
    return {
      title: words.nav.people,
      place: 'people',
      body: (
        <>
          <header class="page-head">
            <h1>{words.people.title}</h1>
            <search class="search-field">
              <form action={links.people}>
                <input
                  type="search"
                  name="name"
                  value={name}
                  aria-label={words.people.find}
                  placeholder={words.people.find}
                />
                <button type="submit" class="first">
                  {words.search.go}
                </button>
              </form>
            </search>
          </header>
          {found.length === 0 && <p class="empty">{words.people.nobody}</p>}
          <ol class="grid-list">
            {found.map(({ id, name: one, kind, count, role }) => (
              <li class="card" data-step="">
                <a href={links.entity(id)} class="big-name">
                  <bdi lang="ar">{one}</bdi>
                </a>
                <p class="meta small">
                  {role === undefined ? <span>{words.kinds[kind]}</span> : <bdi lang="ar">{role}</bdi>}
                  <span>{view.counted('statements', count)}</span>
                </p>
              </li>
            ))}
          </ol>
        </>
      ),
    };
  },
};
