import { readFileSync } from 'node:fs';
import { carriesMentions, parseConll, scoreNames, sentenceText } from '../metrics/names.ts';
import { partOf } from '../split.ts';
import { type ReferenceSet, sha256 } from './set.ts';

/** The file has no articles; so many sentences in a row go to one part together, as they name the same people. */
const BLOCK = 50;

/** Mentions against a file labelled token by token; each sentence is read as a document. */
export function nameSet(path: string): ReferenceSet {
  const bytes = readFileSync(path);
  const sentences = parseConll(bytes.toString('utf8'));
  return {
    name: 'names',
    unit: 'sentences',
    sha256: sha256(bytes),
    ids: sentences.map((s) => s.id),
    part: (id) => partOf(`sentences ${Math.floor(Number(id) / BLOCK)}`),
    link: false,
    documents: async () => sentences.map((s) => ({ id: s.id, text: sentenceText(s) })),
    carried: carriesMentions,
    score: (readings, ids) =>
      scoreNames(
        sentences.filter((s) => ids.has(s.id)),
        readings,
      ),
    headline: ['person.f1', 'organisation.f1', 'place.f1', 'all.precision', 'all.recall', 'all.f1'],
    floored: ['person.f1', 'organisation.f1', 'place.f1', 'all.f1'],
  };
}
