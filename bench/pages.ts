import { sharedDirectory } from './eval/shared.ts';
import { EXTRACTORS, type Extracted, type Extractor, ISNAD, READABILITY } from './pages/extractors.ts';
import { sameInstant, sameTitle, tokenScore } from './pages/score.ts';
import { ownSets, type PageSet, publicSet, sharedSet } from './pages/sets.ts';

/**
 * Scores the extraction of pages beside that of other programs: `npm run bench:pages -- [FOLDER…] [--errors NAME]`. A
 * FOLDER is a checkout of scrapinghub/article-extraction-benchmark or of mozilla/readability, fetched for measuring.
 */
const LATE = Symbol('late');
/** A page that takes a program longer counts as not read. */
const LIMIT = 20_000;

const args = process.argv.slice(2);
const errorsOf = args.includes('--errors') ? args.splice(args.indexOf('--errors'), 2)[1] : undefined;
const shared = sharedSet(sharedDirectory());
if (shared === undefined) console.log(`skipping the shared pages: ${sharedDirectory()}/html is absent`);
const sets = [...ownSets(), ...(shared === undefined ? [] : [shared]), ...args.map(publicSet)];

for (const set of sets) await report(set);
if (errorsOf === undefined) await speed(sets.flatMap(({ pages }) => pages.map(({ html }) => html)));

async function report(set: PageSet): Promise<void> {
  console.log(`\n${set.name}: ${set.pages.length} pages`);
  console.log('| program | precision | recall | token F1 | worst F1 | title | date |\n|---|---|---|---|---|---|---|');
  for (const extractor of EXTRACTORS) {
    const rows = [];
    for (const page of set.pages) {
      const found = await safely(extractor, page.html, page.url);
      const score = tokenScore(found.text, page.text);
      if (extractor === ISNAD && errorsOf === set.name && score.f1 < 0.95)
        console.error(`${page.id} ${score.f1.toFixed(3)} p ${score.precision.toFixed(2)} r ${score.recall.toFixed(2)}`);
      rows.push({ page, found, score });
    }
    const titled = rows.filter(({ page }) => page.title !== undefined);
    const dated = rows.filter(({ page }) => page.published !== undefined);
    const cells = [
      mean(rows.map(({ score }) => score.precision)),
      mean(rows.map(({ score }) => score.recall)),
      mean(rows.map(({ score }) => score.f1)),
      Math.min(...rows.map(({ score }) => score.f1)).toFixed(3),
      share(titled.map(({ page, found }) => sameTitle(found.title, page.title ?? ''))),
      share(dated.map(({ page, found }) => sameInstant(found.published, page.published ?? ''))),
    ];
    console.log(`| ${extractor.name} | ${cells.join(' | ')} |`);
  }
}

/** Pages a second of this program and of Readability on the same DOM, alternating so that both meet the same weather. */
async function speed(pages: readonly string[]): Promise<void> {
  const some = pages.filter((html) => html.length > 0);
  const took = new Map<Extractor, number>([
    [ISNAD, 0],
    [READABILITY, 0],
  ]);
  for (let round = 0; round < 2; round++) {
    for (const html of some) {
      for (const extractor of round % 2 === 0 ? [ISNAD, READABILITY] : [READABILITY, ISNAD]) {
        const start = performance.now();
        await safely(extractor, html, 'https://news.example/1');
        if (round > 0) took.set(extractor, (took.get(extractor) ?? 0) + performance.now() - start);
      }
    }
  }
  const [ours, theirs] = [took.get(ISNAD) ?? 0, took.get(READABILITY) ?? 0].map((time) => (some.length * 1000) / time);
  console.log(
    `\nspeed: isnad ${ours?.toFixed(1)} pages/s, Readability on linkedom ${theirs?.toFixed(1)} pages/s, ratio ${((ours ?? 0) / (theirs ?? 1)).toFixed(2)}`,
  );
}

/** What a program makes of a page; nothing where it throws or does not come back. */
async function safely(extractor: Extractor, html: string, url: string): Promise<Extracted> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), LIMIT);
  });
  try {
    const found = await Promise.race([extractor.extract(html, url), late]);
    return found === LATE ? { text: '' } : found;
  } catch {
    return { text: '' };
  } finally {
    clearTimeout(timer);
  }
}

function mean(numbers: readonly number[]): string {
  return (numbers.reduce((all, one) => all + one, 0) / Math.max(1, numbers.length)).toFixed(3);
}

function share(hits: readonly boolean[]): string {
  return hits.length === 0 ? '–' : `${hits.filter(Boolean).length}/${hits.length}`;
}
