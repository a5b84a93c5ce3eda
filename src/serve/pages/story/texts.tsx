import type { FC } from 'hono/jsx';
import type { StoryRecord, StoryText } from '../../../library.ts';
import { Source } from '../components/source.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly story: StoryRecord;
  readonly texts: readonly StoryText[];
}

const TINTS = 7;

/** The articles side by side, the passages that they share tinted by the article in which they stood first. */
export const Texts: FC<Props> = ({ view, story, texts }) => (
  <>
    <p class="meta">{view.words.story.textsLead}</p>
    <div class="texts">
      {texts.map((text, at) => (
        <article class="card story-text" id={`text-${at}`}>
          <header class="meta small">
            <span class={`badge tint-${tintOf(at)}`}>{view.number(at + 1)}</span>
            <Source view={view} document={{ ...text, id: text.document }} />
          </header>
          <Passages view={view} text={text} own={at} />
        </article>
      ))}
    </div>
    {story.documents.length > texts.length && (
      <p class="meta">
        {story.documents.slice(texts.length).map(({ document, title }) => (
          <a href={links.document(document)}>
            <bdi lang="ar">{view.title(title)}</bdi>
          </a>
        ))}
      </p>
    )}
  </>
);

const Passages: FC<{ readonly view: View; readonly text: StoryText; readonly own: number }> = ({ view, text, own }) => {
  const pieces: { readonly text: string; readonly from?: number; readonly other?: number }[] = [];
  let at = 0;
  for (const { start, end, with: other, taken } of text.passages) {
    pieces.push(
      { text: text.text.slice(at, start) },
      { text: text.text.slice(start, end), from: taken ? other : own, other },
    );
    at = end;
  }
  pieces.push({ text: text.text.slice(at) });
  return (
    <div class="story-body" lang="ar" dir="auto">
      {pieces.map(({ text: words, from, other }) =>
        from === undefined || other === undefined || other < 0 ? (
          words
        ) : (
          <>
            <span class={`said tint-${tintOf(from)}`}>{words}</span>
            <a
              class={`ref tint-${tintOf(other)}`}
              href={`#text-${other}`}
              aria-label={`${view.words.story.alsoIn} ${view.number(other + 1)}`}
            >
              {view.number(other + 1)}
            </a>
          </>
        ),
      )}
    </div>
  );
};

function tintOf(index: number): number {
  return 1 + (index % TINTS);
}
