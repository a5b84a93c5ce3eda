import type { Entry, SourceKind, Trouble } from '../../followed.ts';
import type { Fetched } from '../fetch/outcome.ts';

const DAY = 86_400_000;
const XML_TYPES = /xml|rss|atom|json|octet-stream|^$|^text\/plain$/;

/** What is odd about a source that can be followed all the same; each has its words in query/sources. */
export function notesOf(
  fetched: Pick<Fetched, 'charset' | 'mediaType' | 'status' | 'received' | 'moved' | 'url' | 'requested'>,
  kind: SourceKind,
  encoding: string,
  entries: readonly Entry[],
): readonly Trouble[] {
  const notes: Trouble[] = [];
  const note = (code: string, detail: string) => notes.push({ code, detail });
  const told = fetched.charset === undefined ? undefined : labelOf(fetched.charset);
  if (fetched.charset !== undefined && told !== encoding)
    note('wrong-charset', `the server says ${fetched.charset}, the bytes are ${encoding}`);
  if (kind !== 'section' && !XML_TYPES.test(fetched.mediaType))
    note('wrong-type', `it is served as ${fetched.mediaType}`);
  if (fetched.status !== 200) note('odd-status', `the server answers ${fetched.status}, not 200`);
  const dated = entries.filter(({ published }) => published !== undefined);
  if (kind !== 'section' && entries.length > 0 && dated.length === 0) note('undated', 'no item tells its date');
  const ahead = dated.filter(({ published = '' }) => Date.parse(published) > Date.parse(fetched.received) + DAY);
  if (ahead.length > 0) note('future-dates', `${ahead.length} items are dated more than a day ahead`);
  const addresses = entries.flatMap(({ address }) => address ?? []);
  if (new Set(addresses).size < addresses.length)
    note('repeated', `${addresses.length - new Set(addresses).size} items repeat an address`);
  return notes;
}

function labelOf(charset: string): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return `no encoding`;
  }
}
