import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Tagger } from '../src/annotate/mentions/tagger/tagger.ts';
import { ARABIC_FOLD } from '../src/arabic/fold-table.ts';
import { fold } from '../src/text/fold.ts';
import { tokenise } from '../src/text/tokens.ts';
import type { GoldMention, Sentence } from './corpus.ts';

/**
 * A sentence of the unlabelled news in which every name of a person was marked by a reader; it holds no text. Offsets are UTF-16
 * units in the text of the article.
 */
export interface NamedSentence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The first 8 hexadecimal digits of the SHA-256 of the sentence. */
  readonly hash: string;
  /** Names without titles; a particle joined to the first word is outside. */
  readonly persons: readonly (readonly [start: number, end: number])[];
}

/** A sentence of which only the persons are known. */
export interface PersonsOnly extends Sentence {
  readonly persons: readonly GoldMention[];
}

/**
 * The sentences of the labels file (one NamedSentence a line) with their text from the articles, in file order. A sentence that the
 * articles hold otherwise or not at all throws an error that names it.
 */
export function readNewsNames(labels: string, articles: string): PersonsOnly[] {
  const wanted = readFileSync(labels, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NamedSentence);
  const texts = textsOf(articles, new Set(wanted.map(({ article }) => article)));
  return wanted.map((sentence) => {
    const text = texts.get(sentence.article)?.slice(sentence.start, sentence.end) ?? '';
    if (hashOf(text) !== sentence.hash)
      throw new Error(`${labels}: ${sentence.article}, ${sentence.start}: the article has another sentence there`);
    return inTokens(text, sentence);
  });
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
}

/** The sentences with the bodies and places that a tagger sees beside the persons that readers marked. */
export function completed(sentences: readonly PersonsOnly[], tagger: Tagger): Sentence[] {
  return sentences.map((sentence) => {
    const apart = ({ first, last }: GoldMention) => sentence.persons.every((p) => last < p.first || first > p.last);
    const others = tagger.tag(sentence.forms).filter((name) => name.kind !== 'person' && apart(name));
    return { ...sentence, mentions: [...sentence.persons, ...others].sort((a, b) => a.first - b.first) };
  });
}

function inTokens(text: string, { start, persons }: NamedSentence): PersonsOnly {
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const found = persons.flatMap(([from, to]): GoldMention[] => {
    const first = tokens.end.findIndex((end) => end > from - start);
    const last = tokens.start.findLastIndex((begin) => begin < to - start);
    return first >= 0 && first <= last ? [{ kind: 'person', first, last }] : [];
  });
  return { text, forms: tokens.form, start: tokens.start, end: tokens.end, mentions: found, persons: found };
}

function textsOf(articles: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(articles)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    if (ids.has(id)) texts.set(id, text);
  }
  return texts;
}
