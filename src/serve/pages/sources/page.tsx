import type { FC } from 'hono/jsx';
import { type SourceRecord, sourceRecords } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute } from '../route.ts';
import type { View } from '../view.ts';

/** The sources that are followed, with their health; those that need a person first. */
export const sourcesPage: PageRoute = {
  method: 'get',
  path: links.sources,
  scope: 'read',
  answer: async ({ library, view }) => {
    const { words } = view;
    const sources = (await sourceRecords(library)).toSorted((a, b) => Number(b.needsPerson) - Number(a.needsPerson));
    return {
      title: words.nav.sources,
      place: 'sources',
      body: (
        <>
          <header class="page-head">
            <h1>{words.nav.sources}</h1>
          </header>
          {sources.length === 0 && <p class="empty">{words.sources.none}</p>}
          <ol class="cards">
            {sources.map((source) => (
              <SourceCard view={view} source={source} />
            ))}
          </ol>
        </>
      ),
    };
  },
};

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
          {findings.map(({ what, detail, todo }) => (
            <li lang="en" dir="auto">
              {detail === '' ? what : `${what} (${detail})`}
              <span class="soft">{todo}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
