import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';

/** The way to the next page of a list, where there is one. */
export const Pager: FC<{ readonly view: View; readonly href: string | undefined }> = ({ view, href }) =>
  href === undefined ? null : (
    <p class="pager">
      <a class="button" href={href} rel="next">
        {view.words.more}
      </a>
    </p>
  );
