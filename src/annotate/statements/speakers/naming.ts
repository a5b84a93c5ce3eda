import {
  ARTICLE,
  DEFINITE_PREPOSITION,
  endsFeminine,
  type GrammaticalNumber,
  isPeopleAsSubject,
  TO,
} from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import {
  COUNCILS_OF_STATE,
  COURTS_OF_LAW,
  DEFENCE_WORDS,
  HEADS_OF_DEFENCE,
  LONE_GOVERNMENTS,
  MINISTRY,
  ORGANS_OF_STATE,
} from '../../../arabic/lexicons/body-speech.ts';
import { ONE } from '../../../arabic/lexicons/cardinals.ts';
import { COORDINATION, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { isFieldAlone, isGovernmentNoun, isRelational, possessedField, withArticle } from '../../../arabic/names.ts';
import { boundNominative, crowdInNominative, nominative, withoutPreposition } from '../../../arabic/nominative.ts';
import { feminineAdjective, isFeminineState, masculineAdjective, stateName } from '../../../arabic/states.ts';
import { hasSoundPlural, is, type RoleSense, tellsTwo, type Word, wordOf } from '../../../arabic/words.ts';
import type { SpeakerKind } from '../../../model.ts';
import { tokenSpan } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { nationOf, rangeText } from '../../mentions/words-of.ts';
import { speakingMedium, withoutLetters } from './medium-name.ts';
import type { Party } from './party.ts';

/** Makes a party that stands where its phrase stands. */
export function partyAt(
  context: Context,
  phrase: Phrase,
  name: string,
  kind: SpeakerKind,
  more: Partial<Party> = {},
): Party {
  return { name, kind, at: tokenSpan(context.tokens, phrase.first, phrase.end - 1), ...more };
}

/** A state, a body or a medium of the lexicons. */
export function knownParty(context: Context, phrase: Phrase): Party {
  const known = context.hitOf[phrase.hit ?? phrase.first]?.known;
  const make = (name: string, kind: SpeakerKind, more: Partial<Party> = {}) =>
    partyAt(context, phrase, name, kind, more);
  if (known?.kind === 'state' && isPaperInMarks(context, phrase))
    return make(quotedName(context, phrase.first + 2), 'organisation', { gender: 'f' });
  if (known?.kind === 'state') return make(known.entry.name, 'state', isFeminineState(known) ? { gender: 'f' } : {});
  if (known?.kind === 'medium') return make(known.entry.name, 'organisation', { gender: 'f' });
  if (known?.kind === 'body')
    return make(known.entry.name, 'organisation', {
      gender: known.entry.gender,
      head: firstWord(known.entry.name),
      ...(isPeopleAsSubject(context.words[phrase.first]?.form ?? '') && { several: true }), // «الحوثيون … وأعلنوا»
    });
  return make(phraseText(context, phrase), 'organisation');
}

/** «صحيفة "كولبارا"»: a state or a capital in marks right behind the noun of a medium is what the medium is called. */
function isPaperInMarks({ words, tokens }: Context, { first, hit }: Phrase): boolean {
  return (
    hit !== undefined &&
    hit === first + 2 &&
    tokens.form[first + 1] === '"' &&
    words[first]?.bodyNoun?.entry.kind === 'medium'
  );
}

/** The words from a token up to the mark that closes them. */
function quotedName(context: Context, first: number): string {
  let end = first;
  while (end < context.tokens.length && context.tokens.form[end] !== '"') end++;
  return rangeText(context, { first, end });
}

/** «الليدوريون» are the people themselves; «طلب ليدوري»: the adjective alone stands for the state. */
export function nationParty(context: Context, phrase: Phrase): Party {
  const text = withoutConjunction(phraseText(context, phrase), context.words[(phrase.label ?? phrase).first]);
  if (isPeople(context, phrase))
    return partyAt(context, phrase, nominative(text, 'plural'), 'group', { several: true });
  return partyAt(context, phrase, stateName(context.nationAt(phrase.first)?.code ?? '') ?? text, 'state', {
    gender: 'f',
  });
}

/** «والليدوريون»، «فالليدوريون»: the people without what joins the clause to the one before. */
function withoutConjunction(text: string, word: Word | undefined): string {
  const lead = word?.article ? word.lead : '';
  const joined = lead === COORDINATION || lead === RESUMPTION;
  return joined && text.startsWith(lead + ARTICLE) ? text.slice(lead.length) : text;
}

function isPeople(context: Context, phrase: Phrase): boolean {
  return context.words[phrase.first]?.adjective?.plural === true;
}

/** An organisation by its description: a government for its state, a ministry crowned with its noun. */
export function bodyParty(context: Context, phrase: Phrase): Party {
  const first = context.words[phrase.first] ?? NONE;
  const head = withArticle(first.form);
  const nation = nationOf(context, phrase.label ?? phrase);
  const noun = first.bodyNoun ? foldArabic(first.bodyNoun.entry.noun) : '';
  const state = nation === undefined ? undefined : stateName(nation);
  if (state && isGovernmentNoun(noun) && !isPartOfGovernment(context, phrase))
    return partyAt(context, phrase, state, 'state', { gender: 'f', head });
  const ministry = ministryOfState(context, phrase, nation);
  if (ministry) return partyAt(context, phrase, ministry, 'organisation', MINISTRY_NOUN);
  const text =
    locatedMinistry(context, phrase, noun, nation) ?? withoutLetters(context, phrase, phraseText(context, phrase));
  const field = isFieldAlone(first.form) || isFieldAlone(bareOfArticleLead(first));
  const crowned = field && !isCounsel(context, first) && !isServiceOf(context, phrase);
  const gender = crowned || isSeveralBodies(first) ? 'f' : first.bodyNoun?.entry.gender;
  const name = crowned ? `${MINISTRY} ${text}` : speakingMedium(context, phrase, text);
  return partyAt(context, phrase, name, 'organisation', {
    head: crowned ? withArticle(foldArabic(MINISTRY)) : head,
    ...(gender && { gender }),
  });
}

/** «فصائل كذا»، «المواقع»: of several bodies the verb is feminine, whatever the gender of one. */
function isSeveralBodies({ bodyNoun, form }: Word): boolean {
  return bodyNoun?.entry.plural !== undefined && form.endsWith(foldArabic(bodyNoun.entry.plural));
}

/** «الدفاع» in an article of courts that tells of no ministry of it: who defends somebody there. */
function isCounsel({ tokens }: Context, { form }: Word): boolean {
  if (!DEFENCE.has(form)) return false;
  const tried = tokens.form.some((word) => COURT_WORDS.has(word));
  return tried && !tokens.form.some((word, i) => DEFENCE.has(word) && MINISTERS.has(tokens.form[i - 1] ?? ''));
}

/** «الدفاع المدني»، «الدفاع الجوي»: the adjective agrees with the field, not with a ministry of it («الدفاع الروسية»). */
function isServiceOf({ words }: Context, { first, end }: Phrase): boolean {
  const told = first + 1 < end ? words[first + 1] : undefined;
  return told?.article === true && isRelational(told.form) && !endsFeminine(told.form);
}

/** «الشرطة»، «مجلس الوزراء» of a state that the words beside it do not tell: with its adjective, a government as the state. */
export function organOf(context: Context, phrase: Phrase, nation: string): Party | undefined {
  const noun = context.words[phrase.first]?.bodyNoun?.entry;
  const own = bodyParty(context, phrase);
  if (!noun || own.kind === 'state') return undefined;
  const state = stateName(nation);
  if (state && isGovernmentNoun(foldArabic(noun.noun)))
    return partyAt(context, phrase, state, 'state', { gender: 'f', ...(own.head && { head: own.head }) });
  const adjective = noun.gender === 'f' ? feminineAdjective(nation) : masculineAdjective(nation);
  return adjective === undefined ? undefined : { ...own, name: `${own.name} ${adjective}` };
}

/** A body of which each state has one, told by its noun or with its field alone. */
export function isOrgan(context: Context, { first, end }: Phrase): boolean {
  const noun = context.words[first]?.bodyNoun;
  const field = context.tokens.form[first + 1] ?? '';
  if (noun === undefined || end - first > 2) return false;
  if (end - first === 2 && COUNCILS.has(field)) return true;
  const told = noun.article ? end - first === 1 : noun.entry.kind === 'ministry' && end - first === 2;
  return told && ORGANS.has(foldArabic(noun.entry.noun));
}

/** «الحكومة»، «السلطات» without the state whose they are. */
export function isGovernmentAlone({ words }: Context, { first, end }: Phrase): boolean {
  const noun = words[first]?.bodyNoun;
  const form = words[first]?.form ?? '';
  return noun?.article === true && end - first === 1 && GOVERNMENTS_ALONE.some((one) => form.endsWith(one));
}

/** «السلطات العسكرية في ليدوريا»: an adjective of relation right behind the noun, of no state, tells one part of it. */
function isPartOfGovernment(context: Context, { first, end }: Phrase): boolean {
  const word = context.words[first + 1];
  return (
    first + 2 < end && word?.article === true && isRelational(word.form) && context.nationAt(first + 1) === undefined
  );
}

/** «للخارجية»: the form with its article alone. */
function bareOfArticleLead({ form, lead, article }: Word): string {
  if (!article || lead === '') return form;
  return form.startsWith(DEFINITE_PREPOSITION)
    ? ARTICLE + form.slice(DEFINITE_PREPOSITION.length)
    : form.slice(lead.length);
}

const MINISTRY_NOUN = { gender: 'f', head: withArticle(foldArabic(MINISTRY)) } as const;

/** «خارجية ليدوريا», as headlines have it: the ministry with the adjective of the state. */
function ministryOfState(context: Context, phrase: Phrase, nation: string | undefined): string | undefined {
  const { first, end } = phrase.label ?? phrase;
  const { form = '', lead } = context.words[first] ?? NONE;
  const state = context.hitOf[end - 1];
  const adjective = nation === undefined ? undefined : feminineAdjective(nation);
  if (!adjective || lead !== '' || !endsFeminine(form) || !isFieldAlone(ARTICLE + form)) return undefined;
  if (state?.known.kind !== 'state' || state.first !== first + 1 || state.last !== end - 1 || state.taken > 0)
    return undefined;
  return `${MINISTRY} ال${rangeText(context, { first, end: first + 1 })} ${adjective}`;
}

/** «وزارة العدل في ليدوريا» as its name is commonest: with the adjective of the state. */
function locatedMinistry(
  context: Context,
  phrase: Phrase,
  noun: string,
  nation: string | undefined,
): string | undefined {
  const last = context.hitOf[phrase.end - 1];
  if (noun !== foldArabic(MINISTRY) || nation === undefined || last?.known.kind !== 'state') return undefined;
  if (last.taken > 0 || !is(context.words[last.first - 1] ?? NONE, 'locative')) return undefined;
  const adjective = feminineAdjective(nation);
  return adjective && `${rangeText(context, { first: phrase.first, end: last.first - 1 })} ${adjective}`;
}

/** «وزارة خارجيتها»: the ministry of the state named before. */
export function possessedMinistry(context: Context, phrase: Phrase, nation: string | undefined): Party | undefined {
  const field = possessedField(context.tokens.form[phrase.first + 1] ?? '');
  const adjective = nation === undefined ? undefined : feminineAdjective(nation);
  if (field === undefined || adjective === undefined) return undefined;
  const printed = rangeText(context, { first: phrase.first + 1, end: phrase.first + 2 });
  const name = `${MINISTRY} ال${printed.slice(0, field.length - 1)}ة ${adjective}`;
  return partyAt(context, phrase, name, 'organisation', { gender: 'f', head: withArticle(foldArabic(MINISTRY)) });
}

/** A description of unnamed people or of an office, in the nominative. */
export function roleText(context: Context, phrase: Phrase): string {
  const role = context.words[(phrase.role ?? phrase).first]?.role;
  const printed = phraseText(context, phrase);
  const bare = role?.entry.kind === 'group' && !role.article ? crowdInNominative(printed, role.entry) : printed;
  const text = nominative(bare, numberOf(role), role !== undefined);
  return role?.number === 'plural' && !role.article && hasSoundPlural(role) ? boundNominative(text) : text;
}

/** «الوزير الروسي»، «وزير الخارجية»: an article on the office or on what follows it. */
export function isDefinite(context: Context, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.end; i++) {
    const word = context.words[i];
    if (word && (is(word, 'quantifier') || (i > phrase.first && is(word, 'preposition')))) return false;
    if (word?.article || context.hitOf[i]) return true;
  }
  return false;
}

/** The words of a phrase without a preposition in front of the first. */
export function phraseText(context: Context, phrase: Phrase): string {
  const range = phrase.label ?? phrase;
  const word = context.words[range.first];
  const led =
    word?.article && !word.role && !word.bodyNoun && word.form.startsWith(DEFINITE_PREPOSITION) ? word.lead : '';
  const preposition = word?.role?.preposition || word?.bodyNoun?.preposition || led;
  const text = withoutAnd(rangeText(context, range).replace(SHARE, ''), word, (range.lead ?? 0) > 0);
  const cut = preposition === '' || (range.lead ?? 0) > 0;
  if (cut) return text;
  if (!opensWithLam(word)) return withoutPreposition(text, word?.article === true);
  const { article, form = '', adjective } = context.words[range.first + 1] ?? NONE;
  const told = range.end - range.first > 1 && article && (isRelational(form) || adjective !== undefined);
  return told || range.end - range.first === 1 ? ARTICLE + text.slice(TO.length) : text.slice(TO.length);
}

/** «أكثر من ثلث المشاركين | (35٪)»: the share in figures behind who they are. */
const SHARE = /(?<=\p{L}) \p{Nd}[\p{Nd}.,٫]*[٪%]$/u;

/** «للجنة»، «للاعب»: behind the preposition the letter is the noun's own, its article («اللجنة الدولية») written or not («لجنة الانتخابات»). */
function opensWithLam(word: Word | undefined): boolean {
  const noun = word?.bodyNoun?.entry.noun ?? word?.role?.entry.masculine ?? '';
  return noun.startsWith(TO) && word?.article === true && word.form.startsWith(DEFINITE_PREPOSITION);
}

/** «والمرشحون للرئاسة»: the letter of «and» in front of a noun that the lexicons know is none of its letters. */
function withoutAnd(text: string, word: Word | undefined, cut: boolean): string {
  const conjunction = word?.role?.conjunction || word?.bodyNoun?.conjunction || '';
  const joined = !cut && conjunction !== '' && text.startsWith(conjunction) && !text.startsWith(ONE); // «وأحد» is, «واحد» not
  return joined ? text.slice(conjunction.length) : text;
}

/** An oblique ending in ـين is a plural only of nouns that have one in ـون (البلدين is two). */
function numberOf(role: RoleSense | undefined): GrammaticalNumber {
  if (role?.entry.kind === 'group') return tellsTwo(role) ? 'dual' : 'plural';
  if (role?.number === 'plural' && !hasSoundPlural(role)) return 'dual';
  return role?.number ?? 'plural';
}

function firstWord(name: string): string {
  return withArticle(foldArabic(name).split(' ')[0] ?? '');
}

const NONE = wordOf('');
const DEFENCE = new Set(DEFENCE_WORDS.map(foldArabic));
const COURT_WORDS = new Set(COURTS_OF_LAW.map(foldArabic));
const MINISTERS = new Set(HEADS_OF_DEFENCE.map(foldArabic));
const GOVERNMENTS_ALONE = LONE_GOVERNMENTS.map(foldArabic);
const ORGANS = new Set(ORGANS_OF_STATE.map(foldArabic));
const COUNCILS = new Set(COUNCILS_OF_STATE.map(foldArabic));
