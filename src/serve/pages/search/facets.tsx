import type { FC } from 'hono/jsx';
import type { Page } from '../../../library.ts';
import { DayFields } from '../components/day-fields.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly query: string;
  readonly wanted: 'statements' | 'documents';
  readonly facets: NonNullable<Page<unknown>['facets']>;
}

/** So many values of a facet are shown at once; the others unfold. */
const SHOWN = 7;

/** What the results are made of; each value narrows the search to it. */
export const Facets: FC<Props> = ({ view, query, wanted, facets }) => {
  const fields = [
    { field: 'speaker', values: facets.speaker },
    { field: 'outlet', values: facets.outlet },
    { field: 'via', values: facets.via },
  ] as const;
  const narrowed = (clause: string) =>
    links.search(`${query} ${clause}`.trim(), wanted === 'documents' ? { in: wanted } : {});
  return (
    <>
      {fields
        .filter(({ values }) => values.length > 0)
        .map(({ field, values }) => {
          const items = values.map(({ value, count }) => (
            <li>
              <a href={narrowed(`${field}:"${value.replace(/"/gu, ' ')}"`)}>
                <bdi lang="ar">{value}</bdi>
              </a>
              <span class="soft">{view.number(count)}</span>
            </li>
          ));
          return (
            <section class="panel">
              <h2>{view.words.search.facets[field]}</h2>
              <ul class="counts">{items.slice(0, SHOWN)}</ul>
              {items.length > SHOWN && (
                <details>
                  <summary>{view.words.search.moreValues}</summary>
                  <ul class="counts">{items.slice(SHOWN)}</ul>
                </details>
              )}
            </section>
          );
        })}
      <Days view={view} days={facets.day} narrowed={narrowed}>
        <form action={links.search()} class="days">
          <input type="hidden" name="q" value={query} />
          {wanted === 'documents' && <input type="hidden" name="in" value={wanted} />}
          <DayFields view={view} />
          <button type="submit">{view.words.today.filter}</button>
        </form>
      </Days>
    </>
  );
};

interface DaysProps {
  readonly view: View;
  readonly days: Props['facets']['day'];
  readonly narrowed: (clause: string) => string;
  readonly children?: unknown;
}

/** Days or, when these are many, months. */
const Days: FC<DaysProps> = ({ view, days, narrowed, children }) => {
  const many = days.length > SHOWN;
  const stretches = new Map<string, number>();
  for (const { value, count } of days) {
    const stretch = many ? value.slice(0, 7) : value;
    stretches.set(stretch, (stretches.get(stretch) ?? 0) + count);
  }
  return (
    <section class="panel">
      <h2>{view.words.search.facets.day}</h2>
      {children}
      <ul class="counts">
        {days.length > 1 &&
          [...stretches].slice(0, 2 * SHOWN).map(([stretch, count]) => (
            <li>
              <a href={narrowed(`after:${stretch} before:${stretch}`)}>
                {many ? view.month(stretch) : view.day(stretch)}
              </a>
              <span class="soft">{view.number(count)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
};
