import { prefixed } from '../figures.ts';
import type { GoldDocument, SourceLine } from '../gold.ts';
import { scoreSegments } from '../metrics/segments.ts';
import { scoreStatements } from '../metrics/statements.ts';
import { carriesUtterances, scoreUtterances } from '../metrics/utterances.ts';
import { partOf, splitKey } from '../split.ts';
import { type ReferenceSet, readReference } from './set.ts';

const HEADLINE = [
  ...['relaxed.precision', 'relaxed.recall', 'relaxed.f1'],
  ...['relaxed.end_to_end.precision', 'relaxed.end_to_end.recall', 'relaxed.end_to_end.f1'],
  ...['strict.f1', 'strict.end_to_end.f1'],
  ...['relaxed.speaker_accuracy', 'relaxed.speaker_full_accuracy', 'relaxed.type_accuracy', 'relaxed.quoted_accuracy'],
  ...['relaxed.chain_links.precision', 'relaxed.chain_links.recall', 'relaxed.chain_links.f1'],
  'relaxed.long_chain_recall',
  ...['named', 'resolved', 'inferred'].map((level) => `relaxed.certainty.${level}.speaker_precision`),
  ...['segments.characters.accuracy', 'segments.worst.accuracy', 'segments.residue.f1'],
  ...['reference.statements', 'predicted.statements'],
];
const FLOORED = [
  ...['relaxed.f1', 'relaxed.end_to_end.f1', 'strict.f1', 'relaxed.type_accuracy', 'relaxed.speaker_full_accuracy'],
  ...['relaxed.chain_links.f1', 'relaxed.long_chain_recall', 'segments.characters.accuracy', 'segments.residue.f1'],
];

/** Statements, and segments where the reference has them. `prepare` gives places to references that have none. */
export function statementSet(
  name: string,
  unit: string,
  path: string,
  sources: ReadonlyMap<string, SourceLine>,
  prepare: (gold: readonly GoldDocument[]) => readonly GoldDocument[] = (gold) => gold,
): ReferenceSet {
  const { content, sha256 } = readReference<GoldDocument[]>(path);
  const gold = prepare(content); // it may fill `sources`
  const texts = new Map([...sources].map(([id, source]) => [id, source.text]));
  return {
    ...common(name, unit, sha256, gold, sources),
    link: false,
    carried: (reading) => reading.statements !== undefined,
    score: (readings, ids) => {
      const some = gold.filter((d) => ids.has(d.document));
      const segments = scoreSegments(some, readings, texts);
      return { ...scoreStatements(some, readings), ...prefixed('segments', segments) };
    },
    headline: HEADLINE,
    floored: FLOORED,
    statements: { gold, texts },
  };
}

/** Which statements of a story report the same words: all documents of the file are read and linked in one call. */
export function utteranceSet(name: string, path: string, sources: ReadonlyMap<string, SourceLine>): ReferenceSet {
  const { content: gold, sha256 } = readReference<GoldDocument[]>(path);
  const { outlet: _, ...set } = common(name, 'documents', sha256, gold, sources);
  return {
    ...set,
    link: true,
    carried: carriesUtterances,
    score: (readings, ids) =>
      scoreUtterances(
        gold.filter((d) => ids.has(d.document)),
        readings,
      ),
    headline: ['pairs.precision', 'pairs.recall', 'pairs.f1', 'reference.pairs', 'predicted.pairs'],
    floored: ['pairs.precision', 'pairs.f1'],
  };
}

function common(
  name: string,
  unit: string,
  sha256: string,
  gold: readonly GoldDocument[],
  sources: ReadonlyMap<string, SourceLine>,
) {
  const byId = new Map(gold.map((d) => [d.document, d]));
  return {
    name,
    unit,
    sha256,
    ids: [...byId.keys()],
    part: (id: string) => partOf(splitKey(id, byId.get(id)?.story)),
    outlet: (id: string) => sources.get(id)?.outlet ?? '(no outlet)',
    documents: async () => [...byId.keys()].map((id) => sourceOf(sources, id)),
  };
}

function sourceOf(sources: ReadonlyMap<string, SourceLine>, id: string): SourceLine {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`no text of ${id}`);
  return source;
}
