import { splits } from '../../../arabic/clitics.ts';
import { type CommonForm, kept } from '../../../text/common-forms.ts';
import { NAME_KINDS } from './labels.ts';
import type { TaggedName, Tagger } from './tagger.ts';

/**
 * The names of all sentences of a document: what a word names elsewhere in it is a hint of what it names here (Finkel et
 * al. 2005). Sentences with such a word are tagged a second time, leaning towards that kind.
 */
export function tagDocument(
  tagger: Pick<Tagger, 'read'>,
  sentences: readonly (readonly CommonForm[])[],
): readonly (readonly TaggedName[])[] {
  const read = sentences.map((forms) => tagger.read(forms));
  const seen = wordsOf(
    sentences,
    read.map(({ names }) => names),
  );
  return read.map(({ names, leaning }, at) => {
    const to = leaningOf(seen[at] ?? [], names);
    return to ? leaning(to) : names;
  });
}

/** How often a word of names stands in the document, in all and in names of each kind, and whether as part of a longer one. */
interface Seen {
  total: number;
  readonly in: number[];
  readonly long: boolean[];
}

/** Of all places where a word stands, so many must be names of one kind. */
const LEAST_SHARE = 0.25;

/** For each token of each sentence what is told of its word, where that stands in a name somewhere in the document. */
function wordsOf(
  sentences: readonly (readonly CommonForm[])[],
  tagged: readonly (readonly TaggedName[])[],
): readonly (readonly (Seen | undefined)[])[] {
  const seen = new Map<string, Seen>();
  for (const { form } of sentences.flatMap((forms, at) => inNames(forms, tagged[at] ?? [])))
    if (form.length > 1 && !seen.has(form)) seen.set(form, { total: 0, in: [0, 0, 0], long: [false, false, false] });
  const words = sentences.map((forms) => forms.map((of) => wordOf(of, seen)));
  for (const sentence of words) for (const word of sentence) if (word) word.total++;
  for (const [at, names] of tagged.entries()) for (const name of names) count(name, words[at] ?? []);
  return words;
}

function inNames(forms: readonly CommonForm[], names: readonly TaggedName[]): readonly CommonForm[] {
  return names.flatMap(({ first, last }) => forms.slice(first, last + 1));
}

/** Counts the words of a name. */
function count({ kind, first, last }: TaggedName, words: readonly (Seen | undefined)[]): void {
  const number = NAME_KINDS.indexOf(kind);
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word) continue;
    word.in[number] = (word.in[number] ?? 0) + 1;
    if (last > first) word.long[number] = true;
  }
}

/** Of the form without particles where the document has that in a name, else of the form. */
function wordOf(of: CommonForm, seen: ReadonlyMap<string, Seen>): Seen | undefined {
  for (const rest of withoutParticles(of)) {
    const word = seen.get(rest);
    if (word) return word;
  }
  return seen.get(of.form);
}

const NOTHING: readonly string[] = [];

const withoutParticles = kept((form): readonly string[] => {
  const found = splits(form).filter(({ rest, taken }) => taken > 0 && rest.length > 2);
  return found.length > 0 ? found.map(({ rest }) => rest) : NOTHING;
});

/** For each token 1 + the number of the kind that its word names elsewhere; undefined where the names say so already. */
function leaningOf(words: readonly (Seen | undefined)[], names: readonly TaggedName[]): Uint8Array | undefined {
  const given = new Uint8Array(words.length);
  for (const { kind, first, last } of names) given.fill(1 + NAME_KINDS.indexOf(kind), first, last + 1);
  const leaning = new Uint8Array(words.length);
  let open = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const kind = kindOf(word);
    leaning[i] = kind + 1;
    if (kind >= 0 && given[i] !== kind + 1) open = true;
  }
  return open ? leaning : undefined;
}

/** The kind that a word names mostly: at least twice, or once in a longer name; -1 for none. */
function kindOf({ total, in: counts, long }: Seen): number {
  let best = -1;
  for (let kind = 0; kind < counts.length; kind++) if ((counts[kind] ?? 0) > (counts[best] ?? 0)) best = kind;
  const count = counts[best] ?? 0;
  return count >= total * LEAST_SHARE && (count > 1 || long[best]) && total > count ? best : -1;
}
