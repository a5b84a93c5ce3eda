import { isIP } from 'node:net';
import { closedReason } from './address.ts';
import { FetchProblem } from './problem.ts';

/** Hosts, or hosts with a port, that may be fetched from although their addresses are private. */
export type Allowed = ReadonlySet<string>;

/** Ports below 1024 where web pages are served; others belong to mail, shells and printers. */
const WEB_PORTS = new Set(['', '80', '81', '443', '591']);
const FIRST_FREE_PORT = 1024;
const LONGEST = 8192;

/**
 * The address to be fetched, as the URL standard reads it: decimal, octal and short forms of IP addresses have become the
 * usual one. Throws FetchProblem for what is no web address, and for IP addresses that are not of the public internet.
 */
export function targetOf(address: string, allowed: Allowed, base?: string): URL {
  const url = address.length > LONGEST ? null : URL.parse(address, base);
  if (url === null) throw new FetchProblem('scheme', `not an address: «${address.slice(0, 100)}»`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchProblem('scheme', `${url.protocol} is not fetched, only http and https`);
  }
  if (!WEB_PORTS.has(url.port) && Number(url.port) < FIRST_FREE_PORT) {
    throw new FetchProblem('address', `port ${url.port} serves no web pages`);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  refuseClosed(url, allowed);
  return url;
}

/** The host of a URL without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

export function isAllowed(host: string, port: string, allowed: Allowed): boolean {
  return allowed.has(host) || allowed.has(`${host}:${port}`);
}

/** Names that no name server knows: what they mean is decided by this machine. */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/;

function refuseClosed(url: URL, allowed: Allowed): void {
  const host = hostOf(url);
  if (isAllowed(host, url.port, allowed)) return;
  const reason =
    isIP(host) > 0 ? closedReason(host) : LOCAL_NAMES.test(host) ? 'a name within this network' : undefined;
  if (reason !== undefined) throw new FetchProblem('address', `${host} is ${reason}`);
}
