import { splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { BODIES } from './lexicons/bodies.ts';
import type { BodyEntry, MediumEntry, PlaceEntry, StateEntry } from './lexicons/entries.ts';
import { MEDIA } from './lexicons/media.ts';
import { PLACES } from './lexicons/places.ts';
import { STATES } from './lexicons/states.ts';

/** What a known name names. A capital carries its state, because in news prose it speaks for it. */
export type Known =
  | { readonly kind: 'state'; readonly entry: StateEntry; readonly capital: boolean }
  | { readonly kind: 'medium'; readonly entry: MediumEntry }
  | { readonly kind: 'body'; readonly entry: BodyEntry }
  | { readonly kind: 'place'; readonly entry: PlaceEntry };

/** A known name found at tokens `first`..`last`; particles of the first token are counted in `conjunction`, `preposition`. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly known: Known;
  readonly conjunction: string;
  readonly preposition: string;
  /** Letters of the first token that belong to the particles. */
  readonly taken: number;
}

interface Node {
  readonly next: Map<string, Node>;
  known?: Known;
}

const root: Node = build();

/**
 * The longest known name that begins at each token, left to right without overlap. `forms` are folded token forms; a
 * name may be printed with «_», «-» or quotation marks between or around its words, and with particles in front.
 */
export function findKnownNames(forms: readonly string[]): readonly Hit[] {
  const found: Hit[] = [];
  let i = 0;
  while (i < forms.length) {
    const hit = longestAt(forms, i);
    if (hit) found.push(hit);
    i = hit ? hit.last + 1 : i + 1;
  }
  return found;
}

function longestAt(forms: readonly string[], first: number): Hit | undefined {
  let best: Hit | undefined;
  const form = forms[first] ?? '';
  for (const { conjunction, preposition, rest, taken } of splits(form)) {
    const node = root.next.get(rest);
    if (!node) continue;
    const found = walk(forms, first, node);
    if (found && (!best || found.last > best.last)) {
      best = { first, last: found.last, known: found.known, conjunction, preposition, taken };
    }
  }
  return best;
}

function walk(forms: readonly string[], first: number, from: Node): { last: number; known: Known } | undefined {
  let best = from.known ? { last: first, known: from.known } : undefined;
  let node: Node | undefined = from;
  for (let i = first + 1; i < forms.length; i++) {
    const form = forms[i] ?? '';
    if (form === '_' || form === '-') continue;
    node = node.next.get(form);
    if (!node) break;
    if (node.known) best = { last: i, known: node.known };
  }
  return best;
}

function build(): Node {
  const top: Node = { next: new Map() };
  for (const entry of BODIES) addAll(top, [entry.name, ...entry.also], { kind: 'body', entry });
  for (const entry of MEDIA) addAll(top, [entry.name, ...entry.also], { kind: 'medium', entry });
  for (const entry of STATES) {
    addAll(top, [entry.name, ...entry.also], { kind: 'state', entry, capital: false });
    addAll(top, entry.capitals, { kind: 'state', entry, capital: true });
  }
  for (const entry of PLACES) addAll(top, [entry.name, ...entry.also], { kind: 'place', entry });
  return top;
}

/** The first lexicon that holds a surface keeps it; what is ambiguous on purpose stands in lexicons/ambiguous.ts. */
function addAll(top: Node, surfaces: readonly string[], known: Known): void {
  for (const surface of surfaces) {
    const words = foldArabic(surface).match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
    let node = top;
    for (const word of words) {
      if (word === '-' || word === '_') continue;
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node !== top) node.known ??= known;
  }
}
