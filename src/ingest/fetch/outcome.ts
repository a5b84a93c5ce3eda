import type { FetchProblem } from './problem.ts';
import { type Answer, oneOf } from './request.ts';

/** What is known of an address from an earlier fetch: sent along, so that the server can answer that nothing changed. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A capture from the web. */
export interface Fetched {
  readonly kind: 'fetched';
  /** Where it came from at last, redirects followed. */
  readonly url: string;
  readonly requested: string;
  /** Every redirect was a permanent one: the requested address has moved for good. */
  readonly moved: boolean;
  readonly status: number;
  readonly bytes: Buffer;
  /** Content type without parameters, in small letters; empty when none is told. */
  readonly mediaType: string;
  readonly charset?: string;
  readonly known: Known;
  /** ISO 8601 instant. */
  readonly received: string;
}

export interface Unchanged {
  readonly kind: 'unchanged';
  readonly url: string;
  readonly requested: string;
  readonly moved: boolean;
}

export interface Failed {
  readonly kind: 'failed';
  readonly requested: string;
  readonly problem: FetchProblem;
}

/** A capture made of an answer that is no redirect; `now` in milliseconds since 1970. */
export function fetchedFrom(answer: Answer, url: string, requested: string, moved: boolean, now: number): Fetched {
  const { status, headers, body } = answer;
  const [type = '', ...parameters] = (oneOf(headers['content-type']) ?? '').split(';');
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*["']?([^"'\s]{1,40})/i.exec(one)?.[1])
    .find((name) => name !== undefined);
  const etag = oneOf(headers.etag);
  const lastModified = oneOf(headers['last-modified']);
  return {
    kind: 'fetched',
    url,
    requested,
    moved,
    status,
    bytes: body,
    mediaType: type.trim().toLowerCase(),
    ...(charset !== undefined && { charset }),
    known: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
    received: new Date(now).toISOString(),
  };
}
