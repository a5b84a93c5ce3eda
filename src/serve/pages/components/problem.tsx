import type { FC } from 'hono/jsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface ProblemProps {
  readonly view: View;
  readonly title: string;
  readonly detail: string;
}

/** One thing that went wrong, in the middle of an otherwise empty page. */
export const Problem: FC<ProblemProps> = ({ view, title, detail }) => (
  <section class="problem">
    <h1>{title}</h1>
    <p>{detail}</p>
    <p>
      <a href={links.today}>{view.words.problem.back}</a>
    </p>
  </section>
);
