import type { FC } from 'hono/jsx';
import type { StoryRecord } from '../../../library.ts';
import type { View } from '../view.ts';
import { standing } from './group.ts';
import { storyHref } from './views.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
}

const LONGEST = 90;
const TELLINGS = ['present', 'reworded', 'shortened', 'absent'] as const;

/** Utterances × outlets: who tells it as it is, rewords, shortens, leaves out. */
export const Coverage: FC<Props> = ({ view, story }) => {
  const { words } = view;
  const { outlets, rows } = story.coverage;
  const utterances = new Map(story.utterances.map((one) => [one.id, one]));
  if (rows.length === 0) return <p class="empty">{words.story.noUtterances}</p>;
  return (
    <>
      <p class="meta legend">
        {TELLINGS.map((telling) => (
          <span>
            <i class={`square ${telling}`}></i> {words.telling[telling]}
          </span>
        ))}
      </p>
      <section class="scroll" tabindex={0} aria-label={words.story.views.coverage}>
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">{words.story.utterance}</th>
              {outlets.map((outlet) => (
                <th scope="col">
                  <bdi lang="ar">{outlet}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ utterance, tellings }) => {
              const one = utterances.get(utterance);
              if (!one) return null;
              const { statement } = standing(one);
              return (
                <tr>
                  <th scope="row">
                    <a href={`${storyHref(story.id, 'record')}#u-${utterance}`}>
                      <bdi lang="ar">{shortened(statement.text)}</bdi>
                    </a>
                    <span class="soft small">
                      <bdi lang="ar">{one.speakers.map(({ name }) => name).join(words.separator)}</bdi>
                    </span>
                  </th>
                  {tellings.map((telling) => (
                    <td>
                      <i class={`square ${telling}`} title={words.telling[telling]}></i>
                      <span class="unseen">{words.telling[telling]}</span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <Contradictions view={view} story={story} />
    </>
  );
};

const Contradictions: FC<Props> = ({ view, story: { contradictions } }) =>
  contradictions.length === 0 ? null : (
    <section class="contradictions">
      <h2>{view.words.story.contradictions}</h2>
      <ul class="facts-list">
        {contradictions.map(({ about, values }) => (
          <li>
            <bdi lang="ar">{about}</bdi>
            <span class="soft">
              {values.map(({ value, documents }, at) => (
                <>
                  {at > 0 && ' / '}
                  <bdi lang="ar">{value}</bdi> ({view.counted('articles', documents.length)})
                </>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

/** The beginning of a text, cut between words; what is cut says so. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > LONGEST / 2 ? cut : LONGEST).toWellFormed()}…`;
}
