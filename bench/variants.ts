import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { compareNames, nameKey, nameKeys } from '../src/annotate/mentions/variants/index.ts';

/**
 * Judges the comparison of names by the table of pairs, and times it.
 *
 *   node bench/variants.ts [--errors] [--json]
 *
 * A third of the pairs, by hash, is kept aside: errors are shown of the others only. As the pairs that are one name were
 * mined by a skeleton of consonants, recall is also given for those whose coarse key differs.
 */
interface Pair {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  readonly why: string;
}

interface Score {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const TABLE = new URL('../test/data/name-pairs.tsv', import.meta.url);

export function namePairs(): readonly Pair[] {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [left = '', right = '', same = '', why = ''] = line.split('\t');
    return { left, right, same: same === 'yes', why };
  });
}

/** Is the pair kept aside? FNV-1a over the UTF-16 bytes of left and right. */
export function isAside({ left, right }: Pair): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(left + right, 'utf16le')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 3 === 0;
}

export function score(pairs: readonly Pair[]): Score {
  const found = pairs.filter(({ left, right }) => compareNames(left, right).same);
  const right = found.filter(({ same }) => same).length;
  const wanted = pairs.filter(({ same }) => same).length;
  const precision = right / found.length;
  const recall = right / wanted;
  return { pairs: pairs.length, precision, recall, f1: (2 * right) / (found.length + wanted) };
}

function report(): void {
  const pairs = namePairs();
  const parts = {
    tuning: pairs.filter((pair) => !isAside(pair)),
    aside: pairs.filter(isAside),
    all: pairs,
  };
  const figures = Object.fromEntries(Object.entries(parts).map(([name, of]) => [name, { ...score(of), ...byKey(of) }]));
  const speed = {
    table: rate(pairs),
    random: rate(pairs.map((pair, k) => ({ ...pair, right: pairs[(k * 7 + 1) % pairs.length]?.left ?? '' }))),
  };
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ figures, kinds: Object.fromEntries(kinds(pairs)), comparisonsPerSecond: speed }));
    return;
  }
  console.table(figures);
  console.table(Object.fromEntries(kinds(pairs)));
  console.log(
    `comparisons/s of processor time: ${speed.table} (table), ${speed.random} (unrelated names), ${cpus()[0]?.model}`,
  );
  if (process.argv.includes('--errors')) showErrors(parts.tuning);
}

/** Recall where the coarse key differs and where it agrees, and how many pairs of one name share any key. */
function byKey(pairs: readonly Pair[]) {
  const same = pairs.filter((pair) => pair.same);
  const recall = (of: readonly Pair[]) =>
    `${of.filter(({ left, right }) => compareNames(left, right).same).length}/${of.length}`;
  const shares = ({ left, right }: Pair) => nameKeys(left).some((key) => nameKeys(right).includes(key));
  return {
    keyDiffers: recall(same.filter(({ left, right }) => nameKey(left) !== nameKey(right))),
    keyAgrees: recall(same.filter(({ left, right }) => nameKey(left) === nameKey(right))),
    shareAKey: `${same.filter(shares).length}/${same.length}`,
  };
}

/** Right and wrong answers by what the table says of a pair, commonest first. */
function kinds(pairs: readonly Pair[]): [string, { same: number; found: number; different: number; joined: number }][] {
  const groups = Map.groupBy(pairs, kindOf);
  return [...groups]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([kind, of]) => {
      const found = of.filter(({ left, right }) => compareNames(left, right).same);
      const same = of.filter((pair) => pair.same).length;
      const right = found.filter((pair) => pair.same).length;
      return [kind, { same, found: right, different: of.length - same, joined: found.length - right }];
    });
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/,/u, 'several differences'],
  [/^(?:vowels?|initial vowel)\b/u, 'vowel'],
  [/^initial/u, 'initial vowel'],
  [/^final/u, 'final letter'],
  [/hamza/u, 'hamza'],
  [/joined|split|hyphen/u, 'joined, split, hyphen'],
  [/^doubled/u, 'doubled letter'],
  [/^(?:silent|dropped)|dropped/u, 'silent letter'],
  [/^(?:g|k|j|ch|kh|dj|q|c|ć|č):/u, 'g, k, j, ch'],
  [/^(?:s|z|sh|st|š|dz|th|t):/u, 's, z, sh, t, th'],
  [/^(?:v|ph|p|b):/u, 'v, p'],
  [/ال/u, 'article'],
];

function kindOf({ same, why }: Pair): string {
  if (same) return KINDS.find(([pattern]) => pattern.test(why))?.[1] ?? 'other';
  if (/first name|father|given name|son|daughter/u.test(why)) return 'different: given names';
  return /: one |: [^/ ]+\/[^/ ]+$|letters|hamza|vowel/u.test(why)
    ? 'different by a letter or two'
    : 'different: other';
}

/** Comparisons in a second of processor time, all names read before. */
function rate(pairs: readonly Pair[]): number {
  const all = () => pairs.reduce((sum, { left, right }) => sum + compareNames(left, right).strength, 0);
  for (let k = 0; k < 20; k++) all();
  const start = process.cpuUsage();
  let rounds = 0;
  while (process.cpuUsage(start).user < 500_000) {
    all();
    rounds++;
  }
  const { user, system } = process.cpuUsage(start);
  return Math.round((rounds * pairs.length * 1e6) / (user + system));
}

function showErrors(pairs: readonly Pair[]): void {
  for (const { left, right, same, why } of pairs) {
    const found = compareNames(left, right);
    if (found.same !== same)
      console.log(
        `${same ? 'missed' : 'joined'}  ${left} | ${right} | ${why} | ${found.strength.toFixed(2)} ${found.reason}`,
      );
  }
}

if (import.meta.main) report();
