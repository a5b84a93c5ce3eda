import type { FC } from 'hono/jsx';
import type { StatementRecord } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { Names } from './name.tsx';

interface Props {
  readonly view: View;
  readonly statement: Pick<
    StatementRecord,
    'act' | 'type' | 'certainty' | 'speakers' | 'via' | 'addressees' | 'said' | 'verdict' | 'origin'
  >;
}

/** Who speaks; a speaker who is inferred never looks like one who is named. */
export const Speakers: FC<Props> = ({ view, statement: { speakers, certainty } }) =>
  speakers.length === 0 ? (
    <span class="speaker unknown">{view.words.statement.noSpeaker}</span>
  ) : (
    <span class={`speaker ${certainty}`}>
      <Names names={speakers} separator={view.words.separator} />
    </span>
  );

/** The small facts of a statement, one line high: act, type, how sure, to whom, when, whether a person vouched for it. */
export const StatementFacts: FC<Props> = ({ view, statement }) => {
  const { words, labels } = view;
  const { act, type, certainty, addressees, said } = statement;
  return (
    <span class="facts">
      <span class="tag act">{labels.act[act]}</span>
      <span class="tag">{labels.type[type]}</span>
      {certainty !== 'named' && <span class={`tag ${certainty}`}>{labels.certainty[certainty]}</span>}
      {addressees.length > 0 && (
        <span>
          {words.statement.to} <Names names={addressees} separator={words.separator} />
        </span>
      )}
      {said !== undefined && <span>{view.day(said)}</span>}
      <Verdict view={view} statement={statement} />
    </span>
  );
};

/** Told by a person, or suggested by the program. */
const Verdict: FC<Props> = ({ view: { words }, statement: { verdict, origin } }) => {
  if (verdict === 'wrong' || verdict === 'deleted') return <span class="tag refused">{words.verdict[verdict]}</span>;
  if (verdict === undefined && origin === undefined)
    return (
      <span class="suggested" title={words.verdict.suggested}>
        <span class="unseen">{words.verdict.suggested}</span>
      </span>
    );
  return <span class="tag confirmed">{words.verdict[verdict ?? 'added']}</span>;
};

const Arrow: FC<{ readonly arrow: string }> = ({ arrow }) => (
  <span class="arrow" aria-hidden="true">
    {' '}
    {arrow}{' '}
  </span>
);

/** The chain, from nearest the speaker to the outlet. */
export const ChainLine: FC<Props & { readonly outlet?: string | null | undefined }> = ({
  view,
  statement: { via },
  outlet,
}) => {
  const { words } = view;
  if (via.length === 0) return null;
  return (
    <span class="chain">
      <span class="soft">{words.statement.via}</span>{' '}
      {via.map(({ name, entity }, at) => (
        <>
          {at > 0 && <Arrow arrow={words.arrow} />}
          <a class="link" href={links.entity(entity)}>
            <bdi lang="ar">{name}</bdi>
          </a>
        </>
      ))}
      {outlet && (
        <>
          <Arrow arrow={words.arrow} />
          <bdi lang="ar">{outlet}</bdi>
        </>
      )}
    </span>
  );
};
