import { readFileSync } from 'node:fs';
import { loadTagger } from './annotate/mentions/tagger/load.ts';
import type { Tagger } from './annotate/mentions/tagger/tagger.ts';
import { foldArabic } from './arabic/fold-table.ts';
import type { BodyEntry } from './arabic/lexicons/entries.ts';
import { ARABIC_GIVEN_NAMES } from './arabic/lexicons/given-names.ts';
import { type Outlet, outletFinder, outlets } from './arabic/outlets.ts';
import { NO_REGISTRY, shippedRegistryPath } from './shipped.ts';

/** An office as coverage told it, with the days on which it was first and last seen. */
export interface RegistryOffice {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** A person as the registry file holds them: counts and names, no running text. */
export interface RegistryPerson {
  /** Canonical name: the commonest spelling of the full name. */
  readonly name: string;
  /** Articles that name the person in full. */
  readonly count: number;
  readonly outlets: number;
  /** All spellings of the full name with the articles that print them, commonest first. */
  readonly spellings: readonly Spelling[];
  readonly offices: readonly RegistryOffice[];
}

export interface Spelling {
  readonly name: string;
  readonly count: number;
}

/** The registry as a file (DESIGN 3.5). */
export interface RegistryFile {
  readonly version: string;
  readonly persons: readonly RegistryPerson[];
  /** Outlets and agencies; where the file tells none, those of the lexicons. */
  readonly outlets?: readonly Outlet[];
  /** States and bodies with the names they are called by. */
  readonly bodies?: readonly RegistryBody[];
}

/** A state, or a body with a name of its own. */
export interface RegistryBody {
  readonly name: string;
  readonly also: readonly string[];
  readonly kind: BodyEntry['kind'] | 'state';
  /** ISO 3166-1 alpha-2, where it belongs to one state. */
  readonly country?: string;
}

/**
 * What is known beforehand of names: an immutable snapshot with a version. It may complete a name («ترامب» → «دونالد
 * ترامب») and bring its spellings together; it never turns a role into a person.
 */
export interface Registry {
  readonly version: string;
  /** Finds names in running text, where its weights are there. */
  readonly tagger?: Tagger | undefined;
  /** Canonical full name for folded name words: every word of a known spelling, or one that means one person by far. */
  fullName(words: readonly string[]): string | undefined;
  /** The outlet that publishes on a host, by the longest domain; with a path also editions that share a host. */
  outletByDomain(host: string, path?: string): Outlet | undefined;
}

/** A part of a name completes it when this share of the articles that use it mean one person, … */
const SHARE = 0.75;
/** … and at least so many articles do. */
const LEAST = 8;

/** Makes a registry of its file. Throws TypeError naming the field when the file is not a registry. */
export function makeRegistry(file: RegistryFile, tagger?: Tagger): Registry {
  if (typeof file.version !== 'string') throw new TypeError('registry: "version" is not a string');
  if (!Array.isArray(file.persons)) throw new TypeError('registry: "persons" is not a list');
  const bySpelling = new Map<string, string>();
  const byPart = new Map<string, Map<string, number>>();
  for (const person of file.persons) {
    for (const spelling of person.spellings) {
      const words = wordsOf(spelling.name);
      const key = words.join(' ');
      const name = canonical(person, spelling);
      if (!bySpelling.has(key)) bySpelling.set(key, name);
      for (const part of partsOf(words)) addCount(byPart, part, name, spelling.count);
    }
  }
  const completions = new Map<string, string>();
  for (const [part, names] of byPart) {
    const name = byFar(names);
    if (name !== undefined) completions.set(part, name);
  }
  return {
    version: file.version,
    tagger,
    fullName: (words) =>
      bySpelling.get(words.join(' ')) ?? (words.length === 1 ? completions.get(words[0] ?? '') : undefined),
    outletByDomain: outletFinder(file.outlets ?? outlets()),
  };
}

/** A spelling about as common as the commonest stays as printed; a rare one is brought to it. */
function canonical({ name, spellings }: RegistryPerson, spelling: Spelling): string {
  return spelling.count * RARER >= (spellings[0]?.count ?? 0) ? spelling.name : name;
}

const RARER = 3;

/** The words by which a name is shortened: the last, and a first that is no Arabic given name (كيم، شي). */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const [first = ''] = words;
  return new Set(GIVEN.has(first) ? [words.at(-1) ?? ''] : [words.at(-1) ?? '', first]);
}

const GIVEN = new Set(ARABIC_GIVEN_NAMES.map(foldArabic));

function addCount(byPart: Map<string, Map<string, number>>, part: string, name: string, count: number): void {
  const names = byPart.get(part) ?? new Map<string, number>();
  byPart.set(part, names.set(name, (names.get(name) ?? 0) + count));
}

function byFar(names: ReadonlyMap<string, number>): string | undefined {
  const total = [...names.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] >= LEAST && best[1] / total >= SHARE ? best[0] : undefined;
}

/** Folded words of a name, hyphens apart. */
function wordsOf(name: string): string[] {
  return foldArabic(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Reads a registry file. Throws an error that names the file when it cannot be read or is not a registry. */
export function loadRegistry(path: string, tagger?: Tagger): Registry {
  try {
    return makeRegistry(JSON.parse(readFileSync(path, 'utf8')) as RegistryFile, tagger);
  } catch (error) {
    throw new Error(`${path} is not a registry: ${error instanceof Error ? error.message : String(error)}`);
  }
}

let shipped: Registry | undefined;

/** The registry that is shipped with the program; where its file was left out, one that knows nobody. Read once. */
export function defaultRegistry(): Registry {
  shipped ??= findShipped();
  return shipped;
}

function findShipped(): Registry {
  const path = shippedRegistryPath();
  return path === undefined ? makeRegistry(EMPTY, loadTagger()) : loadRegistry(path, loadTagger());
}

const EMPTY: RegistryFile = { version: NO_REGISTRY, persons: [] };
