import { Readable } from 'node:stream';
import { decode } from '../decode.ts';
import { bodyOf } from '../fetch/body.ts';
import { FetchProblem } from '../fetch/problem.ts';
import type { Item } from '../items.ts';
import { InputProblem } from '../problem.ts';
import { prepareText } from '../source.ts';
import { type Arrival, hints, type Opener, PAGE_LIMIT, receivedAs } from './form.ts';

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** What is used of a record of the archive. */
interface WarcRecord {
  readonly warcType: string | null;
  readonly warcTargetURI: string | null;
  readonly warcContentLength: number;
  readonly warcContentType: string | null;
  readonly httpHeaders: {
    readonly headers: Headers | Map<string, string>;
    readonly statusCode?: number | string;
  } | null;
  readFully(isContent?: boolean): Promise<Uint8Array>;
  skipFully(): Promise<number>;
}

/**
 * A web archive (WARC): the pages among its answers, and the texts among its conversions (WET). What is no page is passed
 * over. A record that is too large or damaged is told and the next is read; a cut-off archive is read up to the cut.
 */
export const openWarc: Opener = async function* (arrival) {
  const { WARCParser } = await import('warcio');
  let line = 0;
  let pages = 0;
  try {
    for await (const one of new WARCParser(arrival.opened.chunks) as unknown as AsyncIterable<WarcRecord>) {
      line++;
      const item = await recordItem(arrival, one, line);
      if (item !== undefined) pages++;
      if (item !== undefined) yield item;
      await one.skipFully().catch(() => 0);
    }
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE')
      throw new InputProblem(`cut off or damaged after record ${line} (${message})`);
    throw new InputProblem(`no whole WARC record after record ${line} (${message})`);
  }
  if (line === 0) throw new InputProblem('a WARC file without records');
  if (pages === 0) throw new InputProblem(`none of its ${line} records is a page`);
};

async function recordItem(arrival: Arrival, record: WarcRecord, line: number): Promise<Item | undefined> {
  const url = record.warcTargetURI ?? undefined;
  const bad = (error: string): Item => ({
    kind: 'bad',
    file: arrival.name,
    line,
    ...(url !== undefined && { id: url }),
    error,
  });
  const type = typeOf(record);
  const wanted = isPage(record, type) || isText(record, type);
  if (!wanted || url === undefined) return undefined;
  if (record.warcContentLength > PAGE_LIMIT) return bad(`a record of ${record.warcContentLength} bytes`);
  try {
    const raw = Buffer.from(await record.readFully(false));
    if (raw.length < record.warcContentLength - HEAD_LIMIT) return bad('cut off');
    if (isText(record, type))
      return {
        kind: 'document',
        file: arrival.name,
        line,
        ...prepareText(decode(raw).text, { id: url, url, ...arrival.defaults }),
      };
    const bytes = await contentOf(record, raw);
    const charset = charsetOf(record);
    const { text: html } = decode(bytes, charset);
    const page = { id: url, html, received: receivedAs(bytes, charset), url, ...hints(arrival) };
    return { kind: 'page', file: arrival.name, line, page };
  } catch (error) {
    if (error instanceof FetchProblem) return bad(error.message);
    throw error;
  }
}

const HEAD_LIMIT = 65_536;

function isPage(record: WarcRecord, type: string): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false;
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  return PAGE_TYPES.has(type) && (status === 200 || Number.isNaN(status));
}

function isText(record: WarcRecord, type: string): boolean {
  return record.warcType === 'conversion' && type === 'text/plain';
}

function header(record: WarcRecord, name: string): string {
  return record.httpHeaders?.headers.get(name) ?? '';
}

function typeOf(record: WarcRecord): string {
  const told = record.httpHeaders === null ? (record.warcContentType ?? '') : header(record, 'content-type');
  return (told.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function charsetOf(record: WarcRecord): string | undefined {
  return /charset\s*=\s*["']?([^"';\s]{1,40})/i.exec(header(record, 'content-type'))?.[1];
}

/** The content of an answer as it was sent: its pieces joined, its packing undone, within the limit. */
async function contentOf(record: WarcRecord, raw: Buffer): Promise<Buffer> {
  const whole = /chunked/i.test(header(record, 'transfer-encoding')) ? joinedPieces(raw) : raw;
  const encoding = header(record, 'content-encoding');
  if (encoding === '') return whole;
  try {
    return await bodyOf(Readable.from([whole]), encoding, PAGE_LIMIT);
  } catch (error) {
    if (error instanceof FetchProblem && error.reason === 'encoding' && whole.includes('<')) return whole; // some tools store it unpacked
    throw error;
  }
}

/** The pieces of a chunked answer joined; what is not in pieces, as some tools store it, stays as it is. */
function joinedPieces(raw: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < raw.length) {
    const end = raw.indexOf('\r\n', at);
    const size = end < 0 || end - at > 20 ? Number.NaN : Number.parseInt(raw.toString('latin1', at, end), 16);
    if (Number.isNaN(size)) return parts.length === 0 ? raw : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(raw.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
