import type { FC } from 'hono/jsx';
import type { StoryRecord } from '../../../library.ts';
import type { View } from '../view.ts';
import { ChainDiagram, percent } from './chain-diagram.tsx';
import { chainOfGroup, type StoryChain } from './chain-layout.ts';
import { bySpeaker } from './group.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
}

/** The isnad diagram of each speaker, and the same as a list. */
export const Chains: FC<Props> = ({ view, story }) => {
  const { words } = view;
  const chains = bySpeaker(story.utterances).map((group) => ({ group, chain: chainOfGroup(group) }));
  if (chains.length === 0) return <p class="empty">{words.story.noUtterances}</p>;
  return (
    <>
      <p class="meta legend">
        {(['named', 'copy', 'unknown'] as const).map((kind) => (
          <span>
            <svg class="isnad sample" viewBox="0 0 36 10" aria-hidden="true">
              <path class={kind} d="M2 5 H34" />
            </svg>{' '}
            {words.story.steps[kind]}
          </span>
        ))}
      </p>
      <div class="chain-grid">
        {chains.map(({ group, chain }) => (
          <section class="chain-section">
            <h2>
              <bdi lang="ar">
                {group.speakers.map(({ name }) => name).join(words.separator) || words.statement.noSpeaker}
              </bdi>{' '}
              <small>{view.counted('statements', group.utterances.length)}</small>
            </h2>
            <section
              class="scroll"
              tabindex={0}
              aria-label={`${words.story.diagram}: ${group.speakers.map(({ name }) => name).join(words.separator) || words.statement.noSpeaker}`}
            >
              <ChainDiagram view={view} chain={chain} />
            </section>
            <details>
              <summary>{words.story.asList}</summary>
              <ChainList view={view} chain={chain} />
            </details>
          </section>
        ))}
      </div>
    </>
  );
};

const ChainList: FC<{ readonly view: View; readonly chain: StoryChain }> = ({ view, chain: { nodes, steps } }) => {
  const name = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <ul class="facts-list">
      {steps.map(({ from, to, kind, share, count }) => (
        <li>
          <span>
            <bdi lang="ar">{name(from)}</bdi> {view.words.arrow} <bdi lang="ar">{name(to)}</bdi>
          </span>
          <span class="soft">
            {view.words.story.steps[kind]}
            {share !== undefined && ` ${percent(share, view)}`}
            {count > 0 && `${view.words.separator}${view.counted('statements', count)}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
