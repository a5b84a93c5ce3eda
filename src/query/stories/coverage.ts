import type { CoverageRecord, Telling, UtteranceRecord } from './records.ts';

const FULLEST: readonly Telling[] = ['present', 'reworded', 'shortened', 'absent'];

/** How each outlet of a story tells each utterance: as fully as its fullest wording. */
export function coverageRecord(outlets: readonly string[], utterances: readonly UtteranceRecord[]): CoverageRecord {
  return {
    outlets,
    rows: utterances.map(({ id, variants }) => ({
      utterance: id,
      tellings: outlets.map((outlet) => {
        const told: readonly Telling[] = variants.flatMap((one) => (one.outlet === outlet ? [one.telling] : []));
        return FULLEST.find((telling) => told.includes(telling)) ?? 'absent';
      }),
    })),
  };
}
