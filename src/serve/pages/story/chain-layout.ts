import type { ChainRecord } from '../../../library.ts';
import { links } from '../links.ts';
import type { SpeakerGroup } from './group.ts';

/** A step of a chain: told by the texts, a copy that they show, or one of which nobody tells anything. */
export type StepKind = 'named' | 'copy' | 'unknown';

export interface ChainStep {
  readonly from: string;
  readonly to: string;
  readonly kind: StepKind;
  /** Of a copy: the share of the words of `to`, 0 to 1. */
  readonly share?: number | undefined;
  /** Statements that tell it. */
  readonly count: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ChainRecord['nodes'][number]['kind'];
  /** The page that tells more of it. */
  readonly href?: string | undefined;
  /** Centre and size, in units of the diagram. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A chain with its places: speakers above, those who pass on between, outlets below. */
export interface StoryChain {
  readonly nodes: readonly PlacedNode[];
  readonly steps: readonly ChainStep[];
  readonly width: number;
  readonly height: number;
}

const GAP = 22;
const LAYER = 96;
const MARGIN = 16;
/** Room below the outlets for the lines of copies. */
const COPIES = 42;
/** Height of a node. */
export const NODE_HEIGHT = 34;
const LETTER = 8.2;
const LONGEST = 24;

/** What the record calls a step, and what the diagram draws. */
const KINDS = { named: 'named', copy: 'copy', none: 'unknown' } as const;

/** The chains of all that one speaker said, drawn together. */
export function chainOfGroup({ utterances }: SpeakerGroup): StoryChain {
  const hrefs = hrefsOf(utterances);
  const nodes = new Map(utterances.flatMap(({ chain }) => chain.nodes.map((node) => [node.id, node] as const)));
  const told = new Map<string, ChainStep & { readonly statements: Set<string> }>();
  for (const { from, to, kind, share, statements } of utterances.flatMap(({ chain }) => chain.edges)) {
    const key = `${from}\n${to}`;
    const step = told.get(key) ?? { from, to, kind: KINDS[kind], share, count: 0, statements: new Set<string>() };
    for (const statement of statements) step.statements.add(statement);
    told.set(key, step);
  }
  const steps = [...told.values()].map(({ statements, ...step }) => ({ ...step, count: statements.size }));
  return placed([...nodes.values()], steps, hrefs);
}

/** Where a node leads: a speaker or a source to its page, an outlet to its article. */
function hrefsOf(utterances: SpeakerGroup['utterances']): (node: ChainRecord['nodes'][number]) => string | undefined {
  const entities = new Map(
    utterances.flatMap(({ speakers, variants }) =>
      [...speakers, ...variants.flatMap(({ statement }) => statement.via)].map(({ name, entity }) => [name, entity]),
    ),
  );
  return ({ id, kind, name }) => {
    if (kind === 'outlet') return links.document(/(?<document>[^:#]+)#\d+$/u.exec(id)?.groups?.document ?? '');
    const entity = entities.get(name);
    return entity === undefined ? undefined : links.entity(entity);
  };
}

function placed(
  nodes: ChainRecord['nodes'],
  steps: readonly ChainStep[],
  hrefOf: (node: ChainRecord['nodes'][number]) => string | undefined,
): StoryChain {
  const depth = depthsOf(nodes, steps);
  const layers = [...Map.groupBy(nodes, ({ id }) => depth.get(id) ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([, layer]) => layer);
  const widthOf = (name: string) => Math.max(64, Math.min([...name].length, LONGEST) * LETTER + 26);
  const extent = (layer: ChainRecord['nodes']) => layer.reduce((sum, { name }) => sum + widthOf(name) + GAP, -GAP);
  const width = Math.max(280, ...layers.map(extent)) + 2 * MARGIN;
  const found: PlacedNode[] = [];
  for (const [at, layer] of layers.entries()) {
    let x = (width - extent(layer)) / 2;
    for (const node of ordered(layer, steps, found)) {
      const { id, name, kind } = node;
      const own = widthOf(name);
      found.push({
        id,
        name,
        kind,
        href: hrefOf(node),
        x: x + own / 2,
        y: MARGIN + NODE_HEIGHT / 2 + at * LAYER,
        width: own,
      });
      x += own + GAP;
    }
  }
  return {
    nodes: found,
    steps,
    width: Math.ceil(width),
    height:
      2 * MARGIN + NODE_HEIGHT + (layers.length - 1) * LAYER + (steps.some(({ kind }) => kind === 'copy') ? COPIES : 0),
  };
}

/** Speakers at the top, then as far down as the longest way from them; all outlets in the last layer. */
function depthsOf(nodes: ChainRecord['nodes'], steps: readonly ChainStep[]): ReadonlyMap<string, number> {
  const depth = new Map(nodes.map(({ id, kind }) => [id, kind === 'speaker' ? 0 : 1]));
  const relay = new Set(nodes.filter(({ kind }) => kind === 'relay').map(({ id }) => id));
  for (let round = 0; round < relay.size; round++) {
    for (const { from, to } of steps) {
      if (!relay.has(to) || !relay.has(from)) continue;
      depth.set(to, Math.min(relay.size, Math.max(depth.get(to) ?? 1, (depth.get(from) ?? 1) + 1)));
    }
  }
  const last = Math.max(1, ...[...relay].map((id) => (depth.get(id) ?? 1) + 1));
  for (const { id, kind } of nodes) if (kind === 'outlet') depth.set(id, last);
  return depth;
}

/** Nodes below near those that lead to them, so that lines cross little. */
function ordered(layer: ChainRecord['nodes'], steps: readonly ChainStep[], above: readonly PlacedNode[]) {
  const weight = (id: string) => {
    const from = steps
      .filter((step) => step.to === id)
      .flatMap((step) => above.find((node) => node.id === step.from)?.x ?? []);
    return from.length === 0 ? 0 : from.reduce((sum, x) => sum + x, 0) / from.length;
  };
  return layer.toSorted((a, b) => weight(a.id) - weight(b.id) || (a.name < b.name ? -1 : 1));
}
