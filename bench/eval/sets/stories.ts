import { gzipLines } from '../../gzip-lines.ts';
import type { ById, SourceLine } from '../gold.ts';
import { carriesStory, scoreStories } from '../metrics/stories.ts';
import { partOf } from '../split.ts';
import { only, type ReferenceSet, readReference } from './set.ts';

/** Two days of a corpus by story: the lines of the corpus whose ids are in the reference, linked in one call. */
export function storySet(path: string, corpus: string): ReferenceSet {
  const { content: gold, sha256 } = readReference<ById<string>>(path);
  return {
    name: 'stories',
    unit: 'documents',
    sha256,
    ids: Object.keys(gold),
    part: (id) => partOf(gold[id] ?? id),
    link: true,
    documents: async () => {
      const wanted: SourceLine[] = [];
      for await (const line of gzipLines(corpus)) {
        const source = JSON.parse(line) as SourceLine;
        if (gold[source.id] !== undefined) wanted.push(source);
      }
      return wanted;
    },
    carried: carriesStory,
    score: (readings, ids) => scoreStories(only(gold, ids), readings),
    headline: [
      ...['pairs.precision', 'pairs.recall', 'pairs.f1', 'bcubed.precision', 'bcubed.recall', 'bcubed.f1'],
      ...['reference.stories', 'predicted.stories'],
    ],
    floored: ['pairs.precision', 'pairs.f1', 'bcubed.f1'],
  };
}
