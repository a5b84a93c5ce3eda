import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../bench/eval/align.ts';
import { gzipLines } from '../bench/gzip-lines.ts';
import { cleanText, defaultRegistry, read, type Source } from '../src/index.ts';
import type { Told } from '../src/link/utterances/likeness.ts';
import { wordingOf } from '../src/link/utterances/wording.ts';

/** The statements of a story as they are read, with what they were judged to say. */
export interface JudgedStory {
  readonly name: string;
  readonly told: readonly Told[];
  /** Labels of each statement; undefined where nobody judged it. */
  readonly labels: readonly (readonly string[] | undefined)[];
  /** Pairs across articles that say one thing, those included of which the reader finds one or none. */
  readonly wanted: number;
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly string[];
}
type JudgedDocuments = ReadonlyMap<string, readonly Labelled[]>;

const registry = defaultRegistry();

/** The stories of the reference. `folder` holds dev.json and docs.jsonl. */
export function referenceStories(folder: string): JudgedStory[] {
  const gold = JSON.parse(readFileSync(join(folder, 'dev.json'), 'utf8')) as readonly {
    readonly document: string;
    readonly story?: string | null;
    readonly statements: readonly {
      readonly start: number;
      readonly end: number;
      readonly utterance?: string | readonly string[] | null;
    }[];
  }[];
  const texts = new Map(
    readFileSync(join(folder, 'docs.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Source)
      .map((source) => [source.id, source]),
  );
  const named = Map.groupBy(gold, ({ story }) => story ?? '');
  named.delete('');
  return [...named].map(([name, documents]) => {
    const labelled = documents.map(({ document, statements }): [string, Labelled[]] => [
      document,
      statements.map(({ start, end, utterance }) => ({ start, end, labels: listed(utterance) })),
    ]);
    return storyOf(name, new Map(labelled), texts);
  });
}

/**
 * Further stories of the corpus, judged once for what of their statements says the same: places and labels are in
 * judged/utterances.json, the texts in the corpus.
 */
export async function corpusStories(corpus: string): Promise<JudgedStory[]> {
  const stories = JSON.parse(readFileSync(new URL('./judged/utterances.json', import.meta.url), 'utf8')) as readonly {
    readonly story: string;
    readonly documents: readonly {
      readonly document: string;
      readonly statements: readonly (readonly [start: number, end: number, ...labels: string[]])[];
    }[];
  }[];
  const wanted = new Set(stories.flatMap(({ documents }) => documents.map(({ document }) => document)));
  const texts = new Map<string, Source>();
  for await (const line of gzipLines(corpus)) {
    const source = JSON.parse(line) as Source;
    if (source.id !== undefined && wanted.has(source.id)) texts.set(source.id, source);
  }
  return stories.map(({ story, documents }) => {
    const labelled = documents.map(({ document, statements }): [string, Labelled[]] => [
      document,
      statements.map(([start, end, ...labels]) => ({ start, end, labels })),
    ]);
    return storyOf(story, new Map(labelled), texts);
  });
}

function storyOf(
  name: string,
  documents: JudgedDocuments,
  texts: ReadonlyMap<string | undefined, Source>,
): JudgedStory {
  const told: Told[] = [];
  const labels: (readonly string[] | undefined)[] = [];
  for (const [article, [document, judged]] of [...documents].entries()) {
    const source = texts.get(document);
    if (!source) throw new Error(`no text of ${document}`);
    const reading = read(cleanText(source), registry);
    const pairs = align(judged, reading.statements, 0.5);
    const judgedAt = new Map(pairs.map(({ gold, predicted }) => [predicted, judged[gold]]));
    for (const [at, statement] of reading.statements.entries()) {
      told.push({ wording: wordingOf(reading, statement), article });
      labels.push(judgedAt.get(at)?.labels);
    }
  }
  return { name, told, labels, wanted: wantedIn([...documents.values()]) };
}

function wantedIn(documents: readonly (readonly Labelled[])[]): number {
  let wanted = 0;
  for (const [k, one] of documents.entries())
    for (const other of documents.slice(k + 1))
      for (const { labels } of one)
        wanted += other.filter((statement) => labels.some((label) => statement.labels.includes(label))).length;
  return wanted;
}

function listed(value: string | readonly string[] | null | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'string' ? [value] : value;
}
