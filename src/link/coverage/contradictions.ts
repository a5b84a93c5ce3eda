import { compareNames } from '../../annotate/mentions/variants/index.ts';
import { countedIn } from '../../arabic/counted.ts';
import { ARABIC_FOLD } from '../../arabic/fold-table.ts';
import type { SpeakerKind } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type Span, span } from '../../text/spans.ts';
import { TokenKind, tokenise } from '../../text/tokens.ts';

/** Words of an article that are compared with those of others: a variant of an utterance, or a title and opening. */
export interface Told {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  /** ISO day or instant. */
  readonly published?: string;
}

/** A number that tellings differ in. */
export interface NumberContradiction {
  /** `killed`, `wounded`, or the term that is counted. */
  readonly what: string;
  /** Values with who tells them, the commonest first. */
  readonly values: readonly ToldNumber[];
  /** True when the number never falls with the time of publication: it was brought up to date rather than disputed. */
  readonly grows: boolean;
}

export interface ToldNumber {
  readonly value: number;
  readonly by: readonly { readonly article: string /** In the text given, UTF-16. */; readonly at: Span }[];
}

/** Numbers of one thing that differ between articles. What one article tells in several numbers is compared as a set. */
export function numberContradictions(tellings: readonly Told[]): NumberContradiction[] {
  const byThing = new Map<string, { value: number; article: string; at: Span; published: string | undefined }[]>();
  for (const { article, text, published } of tellings) {
    for (const { what, value, at } of numbersOf(text)) {
      const list = byThing.get(what) ?? [];
      byThing.set(what, list);
      list.push({ value, article, at, published });
    }
  }
  return [...byThing].flatMap(([what, numbers]) => {
    const sets = new Map<string, Set<number>>();
    for (const { article, value } of numbers) sets.set(article, (sets.get(article) ?? new Set()).add(value));
    const all = [...sets.values()];
    const differ = all.some((x) => all.some((y) => [...x].every((value) => !y.has(value))));
    if (!differ) return [];
    const values = [...Map.groupBy(numbers, ({ value }) => value)]
      .map(([value, list]): ToldNumber => ({ value, by: list.map(({ article, at }) => ({ article, at })) }))
      .sort((x, y) => y.by.length - x.by.length || x.value - y.value);
    return [{ what, values, grows: neverFalls(numbers) }];
  });
}

/** The numbers of a text with what they count and where they stand. */
export function numbersOf(text: string): { readonly what: string; readonly value: number; readonly at: Span }[] {
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) words.push(i);
  }
  return countedIn(words.map((i) => tokens.form[i] as string)).map(({ what, value, from, to }) => ({
    what,
    value,
    at: span(tokens.start[words[from] as number] as number, tokens.end[words[to - 1] as number] as number),
  }));
}

function neverFalls(numbers: readonly { readonly value: number; readonly published: string | undefined }[]): boolean {
  if (numbers.some(({ published }) => published === undefined)) return false;
  const order = numbers.toSorted(
    (x, y) => Date.parse(x.published ?? '') - Date.parse(y.published ?? '') || x.value - y.value,
  );
  return order.every(({ value }, at) => at === 0 || value >= (order[at - 1]?.value ?? 0));
}

/** Who is said to have said it. */
export interface ToldSpeaker {
  readonly article: string;
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** Speakers of one utterance that cannot be one: persons of different names. Each with the articles that name it. */
export function speakerContradiction(
  speakers: readonly ToldSpeaker[],
): readonly { readonly name: string; readonly articles: readonly string[] }[] {
  const persons = speakers.filter(({ kind }) => kind === 'person');
  const groups: { readonly name: string; readonly articles: string[] }[] = [];
  for (const { name, article } of persons.toSorted(
    (x, y) => y.name.length - x.name.length || compare(x.name, y.name),
  )) {
    const group = groups.find((one) => one.name === name || compareNames(one.name, name).same);
    if (!group) groups.push({ name, articles: [article] });
    else if (!group.articles.includes(article)) group.articles.push(article);
  }
  const apart = groups.some((x) => groups.some((y) => x !== y && !x.articles.some((one) => y.articles.includes(one))));
  return apart ? groups.sort((x, y) => y.articles.length - x.articles.length || compare(x.name, y.name)) : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
