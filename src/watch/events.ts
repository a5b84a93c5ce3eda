import type { Trouble } from '../followed.ts';
import type { AddOutcome, DuePage, FollowedSource } from '../library.ts';

/** What the watch did; told after it is safe in the library. */
export type WatchEvent =
  | { readonly kind: 'polled'; readonly source: FollowedSource; readonly fresh: number; readonly unchanged: boolean }
  | { readonly kind: 'poll-failed'; readonly source: FollowedSource; readonly trouble: Trouble }
  | { readonly kind: 'moved'; readonly source: FollowedSource; readonly to: string }
  | { readonly kind: 'kept'; readonly page: DuePage; readonly document: string; readonly outcome: AddOutcome }
  | { readonly kind: 'same'; readonly page: DuePage }
  | { readonly kind: 'gone'; readonly page: DuePage }
  | { readonly kind: 'empty'; readonly page: DuePage; readonly trouble: Trouble }
  | { readonly kind: 'page-failed'; readonly page: DuePage; readonly trouble: Trouble; readonly given: boolean };
