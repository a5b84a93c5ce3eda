import type { Context } from 'hono';
import { csvLine } from '../query/csv.ts';
import { ProblemError } from './problem.ts';

/** The formats a list can be had in. */
export type ListFormat = 'json' | 'jsonl' | 'csv';

const TYPES: readonly (readonly [type: string, format: ListFormat])[] = [
  ['application/json', 'json'],
  ['application/x-ndjson', 'jsonl'],
  ['application/jsonl', 'jsonl'],
  ['text/csv', 'csv'],
];

/** The format the Accept header asks for: the best q, in the order above where equal. Throws 406 when it is none of them. */
export function listFormat(c: Context): ListFormat {
  const accept = c.req.header('accept');
  if (accept === undefined || accept.trim() === '') return 'json';
  let best: { readonly format: ListFormat; readonly q: number } | undefined;
  for (const [type, format] of TYPES) {
    const q = qualityOf(accept, type);
    if (q > 0 && (best === undefined || q > best.q)) best = { format, q };
  }
  if (best) return best.format;
  const detail = `Accept: ${accept.slice(0, 200)}; known are ${TYPES.map(([type]) => type).join(', ')}`;
  throw new ProblemError({ status: 406, kind: 'not-acceptable', detail });
}

/** RFC 9110, 12.5.1: the most specific range that covers the type decides. */
function qualityOf(accept: string, type: string): number {
  const [main = ''] = type.split('/');
  const ranges = [type, `${main}/*`, '*/*'];
  let quality = 0;
  let rank = ranges.length;
  for (const part of accept.split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const at = ranges.indexOf(range.toLowerCase());
    if (at < 0 || at >= rank) continue;
    const q = parameters.find((parameter) => /^q=/iu.test(parameter))?.slice(2);
    rank = at;
    quality = q === undefined ? 1 : Number(q) || 0;
  }
  return quality;
}

/** Rows as the format asks; `next` is the cursor of the following page, told in the body (JSON) or in a Link header. */
export function answerList(
  c: Context,
  format: ListFormat,
  rows: readonly Readonly<Record<string, unknown>>[],
  rest: Readonly<Record<string, unknown>> & { readonly next?: string | undefined },
): Response {
  if (rest.next !== undefined) {
    const url = new URL(c.req.url);
    url.searchParams.set('cursor', rest.next);
    c.header('Link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  c.header('Vary', 'Accept');
  if (format === 'json') return c.json({ items: rows, ...rest });
  if (format === 'jsonl') {
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return c.body(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
  return c.body(csv(rows));
}

/** RFC 4180 rows with a header; lists are joined by « / », objects are JSON. */
export function csv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))].map(csvLine).join('');
}
