import { ARTICLES } from './articles.ts';
import { type Rendered, SHAPES } from './shapes.ts';

/** A page of the bench with its name. */
export interface BenchPage extends Rendered {
  readonly id: string;
  readonly shape: string;
  readonly aside: boolean;
}

/** Pages of each shape. */
const EACH = 4;

/** The project's own pages: every shape with four of the invented articles, in turn. */
export function ownPages(): readonly BenchPage[] {
  return SHAPES.flatMap(({ name, aside, render }, s) =>
    Array.from({ length: EACH }, (_, v) => {
      const article = ARTICLES[(s + v) % ARTICLES.length];
      if (article === undefined) throw new RangeError(`no article ${s + v} of ${ARTICLES.length}`);
      return { id: `${name} ${v + 1}`, shape: name, aside, ...render(article, v) };
    }),
  );
}
