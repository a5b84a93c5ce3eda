import type { PageSource, Reading } from '../model.ts';
import { type Prepared, prepare, type Versions } from './prepare.ts';
import { present } from './present.ts';

/**
 * The reading of a page ready to be stored. A page is known by its address and its outlet, as found on it when they were
 * not given, and is kept as it came, with what was told of it beside, so that it can be cleaned again.
 */
export function preparePage(page: PageSource, reading: Reading, versions: Versions): Prepared {
  const { id, text, outlet, url } = reading.document;
  const { title, published, feed, received } = page;
  const facts = present({ outlet, url, title, published });
  const charset = received?.charset === undefined ? '' : `; charset=${received.charset}`;
  return prepare({ id, text, ...facts }, reading, versions, {
    mediaType: `text/html${charset}`,
    content: received?.bytes ?? Buffer.from(page.html),
    ...(feed && { feed }),
  });
}
