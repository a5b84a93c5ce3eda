import { extname } from 'node:path';
import { decode } from './decode.ts';
import { InputProblem } from './problem.ts';

export const FORMATS = [
  'text',
  'html',
  'json',
  'jsonl',
  'feed',
  'opml',
  'sitemap',
  'warc',
  'mail',
  'pdf',
  'csv',
  'trec',
] as const;
/**
 * `text`: one document; `html`: one page; `json`: an array of documents, or one; `jsonl`: one document a line; `feed`: RSS,
 * Atom, RDF or JSON Feed; `opml`, `sitemap`: lists of addresses; `warc`: a web archive; `mail`: a saved mail; `csv`: a
 * table with a head; `trec`: `<DOC>` after `<DOC>`.
 */
export type Format = (typeof FORMATS)[number];

/** What bytes begin with that are no text. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['PK\u0003\u0004', 'a ZIP or office document, not text'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document, not text'],
  ['\u0089PNG', 'a picture, not text'],
  ['\u00ff\u00d8\u00ff', 'a picture, not text'],
];

/** Formats by the end of the name, where the content does not tell. */
const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.shtml', 'html'],
  ['.txt', 'text'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.eml', 'mail'],
]);

/** The first element of XML-like content by which its format is known. */
const ELEMENTS: readonly (readonly [name: string, format: Format])[] = [
  ...(['rss', 'feed', 'rdf:rdf', 'channel'] as const).map((name) => [name, 'feed'] as const),
  ['opml', 'opml'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
  ['doc', 'trec'],
];
const PAGE_ELEMENTS = new Set([
  '!doctype',
  'html',
  'head',
  'body',
  'meta',
  'title',
  'div',
  'p',
  'h1',
  'article',
  'main',
  'section',
  'table',
  'script',
  'link',
  'header',
  'center',
  'span',
  'img',
  'a',
]);
const MAIL_HEADS =
  /^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to|reply-to|x-[a-z-]{1,40}):[ \t]/i;

/** The format of an input by its content, with its name where that is open. Throws InputProblem for what is not text. */
export function formatOf(name: string, head: Buffer, mediaType = ''): Format {
  if (head.length === 0) throw new InputProblem('empty');
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  const start = head.toString('latin1', 0, 10);
  if (start.startsWith('WARC/')) return 'warc';
  for (const [signature, what] of SIGNATURES) if (start.startsWith(signature)) throw new InputProblem(what);
  const extension = extname(name.replace(/\.gz$/i, '')).toLowerCase();
  const byName = EXTENSIONS.get(extension);
  if (byName === 'text' || byName === 'jsonl') return checked(byName, head);
  const { text, encoding } = decode(head);
  if (!encoding.startsWith('utf-16') && head.includes(0)) throw new InputProblem('binary, not text');
  const content = text.trimStart();
  const marked = markupOf(content, mediaType);
  if (byName === 'html' && marked === undefined) return 'html';
  if (marked !== undefined) return marked;
  if (content.startsWith('{')) return jsonOf(content);
  if (/^\[\s*(\{|\]\s*$)/.test(content) || byName === 'json') return 'json';
  if (byName !== undefined) return byName;
  if (isMail(content)) return 'mail';
  return checked('text', head);
}

/** Throws InputProblem when bytes are empty or not text. */
export function refuseBinary(head: Buffer): void {
  if (head.length === 0) throw new InputProblem('empty');
  const start = head.toString('latin1', 0, 8);
  for (const [signature, what] of SIGNATURES) if (start.startsWith(signature)) throw new InputProblem(what);
  if (start.startsWith('%PDF-')) throw new InputProblem('a PDF, not text');
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff'))
    throw new InputProblem('UTF-16; save it as UTF-8');
  if (head.includes(0)) throw new InputProblem('binary, not text');
}

function checked(format: Format, head: Buffer): Format {
  refuseBinary(head);
  return format;
}

/** The format that the first elements tell; undefined for what is no markup. */
function markupOf(content: string, mediaType: string): Format | undefined {
  const at = content.indexOf('<');
  if (at < 0) return undefined;
  const lower = content.slice(0, LOOKED_AT).toLowerCase();
  const xml = lower.startsWith('<') || lower.slice(0, at).trim().length < STRAY || /xml/.test(mediaType);
  if (!xml) return undefined;
  let first = Number.POSITIVE_INFINITY;
  let format: Format | undefined;
  for (const [name, candidate] of ELEMENTS) {
    const found = elementAt(lower, name);
    if (found >= 0 && found < first) [first, format] = [found, candidate];
  }
  const page = /<(!doctype\s+html|html|head|body)\b/.exec(lower)?.index ?? Number.POSITIVE_INFINITY;
  if (format !== undefined && first < page) return format;
  if (page < Number.POSITIVE_INFINITY || mediaType === 'text/html') return 'html';
  return lower.startsWith('<') && PAGE_ELEMENTS.has(/^<([!a-z][a-z0-9]*)/.exec(lower)?.[1] ?? '') ? 'html' : undefined;
}

const LOOKED_AT = 4096;
/** So many characters of warnings and spaces may stand before the first element. */
const STRAY = 300;

function elementAt(lower: string, name: string): number {
  for (let at = lower.indexOf(`<${name}`); at >= 0; at = lower.indexOf(`<${name}`, at + 1)) {
    if (/[\s>/]/.test(lower.charAt(at + name.length + 1))) return at;
  }
  return -1;
}

function jsonOf(content: string): Format {
  if (/"version"\s{0,5}:\s{0,5}"https?:\\?\/\\?\/jsonfeed\.org/.test(content.slice(0, LOOKED_AT))) return 'feed';
  return isWholeObject(content) ? 'jsonl' : 'json';
}

/** A mail begins with lines of headers, at least two of those that every mail has. */
function isMail(content: string): boolean {
  const lines = content.slice(0, LOOKED_AT).split(/\r?\n/, 40);
  const heads = lines.filter((line) => MAIL_HEADS.test(line)).length;
  return heads >= 3 && (MAIL_HEADS.test(lines[0] ?? '') || (lines[0] ?? '').startsWith('From '));
}

/** True when the first line is an object by itself, or longer than what can be seen of it. */
function isWholeObject(start: string): boolean {
  const end = start.indexOf('\n');
  if (end === -1) return true;
  try {
    JSON.parse(start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
