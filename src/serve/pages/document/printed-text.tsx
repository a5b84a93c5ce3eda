import type { FC } from 'hono/jsx';
import type { DocumentRecord } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import type { Paragraph, Piece } from './pieces.ts';

interface Props {
  readonly view: View;
  readonly document: DocumentRecord;
  readonly paragraphs: readonly Paragraph[];
  readonly tints: readonly number[];
  /** The first line is the title. */
  readonly titled: boolean;
  /** So many statements have a note beside the text; a mark of another leads to its evidence. */
  readonly noted: number;
}

/** The text as printed, line by line; what is no article is dimmed and says what it is. */
export const PrintedText: FC<Props> = ({ view, document, paragraphs, tints, titled, noted }) => {
  const { labels } = view;
  const first = new Set<number>();
  return (
    <>
      {paragraphs.map(({ segment, opens, pieces }, at) => {
        const words = pieces.map((piece) => (
          <PieceOfText view={view} document={document} piece={piece} tints={tints} seen={first} noted={noted} />
        ));
        if (at === 0 && titled) {
          return (
            <h1 class="headline" lang="ar" dir="auto">
              {words}
            </h1>
          );
        }
        return (
          <>
            {opens && segment !== 'article' && <p class="segment-name">{labels.segment[segment]}</p>}
            <p class={segment === 'article' || segment === 'other-article' ? 'line' : 'line dim'} lang="ar" dir="auto">
              {words}
            </p>
          </>
        );
      })}
    </>
  );
};

interface PieceProps {
  readonly view: View;
  readonly document: DocumentRecord;
  readonly piece: Piece;
  readonly tints: readonly number[];
  /** Statements whose beginning has been printed. */
  readonly seen: Set<number>;
  readonly noted: number;
}

const PieceOfText: FC<PieceProps> = ({ view, document, piece, tints, seen, noted }) => {
  const { text, statements, cues, mention, time, event, ends } = piece;
  const innermost = statements.at(-1);
  const opening = statements.find((index) => !seen.has(index));
  for (const index of statements) seen.add(index);
  const classes = [
    ...(innermost !== undefined ? ['said', `tint-${tints[innermost] ?? 0}`, document.statements[innermost]?.type] : []),
    ...(statements.length > 1 ? ['nested'] : []),
    ...(cues.length > 0 ? ['cue'] : []),
    ...(mention !== undefined ? ['mention', `is-${document.mentions[mention]?.kind}`] : []),
    ...(time !== undefined ? ['time'] : []),
    ...(event !== undefined ? ['event'] : []),
  ];
  const title = time === undefined ? undefined : document.times[time]?.value;
  const marked = [...statements, ...cues].map((index) => String(index + 1)).join(' ');
  return (
    <>
      {classes.length === 0 ? (
        text
      ) : (
        <span
          class={classes.join(' ')}
          id={opening === undefined ? undefined : `said-${opening + 1}`}
          data-said={marked === '' ? undefined : marked}
          title={title === undefined ? undefined : view.inDigits(title)}
        >
          {text}
        </span>
      )}
      {ends.map((index) => (
        <a
          class={`ref tint-${tints[index] ?? 0}`}
          href={index < noted ? `#note-${index + 1}` : links.statement(document.statements[index]?.id ?? '')}
          data-said={String(index + 1)}
          aria-label={`${view.words.document.note} ${view.number(index + 1)}`}
        >
          {view.number(index + 1)}
        </a>
      ))}
    </>
  );
};
