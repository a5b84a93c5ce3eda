import { numberContradictions, speakerContradiction, type Told } from '../../link/coverage/contradictions.ts';
import type { ContradictionRecord, UtteranceRecord } from './records.ts';

/** What articles of a story tell differently: numbers in titles, openings and wordings; who is said to have said it. */
export function contradictionsOf(
  openings: readonly Told[],
  utterances: readonly UtteranceRecord[],
): ContradictionRecord[] {
  return [
    ...numbersOf(openings),
    ...utterances.flatMap((one) => [...numbersOf(wordingsOf(one)), ...speakersOf(one)]),
  ].filter(isFirst);
}

function wordingsOf({ variants }: UtteranceRecord): Told[] {
  return variants.map(({ document, published, statement }) => ({
    article: document,
    text: statement.text,
    ...(published !== null && { published }),
  }));
}

function numbersOf(told: readonly Told[]): ContradictionRecord[] {
  return numberContradictions(told).map(({ what, values, grows }) => ({
    kind: 'number',
    about: what,
    grows,
    values: values.map(({ value, by }) => ({
      value: String(value),
      documents: [...new Set(by.map(({ article }) => article))],
    })),
  }));
}

function speakersOf({ variants, representative }: UtteranceRecord): ContradictionRecord[] {
  const told = variants.flatMap(({ document, statement }) =>
    statement.speakers.map(({ name, kind }) => ({ article: document, name, kind })),
  );
  const values = speakerContradiction(told).map(({ name, articles }) => ({ value: name, documents: articles }));
  const about = variants.find(({ statement }) => statement.id === representative)?.statement.text ?? '';
  return values.length === 0 ? [] : [{ kind: 'attribution', about, values }];
}

/** The same numbers stand in titles and in what was said. */
function isFirst(one: ContradictionRecord, at: number, all: readonly ContradictionRecord[]): boolean {
  const key = ({ kind, about, values }: ContradictionRecord) =>
    JSON.stringify([kind, about, values.map(({ value }) => value).sort()]);
  return all.findIndex((other) => key(other) === key(one)) === at;
}
