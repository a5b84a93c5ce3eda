import { outletByUrl } from '../../../arabic/outlets.ts';
import type { Marks } from './marks.ts';

/** The names by which a page calls its site, best first: og:site_name, the publisher in JSON-LD, the application. */
export function siteNames(marks: Marks): readonly string[] {
  const names = [
    marks.jsonLd?.publisher,
    marks.meta.get('og:site_name'),
    marks.meta.get('application-name'),
    marks.meta.get('apple-mobile-web-app-title'),
    marks.meta.get('dc.publisher'),
  ];
  return [...new Set(names.flatMap((name) => (name === undefined || isAddress(name) ? [] : [name.trim()])))].filter(
    (name) => name !== '' && name.length <= LONGEST,
  );
}

const LONGEST = 80;

function isAddress(name: string): boolean {
  return /^https?:|^www\.|^@/.test(name.trim());
}

/** The time zone in which the outlet of an address prints clock times; undefined when it is not known. */
export function zoneOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : outletByUrl(url)?.zone;
}

/** The outlet of a page: by its domain where that is known, else what the page calls its site. */
export function outletOf(url: string | undefined, sites: readonly string[]): string | undefined {
  return (url === undefined ? undefined : outletByUrl(url)?.name) ?? sites[0];
}

/** The address that the page gives itself, else the one it was fetched from; undefined when neither is one. */
export function pageUrl(marks: Marks, fetched: string | undefined): string | undefined {
  const told = [marks.canonical, marks.meta.get('og:url'), marks.jsonLd?.url];
  for (const one of told) {
    const url = one === undefined ? undefined : absolute(one, fetched ?? marks.base);
    if (url !== undefined && (fetched === undefined || sameSite(url, fetched)) && url.pathname !== '/') return url.href;
  }
  return fetched;
}

function absolute(address: string, base: string | undefined): URL | undefined {
  const url = URL.parse(address, base) ?? undefined;
  return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}

/** A page may not give itself out for one of another site. */
function sameSite(url: URL, fetched: string): boolean {
  const host = URL.parse(fetched)?.hostname ?? '';
  return site(url.hostname) === site(host);
}

function site(host: string): string {
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}
