import type { AddOutcome } from '../../library.ts';
import type { Tally } from './adding.ts';

/** What was done, for people: documents by outcome, statements, time, size on disk, and the most memory held. */
export function summaryOf(tally: Tally, milliseconds: number, bytes: number, where: string): string {
  const outcomes = Object.entries(tally.outcomes) as [AddOutcome, number][];
  const parts = outcomes.filter(([, count]) => count > 0).map(([outcome, count]) => `${grouped(count)} ${outcome}`);
  const seconds = milliseconds / 1000;
  const documents = outcomes.reduce((sum, [, count]) => sum + count, 0);
  const rate = seconds > 0 ? Math.round(documents / seconds) : 0;
  const { kept, found, gone, unplaced } = tally.statements;
  return [
    `${grouped(documents)} documents: ${parts.join(', ') || 'none'}\n`,
    `${grouped(found)} statements found, ${grouped(kept)} kept, ${grouped(gone)} gone\n`,
    ...(unplaced > 0 ? [`${grouped(unplaced)} decisions no longer fit: isnad decide list --unplaced\n`] : []),
    `${seconds.toFixed(1)} s (${grouped(rate)} documents a second), ${mebibytes(bytes)} in ${where}, `,
    `${mebibytes(process.resourceUsage().maxRSS * 1024)} of memory at most\n`,
  ].join('');
}

export function grouped(count: number): string {
  return count.toLocaleString('en');
}

function mebibytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 2 ** 20))} MiB`;
}
