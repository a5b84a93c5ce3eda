import type { FC } from 'hono/jsx';
import type { QueryProblem } from '../../../library.ts';
import type { View } from '../view.ts';
import { SearchField } from './frame.tsx';
import { Tips } from './tips.tsx';

interface Props {
  readonly view: View;
  readonly query: string;
  readonly problem: QueryProblem;
}

/** A query that is not understood: where, and what was expected there. */
export const QueryTrouble: FC<Props> = ({ view, query, problem }) => {
  const { words } = view;
  const letters = [...query];
  const at = Math.min(problem.position, letters.length);
  const word = letters.slice(at).join('').split(/\s/u)[0] ?? '';
  const end = at + Math.max(1, [...word].length);
  return (
    <>
      <h1 class="unseen">{words.search.trouble}</h1>
      <SearchField view={view} query={query} wanted="statements" />
      <section class="trouble" role="alert">
        <h2>{words.search.trouble}</h2>
        <p class="pointed" dir="auto">
          {letters.slice(0, at).join('')}
          <mark>{letters.slice(at, end).join('') || '⎵'}</mark>
          {letters.slice(end).join('')}
        </p>
        <p>
          {words.search.expected} <bdi lang="en">{problem.expected}</bdi>
        </p>
      </section>
      <Tips view={view} />
    </>
  );
};
