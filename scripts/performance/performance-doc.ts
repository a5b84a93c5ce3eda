import type { Figures } from '../../bench/scale/figures.ts';
import { type Chart, chartSvg } from './chart.ts';

const BEGIN = '<!-- figures: npm run docs:performance -->';
const END = '<!-- end of figures -->';
const KIB = 1024;

/** The charts of docs/performance.md by the name of their file. */
export function charts({ sizes, longRun }: Figures): ReadonlyMap<string, string> {
  const points = (of: (size: Figures['sizes'][number]) => number) =>
    sizes.map((size) => ({ x: size.articles, y: of(size) }));
  const along = (of: (told: Figures['longRun'][number]) => number) =>
    longRun.map((told) => ({ x: told.articles, y: of(told) }));
  const all: Readonly<Record<string, Chart>> = {
    adding: {
      title: 'Reading and storing an article',
      unit: 'ms',
      series: [{ name: '', points: points((size) => size.adding) }],
    },
    linking: {
      title: 'Linking an article',
      unit: 'ms',
      series: [{ name: '', points: points((size) => size.linking) }],
    },
    search: {
      title: 'A search',
      unit: 'ms',
      series: [
        { name: 'p50', points: points((size) => size.search.p50) },
        { name: 'p95', points: points((size) => size.search.p95) },
      ],
    },
    size: {
      title: 'Size of the library for an article',
      unit: 'KiB',
      series: [{ name: '', points: points((size) => size.bytes / KIB / size.articles) }],
    },
    memory: {
      title: 'Memory at most',
      unit: 'MiB',
      series: [
        { name: 'adding', points: points((size) => size.addingMemory) },
        { name: 'linking', points: points((size) => size.linkingMemory) },
      ],
    },
    'long-run': {
      title: 'Linking alone, an article since the mark before',
      unit: 'ms',
      series: [{ name: '', points: along((told) => told.eachSince) }],
    },
    'long-run-memory': {
      title: 'Linking alone, memory at most',
      unit: 'MiB',
      series: [{ name: '', points: along((told) => told.memory) }],
    },
  };
  return new Map(Object.entries(all).map(([name, chart]) => [`${name}.svg`, chartSvg(chart)]));
}

/** The text of docs/performance.md with its tables as the figures have them. */
export function withFigures(text: string, figures: Figures): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for figures: ${BEGIN} … ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${tables(figures)}\n\n${text.slice(to)}`;
}

function tables({ sizes, longRun, date, commit, node, cpu, documents }: Figures): string {
  const count = (n: number) => n.toLocaleString('en');
  const grown = sizes.map((size) =>
    row(
      count(size.articles),
      size.adding.toFixed(1),
      size.linking.toFixed(1),
      `${size.search.p50.toFixed(1)} / ${size.search.p95.toFixed(1)}`,
      (size.bytes / KIB / size.articles).toFixed(1),
      `${size.addingMemory} / ${size.linkingMemory}`,
    ),
  );
  const linked = longRun.map((told) =>
    row(
      count(told.articles),
      count(told.stories),
      told.eachSince.toFixed(2),
      told.each.toFixed(2),
      String(told.memory),
    ),
  );
  return [
    `Measured on ${date} at ${commit.slice(0, 7)}, Node ${node}, one ${cpu}; ${documents}.`,
    '',
    row('articles', 'add, ms each', 'link, ms each', 'search p50 / p95, ms', 'KiB each', 'MiB adding / linking'),
    row('---:', '---:', '---:', '---:', '---:', '---:'),
    ...grown,
    '',
    row('articles linked', 'stories', 'ms each since the mark before', 'ms each', 'MiB at most'),
    row('---:', '---:', '---:', '---:', '---:'),
    ...linked,
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
