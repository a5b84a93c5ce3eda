import type { FC } from 'hono/jsx';
import type { History, ToldStatement, Version } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly history: History;
  readonly title: string;
  /** Only the last captures were compared. */
  readonly cut: boolean;
}

/** The versions of a document, the newest first, each beside the one before it. */
export const VersionsView: FC<Props> = ({ view, history: { id, goneAt, versions }, title, cut }) => {
  const { words } = view;
  return (
    <div class="versions">
      <header class="page-head">
        <h1 lang="ar" dir="auto">
          <a href={links.document(id)}>{title}</a>
        </h1>
        <p class="meta">
          <span>{view.counted('versions', versions.length)}</span>
          {cut && <a href={`${links.versions(id)}?all=1`}>{words.document.allVersions}</a>}
        </p>
        <p class="soft">{versions.length > 1 ? words.document.versionsLead : words.document.onlyVersion}</p>
        {goneAt !== undefined && (
          <p class="notice">
            {words.document.goneSince} <time datetime={goneAt}>{view.day(goneAt)}</time>
          </p>
        )}
      </header>
      <ol class="timeline">
        {versions.toReversed().map((version) => (
          <VersionOf view={view} version={version} />
        ))}
      </ol>
    </div>
  );
};

const VersionOf: FC<{ readonly view: View; readonly version: Version }> = ({ view, version }) => {
  const { receivedAt, length, statements, changes } = version;
  return (
    <li>
      <h2>
        {view.words.document.seen}{' '}
        <time datetime={receivedAt}>
          {view.day(receivedAt)} {view.inDigits(receivedAt.slice(11, 16))}
        </time>
      </h2>
      <p class="meta small">
        <span>{view.counted('letters', length)}</span>
        <span>{view.counted('statements', statements)}</span>
      </p>
      {changes && <Changes view={view} changes={changes} />}
    </li>
  );
};

interface ChangesProps {
  readonly view: View;
  readonly changes: NonNullable<Version['changes']>;
}

const Changes: FC<ChangesProps> = ({ view, changes: { words, title, published, statements } }) => {
  const { document, separator } = view.words;
  return (
    <div class="stack">
      {title && <Change label={document.title} {...title} />}
      {published && (
        <Change label={document.published} before={view.day(published.before)} after={view.day(published.after)} />
      )}
      <p class="wording compared" lang="ar" dir="auto">
        {words.map(({ kind, text }) =>
          kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text,
        )}
      </p>
      <Told view={view} label={document.appeared} told={statements.appeared} />
      <Told view={view} label={document.vanished} told={statements.vanished} />
      {statements.changed.length > 0 && (
        <section>
          <h3>{document.changed}</h3>
          <ul class="facts-list">
            {statements.changed.map(({ what, before, after }) => (
              <li>
                <span class="soft">{what.map((one) => document.changes[one]).join(separator)}</span>
                <SaidLine view={view} said={before} />
                <SaidLine view={view} said={after} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const Change: FC<{ readonly label: string; readonly before: string; readonly after: string }> = (change) => (
  <p>
    <span class="soft small">{change.label}</span> <del lang="ar">{change.before}</del>{' '}
    <ins lang="ar">{change.after}</ins>
  </p>
);

interface ToldProps {
  readonly view: View;
  readonly label: string;
  readonly told: readonly ToldStatement[];
}

const Told: FC<ToldProps> = ({ view, label, told }) =>
  told.length === 0 ? null : (
    <section>
      <h3>{label}</h3>
      <ul class="facts-list">
        {told.map((said) => (
          <li>
            <SaidLine view={view} said={said} />
          </li>
        ))}
      </ul>
    </section>
  );

const SaidLine: FC<{ readonly view: View; readonly said: ToldStatement }> = ({ view, said: { speakers, text } }) => (
  <span>
    <b>
      <bdi lang="ar">{speakers.join(view.words.separator) || view.words.statement.noSpeaker}</bdi>
    </b>
    {': '}
    <bdi lang="ar">{text}</bdi>
  </span>
);
