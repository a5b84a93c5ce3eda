import { foldArabic } from '../../arabic/fold-table.ts';
import { BODIES } from '../../arabic/lexicons/bodies.ts';
import { STATES } from '../../arabic/lexicons/states.ts';
import { outlets } from '../../arabic/outlets.ts';
import type { Document, Entity } from '../../model.ts';
import type { RegistryBody, RegistryFile, RegistryPerson, Spelling } from '../../registry.ts';
import { mergeSpellings, type Seen } from './merge.ts';
import { isPersonName, officeOf } from './public-persons.ts';

/** Who is kept: named in so many articles of so many outlets, and as the holder of an office. */
const LEAST_ARTICLES = 4;
const LEAST_OUTLETS = 2;
const MOST_OFFICES = 6;
const LEAST_OFFICE = 2;
/** Of the articles that name somebody: fewer name a victim or a player beside an office by chance. */
const LEAST_SHARE = 0.02;

/** What is learnt from: whom a document names, its day and outlet. */
interface Named {
  readonly document: Pick<Document, 'published' | 'outlet'>;
  readonly entities: readonly Entity[];
}

/**
 * Learns a registry from readings: full names with their spellings, the offices that coverage gave them with the first
 * and last day, and how many articles and outlets named them. Only holders of an office named by at least two outlets
 * are kept (DESIGN 3.12), and no running text. The order of the readings does not matter.
 */
export class RegistryLearner {
  private readonly seen = new Map<string, Seen>();

  add({ document, entities }: Named): void {
    const day = document.published?.slice(0, 10);
    for (const entity of entities) {
      if (entity.kind !== 'person' || !entity.printed.includes(' ')) continue;
      const key = keyOf(entity.printed);
      const seen = this.seen.get(key) ?? {
        key,
        spellings: new Map(),
        articles: 0,
        outlets: new Set(),
        offices: new Map(),
      };
      this.seen.set(key, seen);
      seen.articles++;
      if (document.outlet) seen.outlets.add(document.outlet);
      seen.spellings.set(entity.printed, (seen.spellings.get(entity.printed) ?? 0) + 1);
      for (const office of new Set(entity.offices.map(officeOf))) if (office !== undefined) see(seen, office, day);
    }
  }

  /** The registry learnt so far; `version` names the corpus and the day, as the caller says. */
  snapshot(version: string): RegistryFile {
    const known = (name: string) => this.seen.has(name);
    const persons = mergeSpellings([...this.seen.values()])
      .filter(
        (group) =>
          group.articles >= LEAST_ARTICLES &&
          group.outlets.size >= LEAST_OUTLETS &&
          holdsOffice(group) &&
          isPersonName(group.key, known),
      )
      .map(toPerson)
      .filter(({ name }) => name !== '')
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return { version, persons, outlets: outlets(), bodies: bodies() };
  }
}

/** Counts an office told on a day. */
function see({ offices }: Seen, office: string, day: string | undefined): void {
  const known = offices.get(office);
  if (!known) {
    offices.set(office, { count: 1, first: day ?? '', last: day ?? '' });
    return;
  }
  known.count++;
  if (day && (known.first === '' || day < known.first)) known.first = day;
  if (day && day > known.last) known.last = day;
}

function holdsOffice(group: Seen): boolean {
  return [...group.offices.values()].some(
    (office) => office.count >= LEAST_OFFICE && office.count >= group.articles * LEAST_SHARE,
  );
}

/** States and bodies of the lexicons: what rarely changes is no matter of one corpus. */
function bodies(): readonly RegistryBody[] {
  const states = STATES.map(({ name, also, code }) => ({ name, also, kind: 'state' as const, country: code }));
  const others = BODIES.map(({ name, also, kind, country }) => ({ name, also, kind, ...(country && { country }) }));
  return [...states, ...others];
}

function toPerson(group: Seen): RegistryPerson {
  const spellings = distinct([...group.spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
  const name = spellings[0]?.name ?? '';
  const offices = [...group.offices]
    .filter(([, office]) => office.count >= LEAST_OFFICE)
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_OFFICES)
    .map(([text, { count, first, last }]) => ({ text, first, last, count }));
  return { name, count: group.articles, outlets: group.outlets.size, spellings, offices };
}

/** A name with hyphens as spaces, folded: what two prints of one spelling share. */
function keyOf(name: string): string {
  return foldArabic(name)
    .replace(/[-_\s]+/gu, ' ')
    .trim();
}

/** One of each spelling with the counts of its prints together. */
function distinct(prints: readonly (readonly [string, number])[]): Spelling[] {
  const byKey = new Map<string, { name: string; count: number }>();
  for (const [name, count] of prints) {
    const known = byKey.get(keyOf(name));
    if (known) known.count += count;
    else byKey.set(keyOf(name), { name, count });
  }
  return [...byKey.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
