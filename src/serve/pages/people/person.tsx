import type { FC } from 'hono/jsx';
import type { companyOf, decisions, entity, StorySummary, statementsAbout } from '../../../library.ts';
import { Name } from '../components/name.tsx';
import { Outcome } from '../components/outcome.tsx';
import { Pager } from '../components/pager.tsx';
import { Spread } from '../components/spread.tsx';
import { StatementCard } from '../components/statement-card.tsx';
import { MergeForm, SplitForm } from '../decide/name-forms.tsx';
import { links } from '../links.ts';
import { History } from '../statement/history.tsx';
import type { View } from '../view.ts';
import { personHref } from './page.tsx';

interface Props {
  readonly view: View;
  readonly person: NonNullable<Awaited<ReturnType<typeof entity>>>;
  readonly standing: 'speaker' | 'about';
  readonly statements: Awaited<ReturnType<typeof statementsAbout>>;
  readonly company: Awaited<ReturnType<typeof companyOf>>;
  readonly stories: readonly StorySummary[];
  readonly log: Awaited<ReturnType<typeof decisions>>;
  readonly done: boolean;
  readonly problem: string | undefined;
}

/** One person or body with all that coverage tells. */
export const PersonView: FC<Props> = (props) => {
  const { view, person, standing, statements, company, done, problem } = props;
  const { words } = view;
  const next = statements.next === undefined ? undefined : personHref(person.id, standing, statements.next);
  return (
    <>
      <header class="page-head">
        <h1>
          <bdi lang="ar">{person.name}</bdi>
        </h1>
        <p class="meta">
          <span>{words.kinds[person.kind]}</span>
          {person.namesakes.length > 0 && person.offices[0] && <bdi lang="ar">{person.offices[0].office}</bdi>}
          <span>{view.counted('statements', person.statements)}</span>
          <span>
            {words.people.mentioned} {view.counted('mentions', person.mentions)}
          </span>
        </p>
        {company.months.length > 1 && <Spread view={view} months={company.months} />}
      </header>
      <Outcome view={view} done={done} problem={problem} />
      <nav class="tabs" aria-label={words.people.views}>
        {(['speaker', 'about'] as const).map((one) => (
          <a href={personHref(person.id, one)} aria-current={one === standing ? 'page' : undefined}>
            {words.people.standing[one]}
          </a>
        ))}
      </nav>
      <div class="beside">
        <section aria-label={words.people.standing[standing]}>
          {statements.items.length === 0 && <p class="empty">{words.people.nothing[standing]}</p>}
          <ol class="cards">
            {statements.items.map((hit) => (
              <StatementCard view={view} {...hit} />
            ))}
          </ol>
          <Pager view={view} href={next} />
        </section>
        <aside aria-label={words.people.about}>
          <Facts {...props} />
          <SplitForm view={view} id={person.id} names={person.names} />
          <MergeForm view={view} id={person.id} />
          <History view={view} log={props.log} />
        </aside>
      </div>
    </>
  );
};

const Facts: FC<Props> = ({ view, person, company, stories }) => {
  const { words } = view;
  const stretch = (first: string | null, last: string | null) =>
    first === null ? '' : first === last || last === null ? view.day(first) : `${view.day(first)} – ${view.day(last)}`;
  return (
    <>
      {person.namesakes.length > 0 && (
        <section class="panel">
          <h2>{words.people.namesakes}</h2>
          <ul class="facts-list">
            {person.namesakes.map(({ id, name, role, reason }) => (
              <li>
                <Name name={name} entity={id} />
                <span class="soft">
                  <bdi lang="ar">{role}</bdi>
                  {role !== undefined && reason !== undefined && words.separator}
                  <bdi lang="en">{reason}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {person.offices.length > 0 && (
        <section class="panel">
          <h2>{words.people.offices}</h2>
          <ul class="facts-list">
            {person.offices.slice(0, 12).map(({ office, first, last, documents }) => (
              <li>
                <bdi lang="ar">{office}</bdi>
                <span class="soft">
                  {view.counted('documents', documents)}
                  {first !== null && words.separator}
                  {stretch(first, last)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section class="panel">
          <h2>{words.people.stories}</h2>
          <ul class="facts-list">
            {stories.map(({ id, title, last }) => (
              <li>
                <a href={links.story(id)}>
                  <bdi lang="ar">{view.title(title)}</bdi>
                </a>
                {last !== null && <span class="soft">{view.day(last)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {company.beside.length > 0 && (
        <section class="panel">
          <h2>{words.people.beside}</h2>
          <ul class="counts">
            {company.beside.map(({ id, name, count }) => (
              <li>
                <Name name={name} entity={id} />
                <span class="soft">{view.counted('documents', count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
