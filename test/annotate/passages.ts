import { expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import type { Reading, Statement } from '../../src/model.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();

/** The reading of a passage that stands alone. */
export function readPassage(text: string): Reading {
  return read(cleanText({ id: 'article', text }), registry);
}

/** Who speaks in each statement of a passage, in text order; several joined by « + ». */
export function speakersOf(text: string): string[] {
  return readPassage(text).statements.map(who);
}

/** Who says what in a passage, in text order: «speaker: content». */
export function saidIn(text: string): string[] {
  const { document, statements } = readPassage(text);
  const points = [...document.text];
  return statements.map((said) => `${who(said)}: ${points.slice(said.start, said.end).join('')}`);
}

function who({ speakers }: Statement): string {
  return speakers.map(({ name }) => name).join(' + ');
}

/** Who speaks and through whom, statement by statement: «speaker ← link nearest to him ← further link». */
export function chainsOf(text: string): string[] {
  return readPassage(text).statements.map(({ speakers, via }) =>
    [speakers.map(({ name }) => name).join(' + '), ...via.map(({ name }) => name)].join(' ← '),
  );
}

/** Passages, each with what `find` must find in it, in text order. */
export type Cases = readonly (readonly [passage: string, ...wanted: string[]])[];

/** One test for each passage. */
export function holds(cases: Cases, find: (passage: string) => string[] = speakersOf): void {
  it.each(cases.map(([passage, ...wanted]) => ({ passage, wanted })))('$passage', ({ passage, wanted }) => {
    expect(find(passage)).toEqual(wanted);
  });
}
