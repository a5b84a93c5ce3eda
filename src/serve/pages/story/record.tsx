import type { FC } from 'hono/jsx';
import type { StoryRecord, UtteranceRecord } from '../../../library.ts';
import { Names } from '../components/name.tsx';
import { OriginTags } from '../components/origins.tsx';
import { Quote } from '../components/quote.tsx';
import { StatementFacts } from '../components/statement-facts.tsx';
import { Wordings } from '../components/wordings.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { bySpeaker, outletsOf, standing } from './group.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
}

/** What was said, by speaker; each utterance with its representative wording, the others folded under it. */
export const Record: FC<Props> = ({ view, story }) => {
  const { words } = view;
  const groups = bySpeaker(story.utterances);
  if (groups.length === 0) return <p class="empty">{words.story.noUtterances}</p>;
  return (
    <div class="beside">
      <section>
        {groups.map(({ entity, speakers, utterances }) => (
          <section class="speaker-group" id={`speaker-${entity}`}>
            <h2>
              <Names names={speakers} separator={words.separator} />{' '}
              <small>{view.counted('statements', utterances.length)}</small>
            </h2>
            {utterances.map((one) => (
              <Utterance view={view} utterance={one} />
            ))}
          </section>
        ))}
      </section>
      <aside aria-label={words.story.inShort}>
        <section class="panel">
          <h2>{words.people.title2}</h2>
          <ul class="counts">
            {groups.map(({ entity, speakers, utterances }) => (
              <li>
                <a href={`#speaker-${entity}`}>
                  <bdi lang="ar">{speakers.map(({ name }) => name).join(words.separator)}</bdi>
                </a>
                <span class="soft">{view.number(utterances.length)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="panel">
          <h2>{words.story.origins}</h2>
          <p class="tags">
            <OriginTags view={view} origins={story.origins} />
          </p>
        </section>
        <section class="panel">
          <h2>{words.nav.outlets}</h2>
          <ul class="counts">
            {story.outlets.map((outlet) => (
              <li>
                <a href={links.outlet(outlet)}>
                  <bdi lang="ar">{outlet}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
};

const Utterance: FC<{ readonly view: View; readonly utterance: UtteranceRecord }> = ({ view, utterance }) => {
  const { words } = view;
  const { statement, published } = standing(utterance);
  const { variants, origins, id } = utterance;
  return (
    <article class="card utterance" id={`u-${id}`} data-step="">
      <Quote text={statement.text} direct={statement.type === 'direct'} />
      <p class="meta small">
        <StatementFacts view={view} statement={statement} />
        {statement.said === undefined && published !== null && <time datetime={published}>{view.day(published)}</time>}
        <span>{view.counted('outlets', outletsOf(utterance).length)}</span>
        <OriginTags view={view} origins={origins} />
        <a class="evidence" href={links.statement(statement.id)} data-evidence="">
          {words.statement.evidence}
        </a>
      </p>
      {variants.length > 1 && (
        <details>
          <summary>{view.counted('wordings', variants.length)}</summary>
          <Wordings view={view} utterance={utterance} />
        </details>
      )}
    </article>
  );
};
