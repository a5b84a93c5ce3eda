import type { Agreement } from '../../arabic/clitics.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isPlanOfTwo } from '../../arabic/references.ts';
import { stateName } from '../../arabic/states.ts';
import { distinct, type Party } from '../events/parties.ts';
import { parseSubject } from '../mentions/coordination.ts';
import type { ToldState } from './places.ts';
import type { View } from './resolve.ts';

const DUAL: Agreement = { person: 3, number: 'dual' };

/** How many sentences before its own a pair of states may be told in. */
const SENTENCES_BACK = 2;

/**
 * Whom «the two states», «the two sides» or «the two men» at a token mean: for states the only two that the text around
 * names, for the others the two last told of together; empty where the text tells fewer or more.
 */
export function pairAt(view: View, sentence: number, i: number, of: 'states' | 'sides' | 'persons'): readonly Party[] {
  if (of === 'states' && isPlanOfTwo(view.context.tokens.form[i - 1] ?? '')) return [];
  const described = adjectivesBehind(view, i);
  if (described.length === 2) return described;
  const told = view.parties.dropped(DUAL, i);
  if (of === 'persons') return told.every(({ kind }) => kind === 'person') ? told : [];
  const states = () => twoStates(view, sentence, i);
  if (of === 'states') {
    const named = states();
    return named.length === 2 ? named : statesOf(view, told);
  }
  if (told.length === 2)
    return told.every(({ kind }) => kind === 'organisation') ? told : orElse(statesOf(view, told), told);
  const joined = joinedBefore(view, sentence, i);
  if (joined.length === 2) return joined;
  return namesPerson(view, sentence, i) ? [] : states();
}

/** «الجانبان | الفلاني والعلاني». */
function adjectivesBehind({ context }: View, i: number): readonly Party[] {
  const first = context.nationAt(i + 1);
  const second = first && context.nationAt(first.last + 1);
  if (!second || !context.tokens.form[first.last + 1]?.startsWith(COORDINATION)) return [];
  const names = [first, second].map(({ code }) => stateName(code));
  return names.flatMap((name) => (name === undefined ? [] : [asParty(name)]));
}

/** Somebody stands in the sentence before a token who may be one of the sides. */
function namesPerson({ context }: View, sentence: number, i: number): boolean {
  for (let k = context.sentences[sentence]?.first ?? i; k < i; k++)
    if (context.taggedOf[k]?.kind === 'person') return true;
  return false;
}

function orElse(first: readonly Party[], second: readonly Party[]): readonly Party[] {
  return first.length > 0 ? first : second;
}

/** The two states that two parties are or belong to. */
function statesOf({ parties }: View, told: readonly Party[]): readonly Party[] {
  const states = distinct(told.flatMap((one) => parties.stateOf(one) ?? []));
  return told.length === 2 && states.length === 2 ? states : [];
}

/**
 * The two states named before a token: looking back sentence by sentence until two are told. Of more than two the last
 * that «and» joins.
 */
function twoStates(view: View, sentence: number, i: number): readonly Party[] {
  const { context, places } = view;
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const from = sentenceBack(view, sentence, back);
    if (from === undefined) return [];
    const named = places.statesBetween(context.sentences[from]?.first ?? 0, i);
    const names = new Set(named.map(({ name }) => name));
    if (names.size < 2) continue;
    return names.size === 2 ? [...names].map(asParty) : joinedStates(view, named);
  }
  return [];
}

function sentenceBack({ context }: View, sentence: number, back: number): number | undefined {
  const at = sentence - back;
  return at >= 0 && context.articleOf[at] === context.articleOf[sentence] ? at : undefined;
}

function asParty(name: string): Party {
  return { name, kind: 'state', gender: 'f' };
}

/** «روسيا والصين»: the last two states with nothing but «and» between them. */
function joinedStates({ context }: View, named: readonly ToldState[]): readonly Party[] {
  for (let k = named.length - 1; k > 0; k--) {
    const [first, second] = [named[k - 1], named[k]];
    if (!first || !second || second.token - first.token > 2 || first.name === second.name) continue;
    if (context.tokens.form[second.token]?.startsWith(COORDINATION)) return [asParty(first.name), asParty(second.name)];
  }
  return [];
}

/** «بين الحكومة وحركة كذا»: the two parties that the text joined last before a token, in its sentence or the one before. */
function joinedBefore(view: View, sentence: number, i: number): readonly Party[] {
  for (let back = 0; back <= 1; back++) {
    const from = sentenceBack(view, sentence, back);
    const bounds = from === undefined ? undefined : view.context.sentences[from];
    if (!bounds) return [];
    const end = back === 0 ? i : bounds.last + 1;
    for (let k = end - 2; k >= bounds.first; k--) {
      const both = joinedAt(view, k, end);
      if (both.length === 2) return both;
    }
  }
  return [];
}

/** The two parties of a phrase that begins at a token with a known name, a body or an office. */
function joinedAt({ context, parties }: View, k: number, end: number): readonly Party[] {
  if (!context.hitOf[k] && !context.words[k]?.bodyNoun && !context.words[k]?.role) return [];
  const subject = parseSubject(context, k, end);
  const [other, ...more] = subject?.others ?? [];
  if (!subject || !other || more.length > 0 || subject.kind === 'pronoun') return [];
  return distinct([{ ...subject, end: other.first }, other].flatMap((one) => parties.of(one)));
}
