import { type CommonForm, formOf, kept } from '../text/common-forms.ts';
import { type PhraseEntry, PhraseTree } from '../text/phrase-tree.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Split, splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { ORDINARY } from './lexicons/ambiguous.ts';
import { BODIES, FOREIGN, FOREIGN_MATTERS, OTHER_BODIES } from './lexicons/bodies.ts';
import { COORDINATION } from './lexicons/comments.ts';
import type { BodyEntry, MediumEntry, PlaceEntry, StateEntry } from './lexicons/entries.ts';
import { MEDIA } from './lexicons/media.ts';
import { PLACES } from './lexicons/places.ts';
import { STATES } from './lexicons/states.ts';
import { isCalendarWord } from './names.ts';
import { is, type Word, wordAt } from './words.ts';

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

const names = build();

/**
 * The longest known name that begins at each token, left to right without overlap. `forms` are folded token forms; a
 * name may be printed with «_», «-» or quotation marks between or around its words, and with particles in front.
 */
export function findKnownNames(forms: readonly string[]): readonly Hit[] {
  return namesIn(forms.map(formOf));
}

/** The same for the forms of a text. */
export function knownNamesIn({ common }: Pick<Tokens, 'common'>): readonly Hit[] {
  return namesIn(common);
}

/** How a name can begin with a form: particles in front, and where its first word leads in the tree of names. */
interface Start extends Split {
  readonly place: number;
}

const NONE: readonly Start[] = [];
const startsAt = kept(startsOf);

function startsOf(form: string): readonly Start[] {
  const starts = splits(form).map((split) => ({ ...split, place: names.tree.next(0, split.rest) }));
  const found = starts.filter(({ place }) => place >= 0);
  return found.length > 0 ? found : NONE;
}

/** Number of a form among the words of names. */
const numberOf = kept((form) => names.tree.numberOf(form));

function namesIn(forms: readonly CommonForm[]): readonly Hit[] {
  const found: Hit[] = [];
  let i = 0;
  while (i < forms.length) {
    const starts = startsAt(forms[i] as CommonForm);
    const hit = starts === NONE ? undefined : longestAt(forms, i, starts);
    if (hit) found.push(hit);
    i = hit ? hit.last + 1 : i + 1;
  }
  return found;
}

function longestAt(forms: readonly CommonForm[], first: number, starts: readonly Start[]): Hit | undefined {
  let best: Hit | undefined;
  for (const { conjunction, preposition, taken, place } of starts) {
    const found = walk(forms, first, place);
    if (found && (!best || found.last > best.last)) {
      best = { first, last: found.last, known: found.known, conjunction, preposition, taken };
    }
  }
  return best;
}

function walk(forms: readonly CommonForm[], first: number, from: number): { last: number; known: Known } | undefined {
  let best = candidate(forms, first, first, from);
  let place = from;
  for (let i = first + 1; i < forms.length && names.tree.goesOn(place); i++) {
    const of = forms[i] as CommonForm;
    if (of.form === '_' || of.form === '-') continue;
    place = names.tree.behind(place, numberOf(of));
    if (place < 0) break;
    best = candidate(forms, first, i, place) ?? best;
  }
  return best;
}

/** What a place in the tree of names means at this place of the text; undefined for an everyday word without evidence. */
function candidate(
  forms: readonly CommonForm[],
  first: number,
  last: number,
  place: number,
): { last: number; known: Known } | undefined {
  const known = names.tree.at(place);
  if (!known) return undefined;
  const word = (i: number) => wordAt(forms[i] ?? BEYOND);
  const before = word(first - 1);
  if (first === last && known.kind === 'medium' && isAdjectiveOf(before, word(first), word(last + 1))) return undefined;
  if (known.kind === 'body' && word(first).form === FOREIGN_FORM && isForeignMatter(before.form)) return undefined; // «السياسة | الخارجية الأميركية»
  const typed = before.bodyNoun !== undefined;
  const medium = names.media.get(place);
  if (medium && (publishes(before) || (known.kind !== 'medium' && opensPaper(forms, first))))
    return { last, known: medium };
  if (!(known.kind === 'medium' ? publishes(before) : typed) && names.ordinary.has(place)) {
    if (!isEvidence(before, known, word(first), word(last + 1))) return undefined;
    if (known.kind === 'medium' && word(last + 1).article) return undefined; // «وفقا للبيان | الختامي»
  }
  const next = (forms[last + 1] ?? BEYOND).form;
  if (!typed && last > first && is(word(last), 'adverb') && isCalendarWord(next)) return undefined; // «أعلنت إسرائيل | اليوم الاثنين»
  if (last > first && known.kind === 'body' && OTHER_BODY.has(next)) return undefined; // «مجلس الأمن | القومي»
  return { last, known };
}

const BEYOND = formOf('');
/** Adjectives that make another body of it. */
const OTHER_BODY = new Set(OTHER_BODIES.map(foldArabic));
const FOREIGN_FORM = foldArabic(FOREIGN);
const FOREIGN_MATTER = new Set(FOREIGN_MATTERS.map(foldArabic));

function isForeignMatter(form: string): boolean {
  return splits(form).some(({ rest }) => FOREIGN_MATTER.has(rest));
}

/** A noun of media, or one without article of a house that may own some: «صحيفة | الرياض», not «المنظمة | الرياض»، «حكومة | الرياض». */
function publishes({ bodyNoun }: Word): boolean {
  const kind = bodyNoun?.entry.kind;
  return kind === 'medium' || (bodyNoun?.article === false && (kind === 'company' || kind === 'civil'));
}

/** «صحيفة "الرياض"»، «صحيفتا "عكاظ" | و"الرياض"»، «صحيفتا عكاظ | والرياض»: in marks behind the noun of a medium, or joined by «and» to the first of two. */
function opensPaper(forms: readonly CommonForm[], first: number): boolean {
  const word = (i: number) => wordAt(forms[i] ?? BEYOND);
  let at = first - 1;
  if (word(at).form === '"') at--;
  if (at < first - 1 && isPaper(word(at))) return true;
  const joined = word(at).form === COORDINATION || word(first).form.startsWith(COORDINATION);
  if (!joined) return false;
  if (word(at).form === COORDINATION) at--;
  if (word(at).form === '"') at--;
  if (word(at - 1).form === '"') at--;
  return isTwoPapers(word(at - 1));
}

function isPaper({ bodyNoun }: Word): boolean {
  return bodyNoun?.entry.kind === 'medium' && !bodyNoun.article;
}

function isTwoPapers(word: Word): boolean {
  return isPaper(word) && TWO.test(word.form);
}

const TWO = /ت[اي]$/u;

/** «الحكومة العراقية»، «القوات الفرنسية»، «صحيفة "كذا" | الفرنسية»: an adjective of nationality behind its noun or a name in marks, not the medium so called. */
function isAdjectiveOf(before: Word, own: Word, next: Word): boolean {
  if (own.adjective === undefined || before.bodyNoun?.entry.kind === 'medium') return false;
  if (before.form === '"') return next.form !== '"';
  return before.bodyNoun !== undefined || before.role !== undefined || before.article;
}

/**
 * A quotation mark or a verb of speech before a body or a medium; a preposition or an office before a place or a state, a verb of speech before a state. A
 * word that is also an office or the noun of a body is one behind a masculine verb («قال السفير», not «قالت السفير»).
 */
function isEvidence(before: Word, known: Known, own: Word, next: Word): boolean {
  if (known.kind === 'state' && (isSubjectOf(next) || speaksBefore(before))) return true; // «قطر تطالب بكذا»، «أدانت قطر كذا»
  if (known.kind === 'state' || known.kind === 'place')
    return is(before, 'preposition') || is(before, 'locative') || before.role !== undefined;
  if (before.form === '"' || before.form === '#') return true;
  if (own.role || own.bodyNoun) return before.verb?.subject.gender === 'f' && own.bodyNoun?.entry.gender !== 'f';
  return before.verb !== undefined || before.attribution !== undefined;
}

/** A verb of speech right before a state, which is its subject: of verbs that report only sometimes, in the feminine; not «يبلغ | قطر الدائرة». */
function speaksBefore({ verb }: Word): boolean {
  return verb !== undefined && (verb.subject.gender === 'f' || !verb.entry.weak);
}

/** A verb of speech in the present whose subject is feminine, as states are. */
function isSubjectOf({ verb }: Word): boolean {
  return verb?.tense === 'present' && verb.subject.gender === 'f' && verb.conjunction === '';
}

interface Names {
  /** What each name means: the first lexicon that holds it keeps it. What is ambiguous on purpose stands in lexicons/ambiguous.ts. */
  readonly tree: PhraseTree<Known>;
  /** Media of the same spelling, meant behind a type noun: صحيفة الرياض. By their place in the tree. */
  readonly media: ReadonlyMap<number, Known>;
  /** Places of names that are also everyday words: names only with evidence beside them. */
  readonly ordinary: ReadonlySet<number>;
}

function build(): Names {
  const all = [...entries()];
  const tree = new PhraseTree(all);
  const media = new Map<number, Known>();
  const seen = new Set<number>();
  for (const [words, known] of all) {
    const place = tree.find(words);
    if (known.kind === 'medium' && seen.has(place) && !media.has(place)) media.set(place, known);
    seen.add(place);
  }
  const ordinary = ORDINARY.map(({ surface }) => tree.find(wordsOf(surface)));
  return { tree, media, ordinary: new Set(ordinary.filter((place) => place > 0 && tree.at(place) !== undefined)) };
}

function* entries(): Generator<PhraseEntry<Known>> {
  for (const entry of STATES) {
    yield* spelt([entry.name, ...entry.also], { kind: 'state', entry, capital: false });
    yield* spelt(entry.capitals, { kind: 'state', entry, capital: true });
  }
  for (const entry of BODIES) yield* spelt([entry.name, ...entry.also], { kind: 'body', entry });
  for (const entry of MEDIA) yield* spelt([entry.name, ...entry.also], { kind: 'medium', entry });
  for (const entry of PLACES) yield* spelt([entry.name, ...entry.also], { kind: 'place', entry });
}

function* spelt(surfaces: readonly string[], known: Known): Generator<PhraseEntry<Known>> {
  for (const surface of surfaces) yield [wordsOf(surface), known];
}

/** Folded tokens of a surface, hyphens left out. */
function wordsOf(surface: string): string[] {
  const tokens = foldArabic(surface).match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
  return tokens.filter((token) => token !== '-' && token !== '_');
}
