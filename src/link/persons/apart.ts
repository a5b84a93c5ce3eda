import type { Walk } from '../../arabic/walks.ts';

/** A document that names somebody, and what it tells of them. */
export interface Naming {
  /** Of the document; the grouping depends on ids, never on the order. */
  readonly id: string;
  /** Descriptions, folded, and the walk of life and states that each tells: only where the name is printed in full. */
  readonly offices: readonly string[];
  readonly walks: readonly Walk[];
  readonly states: readonly string[];
  /** Other persons whom it names in full, and the walks of life of all of them. */
  readonly company: readonly string[];
  readonly walksAround: readonly Walk[];
  /** Stories it tells, and those that they continue. */
  readonly stories: readonly number[];
}

/** Documents that mean one person. */
export interface Person {
  readonly namings: readonly Naming[];
  /** Why they are kept apart from the first person of the name; absent for the first. */
  readonly reason?: string;
}

type Told = Exclude<Walk, 'risen'>;

/** Documents that hang together by company, story or office. */
interface Circle {
  readonly namings: readonly Naming[];
  readonly walks: ReadonlySet<Walk>;
  /** The one walk of life that it tells. */
  readonly walk: Told | undefined;
  readonly states: ReadonlySet<string>;
  /** Walks of life of others beside. */
  readonly around: ReadonlySet<Walk>;
  /** Descriptions that tell the walk, and documents that name a state with it. */
  readonly telling: number;
  readonly stating: number;
  readonly id: string;
}

/** Namings of one walk of life that name a state each, before states alone keep two persons apart. */
const LEAST_STATING = 3;
/** A further person has so many of the documents at least: among hundreds a slip of reading proves nothing. */
const LEAST_SHARE = 0.05;

/**
 * The persons that documents with one name mean; nearly always one. Documents that share company, a story or an office mean
 * one person. Of those that share none two persons are made only where what they are called cannot be one: a sportsman,
 * an artist, one who serves the state; or where all serve the state and name other states again and again. What tells
 * nothing of that goes with the company it names, else stays with the first. The order of the documents does not matter.
 */
export function personsOf(namings: readonly Naming[]): Person[] {
  const circles = circlesOf(namings);
  const [first, ...others] = circles.filter((circle) => isTold(circle, namings.length));
  if (!first || others.length === 0) return [{ namings }];
  const persons: Circle[][] = [[first]];
  for (const circle of others) {
    const same = persons.filter((person) => person.every((one) => clash(one, circle) === undefined));
    const home = same.find((person) => person.some(({ walk }) => walk === circle.walk)) ?? same[0];
    if (home) home.push(circle);
    else persons.push([circle]);
  }
  const placed = new Set(persons.flat());
  for (const circle of circles.filter((one) => !placed.has(one))) homeOf(circle, persons).push(circle);
  return persons.map((person, k) => {
    const own = person.flatMap((circle) => circle.namings);
    if (k === 0) return { namings: own };
    return {
      namings: own,
      reason: `kept apart: ${clash(first, person[0] as Circle)}; no company, story or office shared`,
    };
  });
}

/** Where documents belong that do not say who is meant: to the one person in whose company they are, else to the first. */
function homeOf({ around }: Circle, persons: readonly Circle[][]): Circle[] {
  const fitting = persons.filter(([one]) => one?.walk !== undefined && around.has(one.walk));
  return (fitting.length === 1 ? fitting[0] : persons[0]) as Circle[];
}

/** Could these walks of life belong to two persons at all? What is asked before documents are looked at closely. */
export function mayBeTwo(walks: ReadonlySet<Walk>, states: ReadonlySet<string>): boolean {
  const told = [...walks].filter((walk) => walk !== 'risen');
  return told.length > 1 || (walks.has('public') && states.size > 1);
}

/** Why two circles cannot be of one person; undefined: they can. */
function clash(x: Circle, y: Circle): string | undefined {
  if (x.walk === undefined || y.walk === undefined) return undefined;
  if (x.walk !== y.walk) return isOpen(x) || isOpen(y) ? undefined : `role (${[x.walk, y.walk].sort().join(', ')})`;
  const isStated = x.walk === 'public' && x.stating >= LEAST_STATING && y.stating >= LEAST_STATING;
  if (!isStated || [...x.states].some((state) => y.states.has(state))) return undefined;
  return `state (${[...x.states].sort().join(' ')}; ${[...y.states].sort().join(' ')})`;
}

/** A sportsman or an artist who is called by an office as well may have changed over. */
function isOpen({ walk, walks }: Circle): boolean {
  return walk !== 'public' && walks.has('risen');
}

/** One description alone tells a walk of life only where somebody beside is of it as well. */
function isTold({ walk, telling, around, namings }: Circle, all: number): boolean {
  if (walk === undefined || namings.length < all * LEAST_SHARE) return false;
  return telling > 1 || around.has(walk) || (walk === 'public' && around.has('risen'));
}

/** Circles, those of most documents first. */
function circlesOf(namings: readonly Naming[]): Circle[] {
  const sorted = [...namings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parent = sorted.map((_, k) => k);
  const rootOf = (k: number): number => {
    let root = k;
    while (parent[root] !== root) root = parent[root] as number;
    parent[k] = root;
    return root;
  };
  const seen = new Map<string, number>();
  for (const [k, naming] of sorted.entries()) {
    for (const tie of tiesOf(naming)) {
      const other = seen.get(tie);
      if (other === undefined) seen.set(tie, k);
      else parent[rootOf(k)] = rootOf(other);
    }
  }
  const groups = [...Map.groupBy(sorted, (_, k) => rootOf(k)).values()];
  return groups.map(circleOf).sort((a, b) => b.namings.length - a.namings.length || (a.id < b.id ? -1 : 1));
}

function tiesOf({ company, offices, stories }: Naming): string[] {
  return [
    ...company.map((name) => `person ${name}`),
    ...offices.map((office) => `office ${office}`),
    ...stories.map((story) => `story ${story}`),
  ];
}

function circleOf(namings: readonly Naming[]): Circle {
  const walks = new Set(namings.flatMap((naming) => naming.walks));
  const told = [...walks].filter((walk): walk is Told => walk !== 'risen');
  const walk = told.length === 1 ? told[0] : undefined;
  const telling = namings.filter((naming) => walk !== undefined && naming.walks.includes(walk));
  return {
    namings,
    walks,
    walk,
    around: new Set(namings.flatMap(({ walksAround }) => walksAround)),
    states: new Set(telling.flatMap(({ states }) => states)),
    telling: telling.flatMap(({ walks: all }) => all.filter((one) => one === walk)).length,
    stating: telling.filter(({ states }) => states.length > 0).length,
    id: namings[0]?.id ?? '',
  };
}
