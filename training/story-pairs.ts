import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDirectory } from '../bench/eval/shared.ts';
import { partOf, splitKey } from '../bench/eval/split.ts';
import { gzipLines } from '../bench/gzip-lines.ts';
import { cleanText, defaultRegistry, read, type Source } from '../src/index.ts';
import { STORY_FEATURES, type StoryFeature, storyFeatures, WIDEST_GAP } from '../src/link/stories/likeness.ts';
import { profileOf } from '../src/link/stories/profile.ts';
import { sketched } from '../src/link/stories/stories.ts';
import { type Example, fitLogistic, weightsSource } from './logistic.ts';

/**
 * Learns from pairs of articles how likely two tell one happening: `npm run train:stories`. Pairs are those of the tuning
 * part of the two days of ../shared/gold/stories.json, and of the tuning part of the dev documents.
 */
const TARGET = new URL('../src/link/stories/story-weights.ts', import.meta.url);
/** Pairs whose openings share less than this are never asked about. */
const LEAST_LEAD = 0.04;

const shared = sharedDirectory();
const json = (path: string) => JSON.parse(readFileSync(join(shared, 'gold', path), 'utf8')) as never;
const days = json('stories.json') as Readonly<Record<string, string>>;
const dev = json('dev.json') as readonly { document: string; story?: string | null }[];
const examples: Example<StoryFeature>[] = [];

examples.push(...pairsOf(await articles(corpus(), (id) => days[id])));
const storyOf = new Map(dev.map(({ document, story }) => [document, splitKey(document, story)]));
examples.push(...pairsOf(await articles(devDocuments(), (id) => storyOf.get(id))));
const weights = fitLogistic(examples, STORY_FEATURES);
writeFileSync(
  TARGET,
  weightsSource('STORY_WEIGHTS', 'StoryFeature', './likeness.ts', 'training/story-pairs.ts', weights),
);
console.log(`${examples.length} pairs, ${examples.filter(({ label }) => label === 1).length} of one story`, weights);

interface Labelled {
  readonly source: Source;
  readonly story: string;
}

async function articles(
  sources: AsyncIterable<Source> | Iterable<Source>,
  story: (id: string) => string | undefined,
): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for await (const source of sources) {
    const told = story(source.id);
    if (told !== undefined) found.push({ source, story: told });
  }
  return found;
}

async function* corpus(): AsyncGenerator<Source> {
  for await (const line of gzipLines(join(shared, 'corpora', 'ant.jsonl.gz'))) yield JSON.parse(line) as Source;
}

function devDocuments(): Source[] {
  const lines = readFileSync(join(shared, 'gold', 'docs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Source);
}

function pairsOf(labelled: readonly Labelled[]): Example<StoryFeature>[] {
  const registry = defaultRegistry();
  const profiles = labelled.map(({ source }) => profileOf(read(cleanText(source), registry), 0));
  const sketches = sketched(profiles);
  const found: Example<StoryFeature>[] = [];
  for (const [k, a] of labelled.entries()) {
    for (const [l, b] of labelled.slice(0, k).entries()) {
      const [x, y] = [sketches[k], sketches[l]];
      if (!x || !y || partOf(a.story) !== 'tuning' || partOf(b.story) !== 'tuning') continue;
      if (x.day !== undefined && y.day !== undefined && Math.abs(x.day - y.day) > WIDEST_GAP) continue;
      const features = storyFeatures(x, y);
      if (features.lead >= LEAST_LEAD) found.push({ features, label: a.story === b.story ? 1 : 0 });
    }
  }
  return found;
}
