import { columns, table } from '../../table.ts';
import type { Change } from '../floors.ts';

/** The difference between the old and the new floors, or why nothing was written. */
export function pinText(changes: readonly Change[], refused: readonly Change[]): string {
  if (refused.length > 0) {
    const why = 'Nothing written: the reference is unchanged, and a floor only rises then.';
    return `${why}\n${changeTable(refused)}`;
  }
  return changes.length === 0 ? 'The floors stay as they are.' : changeTable(changes);
}

function changeTable(changes: readonly Change[]): string {
  const rows = changes.map(({ set, figure, from, to }) => [set, figure, shown(from), '→', shown(to)]);
  return table(columns('<set', '<figure', 'old', '', 'new'), rows);
}

function shown(floor: number | undefined): string {
  return floor?.toFixed(2) ?? 'none';
}
