import { random as seeded } from '../../training/random.ts';
import { ownPages } from './corpus.ts';

type Mutation = (text: string, random: () => number) => string;

const at = (text: string, random: () => number) => Math.floor(random() * text.length);
const SNIPPETS = [
  '<',
  '>',
  '</div>',
  '<div>',
  '<p',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&',
  '&#0;',
  '&#x110000;',
  '\0',
  '\ud800',
  '\u202e',
  '\u200b',
  '<script>',
  '</script>',
  '<style>',
  '<table><td>',
  '<svg>',
  '<template>',
  '"',
  "'",
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<item>',
  '<title>',
  '<a href="',
  ' style="display:none"',
  '<h1>',
  '\u0640',
];

/** What damages pages and feeds in the wild, and what people do to break programs. */
const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.slice(at(text, random)),
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + text.slice(from + Math.floor(random() * 200));
  },
  (text, random) => {
    const from = at(text, random);
    return text.slice(0, from) + text.slice(from, from + 300).repeat(1 + Math.floor(random() * 20)) + text.slice(from);
  },
  (text, random) => {
    const where = at(text, random);
    return text.slice(0, where) + (SNIPPETS[Math.floor(random() * SNIPPETS.length)] ?? '') + text.slice(where);
  },
  (text, random) => {
    const where = at(text, random);
    const snippet = SNIPPETS[Math.floor(random() * SNIPPETS.length)] ?? '';
    return text.slice(0, where) + snippet.repeat(Math.floor(random() * 2000)) + text.slice(where);
  },
  (text, random) => {
    const [a, b] = [at(text, random), at(text, random)].sort((x, y) => x - y);
    return text.slice(0, a) + text.slice(b) + text.slice(a, b);
  },
  (text, random) => {
    const sign = ['>', '<', '"', '/', ' ', 'ا', '\n'][Math.floor(random() * 7)] ?? '>';
    return text.replaceAll(sign, () => (random() < 0.05 ? '' : sign));
  },
  (text, random) =>
    Buffer.from(text)
      .toString('latin1')
      .slice(0, 4000 + at(text, random)),
];

export interface Hostile {
  readonly kind: 'page' | 'feed';
  readonly text: string;
}

/** The `n`-th mutated page or feed: one to four mutations of an own page, or of a feed of them. */
export function hostile(n: number): Hostile {
  const random = seeded(n + 1);
  const pages = ownPages();
  const page = pages[n % pages.length];
  const kind = n % 3 === 0 ? 'feed' : 'page';
  let text = kind === 'page' ? (page?.html ?? '') : feedOf(pages.slice(n % 40, (n % 40) + 3));
  const times = 1 + Math.floor(random() * 4);
  for (let i = 0; i < times; i++) {
    const mutate = MUTATIONS[Math.floor(random() * MUTATIONS.length)];
    if (mutate !== undefined) text = mutate(text, random).slice(0, 400_000);
  }
  return { kind, text };
}

function feedOf(pages: readonly { readonly title?: string; readonly text: readonly string[] }[]): string {
  const items = pages.map(
    ({ title, text }, i) =>
      `<item><title>${title ?? 'بلا عنوان'}</title><link>https://marsa.example/${i}</link><pubDate>Tue, 09 Apr 2024 20:51:00 +0300</pubDate><description><![CDATA[${text.map((line) => `<p>${line}</p>`).join('')}]]></description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>المرساة</title>${items.join('')}</channel></rss>`;
}

export interface Outcome {
  readonly crashes: readonly string[];
  readonly slow: readonly string[];
  /** Milliseconds of the processor that the slowest took. */
  readonly slowest: number;
}

/** Longer is a hang. */
const HANG = 2000;

/** Cleans mutated pages and reads mutated feeds from one number to another. A problem that is told is no crash. */
export async function surviveAll(from: number, to: number): Promise<Outcome> {
  const { cleanPage } = await import('../../src/pages.ts');
  const { readFeed } = await import('../../src/ingest/form/feed.ts');
  const { InputProblem } = await import('../../src/ingest/problem.ts');
  const crashes: string[] = [];
  const slow: string[] = [];
  let slowest = 0;
  /** Milliseconds of the processor: a machine that stands still is no hang. */
  const survive = async (n: number, { kind, text }: Hostile): Promise<number> => {
    const start = process.cpuUsage();
    try {
      if (kind === 'page') cleanPage({ id: 'x', html: text });
      else for (const { html } of (await readFeed(text)).items) cleanPage({ id: 'x', html });
    } catch (error) {
      if (!(error instanceof InputProblem)) crashes.push(`${kind} ${n}: ${(error as Error).stack?.slice(0, 300)}`);
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let n = from; n < to; n++) {
    const input = hostile(n);
    const once = await survive(n, input);
    const took = once > HANG ? Math.min(once, await survive(n, input)) : once; // a hang hangs again, a collection of garbage does not
    slowest = Math.max(slowest, took);
    if (took > HANG) slow.push(`${input.kind} ${n}: ${Math.round(took)} ms of ${input.text.length} characters`);
  }
  return { crashes, slow, slowest };
}
