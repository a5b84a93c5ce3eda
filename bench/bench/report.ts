import { columns, table } from '../table.ts';
import type { Speed } from './measure.ts';

/** The object of DESIGN 5; `reader` is null where it could not be loaded. */
export interface BenchJson {
  readonly reader: { readonly tokensPerSecond: number; readonly articlesPerSecond: number } | null;
  readonly split: { readonly tokensPerSecond: number };
  readonly peers: Readonly<Record<string, { readonly tokensPerSecond: number }>>;
}

export function benchJson(speeds: readonly Speed[]): BenchJson {
  const rounded = (name: string) => Math.round(speeds.find((speed) => speed.name === name)?.tokensPerSecond ?? 0);
  const reader = speeds.find((speed) => speed.name === 'reader');
  const peers = speeds.filter((speed) => speed.name !== 'reader' && speed.name !== 'split');
  return {
    reader: reader
      ? { tokensPerSecond: rounded('reader'), articlesPerSecond: Math.round(reader.articlesPerSecond * 10) / 10 }
      : null,
    split: { tokensPerSecond: rounded('split') },
    peers: Object.fromEntries(peers.map(({ name }) => [name, { tokensPerSecond: rounded(name) }])),
  };
}

export function speedTable(speeds: readonly Speed[]): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const rows = speeds.map((speed) => [
    speed.name,
    whole(speed.articles),
    whole(speed.tokens),
    whole(speed.tokensPerSecond),
    whole(speed.articlesPerSecond),
    `${speed.ratio.toFixed(1)}×`,
  ]);
  return table(columns('<program', 'articles', 'tokens', 'tokens/s', 'articles/s', 'time of split'), rows);
}

export function stageTable(shares: ReadonlyMap<string, number>): string {
  const rows = [...shares]
    .sort(([, a], [, b]) => b - a)
    .map(([stage, share]) => [stage, `${(share * 100).toFixed(1)} %`]);
  return table(columns('<stage', 'share'), rows);
}
