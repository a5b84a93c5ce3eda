import type { SpeakerKind, StatementType } from '../../../index.ts';

/** Closed lists of forms, in the order in which they are offered. */
export const TYPES = ['direct', 'indirect', 'reported'] as const satisfies readonly StatementType[];
export const SPEAKER_KINDS = [
  'person',
  'organisation',
  'state',
  'role',
  'unnamed',
  'group',
] as const satisfies readonly SpeakerKind[];

/** The option that a form names; undefined when it is none of the list. */
export function chosen<T extends string>(options: readonly T[], value: string | undefined): T | undefined {
  return options.find((one) => one === value);
}

/** Names that a field holds, which commas part. */
export function namesIn(field: string | undefined): readonly string[] {
  return (field ?? '')
    .split(/[،,;؛\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
