import { averageLinkage, type Edge } from '../cluster.ts';
import { LEAST_STORY } from './stories.ts';

/** An article in the graph of pairs that may tell one happening. */
export interface Node {
  readonly key: number;
  /** Calendar day as a number. */
  readonly day: number;
  /** Its rank in the order of the stream, which decides between equals. */
  readonly rank: number;
  readonly edges: { readonly to: Node; readonly likeness: number }[];
  component: Component;
}

/**
 * Articles connected by pairs that are likely enough for a story. Two groups are only ever joined over such a pair, so
 * every story lies within one component, and grouping component by component is grouping all.
 */
export interface Component {
  nodes: Node[];
  first: number;
  last: number;
}

/** Articles that tell one happening, and what they continue. */
export interface StoryGroup {
  /** Keys in the order of the stream. */
  readonly members: readonly number[];
  /** A member of the story that this one continues. */
  readonly follows?: number;
}

export function nodeOf(key: number, day: number, rank: number): Node {
  const node = { key, day, rank, edges: [], component: { nodes: [], first: day, last: day } } as Node;
  node.component.nodes.push(node);
  return node;
}

/** Notes how likely two articles tell one happening. */
export function connect(a: Node, b: Node, likeness: number): void {
  a.edges.push({ to: b, likeness });
  b.edges.push({ to: a, likeness });
  if (likeness <= LEAST_STORY || a.component === b.component) return;
  const [large, small] =
    a.component.nodes.length >= b.component.nodes.length ? [a.component, b.component] : [b.component, a.component];
  for (const node of small.nodes) {
    node.component = large;
    large.nodes.push(node);
  }
  large.first = Math.min(large.first, small.first);
  large.last = Math.max(large.last, small.last);
}

/** The stories of a component. */
export function groupsOf(component: Component): { readonly nodes: readonly Node[]; readonly group: StoryGroup }[] {
  const nodes = [...component.nodes].sort((a, b) => a.rank - b.rank);
  const index = new Map(nodes.map((node, at) => [node, at]));
  const edges: Edge[] = nodes.flatMap((node, b) =>
    node.edges.flatMap(({ to, likeness }) => {
      const a = index.get(to);
      return a !== undefined && a < b ? [{ a, b, likeness }] : [];
    }),
  );
  const groups = averageLinkage(nodes.length, edges, LEAST_STORY).map((members) =>
    members.flatMap((at) => nodes[at] ?? []),
  );
  const groupOf = new Map(groups.flatMap((members, at) => members.map((node) => [node, at] as const)));
  return groups.map((members, at) => {
    const follows = precursor(members, groupOf, at);
    return {
      nodes: members,
      group: { members: members.map(({ key }) => key), ...(follows !== undefined && { follows }) },
    };
  });
}

/** Of the stories that began before, the article most like one of this: what goes on, although it is another happening. */
function precursor(members: readonly Node[], groupOf: ReadonlyMap<Node, number>, own: number): number | undefined {
  const begins = members[0]?.rank ?? 0;
  let best: { readonly to: Node; readonly likeness: number } | undefined;
  for (const { edges } of members) {
    for (const edge of edges) {
      const { to, likeness } = edge;
      const other = groupOf.get(to);
      if (other === undefined || other === own || to.rank >= begins || likeness <= LEAST_STORY) continue;
      if (!best || likeness > best.likeness || (likeness === best.likeness && to.rank < best.to.rank)) best = edge;
    }
  }
  return best?.to.key;
}
