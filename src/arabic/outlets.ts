import type { OutletEntry } from './lexicons/entries.ts';
import { MEDIA } from './lexicons/media.ts';
import { OUTLETS } from './lexicons/outlets.ts';
import { NAMES_IN_LATIN } from './lexicons/outlets-in-latin.ts';

/** What is known of the publisher of a page. */
export interface Outlet extends OutletEntry {
  /** The names it is quoted by, the canonical one first. */
  readonly quotedAs: readonly string[];
}

/** What stands before a domain without changing whose it is: the forms of a page for phones and for caches. */
const FORM_LABELS: ReadonlySet<string> = new Set(['www', 'm', 'amp', 'mobile', 'web']);

type Find = (host: string, path?: string) => Outlet | undefined;

/** A look-up in these outlets; see outletByDomain. */
export function outletFinder(all: readonly Outlet[]): Find {
  let byDomain: ReadonlyMap<string, Outlet> | undefined;
  return (host, path = '') => {
    byDomain ??= new Map(all.flatMap((outlet) => outlet.domains.map((name) => [name, outlet] as const)));
    const labels = host.toLowerCase().replace(/\.+$/u, '').split('.');
    while (FORM_LABELS.has(labels[0] ?? '')) labels.shift();
    const edition = /^\/([a-z]+)(?:[/?#]|$)/u.exec(path)?.[1];
    for (let from = 0; from < labels.length - 1; from++) {
      const domain = labels.slice(from).join('.');
      const found = (edition && byDomain.get(`${domain}/${edition}`)) || byDomain.get(domain);
      if (found) return found;
    }
    return undefined;
  };
}

const SPELLINGS = new Map(MEDIA.map(({ name, also }) => [name, also]));

/** All outlets of the lexicon. */
export function outlets(): readonly Outlet[] {
  return OUTLETS.map((entry) => ({ ...entry, quotedAs: [entry.name, ...(SPELLINGS.get(entry.name) ?? [])] }));
}

/**
 * The outlet whose domain is `host` or a domain above it (www.bbc.com → bbc.com); with the path of a page also an edition
 * that shares its host (bbc.com, /arabic/articles/… → BBC Arabic). The longest domain wins. Undefined for an unknown host.
 */
export const outletByDomain: Find = outletFinder(outlets());

/** The outlet that publishes a page; undefined for what is no http address or names no known host. */
export function outletByUrl(url: string): Outlet | undefined {
  const parsed = URL.parse(url);
  return parsed === null ? undefined : outletByDomain(parsed.hostname, parsed.pathname);
}

/**
 * The outlets that are told in Latin letters by a name of theirs or of their domain, as data sets do: okaz, «Asharq Al-Awsat»,
 * sabq.org; several where they share it (alwatan), none for a name that no outlet of the lexicon has.
 */
export function outletsByLabel(name: string): readonly Outlet[] {
  byLabel ??= labelled(outlets());
  const byDomain = name.includes('.') ? outletByDomain(name) : undefined;
  return byDomain ? [byDomain] : (byLabel.get(labelOf(name)) ?? []);
}

let byLabel: ReadonlyMap<string, readonly Outlet[]> | undefined;

function labelled(all: readonly Outlet[]): ReadonlyMap<string, readonly Outlet[]> {
  const found = new Map<string, Outlet[]>();
  for (const outlet of all) {
    const names = [...outlet.domains, ...(NAMES_IN_LATIN[outlet.name] ?? [])];
    for (const label of new Set(names.map(labelOf))) found.set(label, [...(found.get(label) ?? []), outlet]);
  }
  return found;
}

/** What stands before the first dot, slash or parenthesis, without apostrophes, hyphens, spaces and capitals. */
function labelOf(name: string): string {
  return (name.split(/[./(]/u)[0] ?? '').toLowerCase().replaceAll(/['\s_-]/gu, '');
}
