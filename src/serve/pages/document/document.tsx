import type { FC } from 'hono/jsx';
import type { DocumentRecord, StoryHead } from '../../../library.ts';
import { Outcome } from '../components/outcome.tsx';
import { DocumentForms } from '../decide/document-forms.tsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { Notes } from './notes.tsx';
import { paragraphsOf, SHOWN } from './pieces.ts';
import { PrintedText } from './printed-text.tsx';
import { Switches } from './switches.tsx';
import { tintsOf } from './tints.ts';

interface Props {
  readonly view: View;
  readonly document: DocumentRecord;
}

/** Notes that stand beside a text at once. */
const NOTES = 40;

/** The text with its statements tinted by speaker, and beside it a note for each statement. */
export const DocumentView: FC<
  Props & {
    readonly captures: number;
    /** Of each article, where others tell the same. */
    readonly stories: readonly (StoryHead | undefined)[];
    readonly done: boolean;
    readonly problem: string | undefined;
    readonly whole: boolean;
  }
> = ({ view, document, captures, stories, done, problem, whole }) => {
  const { words } = view;
  const most = whole ? document.statements.length : NOTES;
  const cut = !whole && document.text.length > SHOWN;
  const paragraphs = paragraphsOf(document, cut ? SHOWN : undefined);
  const tints = tintsOf(document.statements);
  const titled = document.title !== undefined && document.text.startsWith(view.title(document.title));
  return (
    <div class="document">
      <header class="page-head">
        {!titled && (
          <h1 class="headline" lang="ar" dir="auto">
            {view.title(document.title)}
          </h1>
        )}
        <Facts view={view} document={document} captures={captures} />
        <Stories view={view} stories={stories} />
        <Switches view={view} document={document} />
      </header>
      <Outcome view={view} done={done} problem={problem} />
      <div class="beside">
        <article class="printed" aria-label={words.document.text}>
          <PrintedText
            view={view}
            document={document}
            paragraphs={paragraphs}
            tints={tints}
            titled={titled}
            noted={most}
          />
          {cut && (
            <p class="line">
              … <a href={`${links.document(document.id)}?whole=1`}>{words.document.whole}</a>
            </p>
          )}
        </article>
        <aside aria-label={words.document.notes}>
          <Notes view={view} document={document} tints={tints} most={most} />
          <DocumentForms view={view} id={document.id} checked={document.checked} stories={stories} />
        </aside>
      </div>
    </div>
  );
};

const Facts: FC<Props & { readonly captures: number }> = ({ view, document, captures }) => {
  const { id, outlet, published, url, statements, articles, checked } = document;
  const { words } = view;
  const agencies = [...new Set(articles.flatMap((article) => article.agencies))];
  return (
    <p class="meta">
      {outlet !== undefined && (
        <a href={links.outlet(outlet)}>
          <bdi lang="ar">{outlet}</bdi>
        </a>
      )}
      {published !== undefined && <time datetime={published}>{view.day(published)}</time>}
      {agencies.length > 0 && (
        <span>
          {words.document.agencies}{' '}
          {agencies.map((agency, at) => (
            <>
              {at > 0 && words.separator}
              <bdi lang="ar">{agency}</bdi>
            </>
          ))}
        </span>
      )}
      <span>{view.counted('statements', statements.length)}</span>
      {captures > 1 && <a href={links.versions(id)}>{words.document.versions}</a>}
      {checked && <span class="tag confirmed">{words.document.checked}</span>}
      {safeUrl(url) && (
        <a href={safeUrl(url)} rel="noopener noreferrer external" target="_blank">
          {words.document.original}
        </a>
      )}
    </p>
  );
};

/** The stories that its articles tell. */
const Stories: FC<{ readonly view: View; readonly stories: readonly (StoryHead | undefined)[] }> = ({
  view,
  stories,
}) => (
  <>
    {[...new Map(stories.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()].map(
      ({ id, title, articles }) => (
        <p class="meta small">
          <span>
            {view.words.document.story}{' '}
            <a href={links.story(id)}>
              <bdi lang="ar">{view.title(title)}</bdi>
            </a>
          </span>
          <span>{view.counted('articles', articles)}</span>
        </p>
      ),
    )}
  </>
);

/** An address that a page may link to: never a script. */
function safeUrl(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url.includes('://') ? url : `https://${url}`);
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.href : undefined;
}
