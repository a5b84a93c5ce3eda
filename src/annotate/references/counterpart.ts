import type { Gender } from '../../arabic/clitics.ts';
import { isRelational } from '../../arabic/names.ts';
import type { Reference } from '../../arabic/references.ts';
import { offset } from '../../text/spans.ts';
import type { Party } from '../events/parties.ts';
import { COMMAS, skipOpeningMarks } from '../mentions/marks.ts';
import { type Office, officeFit, officeOf } from '../mentions/offices.ts';
import { parsePhrase } from '../mentions/phrase.ts';
import { sameOffice } from '../mentions/same-office.ts';
import type { Found, View } from './resolve.ts';

/**
 * «نظيره الصيني»: whoever is named right behind it; else who holds in the article the office of whom it is set against, in
 * that state; else that office itself, whose holder the article does not name.
 */
export function counterpartAt(
  view: View,
  sentence: number,
  i: number,
  limit: number,
  reference: Extract<Reference, { kind: 'counterpart' }>,
): Found | undefined {
  const { context, entities } = view;
  if (reference.number !== 'singular') return undefined;
  const end = adjectiveEnd(view, i + 1, limit);
  const { tokens } = context;
  const at = { start: offset((tokens.start[i] ?? 0) + reference.taken), end: offset(tokens.end[end - 1] ?? 0) };
  const printed = context.text.slice(at.start, at.end);
  const by = 'counterpart';
  const named = nameBehind(view, end, limit);
  if (named) return { at, by, name: printed, parties: [named], end };
  const held = end > i + 1 ? officeBefore(view, sentence, i, reference.of.gender) : undefined;
  const adjective = context.text.slice(tokens.start[i + 1], tokens.end[end - 1]);
  const office = held && sameOffice(held, adjective, reference.gender, i);
  if (!office) return undefined;
  const holders = entities.persons.filter((person) => person.offices.some((one) => officeFit(office, one) >= LEAST));
  const [holder, ...others] = holders;
  if (holder && others.length === 0)
    return { at, by, name: office.text, parties: [{ name: holder.name, kind: 'person' }], end };
  return { at, by, name: office.text, parties: [], end };
}

/** Field and state of the office are told, and are the same. */
const LEAST = 3;

/** The adjective of a state behind the noun, of one word or two. */
function adjectiveEnd({ context }: View, from: number, limit: number): number {
  const nation = from < limit ? context.nationAt(from) : undefined;
  if (nation && context.words[from]?.article) return nation.last + 1;
  const word = context.words[from];
  if (from >= limit || !word?.article || word.lead !== '' || !isRelational(word.form)) return from;
  return context.isNisba(word.form) || context.taggedOf[from + 1]?.kind === 'person' ? from + 1 : from;
}

/** The person named right behind, a comma or marks between. */
function nameBehind({ context, parties }: View, from: number, limit: number): Party | undefined {
  const bare = COMMAS.has(context.tokens.form[from] ?? '') ? from + 1 : from;
  const at = skipOpeningMarks(context, bare, limit);
  const tagged = context.taggedOf[at];
  if (tagged?.kind !== 'person' || tagged.first !== at) return undefined;
  const phrase = parsePhrase(context, at, limit);
  const [party] = phrase?.kind === 'person' ? parties.of(phrase) : [];
  return party;
}

/** The office told last before a token in its sentence or the one before, whose holder the pronoun can mean. */
function officeBefore(view: View, sentence: number, i: number, gender: Gender | undefined): Office | undefined {
  const { context } = view;
  for (let back = sentence; back >= Math.max(0, sentence - 1); back--) {
    const bounds = context.sentences[back];
    if (!bounds || context.articleOf[back] !== context.articleOf[sentence]) return undefined;
    for (let k = Math.min(i - 1, bounds.last); k >= bounds.first; k--) {
      const role = context.words[k]?.role;
      if (role?.entry.kind !== 'office' || role.number !== 'singular' || (gender && role.gender !== gender)) continue;
      const phrase = parsePhrase(context, k, Math.min(i, bounds.last + 1), { preposition: true });
      if (phrase?.role?.first === k && phrase.role.end - k > 1) return officeOf(context, phrase.role);
    }
  }
  return undefined;
}
