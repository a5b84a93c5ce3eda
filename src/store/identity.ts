import { hash } from 'node:crypto';
import type { Source } from '../model.ts';

/** 80 bits: no two of a billion documents meet by chance. */
const LENGTH = 20;

/** What a document is told apart by: what was handed in, never what cleaning found, which a better cleaner changes. */
export type Identifying = Pick<Source, 'id' | 'text' | 'outlet' | 'url' | 'published'>;

/**
 * The id of a document (DESIGN 4): the start of the SHA-256, in hex, of the JSON array `["url", outlet, canonical URL]`,
 * else `["id", outlet, given id]`, else, with an empty id, `["text", outlet, published, text]`; what is absent counts as
 * null. The same document has the same id in every library.
 */
export function documentIdOf({ id, text, outlet, url, published }: Identifying): string {
  return shortHash(JSON.stringify(identity()));

  function identity(): readonly (string | null)[] {
    const by = outlet?.trim() || null;
    const canonical = url === undefined ? undefined : canonicalUrl(url);
    if (canonical) return ['url', by, canonical];
    return id === '' ? ['text', by, published ?? null, text] : ['id', by, id];
  }
}

/** The id of the entity that a name is taken for until somebody or linking says otherwise. */
export function entityIdOf(kind: string, name: string): string {
  return shortHash(JSON.stringify(['entity', kind, name]));
}

/** The permanent id of a statement. */
export function statementIdOf(documentId: string, number: number): string {
  return `${documentId}-${number}`;
}

/** The parts of a statement's id; undefined when it is none. */
export function parseStatementId(id: string): { readonly documentId: string; readonly number: number } | undefined {
  const parts = /^(?<document>[0-9a-f]{20})-(?<number>[1-9]\d{0,6})$/.exec(id)?.groups;
  return parts && { documentId: parts.document ?? '', number: Number(parts.number) };
}

/** Statements and articles a document can number in its life; keys are `document × NUMBERS + number`. */
export const NUMBERS = 2 ** 20;

const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|xtor|at_\w+|ns_\w+)$/i;

/**
 * One spelling of a URL: without scheme, `www.`, default port, fragment, tracking parameters and the slash at the end;
 * host in lower case, escapes and the order of parameters as the URL standard and the alphabet have them. What cannot be
 * parsed stays as it is, trimmed.
 */
export function canonicalUrl(url: string): string {
  const given = url.trim();
  if (!URL.canParse(given)) return given;
  const parsed = new URL(given);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return given;
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  const host = parsed.host.replace(/^www\./, '').replace(/:(80|443)$/, '');
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${host}${path}${parsed.search}`;
}

export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

export function shortHash(content: string): string {
  return sha256(content).slice(0, LENGTH);
}
