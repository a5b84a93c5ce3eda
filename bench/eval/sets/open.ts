import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, SourceLine } from '../gold.ts';
import { eventSet, timeSet } from './by-id.ts';
import { nameSet } from './names.ts';
import { type ReferenceSet, readReference } from './set.ts';
import { statementSet, utteranceSet } from './statements.ts';
import { storySet } from './stories.ts';

/** The sets that can be scored here, and a line for whatever cannot. */
export interface OpenSets {
  readonly sets: readonly ReferenceSet[];
  readonly skipped: readonly string[];
}

/** Sets of the shared folder, else the examples that come with the project. */
export function openSets(shared: string, root: string): OpenSets {
  if (existsSync(join(shared, 'gold', 'docs.jsonl'))) return sharedSets(shared, root);
  const reference = join(root, 'examples', 'reference.json');
  const why = `no references in ${shared}: skipping seeds, dev, chains, times, events, stories, utterances, names`;
  if (!existsSync(reference)) return { sets: [], skipped: [`${why}; ${reference} is absent too`] };
  const sources = exampleSources(join(root, 'examples'), readReference<GoldDocument[]>(reference).content);
  const set = statementSet('examples', 'documents', reference, sources);
  return { sets: [set], skipped: [`${why}; scoring examples/reference.json instead`] };
}

function sharedSets(shared: string, root: string): OpenSets {
  const sources = byId(jsonLines<SourceLine>(join(shared, 'gold', 'docs.jsonl')));
  const stories = new Map<string, string | null | undefined>();
  const background = { sources, stories };
  const sets: ReferenceSet[] = [];
  const skipped: string[] = [];
  const open = (name: string, files: readonly string[], make: (...paths: string[]) => ReferenceSet) => {
    const paths = files.map((file) => join(shared, file));
    const absent = paths.find((path) => !existsSync(path));
    if (absent === undefined) sets.push(make(...paths));
    else skipped.push(`skipping ${name}: ${absent} is absent`);
  };
  for (const [name, unit] of Object.entries({ seeds: 'documents', dev: 'documents', chains: 'passages' })) {
    open(name, [`gold/${name}.json`], (path) => statementSet(name, unit, path, sources));
  }
  for (const { statements } of sets) for (const d of statements?.gold ?? []) stories.set(d.document, d.story);
  open('times', ['gold/times.json'], (path) => timeSet(path, background));
  open('events', ['gold/events.json'], (path) => eventSet(path, background));
  open('stories', ['gold/stories.json', 'corpora/ant.jsonl.gz'], storySet);
  open('seed-utterances', ['gold/seeds.json'], (path) => utteranceSet('seed-utterances', path, sources));
  open('utterances', ['gold/dev.json'], (path) => utteranceSet('utterances', path, sources));
  if (existsSync(join(root, 'weights', 'names', 'names.bin'))) {
    skipped.push(
      'skipping names: the weights were trained on it; training/train-tagger.ts --cv gives the cross-validated figures',
    );
  } else open('names', ['bench/ner/anercorp.train.conll'], nameSet);
  return { sets, skipped };
}

/** Texts of the examples with their facts; a title is told only where it is part of the text, so that offsets hold. */
function exampleSources(folder: string, gold: readonly GoldDocument[]): Map<string, SourceLine> {
  const path = join(folder, 'documents.jsonl');
  const facts = byId(existsSync(path) ? jsonLines<SourceLine>(path) : []);
  const sources = gold.map(({ document }) => {
    const text = readFileSync(join(folder, document), 'utf8');
    const { title, ...rest } = facts.get(document) ?? {};
    return { ...rest, ...(title && text.startsWith(title) ? { title } : {}), id: document, text };
  });
  return byId(sources);
}

function jsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function byId(lines: readonly SourceLine[]): Map<string, SourceLine> {
  return new Map(lines.map((line) => [line.id, line]));
}
