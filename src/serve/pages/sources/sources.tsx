import type { FC } from 'hono/jsx';
import type { SourceRecord } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { remedyFor } from './remedy.ts';

/** What came of adding sources. */
export interface Told {
  readonly added?: number;
  readonly known?: number;
  readonly left?: number;
  readonly problem?: string;
}

interface Props {
  readonly view: View;
  readonly sources: readonly SourceRecord[];
  readonly told: Told;
}

export const SourcesView: FC<Props> = ({ view, sources, told }) => {
  const { words } = view;
  return (
    <>
      <header class="page-head">
        <h1>{words.nav.sources}</h1>
        {sources.length > 0 && (
          <p class="meta">
            <span>{view.counted('sources', sources.length)}</span>
            <span>{words.sources.noWatch}</span>
          </p>
        )}
      </header>
      <Outcome view={view} told={told} />
      <div class="beside">
        <section aria-label={words.nav.sources}>
          {sources.length === 0 && <p class="empty">{words.sources.none}</p>}
          <ol class="cards">
            {sources.map((source) => (
              <SourceCard view={view} source={source} />
            ))}
          </ol>
        </section>
        <aside aria-label={words.sources.add}>
          <AddForms view={view} />
        </aside>
      </div>
    </>
  );
};

const Outcome: FC<Pick<Props, 'view' | 'told'>> = ({ view, told }) => {
  const counted = (['added', 'known', 'left'] as const).filter((what) => (told[what] ?? 0) > 0);
  return (
    <>
      {told.problem !== undefined && (
        <p class="notice bad" role="alert">
          {told.problem}
        </p>
      )}
      {counted.length > 0 && (
        <p class="notice" role="status">
          {counted.map((what, at) => (
            <>
              {at > 0 && ' · '}
              {view.words.sources[what]} {view.counted('sources', told[what] ?? 0)}
            </>
          ))}
        </p>
      )}
    </>
  );
};

/** Both send to this server alone, which looks at the address itself. */
const AddForms: FC<{ readonly view: View }> = ({ view: { words } }) => (
  <section class="panel">
    <h2>{words.sources.add}</h2>
    <form method="post" action={links.sources} class="fields">
      <label>
        {words.sources.url}
        <input type="url" name="url" dir="ltr" required placeholder="https://" />
      </label>
      <label>
        {words.add.outlet}
        <input name="outlet" dir="auto" maxlength={500} />
      </label>
      <p>
        <button type="submit" class="first">
          {words.sources.addDo}
        </button>
      </p>
    </form>
    <form method="post" action={links.subscriptions} enctype="multipart/form-data" class="fields">
      <label>
        {words.sources.opml}
        <input type="file" name="file" accept=".opml,.xml,text/x-opml" required />
      </label>
      <p>
        <button type="submit">{words.sources.opmlDo}</button>
      </p>
    </form>
  </section>
);

const SourceCard: FC<{ readonly view: View; readonly source: SourceRecord }> = ({ view, source }) => {
  const { words } = view;
  const { id, title, outlet, url, enabled, needsPerson, findings, freshAt } = source;
  const state = !enabled ? 'off' : needsPerson ? 'person' : findings.length > 0 ? 'watched' : 'well';
  return (
    <li class="card statement" id={`source-${id}`} data-step="">
      <p class="statement-head">
        <b>
          <bdi>{title ?? outlet ?? url}</bdi>
        </b>
        <span class={`tag ${needsPerson ? 'act' : ''}`}>{words.sources.states[state]}</span>
      </p>
      <p class="meta small">
        <bdi dir="ltr">{url}</bdi>
        {freshAt !== undefined && (
          <span>
            {words.sources.fresh} {view.day(freshAt)}
          </span>
        )}
      </p>
      {findings.length > 0 && (
        <ul class="facts-list">
          {findings.map((finding) => (
            <FindingLine view={view} source={source} finding={finding} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** Details of these are told by the record itself, in the reader's words. */
const OWN_DETAILS = new Set(['overdue', 'silent']);

interface FindingProps {
  readonly view: View;
  readonly source: SourceRecord;
  readonly finding: SourceRecord['findings'][number];
}

const FindingLine: FC<FindingProps> = ({ view, source, finding: { code, detail } }) => {
  const { what, todo } = remedyFor(view, code);
  return (
    <li>
      <span>
        {what}
        {code === 'overdue' && ` (${view.words.sources.due} ${view.day(source.dueAt)})`}
        {detail !== '' && !OWN_DETAILS.has(code) && (
          <>
            {' '}
            <bdi lang="en" dir="ltr" class="soft small">
              {detail}
            </bdi>
          </>
        )}
      </span>
      <span class="soft">{todo}</span>
    </li>
  );
};
