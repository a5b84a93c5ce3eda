import type { FC } from 'hono/jsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly document: {
    readonly id: string;
    readonly title?: string | null | undefined;
    readonly outlet?: string | null | undefined;
    readonly published?: string | null | undefined;
  };
}

/** Where something stands: outlet, day, and the title that leads to the document. */
export const Source: FC<Props> = ({ view, document: { id, title, outlet, published } }) => (
  <>
    {outlet && (
      <a href={links.outlet(outlet)}>
        <bdi lang="ar">{outlet}</bdi>
      </a>
    )}
    {published && <time datetime={published}>{view.day(published)}</time>}
    <a href={links.document(id)}>
      <bdi lang="ar">{view.title(title)}</bdi>
    </a>
  </>
);
