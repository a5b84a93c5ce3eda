import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { closedReason } from './address.ts';
import { FetchProblem } from './problem.ts';
import { type Allowed, isAllowed } from './target.ts';

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface ConnectLimits {
  /** Milliseconds until the connection stands, until the head of the answer has come, and between two pieces of the body. */
  readonly connect: number;
  readonly head: number;
  readonly idle: number;
}

/**
 * Connections that are only made to addresses of the public internet. A name is looked up once for each connection, every
 * address of it is checked, and the connection is made to one of those that were checked; the address at the other end
 * is looked at once more when the connection stands.
 */
export function openConnections(allowed: Allowed, limits: ConnectLimits, resolve: Resolve = resolveBySystem): Agent {
  const checked =
    (host: string, port: string): LookupFunction =>
    (name, options, callback) => {
      addressesOf(name, isAllowed(host, port, allowed), resolve).then(
        (addresses) => {
          const wanted = addresses.filter(({ family }) => !options.family || options.family === family);
          const first = wanted[0] ?? addresses[0];
          if (options.all) callback(null, [...addresses]);
          else callback(null, first?.address ?? '', first?.family);
        },
        (error: Error) => callback(error, '', 0),
      );
    };
  return new Agent({
    headersTimeout: limits.head,
    bodyTimeout: limits.idle,
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 4000,
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      const free = isAllowed(host, options.port, allowed);
      const closed = !free && isIP(host) > 0 ? closedReason(host) : undefined;
      if (closed !== undefined) return callback(new FetchProblem('address', `${host} is ${closed}`), null);
      const connect = buildConnector({ timeout: limits.connect, lookup: checked(host, options.port) });
      connect(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        const remote = socket.remoteAddress ?? '';
        const reached = free || isIP(remote) === 0 ? undefined : closedReason(remote);
        if (reached === undefined) return callback(null, socket);
        socket.destroy();
        callback(new FetchProblem('address', `${host} leads to ${remote}, ${reached}`), null);
      });
    },
  });
}

async function addressesOf(
  host: string,
  free: boolean,
  resolve: Resolve,
): Promise<readonly { readonly address: string; readonly family: number }[]> {
  const addresses = await resolve(host);
  if (addresses.length === 0) throw new FetchProblem('network', `${host} has no address`);
  for (const address of addresses) {
    const closed = free ? undefined : closedReason(address);
    if (closed !== undefined) throw new FetchProblem('address', `${host} leads to ${address}, ${closed}`);
  }
  return addresses.map((address) => ({ address, family: isIP(address) }));
}

function resolveBySystem(host: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses.map(({ address }) => address));
    });
  });
}
