import type { FC } from 'hono/jsx';
import type { StoryRecord } from '../../../library.ts';
import { Quote } from '../components/quote.tsx';
import { Source } from '../components/source.tsx';
import { Speakers } from '../components/statement-facts.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { standing } from './group.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
}

/** What was said and what was published, day by day. An utterance stands on the day it was said, where that is told. */
export const Timeline: FC<Props> = ({ view, story }) => {
  const { words } = view;
  const said = story.utterances.map((utterance) => {
    const { statement, published } = standing(utterance);
    return {
      day: statement.said ?? published?.slice(0, 10) ?? '',
      told: statement.said !== undefined,
      utterance,
      statement,
    };
  });
  const published = story.documents.map((one) => ({
    ...one,
    id: one.document,
    day: one.published?.slice(0, 10) ?? '',
  }));
  const days = [...new Set([...said, ...published].map(({ day }) => day))].sort();
  return (
    <ol class="timeline">
      {days.map((day) => (
        <li>
          <h2>{day === '' ? words.story.noDay : view.day(day)}</h2>
          <ul class="cards">
            {said
              .filter((one) => one.day === day)
              .map(({ statement, told }) => (
                <li class="moment" data-step="">
                  <p class="statement-head">
                    <Speakers view={view} statement={statement} />
                    <span class="soft small">{told ? words.story.saidOn : words.story.publishedOn}</span>
                    <a class="small" href={links.statement(statement.id)} data-evidence="">
                      {words.statement.evidence}
                    </a>
                  </p>
                  <Quote text={statement.text} direct={statement.type === 'direct'} />
                </li>
              ))}
            {published
              .filter((one) => one.day === day)
              .map((one) => (
                <li class="moment published">
                  <p class="meta small">
                    <Source view={view} document={{ ...one, published: null }} />
                  </p>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
