import { ARTICLE, endsFeminine } from '../../arabic/clitics.ts';
import { isBodyOrWriter, isKinNoun } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { FROM, IN, PASSING_ON } from '../../arabic/lexicons/attribution.ts';
import { ONES } from '../../arabic/lexicons/phrase-words.ts';
import { isOccasion, looksParticiple } from '../../arabic/names.ts';
import { isTenureAdverb } from '../../arabic/offices.ts';
import { holdsPronoun, isOneOf } from '../../arabic/phrases.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, type RoleSense, type Word, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { closesSubject, opensSaid } from './closes-subject.ts';
import { isDefiniteTitle } from './holder-before-clause.ts';
import { COMMAS, quotedName } from './marks.ts';
import { nameLead, nameRun } from './name-run.ts';
import { person } from './person-phrase.ts';
import type { Phrase } from './phrase.ts';

const NONE = wordOf('');

/**
 * «قالت | الفائزة في السباق | فلانة الفلانية، إنها»، «وفقا | لقائد شرطة المدينة، | فلان الفلاني.»: whoever speaks is described by words that
 * no rule for an office reads to their end; no verb nor clause among what follows, a person's name that the tagger saw stands
 * behind a definite word or a comma, right before what closes a subject. Behind a relative clause only between commas.
 */
export function seenHolder(context: Context, phrase: Phrase, limit: number): Phrase | undefined {
  if (!tellsPeople(context, phrase) || !isSpeaking(context, phrase.first)) return undefined;
  const inClause = is(context.words[phrase.end] ?? NONE, 'relative');
  for (let i = inClause ? phrase.end + 1 : phrase.end; i < Math.min(limit, phrase.end + FAR); i++) {
    const name = context.taggedOf[i];
    if (name?.kind === 'person' && name.first === i) {
      const last = isHolder(context, phrase, i, inClause)
        ? nameRun(context, i, limit, { behindOffice: true })
        : undefined;
      if (last !== undefined && closesName(context, phrase, i, last, limit))
        return person(context, { first: phrase.first, end: i }, { first: i, end: last + 1 }, limit);
      if (!inClause) return undefined;
      i = name.last;
      continue;
    }
    const quoted = quotedName(context, i, limit) ?? behindName(context, i);
    if (quoted !== undefined) i = quoted - 1;
    else if (!belongs(context, i, inClause) && !opensApposition(context, i) && !isBeside(context, phrase, i))
      return undefined;
  }
  return undefined;
}

/** Behind these stands somebody else: «في مؤتمر مع الوزير فلان». */
const WITH = new Set(PASSING_ON.map(foldArabic));

/** Words between the description and the name, at most. */
const FAR = 16;
/** Words between the cue and the description, at most. */
const NEAR = 2;

/** A description of human beings: an office, or a noun that is definite by itself or by its last word and that nothing else is known of. */
function tellsPeople({ words }: Context, { kind, first, end, document }: Phrase): boolean {
  const { article, lead } = words[first] ?? NONE;
  const { article: closed, form } = words[end - 1] ?? NONE; // «مؤلف العرض | فلان الفلاني»
  const definite = article || closed || holdsPronoun(form);
  if (kind === 'body') return isBodyOrWriter(words[first]?.form ?? ''); // «المدونة | فلانة الفلانية»
  return kind === 'role' || (kind === 'other' && document === undefined && definite && lead === '');
}

/** Right behind a verb of speech that needs no object, or behind «according to» and «from». */
function isSpeaking({ words, tokens }: Context, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const word = words[i] ?? NONE;
    if (tokens.kind[i] !== TokenKind.word) return false;
    if (word.verb) return !needsObject(word.verb.entry.past);
    if (word.attribution || word.form === FROM) return true;
  }
  return false;
}

/** What tells more of somebody: no verb, no clause, no circumstance, nobody joined. */
function belongs({ words, tokens }: Context, i: number, inClause: boolean): boolean {
  const word = words[i] ?? NONE;
  if (tokens.kind[i] === TokenKind.number) return true;
  if (tokens.kind[i] !== TokenKind.word || word.complementiser || word.participle) return false;
  if (word.attribution && word.form !== FROM) return false;
  if (is(word, 'relative') && !is(word, 'preposition')) return false;
  if (is(word, 'inOrDuring') !== is(word, 'locative')) return false; // «خلال لقائه السفير فلانا»
  if (word.role?.number === 'singular' && word.role.conjunction + word.role.preposition !== '') return false;
  if (WITH.has(word.form) || word.speechNoun || isOccasion(word.form) || isKinNoun(word.form)) return false;
  return inClause || !word.verb || word.article || word.role !== undefined || word.bodyNoun !== undefined;
}

/** «المنتجة | وكاتبة النص فلانة»: right behind one word that no lexicon of offices knows, a calling of the same gender that its holder has beside. */
function isBeside({ words }: Context, { kind, first, end }: Phrase, i: number): boolean {
  const role = words[i]?.role;
  if (kind !== 'other' || i !== end || end !== first + 1 || role?.number !== 'singular') return false;
  const calling = role.entry.kind === 'profession' || role.entry.kind === 'office';
  const same = (role.gender === 'f') === endsFeminine(words[first]?.form ?? '');
  return calling && same && role.conjunction !== '' && role.preposition === '';
}

/** «#مجلس_كذا»، «إف. بي. سي»: the marks of a hashtag, and the name of a thing that holds marks. */
function behindName({ tokens, taggedOf, hitOf }: Context, i: number): number | undefined {
  if (tokens.form[i] === '#') return i + 1;
  const end = Math.max(hitOf[i]?.last ?? -1, taggedOf[i]?.kind === 'person' ? -1 : (taggedOf[i]?.last ?? -1));
  return end > i ? end + 1 : undefined;
}

/** A comma right before the name, or before its title. */
function opensApposition(context: Context, i: number): boolean {
  const { tokens, taggedOf } = context;
  if (!COMMAS.has(tokens.form[i] ?? '')) return false;
  const opens = (at: number) => taggedOf[at]?.kind === 'person' && taggedOf[at]?.first === at;
  return opens(i + 1) || (isDefiniteTitle(context, i + 1) && opens(i + 2));
}

/** Behind a comma, a title, or a definite word that is nobody: no genitive, and no name of somebody told before it. */
function isHolder(context: Context, phrase: Phrase, i: number, inClause: boolean): boolean {
  const { tokens, words, hitOf, taggedOf } = context;
  const before = words[i - 1] ?? NONE;
  if (nameLead(context, i) > 0) return false;
  if (COMMAS.has(tokens.form[i - 1] ?? '')) return !inClause || !isOfSomebody(context, phrase, i - 1);
  if (inClause || isVagueSource(words[phrase.first]?.role) || isOfSomebody(context, phrase, i)) return false;
  if (isDefiniteTitle(context, i - 1)) return true;
  if (i === phrase.first + 1) return before.article || holdsPronoun(before.form);
  const ends = taggedOf[i - 1]?.last === i - 1 && taggedOf[i - 1]?.kind !== 'person';
  const closed = before.article || hitOf[i - 1] !== undefined || ends || before.adjective !== undefined;
  const number = tokens.kind[i - 1] === TokenKind.number || tokens.form[i - 1] === '"' || isTenureAdverb(before.form); // «نائب المدير سابقا | فلان»
  const one = isOneOf(words[phrase.first]?.form ?? ''); // «أحد المتظاهرين | فلان الفلاني»
  const many = one && before.article && before.role?.number === 'plural';
  return number || (closed && (before.role === undefined || many));
}

/** «مصدر مطلع على قضية كذا»، «مسؤول في كذا»: not somebody's title. */
function isVagueSource(role: RoleSense | undefined): boolean {
  return role?.entry.kind === 'source' && !role.article && !ONES.includes(role.entry.masculine);
}

/** «محامي | النجم الليدوري | فلان»: the words with article right before the name open with a human being whom another word governs. */
function isOfSomebody(context: Context, { first }: Phrase, i: number): boolean {
  const { words, tokens, hitOf, taggedOf } = context;
  let from = i;
  while (from - 1 > first && words[from - 1]?.article) from--;
  const { role } = words[from] ?? NONE;
  const governor = words[from - 1] ?? NONE;
  if (role === undefined || role.number === 'plural' || from === i || governor.bodyNoun || governor.article)
    return false;
  const closed = hitOf[from - 1] !== undefined || taggedOf[from - 1] !== undefined || holdsPronoun(governor.form);
  const parts = isThing(governor) || isTenureAdverb(governor.form);
  if (from - 1 > first && (closed || (from === i - 1 && isDefiniteTitle(context, from) && parts))) return false; // «قائد لواء كذا | العميد فلان»، «إمام المسجد سابقا | الشيخ فلان»
  return tokens.kind[from - 1] === TokenKind.word;
}

function isThing({ form, bits, role }: Word): boolean {
  return bits === 0 && role === undefined && !isVerbalNoun(form);
}

/** What closes a subject; a name of one word stands before the clause or a mark, and people before a second name. */
function closesName(context: Context, phrase: Phrase, first: number, last: number, limit: number): boolean {
  const { words, tokens, taggedOf } = context;
  const next = tokens.form[last + 1] ?? '';
  const { number, entry } = words[phrase.first]?.role ?? {};
  if (number === 'dual' || number === 'plural')
    return entry?.kind !== 'source' && taggedOf[last + 1]?.kind === 'person' && nameLead(context, last + 1) > 0;
  if (next === '.' || isOccasion(next) || words[last + 1]?.speechNoun) return true; // «ألقى المدير فلان الفلاني | كلمة»
  if (last > first)
    return (
      tellsAge(context, last + 1) ||
      closesSubject(context, last + 1, limit) ||
      tellsMore(context, last + 1) ||
      opensSaid(context, phrase.first, last + 1, limit)
    );
  if (words[last + 1]?.complementiser !== undefined || next === ':' || COMMAS.has(next)) return true;
  const nation = words[phrase.first]?.adjective?.article && phrase.first + 1 === first; // «أشاد | الليدوري | ريندو بالفريق»
  return nation === true && (tellsMore(context, last + 1) || closesSubject(context, last + 1, limit) || governs(next));
}

/** «فلان الفلاني | الذي»، «| المشارك في كذا»، «| قائد الفريق»: what tells more of a name. */
function tellsMore({ words }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  if (is(word, 'relative')) return word.article && !is(word, 'preposition');
  if (word.article) return word.lead === '' && looksParticiple(word.form.slice(ARTICLE.length));
  const kind = word.role?.entry.kind;
  return (kind === 'office' || kind === 'profession') && word.role?.conjunction === '' && word.role.preposition === '';
}

/** «بالفريق»: the preposition of what is said, joined to its noun. */
function governs(form: string): boolean {
  return form.startsWith(IN + ARTICLE);
}

/** «فلان الفلاني | (19 عاما)»: a number in parentheses. */
function tellsAge({ tokens }: Context, i: number): boolean {
  return tokens.form[i] === '(' && tokens.kind[i + 1] === TokenKind.number;
}
