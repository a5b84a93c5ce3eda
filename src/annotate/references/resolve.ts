import type { Agreement, Gender } from '../../arabic/clitics.ts';
import { latterGender } from '../../arabic/phrases.ts';
import { type Reference, referenceIn } from '../../arabic/references.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { MeaningBy, Mention, Statement } from '../../model.ts';
import { offset, type Span } from '../../text/spans.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { Parties, Party } from '../events/parties.ts';
import type { Entities } from '../mentions/entities.ts';
import { COMMAS } from '../mentions/marks.ts';
import { parsePhrase } from '../mentions/phrase.ts';
import { counterpartAt } from './counterpart.ts';
import { pairAt } from './pairs.ts';
import type { Places } from './places.ts';

/** One article as the resolving of references sees it. */
export interface View {
  readonly context: Context;
  readonly entities: Entities;
  readonly parties: Parties;
  readonly places: Places;
  /** For each sentence of the document the statements that share words with it. */
  readonly statements: readonly (readonly Statement[] | undefined)[];
}

/** A word or phrase that means somebody told before; `parties` is empty where the article does not tell whom. */
export interface Found {
  readonly at: Span;
  readonly by: MeaningBy;
  readonly name: string;
  readonly parties: readonly Party[];
  /** Token behind it. */
  readonly end: number;
}

/** The reference that begins at token `i` of a sentence, settled; `roles` are the descriptions of offices by their start. */
export function referenceAt(
  view: View,
  sentence: number,
  i: number,
  roles: ReadonlyMap<number, Mention>,
): Found | undefined {
  const { context } = view;
  if (context.taggedOf[i] || context.hitOf[i]) return undefined;
  const limit = (context.sentences[sentence]?.last ?? i) + 1;
  const form = context.tokens.common[i];
  const reference = form && referenceIn(form);
  if (reference) return referring(view, sentence, i, limit, reference);
  if (isLatter(view, i)) return somebody(view, i, 'latter', view.parties.of({ kind: 'other', first: i, end: i + 1 }));
  return context.words[i]?.role ? officeAt(view, i, limit, roles) : undefined;
}

function referring(view: View, sentence: number, i: number, limit: number, reference: Reference): Found | undefined {
  if (reference.kind === 'counterpart') return counterpartAt(view, sentence, i, limit, reference);
  if (reference.kind === 'pair')
    return somebody(view, i, 'pair', pairAt(view, sentence, i, reference.of), reference.taken);
  if (reference.kind === 'homeland')
    return somebody(view, i, 'homeland', homeOf(view, sentence, i, reference.of), reference.taken);
  const person = reference.taken > 0 ? describedAgain(view, i, reference.gender) : undefined;
  return person && somebody(view, i, 'pronoun', [person], reference.taken);
}

/** «لكن الأخير»، «وقال الأخير»: by itself, no adjective behind a noun (السنوات الأخيرة) nor «at last». */
function isLatter({ context }: View, i: number): boolean {
  if (latterGender(context.tokens.form[i] ?? '') === undefined) return false;
  const before = context.words[i - 1] ?? NOTHING;
  if (before.article || is(before, 'locative')) return false;
  return (
    before.verb !== undefined ||
    before.complementiser !== undefined ||
    is(before, 'preposition') ||
    is(before, 'contrast') ||
    COMMAS.has(before.form)
  );
}

/** «فلانة، وهي مسؤولة»: whoever is named right before, a comma between, and described behind. */
function describedAgain({ context, entities }: View, i: number, gender: Gender): Party | undefined {
  const role = context.words[i + 1]?.role;
  const last = COMMAS.has(context.tokens.form[i - 1] ?? '') ? i - 2 : i - 1;
  const tagged = context.taggedOf[last];
  if (!role || role.conjunction !== '' || role.gender !== gender || tagged?.kind !== 'person' || tagged.last !== last)
    return undefined;
  const person = entities.byName([context.tokens.form[last] ?? ''], last);
  return person && { name: person.name, kind: 'person' };
}

/** A word that is printed as it stands; undefined where the article does not tell whom it means. */
function somebody(view: View, i: number, by: MeaningBy, parties: readonly Party[], taken = 0): Found | undefined {
  if (parties.length === 0 || parties.some(({ kind }) => kind === 'unnamed' || kind === 'group')) return undefined;
  const { start, end } = tokenSpan(view.context.tokens, i);
  const at = { start: offset(start + taken), end };
  return { at, by, name: view.context.text.slice(at.start, at.end), parties, end: i + 1 };
}

/** «الوزيران»، «وزير الخارجية الروسي»: an office without a name, and who holds it as the article tells. */
function officeAt(view: View, i: number, limit: number, roles: ReadonlyMap<number, Mention>): Found | undefined {
  const { context, parties } = view;
  const sense = context.words[i]?.role;
  if (!sense || sense.entry.kind === 'source' || sense.entry.kind === 'group') return undefined; // nobody's office
  const from = (context.tokens.start[i] ?? 0) + sense.conjunction.length + sense.preposition.length;
  if (!sense.article && !roles.has(from)) return undefined; // one word, and indefinite
  const phrase = parsePhrase(context, i, limit, { preposition: true });
  const role = phrase?.role;
  if (phrase?.kind !== 'role' || !role || role.first !== i) return undefined;
  if (role.end - i === 1 && (sense.entry.kind === 'rank' || sense.entry.kind === 'honorific')) return undefined; // الفريق
  const holders = parties.of(phrase).filter(({ kind }) => kind === 'person');
  if (holders.length === 0) return undefined;
  const at = { start: offset(from), end: tokenSpan(context.tokens, i, role.end - 1).end };
  const name = roles.get(at.start)?.name ?? context.text.slice(at.start, at.end);
  return { at, by: 'office', name, parties: holders, end: role.end };
}

/**
 * «بلاده»: the state of whoever speaks the words around it, else of the person named last before it in the sentence, else of
 * whom the text told last. Nobody where the words of a speaker name another person before it.
 */
function homeOf(view: View, sentence: number, i: number, { person, gender }: Agreement): readonly Party[] {
  const { context, parties, statements } = view;
  const at = context.tokens.start[i] ?? 0;
  const around = statements[sentence]?.find(({ start, end }) => at >= start && at < end);
  const near = personBefore(view, sentence, i, gender);
  const [speaker, ...more] = around?.speakers ?? [];
  if (around) {
    const another = near !== undefined && near.at > around.start && near.name !== speaker?.name && person === 3;
    const state = speaker && more.length === 0 && !another ? parties.stateOf(speaker) : undefined;
    return state && speaker && fits(view, speaker.name, gender) ? [state] : [];
  }
  if (person === 1) return [];
  const state = near && parties.stateOf({ name: near.name, kind: 'person' });
  if (near) return state ? [state] : [];
  return parties.home(i);
}

function fits({ entities }: View, name: string, gender: Gender | undefined): boolean {
  const known = entities.persons.find((person) => person.name === name)?.gender;
  return gender === undefined || known === undefined || known === gender;
}

/** The person named last before a token in its sentence whom a pronoun of this gender can mean, and where. */
function personBefore(view: View, sentence: number, i: number, gender: Gender | undefined) {
  const { context, entities } = view;
  for (let k = i - 1; k >= (context.sentences[sentence]?.first ?? i); k--) {
    const tagged = context.taggedOf[k];
    if (tagged?.kind !== 'person' || tagged.last !== k) continue;
    const person = entities.byName([context.tokens.form[k] ?? ''], k);
    if (person && (!gender || !person.gender || person.gender === gender))
      return { name: person.name, at: context.tokens.start[tagged.first] ?? 0 };
  }
  return undefined;
}

const NOTHING = wordOf('');
