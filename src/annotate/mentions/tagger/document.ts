import { splits } from '../../../arabic/clitics.ts';
import { type CommonForm, formOf, kept } from '../../../text/common-forms.ts';
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
    const to = leaningOf(sentences[at] ?? [], names, seen);
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

function wordsOf(
  sentences: readonly (readonly CommonForm[])[],
  tagged: readonly (readonly TaggedName[])[],
): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  const each = (visit: (of: CommonForm, name: TaggedName) => void) => {
    for (const [at, names] of tagged.entries())
      for (const name of names)
        for (let i = name.first; i <= name.last; i++) visit(sentences[at]?.[i] ?? NO_FORM, name);
  };
  each(({ form }) => {
    if (form.length > 1 && !seen.has(form)) seen.set(form, { total: 0, in: [0, 0, 0], long: [false, false, false] });
  });
  each((of, { kind, first, last }) => {
    const word = seen.get(keyOf(of, seen));
    if (!word) return;
    const number = NAME_KINDS.indexOf(kind);
    word.in[number] = (word.in[number] ?? 0) + 1;
    if (last > first) word.long[number] = true;
  });
  for (const forms of sentences)
    for (const of of forms) {
      const word = seen.get(keyOf(of, seen));
      if (word) word.total++;
    }
  return seen;
}

/** The form without particles where the document has that in a name, else the form. */
function keyOf(of: CommonForm, seen: ReadonlyMap<string, Seen>): string {
  for (const rest of withoutParticles(of)) if (seen.has(rest)) return rest;
  return of.form;
}

const NOTHING: readonly string[] = [];
const NO_FORM = formOf('');

const withoutParticles = kept((form): readonly string[] => {
  const found = splits(form).filter(({ rest, taken }) => taken > 0 && rest.length > 2);
  return found.length > 0 ? found.map(({ rest }) => rest) : NOTHING;
});

/** For each token 1 + the number of the kind that its word names elsewhere; undefined where the names say so already. */
function leaningOf(
  forms: readonly CommonForm[],
  names: readonly TaggedName[],
  seen: ReadonlyMap<string, Seen>,
): Uint8Array | undefined {
  const given = new Uint8Array(forms.length);
  for (const { kind, first, last } of names) given.fill(1 + NAME_KINDS.indexOf(kind), first, last + 1);
  const leaning = new Uint8Array(forms.length);
  let open = false;
  for (let i = 0; i < forms.length; i++) {
    const word = seen.get(keyOf(forms[i] as CommonForm, seen));
    const kind = word ? kindOf(word) : -1;
    leaning[i] = kind + 1;
    if (kind >= 0 && given[i] !== kind + 1) open = true;
  }
  return open ? leaning : undefined;
}

/** The kind that a word names mostly: at least twice, or once in a longer name; -1 for none. */
function kindOf({ total, in: counts, long }: Seen): number {
  let best = -1;
  for (const [kind, count] of counts.entries()) if (count > (counts[best] ?? 0)) best = kind;
  const count = counts[best] ?? 0;
  return count >= total * LEAST_SHARE && (count > 1 || long[best]) && total > count ? best : -1;
}
