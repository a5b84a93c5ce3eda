import type { FC } from 'hono/jsx';
import type { StatementHit, StatementRecord } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { Quote } from './quote.tsx';
import { Source } from './source.tsx';
import { ChainLine, Speakers, StatementFacts } from './statement-facts.tsx';

interface Props {
  readonly view: View;
  readonly statement: StatementRecord;
  readonly document: StatementHit['document'];
  /** In code points of the document's text. */
  readonly hits?: StatementHit['hits'];
}

/** A statement as lists show it: the words, who spoke them, how, according to whom, and where. */
export const StatementCard: FC<Props> = ({ view, statement, document, hits = [] }) => (
  <li class="card statement" id={`s-${statement.id}`} data-step="">
    <p class="statement-head">
      <Speakers view={view} statement={statement} />
      <StatementFacts view={view} statement={statement} />
    </p>
    <Quote
      text={statement.text}
      direct={statement.type === 'direct'}
      hits={hits.map(({ start, end }) => ({ start: start - statement.start, end: end - statement.start }))}
    />
    <p class="meta small">
      <ChainLine view={view} statement={statement} />
      <Source view={view} document={document} />
      <a class="evidence" href={links.statement(statement.id)} data-evidence="">
        {view.words.statement.evidence}
      </a>
    </p>
  </li>
);
