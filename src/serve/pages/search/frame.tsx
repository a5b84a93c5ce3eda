import type { FC } from 'hono/jsx';
import type { EntitySummary, Page } from '../../../library.ts';
import { Name } from '../components/name.tsx';
import { Pager } from '../components/pager.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { Facets } from './facets.tsx';
import { Tips } from './tips.tsx';

interface Props {
  readonly view: View;
  readonly query: string;
  readonly wanted: 'statements' | 'documents';
  readonly page: Page<unknown>;
  readonly names: readonly EntitySummary[];
  readonly next: string | undefined;
  readonly children?: unknown;
}

/** The head of a search, its results, and what narrows it beside them. */
export const SearchFrame: FC<Props> = ({ view, query, wanted, page, names, next, children }) => {
  const { words } = view;
  const count = view.counted('results', page.total);
  return (
    <>
      <h1 class="unseen">{query === '' ? words.nav.search : query}</h1>
      <SearchField view={view} query={query} wanted={wanted} />
      <nav class="tabs" aria-label={words.search.where}>
        {(['statements', 'documents'] as const).map((one) => (
          <a
            href={links.search(query, one === 'documents' ? { in: one } : {})}
            aria-current={one === wanted ? 'page' : undefined}
          >
            {words.search.in[one]}
          </a>
        ))}
      </nav>
      <div class="beside">
        <section aria-label={words.search.results}>
          <p class="meta">
            <span>{page.more ? `${words.search.atLeast} ${count}` : count}</span>
          </p>
          {names.length > 0 && (
            <p class="meta names-found">
              <span>{words.search.names}</span>
              {names.map(({ id, name }) => (
                <Name name={name} entity={id} />
              ))}
            </p>
          )}
          {page.items.length === 0 ? <p class="empty">{words.search.nothing}</p> : children}
          <Pager view={view} href={next} />
        </section>
        <aside aria-label={words.search.narrow}>
          <SaveSearch view={view} query={query} />
          {page.facets && <Facets view={view} query={query} wanted={wanted} facets={page.facets} />}
          <Tips view={view} />
        </aside>
      </div>
    </>
  );
};

/** The large field of the search page; names are offered while one writes, where scripts run. */
export const SearchField: FC<Pick<Props, 'view' | 'query' | 'wanted'>> = ({ view, query, wanted }) => (
  <search class="search-field">
    <form action={links.search()}>
      <input
        type="search"
        name="q"
        value={query}
        dir={query === '' ? undefined : 'auto'}
        aria-label={view.words.search.label}
        autocomplete="off"
        list="names"
        data-suggest={links.suggest}
      />
      <datalist id="names"></datalist>
      {wanted === 'documents' && <input type="hidden" name="in" value="documents" />}
      <button type="submit" class="first">
        {view.words.search.go}
      </button>
    </form>
  </search>
);

const SaveSearch: FC<Pick<Props, 'view' | 'query'>> = ({ view, query }) => {
  const { words } = view;
  return (
    <section class="panel">
      <h2>{words.searches.title}</h2>
      {query !== '' && (
        <form method="post" action={links.searches} class="inline">
          <input type="hidden" name="query" value={query} />
          <input
            name="name"
            required
            maxlength={200}
            aria-label={words.searches.name}
            placeholder={words.searches.name}
            value={query}
            dir="auto"
          />
          <button type="submit">{words.searches.save}</button>
        </form>
      )}
      <p class="small">
        <a href={links.searches}>{words.searches.all}</a>
      </p>
    </section>
  );
};
