import { extname } from 'node:path';
import { InputProblem, NotYet } from './problem.ts';

export const FORMATS = ['text', 'html', 'json', 'jsonl'] as const;
/** `text`: one document; `html`: one page; `json`: an array of documents, or one; `jsonl`: one document a line. */
export type Format = (typeof FORMATS)[number];

/** What bytes begin with that are no text. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF, not text'],
  ['PK\u0003\u0004', 'a ZIP or office document, not text'],
  ['\u00ff\u00fe', 'UTF-16; save it as UTF-8'],
  ['\u00fe\u00ff', 'UTF-16; save it as UTF-8'],
];

/** The format of an input by its name, else by how it begins. Throws InputProblem when it is not text. */
export function formatOf(name: string, head: Buffer): Format {
  refuseBinary(head);
  const extension = extname(name.replace(/\.gz$/i, '')).toLowerCase();
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return 'html';
  if (extension === '.txt') return 'text';
  if (extension === '.jsonl' || extension === '.ndjson') return 'jsonl';
  const start = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(<!doctype html|<html)/i.test(start)) return 'html';
  if (/^<(rss|feed)\b/i.test(start.replace(/^<\?xml[^>]*>\s*/, ''))) throw new NotYet('reading feeds');
  if (start.startsWith('{')) return isWholeObject(start) ? 'jsonl' : 'json';
  if (/^\[\s*(\{|\]\s*$)/.test(start) || extension === '.json') return 'json';
  return 'text';
}

/** Throws InputProblem when bytes are empty or not text. */
export function refuseBinary(head: Buffer): void {
  if (head.length === 0) throw new InputProblem('empty');
  const start = head.toString('latin1', 0, 8);
  for (const [signature, what] of SIGNATURES) if (start.startsWith(signature)) throw new InputProblem(what);
  if (head.includes(0)) throw new InputProblem('binary, not text');
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
