import { readFileSync } from 'node:fs';
import { parseConll, scoreNames } from '../bench/eval/metrics/names.ts';
import { parseReadings } from '../bench/eval/readings.ts';
import { makeContext } from '../src/annotate/context.ts';
import { annotateMentions } from '../src/annotate/mentions/mentions.ts';
import type { TaggedName } from '../src/annotate/mentions/tagger/tagger.ts';
import { cleanText } from '../src/clean/clean.ts';
import type { Registry } from '../src/registry.ts';
import { codePoints } from '../src/text/codepoints.ts';
import { offset } from '../src/text/spans.ts';
import type { Sentence } from './corpus.ts';

/** Names found in labelled sentences as lines for `score.py names`, with offsets in code points, and their score. */

/** The names that the tagger alone sees. */
export function taggedLine(id: number, sentence: Sentence | undefined, names: readonly TaggedName[]): string {
  const { text = '', start = [], end = [] } = sentence ?? {};
  return line(
    id,
    text,
    names.map(({ kind, first, last }) => ({ kind, start: start[first] ?? 0, end: end[last] ?? 0 })),
  );
}

/** The mentions of the whole reader, which gets each sentence as a document. */
export function readLine(id: number, sentence: Sentence | undefined, registry: Registry): string {
  const document = cleanText({ id: String(id), text: sentence?.text ?? '' });
  return line(id, document.text, annotateMentions(makeContext(document, registry), registry).mentions);
}

function line(
  id: number,
  text: string,
  found: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
): string {
  const points = codePoints(text);
  const mentions = found.map(({ kind, start, end }) => ({
    ...points.toCodePoints({ start: offset(start), end: offset(end) }),
    kind,
  }));
  return JSON.stringify({ id: String(id), mentions });
}

/** F1 of the lines for the sentences with these numbers, by kind and for all. */
export function scoreLine(labelled: string, ids: readonly number[], lines: readonly string[]): string {
  const wanted = new Set(ids.map(String));
  const gold = parseConll(readFileSync(labelled, 'utf8')).filter(({ id }) => wanted.has(id));
  const figures = scoreNames(gold, parseReadings(lines.join('\n')));
  return ['person.f1', 'organisation.f1', 'place.f1', 'all.precision', 'all.recall', 'all.f1']
    .map((name) => `${name} ${(figures[name] ?? 0).toFixed(3)}`)
    .join('  ');
}
