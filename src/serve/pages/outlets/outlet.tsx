import type { FC } from 'hono/jsx';
import type { OutletName, OutletRecord } from '../../../library.ts';
import { DocumentList } from '../components/document-list.tsx';
import { Name } from '../components/name.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly outlet: OutletRecord;
}

/** Documents that are listed; the others a search finds. */
const LISTED = 20;
const NAMES = 14;

export const OutletView: FC<Props> = ({ view, outlet }) => {
  const { words } = view;
  const { outlet: name, documents, first, last, looked, own, newest } = outlet;
  return (
    <>
      <header class="page-head">
        <h1>
          <bdi lang="ar">{name}</bdi>
        </h1>
        <p class="meta">
          <span>{view.counted('documents', documents)}</span>
          {first !== null && last !== null && (
            <span>
              {view.day(first)} – {view.day(last)}
            </span>
          )}
          <a href={links.search(`outlet:"${name.replace(/"/gu, ' ')}"`)}>{words.outlets.search}</a>
        </p>
      </header>
      <Balance view={view} own={own} taken={looked - own} looked={looked} />
      <div class="beside">
        <section>
          <h2>{words.today.newest}</h2>
          <DocumentList view={view} documents={newest.slice(0, LISTED)} />
        </section>
        <aside aria-label={words.outlets.sources}>
          <NamePanel view={view} title={words.outlets.sources} names={outlet.sources} none={words.outlets.noSources} />
          <NamePanel view={view} title={words.outlets.speakers} names={outlet.speakers} none={words.people.nobody} />
        </aside>
      </div>
    </>
  );
};

interface BalanceProps {
  readonly view: View;
  readonly own: number;
  readonly taken: number;
  readonly looked: number;
}

const WIDTH = 600;

/** What names a source and what names none: unknown, which is not the same as its own. */
const Balance: FC<BalanceProps> = ({ view, own, taken, looked }) => {
  const { words } = view;
  const share = looked === 0 ? 0 : Math.round((taken / looked) * WIDTH);
  const x = view.dir === 'rtl' ? WIDTH - share : 0;
  return (
    <figure class="balance">
      <svg viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="none" width={WIDTH} height="12" rx="3" />
        <rect x={x} width={share} height="12" rx="3" />
      </svg>
      <figcaption class="meta small">
        <span>
          <b>{view.counted('documents', taken)}</b> {words.outlets.taken}
        </span>
        <span>
          <b>{view.counted('documents', own)}</b> {words.outlets.own}
        </span>
        {looked > 0 && (
          <span>
            {words.outlets.looked} {view.counted('documents', looked)}
          </span>
        )}
      </figcaption>
    </figure>
  );
};

interface NamePanelProps {
  readonly view: View;
  readonly title: string;
  readonly names: readonly OutletName[];
  readonly none: string;
}

const NamePanel: FC<NamePanelProps> = ({ view, title, names, none }) => (
  <section class="panel">
    <h2>{title}</h2>
    {names.length === 0 && <p class="soft">{none}</p>}
    <ul class="counts">
      {names.slice(0, NAMES).map(({ name, entity, documents }) => (
        <li>
          <Name name={name} entity={entity} />
          <span class="soft">{view.counted('documents', documents)}</span>
        </li>
      ))}
    </ul>
  </section>
);
