import { readFileSync } from 'node:fs';
import { loadTagger } from './annotate/mentions/tagger/load.ts';
import type { Tagger } from './annotate/mentions/tagger/tagger.ts';
import { forgetNames } from './annotate/mentions/variants/index.ts';
import { Spellings, wordsOfName } from './annotate/mentions/variants/spellings.ts';
import type { BodyEntry } from './arabic/lexicons/entries.ts';
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
 * ترامب»), know its spellings for one and bring those of well-known names together; it never turns a role into a person whom the article does not name.
 */
export interface Registry {
  readonly version: string;
  /** Finds names in running text, where its weights are there. */
  readonly tagger?: Tagger | undefined;
  /** Canonical full name for folded name words: every word of a known spelling, or one that means one person by far. */
  fullName(words: readonly string[]): string | undefined;
  /** How many of the folded words, from the first, are a known full name; 0 when none are. */
  fullNameLength(words: readonly string[]): number;
  /** Canonical name of the one person whose known name the folded words (two or more) spell in another way. */
  nameLike(words: readonly string[]): string | undefined;
  /**
   * True where one spelling of a canonical name stands for all, because every reader knows it so. A name that only coverage told is
   * printed as the article spells it in full; coverage completes it where the article does not.
   */
  isSettled(name: string): boolean;
  /** Offices that coverage gave the person of this canonical name, as printed. */
  officesOf(name: string): readonly string[];
  /** The outlet that publishes on a host, by the longest domain; with a path also editions that share a host. */
  outletByDomain(host: string, path?: string): Outlet | undefined;
}

/** Makes a registry of its file. Throws TypeError naming the field when the file is not a registry. */
export function makeRegistry(file: RegistryFile, tagger?: Tagger): Registry {
  if (typeof file.version !== 'string') throw new TypeError('registry: "version" is not a string');
  if (!Array.isArray(file.persons)) throw new TypeError('registry: "persons" is not a list');
  const spellings = new Spellings();
  const offices = new Map<string, string[]>();
  for (const person of file.persons) {
    for (const { name, count } of person.spellings) spellings.add(name, person.name, count);
    for (const { name } of person.spellings) {
      const canonical = spellings.fullName(wordsOfName(name)) ?? name;
      const own = offices.get(canonical) ?? [];
      offices.set(canonical, [
        ...new Set([...own, ...(person.offices as readonly RegistryOffice[]).map((office) => office.text)]),
      ]);
    }
  }
  forgetNames();
  return {
    version: file.version,
    tagger,
    fullName: (words) => spellings.fullName(words),
    fullNameLength: (words) => spellings.fullNameLength(words),
    officesOf: (name) => offices.get(name) ?? [],
    nameLike: (words) => spellings.nameLike(words),
    isSettled: (name) => spellings.isSettled(name),
    outletByDomain: outletFinder(file.outlets ?? outlets()),
  };
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
  if (shipped === undefined) {
    const path = shippedRegistryPath();
    shipped = path === undefined ? makeRegistry(EMPTY, loadTagger()) : loadRegistry(path, loadTagger());
  }
  return shipped;
}

const EMPTY: RegistryFile = { version: NO_REGISTRY, persons: [] };
