import { type Discovered, discover, openFetcher } from '../index.ts';
import type { SourceGiven } from '../library.ts';

/** Why an address cannot be followed: a code that `remedyOf` explains. */
export interface NoSource {
  readonly code: string;
}

/** An address with what is told of it; its kind may be left to be found. */
type Asked = Omit<SourceGiven, 'kind'> & { readonly kind?: SourceGiven['kind'] | undefined };

/** The code of what is no web address at all. */
export const NO_ADDRESS = 'scheme';

/**
 * What an address is to be followed as: one without a kind is fetched and looked at. A name and a password in it are kept
 * apart, and go to that site alone.
 */
export async function sourceAt({ url: address, kind, ...told }: Asked): Promise<SourceGiven | NoSource> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return { code: NO_ADDRESS };
  const secret = secretIn(url);
  if (secret === MALFORMED) return { code: NO_ADDRESS };
  url.username = '';
  url.password = '';
  if (kind !== undefined) return { ...told, kind, url: url.href, secret };
  const found = await discovered(url.href, secret);
  if ('code' in found) return found;
  const isSameSite = new URL(found.url).origin === url.origin;
  return {
    ...told,
    kind: found.kind,
    url: found.url,
    title: told.title ?? found.title,
    sitemap: found.sitemap,
    secret: isSameSite ? secret : undefined,
  };
}

const MALFORMED = Symbol('a name or password that is not written as addresses write it');

function secretIn({ username, password }: URL): string | undefined | typeof MALFORMED {
  try {
    const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return secret === ':' ? undefined : secret;
  } catch {
    return MALFORMED;
  }
}

async function discovered(url: string, secret: string | undefined): Promise<Discovered | NoSource> {
  const fetcher = openFetcher({ limits: { tries: 1, wait: 1000, total: 20_000 } });
  try {
    const authorization = secret === undefined ? undefined : `Basic ${Buffer.from(secret).toString('base64')}`;
    const { found, trouble } = await discover(fetcher, url, authorization);
    return found[0] ?? { code: trouble?.code ?? '' };
  } finally {
    await fetcher.close();
  }
}
