import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceLine } from '../gold.ts';
import { eventSet, timeSet } from './by-id.ts';
import { byId, examplePages, exampleTexts, jsonLines } from './examples.ts';
import { nameSet } from './names.ts';
import type { ReferenceSet } from './set.ts';
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
  const texts = exampleTexts(join(root, 'examples'), reference);
  return { sets: [texts, ...pages(root)], skipped: [`${why}; scoring examples/reference.json instead`] };
}

/** The pages of the examples are scored wherever the program is: what they test nothing shared holds. */
function pages(root: string): readonly ReferenceSet[] {
  const reference = join(root, 'examples', 'reference-html.json');
  return existsSync(reference) ? [examplePages(join(root, 'examples'), reference)] : [];
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
  return { sets: [...sets, ...pages(root)], skipped };
}
