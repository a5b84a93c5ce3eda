import type { PageSource } from '../../model.ts';
import { decode } from '../decode.ts';
import type { Item } from '../items.ts';
import { type Arrival, hints, receivedAs } from './form.ts';

/** The page that a feed or a list leads to, with what led there telling where the page is silent. */
export async function* follow(
  arrival: Pick<Arrival, 'name' | 'defaults' | 'options'>,
  url: string,
  line: number,
  feed: NonNullable<PageSource['feed']>,
): AsyncGenerator<Item> {
  const { name, options } = arrival;
  const outcome = await options.fetcher?.fetch(url);
  if (outcome?.kind === 'fetched') {
    const { text: html } = decode(outcome.bytes, outcome.charset);
    const received = receivedAs(outcome.bytes, outcome.charset);
    const page = { id: outcome.url, html, received, url: outcome.url, ...hints(arrival, feed) };
    yield { kind: 'page', file: url, page };
    return;
  }
  const error = outcome?.kind === 'failed' ? outcome.problem.message : 'it was not fetched';
  yield { kind: 'bad', file: name, line, id: url, error: `${url}: ${error}` };
}
