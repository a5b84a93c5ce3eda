import type { FC } from 'hono/jsx';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface QuoteProps {
  readonly text: string;
  /** Direct speech stands between guillemets that the page sets. */
  readonly direct: boolean;
  /** Stretches that a search found, in code points of `text`. */
  readonly hits?: readonly Stretch[];
}

/** A longer statement is cut; its evidence shows it in its text. */
const LONGEST = 4000;

/** Words that somebody is told to have said: the largest thing on a page. */
export const Quote: FC<QuoteProps> = ({ text, direct, hits = [] }) => (
  <blockquote class={direct ? 'quote direct' : 'quote'} lang="ar" dir="auto">
    {text.length <= LONGEST ? <Marked text={text} hits={hits} /> : `${text.slice(0, LONGEST).toWellFormed()}…`}
  </blockquote>
);

/** A text with the stretches that a search found marked; they stand in order, without overlap. */
export const Marked: FC<{ readonly text: string; readonly hits: readonly Stretch[] }> = ({ text, hits }) => {
  if (hits.length === 0) return <>{text}</>;
  const letters = [...text];
  const slice = (start: number, end?: number) => letters.slice(start, end).join('');
  return (
    <>
      {hits.map(({ start, end }, at) => (
        <>
          {slice(hits[at - 1]?.end ?? 0, start)}
          <mark>{slice(start, end)}</mark>
        </>
      ))}
      {slice(hits.at(-1)?.end ?? 0)}
    </>
  );
};
