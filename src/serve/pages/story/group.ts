import type { UtteranceRecord, VariantRecord } from '../../../library.ts';

/** What one speaker, or several together, said in a story. */
export interface SpeakerGroup {
  /** Id of the first speaker, or `unknown`. */
  readonly entity: string;
  readonly speakers: UtteranceRecord['speakers'];
  readonly utterances: readonly UtteranceRecord[];
}

/** Utterances by their first speaker, those who say most first; who is unknown comes last. */
export function bySpeaker(utterances: readonly UtteranceRecord[]): readonly SpeakerGroup[] {
  const groups = Map.groupBy(utterances, ({ speakers: [first] }) => first?.entity ?? 'unknown');
  return [...groups]
    .map(([entity, group]) => ({ entity, speakers: group[0]?.speakers.slice(0, 1) ?? [], utterances: group }))
    .sort(
      (a, b) =>
        Number(a.entity === 'unknown') - Number(b.entity === 'unknown') || b.utterances.length - a.utterances.length,
    );
}

/** The wording that stands for all of an utterance. */
export function standing({ variants, representative }: UtteranceRecord): VariantRecord {
  const found = variants.find(({ statement }) => statement.id === representative) ?? variants[0];
  if (!found) throw new Error('an utterance without a wording');
  return found;
}

export function outletsOf({ variants }: UtteranceRecord): readonly string[] {
  return [...new Set(variants.flatMap(({ outlet }) => outlet ?? []))];
}
