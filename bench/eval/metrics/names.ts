import { type Figures, precisionRecall, Tally } from '../figures.ts';
import { splitWords } from '../python.ts';
import { type Reading, type Readings, readingOf } from '../readings.ts';

/** A sentence of a CoNLL file: tokens with their labels. Its id is its number from 0. */
export interface TaggedSentence {
  readonly id: string;
  readonly tokens: readonly { readonly token: string; readonly label: string }[];
}

const KINDS = new Map([
  ['PERS', 'person'],
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
]);
const SCORED = ['person', 'organisation', 'place'] as const;

/** Person, organisation and place mentions against sentences labelled token by token. */
export function scoreNames(gold: readonly TaggedSentence[], readings: Readings): Figures {
  const inGold = new Tally();
  const inRead = new Tally();
  const right = new Tally();
  for (const sentence of gold) {
    const wanted = labelled(sentence);
    const found = mentioned(sentenceText(sentence), readingOf(readings, sentence.id));
    for (const kind of wanted.values()) inGold.add(kind);
    for (const [key, kind] of found) {
      inRead.add(kind);
      if (wanted.has(key)) right.add(kind);
    }
  }
  return {
    ...Object.assign({}, ...SCORED.map((k) => precisionRecall(k, right.of(k), inRead.of(k), inGold.of(k)))),
    ...precisionRecall('all', right.total(), inRead.total(), inGold.total()),
    'reference.mentions': inGold.total(),
  };
}

/** Does the reading carry mentions, found or not? */
export function carriesMentions(reading: Reading): boolean {
  return reading.mentions !== undefined;
}

/** Splits a CoNLL file into its sentences. */
export function parseConll(conll: string): TaggedSentence[] {
  const sentences: TaggedSentence['tokens'][number][][] = [[]];
  for (const line of conll.split('\n')) {
    const parts = splitWords(line);
    const [token, label] = [parts[0], parts.at(-1)];
    if (token !== undefined && label !== undefined) sentences.at(-1)?.push({ token, label });
    else sentences.push([]);
  }
  return sentences.filter((tokens) => tokens.length > 0).map((tokens, k) => ({ id: String(k), tokens }));
}

/** The text that the reader gets: the tokens joined by one space. */
export function sentenceText(sentence: TaggedSentence): string {
  return sentence.tokens.map((t) => t.token).join(' ');
}

/** Spans in code points with their kinds, by a key that is equal when both are. */
type Spans = Map<string, string>;

function put(spans: Spans, start: number, end: number, kind: string): void {
  spans.set(`${start} ${end} ${kind}`, kind);
}

/** B-X opens a name, I-Y of any kind continues it. */
function labelled(sentence: TaggedSentence): Spans {
  const spans: Spans = new Map();
  let open: { start: number; end: number; kind: string } | undefined;
  const close = () => {
    if (open !== undefined) put(spans, open.start, open.end, open.kind);
    open = undefined;
  };
  let at = 0;
  for (const { token, label } of sentence.tokens) {
    const end = at + [...token].length;
    if (!label.startsWith('I-')) close();
    const kind = label.startsWith('B-') ? KINDS.get(label.slice(2)) : undefined;
    if (kind !== undefined) open = { start: at, end, kind };
    else if (label.startsWith('I-') && open !== undefined) open.end = end;
    at = end + 1;
  }
  close();
  return spans;
}

/** Labels stand on whole tokens: a mention without its clitic (لـ|روسيا) is widened to the token. */
function mentioned(text: string, reading: Reading): Spans {
  const characters = [...text, ' '];
  const spans: Spans = new Map();
  for (const m of reading.mentions ?? []) {
    if (!SCORED.some((kind) => kind === m.kind)) continue;
    const start = characters.slice(0, -1).lastIndexOf(' ', m.start) + 1;
    put(spans, start, characters.indexOf(' ', m.end - 1), m.kind);
  }
  return spans;
}
