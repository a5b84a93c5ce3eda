import type { SpeakerKind } from '../../model.ts';
import type { Library } from '../../store/library.ts';
import { agenciesOfArticles, type UtteranceMember, utteranceMembers } from '../../store/links/read-stories.ts';
import { type DocumentFacts, type StatementWithNames, statementsByKeys } from '../../store/reads.ts';
import { statementRecord } from '../statement.ts';
import { chainOf } from './chain.ts';
import { originsOf } from './origins.ts';
import type { UtteranceRecord, VariantRecord } from './records.ts';

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
  const [said, agencies] = await Promise.all([statementsByKeys(library.read, keys), agenciesOfArticles(library, keys)]);
  const told = new Map(
    said.map((one) => [one.statement.key, { ...one, agencies: agencies.get(one.statement.key) ?? [] }]),
  );
  return [...Map.groupBy(members, ({ key }) => key).values()]
    .flatMap(
      (group) =>
        recordOf(
          group,
          group.flatMap(({ statement }) => told.get(statement) ?? []),
        ) ?? [],
    )
    .sort((a, b) => b.variants.length - a.variants.length);
}

/** A statement of an utterance with where it stands, and the agencies that its article names. */
export interface ToldStatement {
  readonly statement: StatementWithNames;
  readonly document: DocumentFacts;
  readonly agencies: readonly string[];
}

function recordOf(group: readonly UtteranceMember[], told: readonly ToldStatement[]): UtteranceRecord | undefined {
  const [first] = group;
  const stands = told.find(({ statement }) => statement.key === first?.representative) ?? told[0];
  if (!first || !stands) return undefined;
  const variants = told.map((one) => variantOf(one));
  return {
    id: first.id,
    story: first.story,
    speakers: speakersOf(told),
    representative: variantOf(stands).statement.id,
    variants,
    origins: originsOf(told),
    chain: chainOf(told),
  };
}

function variantOf({ statement, document }: ToldStatement): VariantRecord {
  return {
    statement: statementRecord(document.id, statement),
    document: document.id,
    outlet: document.outlet,
    published: document.published,
    telling: 'present',
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
