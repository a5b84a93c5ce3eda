import { statementIdOf } from '../../store/identity.ts';
import type { ChainRecord } from './records.ts';
import type { ToldStatement } from './utterances.ts';

type Node = ChainRecord['nodes'][number];

/** The chains of all wordings as one graph: speaker → who passed it on → outlet. */
export function chainOf(told: readonly ToldStatement[]): ChainRecord {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, { from: string; to: string; statements: string[] }>();
  const node = (kind: Node['kind'], name: string): string => {
    const id = `${kind}:${name}`;
    if (!nodes.has(id)) nodes.set(id, { id, name, kind });
    return id;
  };
  for (const { statement, document, agencies } of told) {
    const named = (wanted: 'speaker' | 'via') =>
      statement.names.filter(({ role }) => role === wanted).map(({ name }) => name);
    const via = named('via');
    const steps = [
      named('speaker').map((name) => node('speaker', name)),
      ...via.map((name) => [node('relay', name)]),
      ...(via.length === 0 && agencies.length > 0 ? [agencies.map((name) => node('relay', name))] : []),
      ...(document.outlet === null ? [] : [[node('outlet', document.outlet)]]),
    ].filter((step) => step.length > 0);
    const id = statementIdOf(document.id, statement.number);
    for (const [at, step] of steps.entries()) {
      for (const from of steps[at - 1] ?? []) {
        for (const to of step) {
          const edge = edges.get(`${from}\n${to}`) ?? { from, to, statements: [] };
          if (!edge.statements.includes(id)) edge.statements.push(id);
          edges.set(`${from}\n${to}`, edge);
        }
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
