import type { Linking } from './linking.ts';
import type { Searching } from './searching.ts';

/** What a library of a size costs. Times are of the processor, in milliseconds; sizes in bytes; memory in MiB. */
export interface Size {
  readonly articles: number;
  /** For each article of those added since the size before: reading and storing it, and linking it. */
  readonly adding: number;
  readonly linking: number;
  readonly addingMemory: number;
  readonly linkingMemory: number;
  readonly search: Pick<Searching, 'p50' | 'p95'>;
  readonly bytes: number;
}

/** The data behind docs/performance.md (bench/scale.json). */
export interface Figures {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly cpu: string;
  readonly documents: string;
  readonly sizes: readonly Size[];
  /** Linking alone, of the coverage and of copies of it with other names on later days. */
  readonly longRun: readonly Linking[];
}
