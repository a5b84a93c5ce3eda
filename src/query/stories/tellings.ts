import { type ChainEdge, chainGraph } from '../../link/origins/chain-graph.ts';
import { originsOf as groupedOrigins } from '../../link/origins/origins.ts';
import type { Telling, TellingCopy } from '../../link/origins/telling.ts';
import { statementIdOf } from '../../store/identity.ts';
import type { PairCopy } from '../../store/links/read-copies.ts';
import type { ChainRecord, OriginsRecord } from './records.ts';
import type { ToldStatement } from './utterances.ts';

/** An article's telling of an utterance, with its statements. */
interface ToldBy extends Telling {
  readonly statements: readonly string[];
}

const KIND = { speaker: 'speaker', source: 'relay', article: 'outlet' } as const;

/** Where an utterance goes back to, and on which ways; `copies` are those between the articles that hold its words. */
export function sourcesOf(
  told: readonly ToldStatement[],
  copies: readonly PairCopy[],
): { readonly origins: OriginsRecord; readonly chain: ChainRecord } {
  const tellings = tellingsOf(told);
  const shared = copiesOf(told, copies);
  return { origins: originsRecord(tellings, shared), chain: chainRecord(tellings, shared) };
}

function tellingsOf(told: readonly ToldStatement[]): ToldBy[] {
  return [...Map.groupBy(told, articleOf)].map(([id, list]) => {
    const [first] = list;
    const named = (role: 'speaker' | 'via') => {
      const best = list.find(({ statement }) => statement.names.some((one) => one.role === role));
      return (best?.statement.names ?? []).filter((one) => one.role === role).map(({ name }) => name);
    };
    const { outlet = null, published = null } = first?.document ?? {};
    return {
      id,
      ...(outlet !== null && { outlet }),
      ...(published !== null && { published }),
      speakers: named('speaker'),
      via: named('via'),
      agencies: first?.agencies ?? [],
      statements: list.map(({ statement, document }) => statementIdOf(document.id, statement.number)),
    };
  });
}

function articleOf({ statement, document }: ToldStatement): string {
  return `${document.id}#${statement.article}`;
}

/** Copies that hold the words of a telling on both sides. */
function copiesOf(told: readonly ToldStatement[], copies: readonly PairCopy[]): TellingCopy[] {
  return copies.flatMap(({ a, b, share, source, reason, passages }) => {
    const holds = (article: string, side: 'a' | 'b') =>
      told.some(
        (one) =>
          articleOf(one) === article &&
          passages.some(({ [side]: at }) => at.start < one.statement.end_cp && one.statement.start_cp < at.end),
      );
    return holds(a, 'a') && holds(b, 'b') ? [{ a, b, share, from: source ?? 'unknown', reason }] : [];
  });
}

function originsRecord(tellings: readonly ToldBy[], copies: readonly TellingCopy[]): OriginsRecord {
  const { known, unknown } = groupedOrigins(tellings, copies);
  const outlets = new Map(tellings.map(({ id, outlet }) => [id, outlet ?? id]));
  return {
    known: known.map(({ names, copying }) =>
      names.length > 0 ? names.join(' / ') : (outlets.get(copying[0] ?? '') ?? ''),
    ),
    unattributed: unknown.length,
  };
}

function chainRecord(tellings: readonly ToldBy[], copies: readonly TellingCopy[]): ChainRecord {
  const { nodes, edges } = chainGraph(tellings, copies);
  const statements = new Map<string, string[]>();
  for (const telling of tellings) {
    for (const edge of chainGraph([telling], []).edges) {
      statements.set(stepOf(edge), [...(statements.get(stepOf(edge)) ?? []), ...telling.statements]);
    }
  }
  const ofArticle = new Map(tellings.map((telling) => [`article:${telling.id}`, telling.statements]));
  return {
    nodes: nodes.map(({ id, kind, name }) => ({ id, name, kind: KIND[kind] })),
    edges: edges.map((edge) => ({
      from: edge.from,
      to: edge.to,
      kind: edge.kind,
      ...(edge.share !== undefined && { share: edge.share }),
      statements: statements.get(stepOf(edge)) ?? ofArticle.get(edge.to) ?? [],
    })),
  };
}

function stepOf({ from, to }: ChainEdge): string {
  return JSON.stringify([from, to]);
}
