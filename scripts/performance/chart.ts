/** A line of a chart; `y` may be less exact than it is. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Chart {
  readonly title: string;
  /** What the vertical axis counts. */
  readonly unit: string;
  readonly series: readonly Series[];
}

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 64;
const RIGHT = 24;
const TOP = 44;
const BOTTOM = 44;
const COLOURS = ['#1f5fa8', '#b0461f', '#4a7a2a'];
/** Horizontal lines wanted, about. */
const LINES = 5;

/** A chart as SVG: articles on a logarithmic axis, costs on one that begins at 0, so that a flat line is a flat cost. */
export function chartSvg({ title, unit, series }: Chart): string {
  const all = series.flatMap(({ points }) => points);
  const xs = [...new Set(all.map(({ x }) => x))].sort((a, b) => a - b);
  const [least = 1, most = 1] = [xs[0], xs.at(-1)];
  const step = roundStep(Math.max(...all.map(({ y }) => y)) / LINES);
  const top = step * Math.ceil(Math.max(...all.map(({ y }) => y)) / step);
  const at = (x: number) => LEFT + (Math.log(x / least) / Math.log(most / least || 2)) * (WIDTH - LEFT - RIGHT);
  const up = (y: number) => HEIGHT - BOTTOM - (y / top) * (HEIGHT - TOP - BOTTOM);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title} (${unit})</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 20, `${title} (${unit})`, 'start', 'font-size="14" font-weight="bold"'),
  ];
  for (let k = 0; k * step <= top * 1.001; k++) {
    const y = fixed(up(k * step));
    lines.push(`<path d="M${LEFT} ${y}H${WIDTH - RIGHT}" stroke="#ddd"/>`);
    lines.push(text(LEFT - 8, y + 4, short(k * step), 'end'));
  }
  for (const x of apart(xs, at)) lines.push(text(fixed(at(x)), HEIGHT - BOTTOM + 18, short(x), 'middle'));
  lines.push(text(WIDTH - RIGHT, HEIGHT - 8, 'articles', 'end'));
  for (const [k, { name, points }] of series.entries()) {
    const colour = COLOURS[k % COLOURS.length] ?? '#000';
    const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${fixed(at(x))} ${fixed(up(y))}`).join('');
    lines.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const { x, y } of points)
      lines.push(`<circle cx="${fixed(at(x))}" cy="${fixed(up(y))}" r="3" fill="${colour}"/>`);
    if (series.length > 1) lines.push(text(LEFT + 130 * k, 38, name, 'start', `fill="${colour}"`));
  }
  return `${lines.join('\n')}\n</svg>\n`;
}

/** 1, 2 or 5 times a power of ten, not below. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([1, 2, 5].find((times) => times * power >= wanted) ?? 10);
}

/** Of marks on the axis those whose labels do not touch, the last one among them. */
function apart(xs: readonly number[], at: (x: number) => number): number[] {
  const kept: number[] = [];
  for (const x of xs.toReversed())
    if (at(kept[0] ?? Number.POSITIVE_INFINITY) - at(x) > 44 || kept.length === 0) kept.unshift(x);
  return kept;
}

function text(x: number, y: number, content: string, anchor: string, more = ''): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${more === '' ? '' : ` ${more}`}>${content}</text>`;
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}

/** 3000 → «3k». */
function short(value: number): string {
  if (value >= 1000) return `${fixed(value / 1000)}k`;
  return String(Number(value.toPrecision(3)));
}
