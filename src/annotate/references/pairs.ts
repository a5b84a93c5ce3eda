import { isAlong } from '../../arabic/around-speech.ts';
import type { Agreement } from '../../arabic/clitics.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isMeetingAct } from '../../arabic/meeting-acts.ts';
import { isPlanOfTwo, isSubjectDual } from '../../arabic/references.ts';
import { stateName } from '../../arabic/states.ts';
import { is, wordOf } from '../../arabic/words.ts';
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
  if (told.length === 2) {
    const kinds = new Set(told.map(({ kind }) => kind));
    const themselves =
      kinds.size === 1 && (kinds.has('organisation') || (kinds.has('person') && speaksAsPair(view, i)));
    return themselves ? told : orElse(statesOf(view, told), told);
  }
  const met = speaksAsPair(view, i) ? metBefore(view, sentence) : [];
  if (met.length === 2) return met;
  const joined = joinedBefore(view, sentence, i);
  if (joined.length === 2) return joined;
  return namesPerson(view, sentence, i) ? [] : states();
}

/** «أكد | الجانبان»، «ورحب كلا | الجانبين»: people speak who met; what «اتفق الجانبان» and «العلاقات بين الجانبين» tell is between their states. */
function speaksAsPair({ context }: View, i: number): boolean {
  const { form } = context.tokens;
  const both = is(wordOf(form[i - 1] ?? ''), 'each');
  const verb = context.words[both ? i - 2 : i - 1]?.verb;
  return verb !== undefined && verb.entry.act !== 'agree' && (both || isSubjectDual(form[i] ?? ''));
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

/** «وبحث فلان | مع فلان كذا. وأكد الجانبان»: the two persons of the last meeting that one of the sentences before tells. */
function metBefore(view: View, sentence: number): readonly Party[] {
  const { context } = view;
  for (let back = 1; back <= MEETING_BACK; back++) {
    const from = sentenceBack(view, sentence, back);
    const bounds = from === undefined ? undefined : context.sentences[from];
    if (!bounds) return [];
    for (let k = bounds.last; k >= bounds.first; k--) {
      if (!isMeetingAct(context.tokens.form[k] ?? '')) continue;
      const ahead = context.taggedOf[k - 1]?.kind === 'person' ? context.taggedOf[k - 1]?.first : undefined;
      const both = withWhom(view, ahead ?? k + 1, bounds.last + 1); // «إن فلانا | بحث مع فلان»
      if (both.length === 2) return both;
    }
  }
  return [];
}

/** Sentences back to the meeting of those who are «the two sides», at most: what each of them said may stand between. */
const MEETING_BACK = 6;

/** The person at a token and the one behind the «with» that follows close. */
function withWhom({ context, parties }: View, k: number, end: number): readonly Party[] {
  const host = parseSubject(context, k, end);
  if (host?.first !== k || host.kind !== 'person' || host.others.length > 0) return [];
  for (let i = host.end; i < Math.min(end, host.end + WITH_REACH); i++) {
    if (!isAlong(context.tokens.form[i] ?? '')) continue;
    const guest = parseSubject(context, i + 1, end);
    if (guest?.first !== i + 1 || guest.kind !== 'person' || guest.others.length > 0) return [];
    return distinct([host, guest].flatMap((one) => parties.of(one)));
  }
  return [];
}

/** Tokens between a person and «with», at most: «بحث فلان خلال اتصال هاتفي أمس | مع فلان». */
const WITH_REACH = 8;

/** The two parties of a phrase that begins at a token with a known name, a body or an office. */
function joinedAt({ context, parties }: View, k: number, end: number): readonly Party[] {
  if (!context.hitOf[k] && !context.words[k]?.bodyNoun && !context.words[k]?.role) return [];
  const subject = parseSubject(context, k, end);
  const [other, ...more] = subject?.others ?? [];
  if (!subject || !other || more.length > 0 || subject.kind === 'pronoun') return [];
  return distinct([{ ...subject, end: other.first }, other].flatMap((one) => parties.of(one)));
}
