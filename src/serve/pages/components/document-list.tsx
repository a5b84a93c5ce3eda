import type { FC } from 'hono/jsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

/** A document as lists show it. */
export interface ListedDocument {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly excerpt?: string;
}

/** Documents, one below the other: title, outlet, day, and where it is given how the text begins. */
export const DocumentList: FC<{ readonly view: View; readonly documents: readonly ListedDocument[] }> = ({
  view,
  documents,
}) => (
  <ul class="documents" data-walk="">
    {documents.map(({ id, title, outlet, published, excerpt }) => (
      <li class="card" data-step="">
        <p class="document-title" lang="ar" dir="auto">
          <a href={links.document(id)}>{view.title(title ?? excerpt?.slice(0, 80))}</a>
        </p>
        <p class="meta">
          {outlet !== null && (
            <a href={links.outlet(outlet)}>
              <bdi lang="ar">{outlet}</bdi>
            </a>
          )}
          {published !== null && <time datetime={published}>{view.day(published)}</time>}
        </p>
      </li>
    ))}
  </ul>
);
