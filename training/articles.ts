import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ARABIC_FOLD } from '../src/arabic/fold-table.ts';
import { fold } from '../src/text/fold.ts';
import { TokenKind, tokenise } from '../src/text/tokens.ts';

/** Lines (paragraphs and titles) of the unlabelled articles as folded tokens, in file order. */
export function* paragraphs(path: string): Generator<string[]> {
  const bytes = gunzipSync(readFileSync(path));
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(10, from);
    const to = newline < 0 ? bytes.length : newline;
    const line = bytes.toString('utf8', from, to);
    from = to + 1;
    if (line.trim() === '') continue;
    const article = JSON.parse(line) as { title?: string; text: string };
    const tokens = tokenise(fold(`${article.title ?? ''}\n${article.text}`, ARABIC_FOLD));
    let paragraph: string[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] !== TokenKind.break) paragraph.push(tokens.form[i] ?? '');
      else if (paragraph.length > 0) {
        yield paragraph;
        paragraph = [];
      }
    }
    if (paragraph.length > 0) yield paragraph;
  }
}

/** All paragraphs as word ids over a vocabulary; -1 ends a paragraph, ids are by falling count. */
export interface WordStream {
  readonly words: readonly string[];
  readonly counts: Int32Array;
  readonly ids: Int32Array;
}

/** Numbers of the same length are one word to the vectors, as years and sums have the same company. */
export function wordOf(form: string): string {
  return /^[0-9][0-9.,]*$/.test(form) ? '0'.repeat(Math.min(form.length, 5)) : form;
}

/** Reads the articles once; words seen fewer than `floor` times have no id and are skipped. */
export function wordStream(path: string, floor: number): WordStream {
  const seen = new Map<string, number>();
  const counts: number[] = [];
  const names: string[] = [];
  let raw = new Int32Array(1 << 22);
  let n = 0;
  const push = (id: number) => {
    if (n === raw.length) {
      const grown = new Int32Array(raw.length * 2);
      grown.set(raw);
      raw = grown;
    }
    raw[n++] = id;
  };
  for (const paragraph of paragraphs(path)) {
    for (const form of paragraph) {
      const word = wordOf(form);
      let id = seen.get(word);
      if (id === undefined) {
        id = names.length;
        seen.set(word, id);
        names.push(word);
        counts.push(0);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      push(id);
    }
    push(-1);
  }
  return ranked(raw.subarray(0, n), names, counts, floor);
}

function ranked(raw: Int32Array, names: readonly string[], counts: readonly number[], floor: number): WordStream {
  const count = (id: number) => counts[id] ?? 0;
  const order = names.map((_, id) => id).filter((id) => count(id) >= floor);
  order.sort((a, b) => count(b) - count(a) || a - b);
  const rank = new Int32Array(names.length).fill(-2);
  order.forEach((id, at) => {
    rank[id] = at;
  });
  const ids = new Int32Array(raw.length);
  let n = 0;
  for (const id of raw) {
    const to = id < 0 ? -1 : (rank[id] ?? -2);
    if (to !== -2) ids[n++] = to;
  }
  return {
    words: order.map((id) => names[id] ?? ''),
    counts: Int32Array.from(order, count),
    ids: ids.subarray(0, n),
  };
}
