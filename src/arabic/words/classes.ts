import { type Agreement, ENCLITICS } from '../clitics.ts';
import { foldArabic } from '../fold-table.ts';
import { ATTRIBUTION_WORDS } from '../lexicons/attribution.ts';
import { PARTICLES, type ParticleClass } from '../lexicons/particles.ts';
import type { Word } from './senses.ts';

const CLASSES = Object.keys(PARTICLES) as ParticleClass[];
if (CLASSES.length > 52) throw new RangeError(`${CLASSES.length} classes of particles do not fit into one number`);
const BIT = Object.fromEntries(CLASSES.map((name, index) => [name, 2 ** index])) as Readonly<
  Record<ParticleClass, number>
>;
const HALF = 2 ** 32;

/** True when the word, with or without و / ف in front, belongs to a closed class. */
export function is(word: Word, name: ParticleClass): boolean {
  const bit = BIT[name];
  return bit < HALF ? (word.bits & bit) !== 0 : (Math.floor(word.bits / HALF) & (bit / HALF)) !== 0;
}

/** All bits of both; classes may be more than the 32 that one bitwise operation holds. */
export function union(a: number, b: number): number {
  return ((a | b) >>> 0) + (Math.floor(a / HALF) | Math.floor(b / HALF)) * HALF;
}

/** Bits of the closed classes of a form. */
export const PARTICLE_BITS: ReadonlyMap<string, number> = particleBits();

/** أن with its pronouns. */
export const COMPLEMENTISERS: ReadonlyMap<string, Agreement | undefined> = complementisers();

/** Words of attribution, by what they take. */
export const ATTRIBUTIONS: ReadonlyMap<string, 'noun' | 'verb' | 'both'> = new Map(
  ATTRIBUTION_WORDS.map(({ word, takes }) => [foldArabic(word), takes] as const),
);

function particleBits(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const name of CLASSES) {
    for (const particle of PARTICLES[name]) {
      const form = foldArabic(particle);
      bits.set(form, union(bits.get(form) ?? 0, BIT[name]));
    }
  }
  return bits;
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
