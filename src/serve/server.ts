import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Library } from '../library.ts';
import { isLoopback } from './address.ts';
import { createApp, type LogLine } from './app.ts';
import { openPages } from './pages/pages.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly version: string;
  readonly perMinute?: number;
  /** The folder of what pages load beside their HTML, as scripts/assets.mjs bundled it. */
  readonly assets: string;
  readonly log: (line: LogLine) => void;
}

export interface Server {
  readonly url: string;
  /** True where a token is demanded. */
  readonly tokens: boolean;
  /** Lets requests under way end, then closes. */
  close(): Promise<void>;
}

/** Requests a minute of one token, where tokens are demanded. */
const PER_MINUTE = 1200;

/**
 * Serves a library over HTTP. On an address of this machine only, nobody is asked for a token; on any other, everybody
 * is. Rejects when the address cannot be listened on.
 */
export function startServer(
  library: Library,
  { host, port, version, perMinute, assets, log }: ServerOptions,
): Promise<Server> {
  const tokens = !isLoopback(host);
  const app = createApp(library, {
    tokens,
    version,
    log,
    pages: openPages(library, assets),
    perMinute: perMinute ?? (tokens ? PER_MINUTE : Number.POSITIVE_INFINITY),
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, ({ port: taken }: AddressInfo) =>
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
        tokens,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      }),
    );
    server.on('error', reject);
  });
}
