import { DEFINITE_PREPOSITION } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { isCommonWord } from '../../arabic/names.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Reading } from '../../model.ts';
import type { RegistryFile, RegistryPerson, Spelling } from '../../registry.ts';
import { mergeSpellings, type Seen } from './merge.ts';

/** Who is kept: named in so many articles of so many outlets, and as the holder of an office. */
const LEAST_ARTICLES = 4;
const LEAST_OUTLETS = 2;
const MOST_OFFICES = 6;
const LEAST_OFFICE = 2;
/** Of the articles that name somebody: fewer name a victim or a player beside an office by chance. */
const LEAST_SHARE = 0.02;

/**
 * Learns a registry from readings: full names with their spellings, the offices that coverage gave them with the first
 * and last day, and how many articles and outlets named them. Only holders of an office named by at least two outlets
 * are kept (DESIGN 3.12), and no running text. The order of the readings does not matter.
 */
export class RegistryLearner {
  private readonly seen = new Map<string, Seen>();

  add({ document, entities }: Reading): void {
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
      for (const office of new Set(entity.offices.map(officeOf).filter((text) => text !== undefined))) {
        const known = seen.offices.get(office);
        if (known) {
          known.count++;
          if (day && day < known.first) known.first = day;
          if (day && day > known.last) known.last = day;
        } else seen.offices.set(office, { count: 1, first: day ?? '', last: day ?? '' });
      }
    }
  }

  /** The registry learnt so far; `version` names the corpus and the day, as the caller says. */
  snapshot(version: string): RegistryFile {
    const persons = mergeSpellings([...this.seen.values()])
      .filter(
        (group) =>
          group.articles >= LEAST_ARTICLES &&
          group.outlets.size >= LEAST_OUTLETS &&
          holdsOffice(group) &&
          isName(group.key),
      )
      .map(toPerson)
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return { version, persons };
  }
}

/** No preposition with a noun that the tagger took for a name (لكرة القدم). */
function isName(key: string): boolean {
  const [first = ''] = key.split(' ');
  return !isCommonWord(first) && !first.startsWith(DEFINITE_PREPOSITION);
}

function holdsOffice(group: Seen): boolean {
  return [...group.offices.values()].some(
    (office) => office.count >= LEAST_OFFICE && office.count >= group.articles * LEAST_SHARE,
  );
}

const HELD: ReadonlySet<string> = new Set(['office', 'spokesperson', 'rank']);

/** An office without «and» in front; undefined for what is no office (النجم، الجاسوس السابق). */
function officeOf(text: string): string | undefined {
  const [first = ''] = text.split(' ');
  const word = wordOf(foldArabic(first));
  const role = word.role;
  if (role?.preposition !== '' || is(word, 'preposition') || !HELD.has(role.entry.kind)) return undefined;
  return role.conjunction === '' ? text : text.slice(1);
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
