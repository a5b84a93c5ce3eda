import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly done: boolean;
  readonly problem: string | undefined;
}

/** What came of a decision that has just been sent. */
export const Outcome: FC<Props> = ({ view, done, problem }) => (
  <>
    {done && problem === undefined && (
      <p class="notice" role="status">
        {view.words.decide.done}
      </p>
    )}
    {problem !== undefined && (
      <p class="notice bad" role="alert">
        <bdi>{problem}</bdi>
      </p>
    )}
  </>
);
