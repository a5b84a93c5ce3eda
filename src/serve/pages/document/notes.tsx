import type { FC } from 'hono/jsx';
import { type DocumentRecord, textFragmentOf } from '../../../library.ts';
import { citationOf } from '../citation.ts';
import { ChainLine, Speakers, StatementFacts } from '../components/statement-facts.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly document: DocumentRecord;
  readonly tints: readonly number[];
  /** So many are shown; the others are told on the page of the whole. */
  readonly most: number;
}

/** A note for each statement: who, how, according to whom, and its permanent address. */
export const Notes: FC<Props> = ({ view, document, tints, most }) => {
  const { words } = view;
  const { statements, url, outlet } = document;
  if (statements.length === 0) return <p class="soft">{words.document.noStatements}</p>;
  return (
    <>
      <ol class="notes" data-walk="">
        {statements.slice(0, most).map((statement, at) => {
          const original = textFragmentOf({ text: statement.text, ...(url !== undefined && { url }) });
          return (
            <li id={`note-${at + 1}`} class={`note tint-${tints[at] ?? 0}`} data-said={String(at + 1)} data-step="">
              <a class="number" href={`#said-${at + 1}`} aria-label={`${words.document.inText} ${view.number(at + 1)}`}>
                {view.number(at + 1)}
              </a>
              <p class="note-head">
                <Speakers view={view} statement={statement} />
              </p>
              <p class="note-facts">
                <StatementFacts view={view} statement={statement} />
                <span class="soft">
                  {words.statement.cue} <q lang="ar">{statement.cue.text}</q>
                </span>
                <ChainLine view={view} statement={statement} outlet={outlet} />
              </p>
              <p class="actions">
                <a href={links.statement(statement.id)} data-evidence="">
                  {words.statement.evidence}
                </a>
                {original !== undefined && (
                  <a href={original} rel="noopener noreferrer external" target="_blank">
                    {words.document.original}
                  </a>
                )}
                {(['ar', 'en'] as const).map((language) => (
                  <button
                    type="button"
                    class="copy"
                    data-copy={citationOf(statement, document, language)}
                    data-copied={words.statement.copied}
                  >
                    {words.statement.cite[language]}
                  </button>
                ))}
              </p>
            </li>
          );
        })}
      </ol>
      {statements.length > most && (
        <p class="pager">
          <a class="button" href={`${links.document(document.id)}?whole=1#note-${most + 1}`}>
            {words.document.moreNotes}
          </a>
        </p>
      )}
    </>
  );
};
