import { sourceNames } from '../copies/copy-text.ts';
import { namedBy } from './origins.ts';
import type { Telling, TellingCopy } from './telling.ts';

export interface ChainNode {
  /** Unique: `speaker:…`, `source:…`, `article:…`. */
  readonly id: string;
  readonly kind: 'speaker' | 'source' | 'article';
  /** The name of a speaker or source, the outlet of an article. */
  readonly name: string;
}

/**
 * How an account came from one to the other. `named`: the article names the source. `copy`: it names none, and shares so
 * much of its words with what names it. `none`: it names no source, and none is known.
 */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'named' | 'copy' | 'none';
  /** Of a copy: the share of the words of `to`, 0 to 1. */
  readonly share?: number;
  /** Of a copy: false when nothing tells which of the two has it from the other. */
  readonly directed?: boolean;
}

/** The chain of attribution of an utterance: speakers on top, sources between, articles below. */
export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

/** The chain graph of an utterance's tellings. Nodes and edges stand in the order of the tellings, each once. */
export function chainGraph(tellings: readonly Telling[], copies: readonly TellingCopy[]): ChainGraph {
  const nodes = new Map<string, ChainNode>();
  const edges = new Map<string, ChainEdge>();
  const node = (kind: ChainNode['kind'], key: string, name = key) => {
    const id = `${kind}:${key}`;
    if (!nodes.has(id)) nodes.set(id, { id, kind, name });
    return id;
  };
  const edge = (one: ChainEdge) => {
    const key = JSON.stringify([one.from, one.to]);
    if (!edges.has(key) && one.from !== one.to) edges.set(key, one);
  };
  const articles = new Map(tellings.map((telling) => [telling.id, telling]));
  for (const telling of tellings) for (const speaker of telling.speakers) node('speaker', speaker);
  for (const telling of tellings) {
    const above = telling.speakers.map((speaker) => node('speaker', speaker));
    const article = node('article', telling.id, telling.outlet ?? telling.id);
    const named = linksOf(telling).map((names) => names.map((name) => node('source', name)));
    for (const [from, to] of pairwise([above, ...named, [article]])) {
      if (named.length > 0) for (const x of from) for (const y of to) edge({ from: x, to: y, kind: 'named' });
    }
    if (named.length > 0) continue;
    const copied = copies.flatMap((copy) => copiedInto(copy, telling, articles) ?? []);
    if (copied.length > 0)
      for (const { from, ...rest } of copied) edge({ from: `article:${from}`, to: article, ...rest });
    else for (const from of above) edge({ from, to: article, kind: 'none' });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The links of a telling's chain, from nearest the speaker: several names where they stand side by side. */
function linksOf(telling: Telling): string[][] {
  if (telling.via.length > 0) return telling.via.map((name) => sourceNames([name]));
  const names = namedBy(telling);
  return names.length > 0 ? [names] : [];
}

/** The copy by which a telling that names no source has its account; undefined when it is the one copied from. */
function copiedInto(
  copy: TellingCopy,
  { id }: Telling,
  articles: ReadonlyMap<string, Telling>,
): (Omit<ChainEdge, 'to' | 'from'> & { readonly from: string }) | undefined {
  if (copy.a !== id && copy.b !== id) return undefined;
  const own = copy.a === id ? 'a' : 'b';
  const other = copy[own === 'a' ? 'b' : 'a'];
  const origin = articles.get(other);
  if (!origin || copy.from === own) return undefined;
  const directed = copy.from !== 'unknown';
  if (!directed && namedBy(origin).length === 0 && other > id) return undefined; // told once, from the other side
  return { from: other, kind: 'copy', share: copy.share[own], directed };
}

function pairwise<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).map((to, at) => [list[at] as T, to]);
}
