import type { FC } from 'hono/jsx';
import { ruleById } from '../../../index.ts';
import { type decisions, type statementById, textFragmentOf, type UtteranceRecord } from '../../../library.ts';
import { citationOf } from '../citation.ts';
import { Names } from '../components/name.tsx';
import { Outcome } from '../components/outcome.tsx';
import { Quote } from '../components/quote.tsx';
import { ChainLine, Speakers, StatementFacts } from '../components/statement-facts.tsx';
import { Wordings } from '../components/wordings.tsx';
import { CorrectionForm, Verdicts } from '../decide/statement-forms.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { Context } from './context.tsx';
import { History } from './history.tsx';

export type ShownStatement = NonNullable<Awaited<ReturnType<typeof statementById>>>;
export type Log = Awaited<ReturnType<typeof decisions>>;

interface Props {
  readonly view: View;
  readonly statement: ShownStatement;
  readonly log: Log;
  readonly utterances: readonly UtteranceRecord[];
  /** A decision has just been taken. */
  readonly done: boolean;
  readonly problem: string | undefined;
}

/** One statement with all that stands behind it. */
export const StatementView: FC<Props> = ({ view, statement, log, utterances, done, problem }) => {
  const { words } = view;
  const { facts: document } = statement;
  return (
    <article class="evidence-page">
      <header class="page-head">
        <h1 class="said-by">
          <Speakers view={view} statement={statement} />
        </h1>
        <p class="meta">
          <StatementFacts view={view} statement={statement} />
        </p>
      </header>
      <Outcome view={view} done={done} problem={problem} />
      {statement.state !== 'standing' && <p class="notice">{words.statement.state[statement.state]}</p>}
      <div class="beside">
        <div class="stack">
          <Quote text={statement.text} direct={statement.type === 'direct'} />
          <section>
            <h2>{words.statement.where}</h2>
            <p class="meta">
              {document.outlet !== undefined && (
                <a href={links.outlet(document.outlet)}>
                  <bdi lang="ar">{document.outlet}</bdi>
                </a>
              )}
              {document.published !== undefined && (
                <time datetime={document.published}>{view.day(document.published)}</time>
              )}
              <a href={`${links.document(statement.document)}`}>
                <bdi lang="ar">{view.title(document.title)}</bdi>
              </a>
            </p>
            <Context statement={statement} />
          </section>
          {utterances
            .filter(({ variants }) => variants.length > 1)
            .map((one) => (
              <section>
                <h2>{words.statement.wordings}</h2>
                <Wordings view={view} utterance={one} />
              </section>
            ))}
          <Citations view={view} statement={statement} />
        </div>
        <aside aria-label={words.statement.reading}>
          <Reading view={view} statement={statement} />
          <section class="panel">
            <h2>{words.decide.title}</h2>
            <Verdicts view={view} id={statement.id} />
            <CorrectionForm view={view} statement={statement} open={problem !== undefined} />
          </section>
          <History view={view} log={log} />
        </aside>
      </div>
    </article>
  );
};

const Reading: FC<Pick<Props, 'view' | 'statement'>> = ({ view, statement }) => {
  const { words } = view;
  const { cue, via, addressees, rule, facts: document } = statement;
  const original = textFragmentOf({ text: statement.text, ...(statement.url !== undefined && { url: statement.url }) });
  return (
    <section class="panel">
      <h2>{words.statement.reading}</h2>
      <dl class="record">
        <dt>{words.statement.cue}</dt>
        <dd>
          <bdi lang="ar">{cue.text}</bdi>
        </dd>
        {via.length > 0 && (
          <>
            <dt>{words.statement.chain}</dt>
            <dd>
              <ChainLine view={view} statement={statement} outlet={document.outlet} />
            </dd>
          </>
        )}
        {addressees.length > 0 && (
          <>
            <dt>{words.statement.addressees}</dt>
            <dd>
              <Names names={addressees} separator={words.separator} />
            </dd>
          </>
        )}
        <dt>{words.statement.place}</dt>
        <dd>
          {view.number(statement.start)}–{view.number(statement.end)}{' '}
          <span class="soft">{words.statement.letters}</span>
        </dd>
        <dt>{words.statement.rule}</dt>
        <dd>
          <bdi lang="en" title={ruleById(rule)?.reason}>
            {rule}
          </bdi>
        </dd>
        <dt>{words.statement.number}</dt>
        <dd>
          <a href={links.statement(statement.id)}>
            <bdi>{statement.id}</bdi>
          </a>
        </dd>
      </dl>
      <p class="actions">
        {original !== undefined && (
          <a href={original} rel="noopener noreferrer external" target="_blank">
            {words.document.original}
          </a>
        )}
        <a href={links.annotation(statement.id)}>{words.statement.annotation}</a>
      </p>
    </section>
  );
};

const Citations: FC<Pick<Props, 'view' | 'statement'>> = ({ view, statement }) => {
  const { words } = view;
  const document = { ...statement.facts, id: statement.document, url: statement.url };
  return (
    <section>
      <h2>{words.statement.citation}</h2>
      {(['ar', 'en'] as const).map((language) => {
        const citation = citationOf(statement, document, language);
        return (
          <div class="citation">
            <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {citation}
            </p>
            <p class="actions">
              <button type="button" class="copy" data-copy={citation} data-copied={words.statement.copied}>
                {words.statement.copy[language]}
              </button>
            </p>
          </div>
        );
      })}
    </section>
  );
};
