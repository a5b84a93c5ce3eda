import type { FC } from 'hono/jsx';
import type { DocumentHit, Page, StatementHit } from '../../../library.ts';
import { Marked } from '../components/quote.tsx';
import { Source } from '../components/source.tsx';
import { StatementCard } from '../components/statement-card.tsx';
import type { View } from '../view.ts';

interface Props<T> {
  readonly view: View;
  readonly page: Page<T>;
}

export const StatementResults: FC<Props<StatementHit>> = ({ view, page }) => (
  <ol class="cards">
    {page.items.map((hit) => (
      <StatementCard view={view} {...hit} />
    ))}
  </ol>
);

export const DocumentResults: FC<Props<DocumentHit>> = ({ view, page }) => (
  <ol class="cards">
    {page.items.map(({ document, excerpt, hits }) => (
      <li class="card" data-step="">
        <p class="meta">
          <Source view={view} document={document} />
        </p>
        <p class="excerpt" lang="ar" dir="auto">
          {excerpt.start > 0 && '… '}
          <Marked
            text={excerpt.text}
            hits={hits
              .filter(({ start, end }) => start >= excerpt.start && end <= excerpt.end)
              .map(({ start, end }) => ({ start: start - excerpt.start, end: end - excerpt.start }))}
          />
          {' …'}
        </p>
      </li>
    ))}
  </ol>
);
