import type { SpeakerKind } from '../../model.ts';
import type { Library } from '../../store/library.ts';
import { copiesIn, type PairCopy } from '../../store/links/read-copies.ts';
import { agenciesOfArticles, type UtteranceMember, utteranceMembers } from '../../store/links/read-stories.ts';
import { type DocumentFacts, type StatementWithNames, statementsByKeys } from '../../store/reads.ts';
import { statementRecord } from '../statement.ts';
import { comparisonOf, tellingOf } from './comparison.ts';
import type { UtteranceRecord, VariantRecord } from './records.ts';
import { sourcesOf } from './tellings.ts';

/** An utterance by id, with all its wordings; one that was merged into another gives that one. */
export async function utterance(library: Library, id: string): Promise<UtteranceRecord | undefined> {
  return (await utterancesFrom(library, await utteranceMembers(library.read, id)))[0];
}

/** Utterances of their members, those of most wordings first. */
export async function utterancesFrom(
  library: Library,
  members: readonly UtteranceMember[],
): Promise<UtteranceRecord[]> {
  const keys = [...new Set(members.map(({ statement }) => statement))];
  const [said, agencies, copies] = await Promise.all([
    statementsByKeys(library.read, keys),
    agenciesOfArticles(library, keys),
    copiesIn(library, keys),
  ]);
  const told = new Map(
    said.map((one) => [one.statement.key, { ...one, agencies: agencies.get(one.statement.key) ?? [] }]),
  );
  return [...Map.groupBy(members, ({ key }) => key).values()]
    .flatMap((group) => {
      const own = group.flatMap(({ statement }) => told.get(statement) ?? []);
      return recordOf(group, own, copies) ?? [];
    })
    .sort((a, b) => b.variants.length - a.variants.length);
}

/** A statement of an utterance with where it stands, and the agencies that its article names. */
export interface ToldStatement {
  readonly statement: StatementWithNames;
  readonly document: DocumentFacts;
  readonly agencies: readonly string[];
}

function recordOf(
  group: readonly UtteranceMember[],
  told: readonly ToldStatement[],
  copies: readonly PairCopy[],
): UtteranceRecord | undefined {
  const [first] = group;
  const stands = told.find(({ statement }) => statement.key === first?.representative) ?? told[0];
  if (!first || !stands) return undefined;
  return {
    id: first.id,
    story: first.story,
    speakers: speakersOf(told),
    representative: statementRecord(stands.document.id, stands.statement).id,
    variants: told.map((one) => variantOf(one, stands)),
    ...sourcesOf(told, copies),
  };
}

function variantOf(told: ToldStatement, stands: ToldStatement): VariantRecord {
  const { statement, document } = told;
  const [whole, text] = [stands.statement.text, statement.text];
  return {
    statement: statementRecord(document.id, statement),
    document: document.id,
    outlet: document.outlet,
    published: document.published,
    telling: told === stands ? 'present' : tellingOf(whole, text),
    ...(told !== stands && { comparison: comparisonOf(whole, text) }),
  };
}

/** Whom the wordings name, whom most of them name first. */
function speakersOf(told: readonly ToldStatement[]): UtteranceRecord['speakers'] {
  const counts = new Map<string, { name: string; entity: string; kind: SpeakerKind; count: number }>();
  for (const { statement } of told) {
    for (const { role, name, entity, kind } of statement.names) {
      if (role !== 'speaker') continue;
      const known = counts.get(entity) ?? { name, entity, kind: kind as SpeakerKind, count: 0 };
      known.count++;
      counts.set(entity, known);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ name, entity, kind }) => ({ name, entity, kind }));
}
