import { ARTICLE } from '../../arabic/clitics.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isRelational } from '../../arabic/names.ts';
import { isOfficeNoun } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { COMMAS } from './marks.ts';
import { opensPrintedName } from './name-parts.ts';
import { nameLead, nameRun } from './name-run.ts';
import { roleBehindName } from './named-phrase.ts';
import { type Office, officeOf } from './offices.ts';
import { type Phrase, parsePhrase, type Range } from './phrase.ts';
import { officeOfCounterpart } from './same-office.ts';
import { letteredName } from './title-letters.ts';

/** A phrase with a name, the office named last before it, and an office told behind the name. */
export interface Told {
  readonly phrase: Phrase;
  readonly last?: Office;
  readonly behind?: Range;
  /** The office of a counterpart: that of whoever was told before, of another state. */
  readonly same?: Office;
}

/** Every title followed by a name in the article, and every full name that stands as a phrase. */
export function* namedPhrases(context: Context, article: number): Generator<Told> {
  let held: Office | undefined; // the office of whoever was named last with one, in any sentence
  for (const [index, sentence] of context.sentences.entries()) {
    if (context.articleOf[index] !== article) continue;
    const limit = sentence.last + 1;
    let i = sentence.first;
    let last: Office | undefined;
    while (i <= sentence.last) {
      const role = context.words[i]?.role;
      const bare = role ? undefined : (letteredName(context, i, limit) ?? untitledName(context, i, limit, last));
      const phrase = role ? parseTitle(context, i, limit) : bare;
      const behind = phrase?.name && roleBehindName(context, phrase, limit);
      const told = last && isOfficeNoun(last.head) ? last : held;
      const same = told && phrase?.name && officeOfCounterpart(context, phrase.name.first, told);
      if (phrase?.name) yield { phrase, ...(last && { last }), ...(behind && { behind }), ...(same && { same }) };
      const office = phrase?.name && (behind ?? phrase.role);
      if (office && !same) held = officeOf(context, office, last);
      if (role && role.entry.kind !== 'honorific') last = officeOf(context, phrase?.role ?? { first: i, end: i + 1 });
      i = Math.max(phrase?.end ?? 0, behind ? behind.end : 0, i + 1); // «السفير فلان، رئيس الوفد، | وقوع كذا»
    }
  }
}

function untitledName(context: Context, i: number, limit: number, last: Office | undefined): Phrase | undefined {
  return taggedName(context, i, limit) ?? spokenName(context, i, limit) ?? (last && besideNation(context, i, limit));
}

/** A full name that the tagger saw, without a title in front; what is said of it behind belongs to it. */
function taggedName(context: Context, i: number, limit: number): Phrase | undefined {
  const name = context.taggedOf[i];
  if (name?.kind !== 'person' || name.first !== i) return undefined;
  const phrase = parsePhrase(context, i, limit);
  const named = phrase?.kind === 'person' && phrase.name;
  if (named && (phrase.role || phrase.name.end - phrase.name.first > 1)) return phrase;
  const lead = nameLead(context, name.first);
  const range = { first: name.first, end: name.last + 1, ...(lead > 0 && { lead }) };
  return { kind: 'person', first: range.first, end: range.end, name: range };
}

/** «وقال | علي الأحمدي إن»: right behind a verb of speech a full name that the tagger did not see. */
function spokenName(context: Context, i: number, limit: number): Phrase | undefined {
  const verb = context.words[i - 1]?.verb;
  if (!verb || verb.passive || verb.object || context.taggedOf[i] || context.hitOf[i] || context.taggedOf.length === 0)
    return undefined;
  const phrase = opensPrintedName(context, i) ? parsePhrase(context, i, limit) : undefined;
  const { name } = phrase ?? {};
  return name && name.end - name.first > 1 ? phrase : undefined;
}

/** «الرئيس التركي فلان، والإيراني، فلان»: the adjective of a state stands for the office named before. */
function besideNation(context: Context, i: number, limit: number): Phrase | undefined {
  const word = context.words[i];
  const joined = word?.lead === COORDINATION || COMMAS.has(context.tokens.form[i - 1] ?? '');
  if (!joined || !word?.article || word.adjective?.plural || !(word.adjective || isNisbaForm(word.form)))
    return undefined;
  const first = COMMAS.has(context.tokens.form[i + 1] ?? '') ? i + 2 : i + 1;
  const last = nameRun(context, first, limit);
  if (last === undefined || last === first) return undefined;
  return { kind: 'person', first: i, end: last + 1, role: { first: i, end: i + 1 }, name: { first, end: last + 1 } };
}

/** «والزرماني»: «and» with the adjective of a state that no lexicon knows. */
function isNisbaForm(form: string): boolean {
  return form.startsWith(COORDINATION + ARTICLE) && isRelational(form);
}

function parseTitle(context: Context, i: number, limit: number): Phrase | undefined {
  const phrase = parsePhrase(context, i, limit, { preposition: true });
  return phrase?.kind === 'person' ? phrase : undefined;
}
