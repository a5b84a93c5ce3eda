import { outlet, outlets } from '../../../library.ts';
import { links } from '../links.ts';
import { absent, type PageRoute } from '../route.ts';
import { OutletView } from './outlet.tsx';

/** All outlets of the library. */
export const outletsPage: PageRoute = {
  method: 'get',
  path: links.outlets,
  scope: 'read',
  answer: async ({ library, view }) => {
    const { words } = view;
    const all = await outlets(library);
    return {
      title: words.nav.outlets,
      place: 'outlets',
      body: (
        <>
          <header class="page-head">
            <h1>{words.nav.outlets}</h1>
          </header>
          {all.length === 0 && <p class="empty">{words.today.empty}</p>}
          <ol class="grid-list">
            {all.map(({ outlet: name, documents, last }) => (
              <li class="card" data-step="">
                <a href={links.outlet(name)} class="big-name">
                  <bdi lang="ar">{name}</bdi>
                </a>
                <p class="meta small">
                  <span>{view.counted('documents', documents)}</span>
                  {last !== null && (
                    <span>
                      {words.outlets.last} {view.day(last)}
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ol>
        </>
      ),
    };
  },
};

/** One outlet: what it publishes of its own, and what it takes from whom. */
export const outletPage: PageRoute = {
  method: 'get',
  path: '/outlets/:name',
  scope: 'read',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const found = await outlet(library, c.req.param('name') ?? '');
    if (!found) return absent(visit);
    return { title: found.outlet, place: 'outlets', body: <OutletView view={view} outlet={found} /> };
  },
};
