import { columns, table } from '../table.ts';
import type { CallCost } from './calls.ts';
import type { LibraryCost } from './library.ts';
import type { Speed } from './measure.ts';

/** All that one run measured; what could not be measured is absent. */
export interface Measured {
  readonly speeds: readonly Speed[];
  /** Share of each stage in the time of the reader. */
  readonly stages?: ReadonlyMap<string, number>;
  readonly pages?: readonly Speed[];
  readonly library?: LibraryCost;
  readonly calls?: readonly CallCost[];
}

/** The object of DESIGN 5; `reader` is null where it could not be loaded. */
export interface BenchJson {
  readonly reader: { readonly tokensPerSecond: number; readonly articlesPerSecond: number } | null;
  readonly split: { readonly tokensPerSecond: number };
  readonly peers: Readonly<Record<string, { readonly tokensPerSecond: number }>>;
  /** Speed over that of somebody else in the same run: `reader/wink-nlp`, `isnad/Readability`, `two threads/one`. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly library?: { readonly adding: number; readonly linking: number; readonly p50: number; readonly p95: number };
  readonly calls?: Readonly<Record<string, Omit<CallCost, 'name'>>>;
}

const YARDSTICKS = new Set(['reader', 'split']);

export function benchJson({ speeds, pages = [], library, calls }: Measured): BenchJson {
  const rounded = (name: string) => Math.round(speeds.find((speed) => speed.name === name)?.tokensPerSecond ?? 0);
  const reader = speeds.find((speed) => speed.name === 'reader');
  const peers = speeds.filter(({ name }) => !YARDSTICKS.has(name));
  return {
    reader: reader
      ? { tokensPerSecond: rounded('reader'), articlesPerSecond: Math.round(reader.articlesPerSecond * 10) / 10 }
      : null,
    split: { tokensPerSecond: rounded('split') },
    peers: Object.fromEntries(peers.map(({ name }) => [name, { tokensPerSecond: rounded(name) }])),
    ratios: { ...ratios(reader, speeds), ...ratios(pages[0], pages), ...threadRatio(calls) },
    ...(library && {
      library: {
        adding: library.adding,
        linking: library.linking,
        p50: library.search.p50,
        p95: library.search.p95,
      },
    }),
    ...(calls && { calls: Object.fromEntries(calls.map(({ name, ...cost }) => [name, cost])) }),
  };
}

/** The speed of one over that of each other, to three digits. */
function ratios(one: Speed | undefined, all: readonly Speed[]): Record<string, number> {
  if (one === undefined) return {};
  const others = all.filter(({ name }) => name !== one.name);
  return Object.fromEntries(
    others.map((other) => [`${one.name}/${other.name}`, Number((other.ratio / one.ratio).toPrecision(3))]),
  );
}

/** So many articles are read with one and with two workers: the two seconds in which a worker makes its code count little. */
export const MANY = 4000;
/** Names of these calls. */
export const ONE_THREAD = `read ${whole(MANY)} articles`;
export const TWO_THREADS = 'the same, two threads';

function threadRatio(calls: readonly CallCost[] = []): Record<string, number> {
  const [one, two] = [ONE_THREAD, TWO_THREADS].map((name) => calls.find((call) => call.name === name)?.wall);
  return one && two ? { 'two threads/one': Number((one / two).toPrecision(3)) } : {};
}

/** One table of all: what, how much of it, how fast, beside whom. */
export function benchTable(measured: Measured): string {
  const rows = [...readingRows(measured), ...pageRows(measured), ...libraryRows(measured), ...callRows(measured)];
  return table(columns('<what', 'of', 'a second', 'each', 'beside', '<whom'), rows);
}

type Row = readonly [what: string, of: string, rate: string, each: string, beside: string, whom: string];

function readingRows({ speeds, stages }: Measured): Row[] {
  const reader = speeds.find(({ name }) => name === 'reader');
  const rows = speeds.map(
    (speed): Row => [
      speed.name,
      `${whole(speed.tokens)} tokens`,
      whole(speed.tokensPerSecond),
      `${milliseconds(1000 / speed.articlesPerSecond)}/article`,
      `${speed.ratio.toFixed(1)}×`,
      'time of split',
    ],
  );
  if (reader === undefined || stages === undefined) return rows;
  const parts = [...stages].sort(([, a], [, b]) => b - a);
  return [
    ...rows,
    ...parts.map(
      ([stage, share]): Row => [
        `  ${stage}`,
        `${whole(reader.tokens)} tokens`,
        whole(reader.tokensPerSecond / share),
        `${milliseconds((1000 / reader.articlesPerSecond) * share)}/article`,
        `${(share * 100).toFixed(1)} %`,
        'of the reader',
      ],
    ),
  ];
}

function pageRows({ pages = [] }: Measured): Row[] {
  return pages.map((speed) => [
    `pages: ${speed.name}`,
    `${whole(speed.articles)} pages`,
    speed.articlesPerSecond.toFixed(1),
    `${milliseconds(1000 / speed.articlesPerSecond)}/page`,
    `${speed.ratio.toFixed(2)}×`,
    'time of isnad',
  ]);
}

function libraryRows({ library }: Measured): Row[] {
  if (library === undefined) return [];
  const { articles, adding, linking, search } = library;
  const row = (what: string, each: number): Row => [
    what,
    `${whole(articles)} articles`,
    (1000 / each).toFixed(1),
    `${milliseconds(each)}/article`,
    '',
    '',
  ];
  const asked = (name: string, each: number): Row => [
    `library: searching, ${name}`,
    `${search.queries} queries`,
    (1000 / each).toFixed(1),
    `${milliseconds(each)}/query`,
    '',
    '',
  ];
  return [
    row('library: adding', adding),
    row('library: linking', linking),
    asked('p50', search.p50),
    asked('p95', search.p95),
  ];
}

function callRows({ calls = [] }: Measured): Row[] {
  return calls.map(({ name, wall, processor, memory }) => [
    `call: ${name}`,
    '',
    '',
    milliseconds(wall),
    milliseconds(processor),
    `processor time${memory === undefined ? '' : `, ${memory} MiB at most`}`,
  ]);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function milliseconds(value: number): string {
  return `${value >= 100 ? Math.round(value) : value.toFixed(2)} ms`;
}
