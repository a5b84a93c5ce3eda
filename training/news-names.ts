import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ARABIC_FOLD } from '../src/arabic/fold-table.ts';
import { fold } from '../src/text/fold.ts';
import { tokenise } from '../src/text/tokens.ts';
import type { GoldMention, Sentence } from './corpus.ts';

/**
 * A sentence of the unlabelled news in which readers marked every name of a person, an organisation and a place; it holds no
 * text. Offsets are UTF-16 units in the text of the article. Names of a sentence never overlap.
 */
export interface NamedSentence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The first 8 hexadecimal digits of the SHA-256 of the sentence. */
  readonly hash: string;
  /** Names without titles; a particle joined to the first word is outside. */
  readonly persons: readonly Place[];
  /** Bodies by their own name, as ANERcorp has them: no ministries, armies, governments; «حركة», «صحيفة», «شركة» stay outside. */
  readonly organisations: readonly Place[];
  /** Without the word for what they are («مدينة», «نهر»). */
  readonly places: readonly Place[];
}

type Place = readonly [start: number, end: number];

/**
 * The sentences of the labels file (one NamedSentence a line) with their text from the articles (JSON lines with `id` and `text`, packed
 * or not), in file order. A sentence that the articles hold otherwise or not at all throws an error that names it.
 */
export function readNewsNames(labels: string, articles: string): Sentence[] {
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

function inTokens(text: string, { start, persons, organisations, places }: NamedSentence): Sentence {
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const found = (kind: GoldMention['kind'], names: readonly Place[]) =>
    names.flatMap(([from, to]): GoldMention[] => {
      const first = tokens.end.findIndex((end) => end > from - start);
      const last = tokens.start.findLastIndex((begin) => begin < to - start);
      return first >= 0 && first <= last ? [{ kind, first, last }] : [];
    });
  const mentions = [
    ...found('person', persons),
    ...found('organisation', organisations),
    ...found('place', places),
  ].sort((a, b) => a.first - b.first);
  return { text, forms: tokens.form, start: tokens.start, end: tokens.end, mentions };
}

function textsOf(articles: string, ids: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  const bytes = readFileSync(articles);
  const lines = (articles.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  for (const line of lines) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    if (ids.has(id)) texts.set(id, text);
  }
  return texts;
}
