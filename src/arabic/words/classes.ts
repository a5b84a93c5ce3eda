import { type Agreement, ENCLITICS } from '../clitics.ts';
import { foldArabic } from '../fold-table.ts';
import { ATTRIBUTION_WORDS } from '../lexicons/attribution.ts';
import { PARTICLES, type ParticleClass } from '../lexicons/particles.ts';
import type { Word } from './senses.ts';

const CLASSES = Object.keys(PARTICLES) as ParticleClass[];

/** Combinations of closed classes that some word belongs to, by small numbers; 0 is that of none. */
const COMBINATIONS = new Map<string, number>([['', 0]]);
const MOST = 1024;
/** For each class, 1 at the combinations that hold it. */
const HOLDING = Object.fromEntries(CLASSES.map((name) => [name, new Uint8Array(MOST)])) as Readonly<
  Record<ParticleClass, Uint8Array>
>;

/** True when the word, with or without و / ف in front, belongs to a closed class. */
export function is(word: Word, name: ParticleClass): boolean {
  return word.bits !== 0 && HOLDING[name][word.bits] === 1;
}

/** The combination of all classes of both. */
export function union(a: number, b: number): number {
  if (a === b || b === 0) return a;
  return combination(CLASSES.filter((name) => HOLDING[name][a] === 1 || HOLDING[name][b] === 1));
}

function combination(classes: readonly ParticleClass[]): number {
  const key = classes.join(' ');
  const number = COMBINATIONS.get(key) ?? COMBINATIONS.size;
  if (number >= MOST) throw new RangeError(`more than ${MOST} combinations of classes of particles`);
  COMBINATIONS.set(key, number);
  for (const name of classes) HOLDING[name][number] = 1;
  return number;
}

/** The combination of closed classes of a form. */
export const PARTICLE_BITS: ReadonlyMap<string, number> = particleBits();

/** أن with its pronouns. */
export const COMPLEMENTISERS: ReadonlyMap<string, Agreement | undefined> = complementisers();

/** Words of attribution, by what they take. */
export const ATTRIBUTIONS: ReadonlyMap<string, 'noun' | 'verb' | 'both'> = new Map(
  ATTRIBUTION_WORDS.map(({ word, takes }) => [foldArabic(word), takes] as const),
);

function particleBits(): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of CLASSES) {
    for (const particle of PARTICLES[name]) {
      const form = foldArabic(particle);
      found.set(form, union(found.get(form) ?? 0, combination([name])));
    }
  }
  return found;
}

function complementisers(): Map<string, Agreement | undefined> {
  const plain = foldArabic('أن');
  return new Map<string, Agreement | undefined>([
    ...ENCLITICS.map(({ suffix, agreement }) => [plain + suffix, agreement] as const),
    [plain, undefined],
    [`${plain}ني`, { person: 1, number: 'singular' }],
    [`${plain}نا`, { person: 1, number: 'plural' }],
  ]);
}
