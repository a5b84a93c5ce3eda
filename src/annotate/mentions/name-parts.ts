import { splits } from '../../arabic/clitics.ts';
import { isDefiniteNoun } from '../../arabic/definite-words.ts';
import { isPious, isPrintedName } from '../../arabic/honours.ts';
import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import {
  endsAccusative,
  isBarePronoun,
  isCalendarWord,
  isCommonWord,
  isFamilyForm,
  isGivenName,
  isNoName,
  isOfficeField,
  isRelational,
  PERSON_LINKS,
} from '../../arabic/names.ts';
import { holdsPronoun, isAlternative, isSameBehind, opensNominal } from '../../arabic/phrases.ts';
import { isOwnStance } from '../../arabic/stances.ts';
import { isDualVerb, isVerbalNoun } from '../../arabic/verb-shape.ts';
import { isCalendarFamily } from '../../arabic/when-words.ts';
import { is, type Word, wordOf } from '../../arabic/words.ts';
import { kept } from '../../text/common-forms.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { knownPart } from './variants/known.ts';

/** «بأقواله»، «لحقوق»: a particle with an ordinary word behind it. */
export function holdsCommonWord(form: string): boolean {
  return splits(form).some(
    ({ taken, preposition, rest }) =>
      taken > 0 && rest.length > 2 && isCommonWord(rest) && !(preposition !== '' && endsAccusative(rest)), // «كامورا» is a name
  );
}

/** A name whose letters fold to a particle, as print tells it: علي, with another name behind it. */
export function opensPrintedName(context: Context, i: number): boolean {
  if (!isPrinted(context, i)) return false;
  const next = context.taggedOf[i + 1];
  return next?.kind === 'person' || isNameStart(context, i + 1) || isFamilyName(context, i + 1);
}

export function isPrinted(context: Context, i: number): boolean {
  if ((context.words[i]?.bits ?? 0) === 0) return false;
  return isPrintedName(context.text.slice(context.tokens.start[i], context.tokens.end[i]));
}

/** A word that can open a name: known to no lexicon, without article. */
export function isNameStart(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word || isSameBehind(word.form)) return false;
  if (PERSON_LINKS.has(word.form)) return word.bits === 0 && !PERSON_LINKS.get(word.form)?.inner;
  if (!isUnexplained(context, i) || word.article || word.form.length < 2 || context.opensWithParticle(word.form))
    return false;
  if (isAlternative(word.form) && context.words[i + 1]?.article) return false; // «القناة | أو الترعة»
  if (word.form.startsWith(TO) && leadsToNoun(context, i)) return false;
  const governed = word.form.startsWith(IN) && !isGivenName(word.form) && !context.isPersonWord(word.form); // بخرق كذا
  if (governed && holdsDeed(word.form) && context.words[i + 1]?.article) return false;
  return !(word.form.startsWith(TO) || governed) || !holdsCommonWord(word.form);
}

/** «بمضاعفة | الجهود»، «بضخ | الأموال»: «in» with a deed that no count of news knows. */
function holdsDeed(form: string): boolean {
  const noun = form.slice(IN.length);
  return isVerbalNoun(noun) || opensNominal(noun);
}

/** «لنزع الألغام»: «to» with a noun that a definite noun of the news belongs to, where no name is known by these letters. */
function leadsToNoun({ words, isPersonWord }: Context, i: number): boolean {
  const [form, next] = [words[i]?.form ?? '', words[i + 1]];
  if (!next?.article || next.lead !== '' || !isDefiniteNoun(next.form)) return false;
  return !isGivenName(form) && !knownPart(form) && !isPersonWord(form) && !isFamilyForm(next.form);
}

/** «وكيم»: «and» with a name behind it. */
export function isJoinedName(context: Context, i: number): boolean {
  const whole = context.words[i]?.form ?? '';
  const rest = whole.slice(1);
  if (!context.opensWithParticle(whole)) return false;
  if (wordOf(whole).role || wordOf(whole).bodyNoun) return false; // وزير is no «and» with a name
  return rest.length >= 2 && !isCommonWord(whole) && isUnexplainedWord(wordOf(rest)) && context.hitOf[i] === undefined;
}

export function isFamilyName(context: Context, i: number): boolean {
  const form = context.words[i]?.form ?? '';
  const seen = context.taggedOf.length > 0 && context.isPersonWord(form);
  if (seen && (isCalendarFamily(form) || isBareFamily(context, i))) return true;
  return isUnexplained(context, i) && (isFamilyForm(form) || knownPart(form)?.family === true);
}

/** «الذهبي»: an ordinary word with article, of no lexicon but that of words, which the article has in the name of a person. */
function isBareFamily(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word?.article || word.lead !== '' || word.bits !== 0 || context.hitOf[i]) return false;
  return !word.role && !word.bodyNoun && !word.adjective && isRelational(word.form);
}

/** «فلان | رضي الله عنه»: a wish opens behind a name. */
export function isWish({ tokens }: Context, i: number): boolean {
  return isPious(tokens.form[i] ?? '', tokens.form[i + 1] ?? '');
}

/** «فلان | لمحادثه»: «to» and a noun with a pronoun, whom it is said to. */
export function isAddressee(form: string): boolean {
  return form.length >= SHORTEST_ADDRESSEE && form.startsWith(TO) && holdsPronoun(form) && !knownPart(form);
}

const SHORTEST_ADDRESSEE = 5;

export function isNamePart(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || context.tokens.kind[i] !== TokenKind.word) return false;
  if (isWish(context, i) || isAddressee(word.form)) return false;
  if (PERSON_LINKS.has(word.form) || isPrinted(context, i)) return true;
  if (word.form.length < 2 || (word.article && word.lead !== '')) return false; // «فلان الفلاني | بالهجوم»
  return isUnexplained(context, i) && !context.opensWithParticle(word.form) && !isGoverned(word.form);
}

/** «بأي»، «بهم»، «لدى» with a particle: a preposition with a word of a closed class or a pronoun is no part of a name. */
function isGoverned(form: string): boolean {
  return splits(form).some(
    ({ preposition, conjunction, rest }) =>
      preposition !== '' &&
      conjunction === '' &&
      ((wordOf(rest).bits !== 0 && !is(wordOf(rest), 'contrast')) || isBarePronoun(rest)), // «لبيد» is a name
  );
}

export function isUnexplained(context: Context, i: number): boolean {
  const [word, of] = [context.words[i], context.tokens.common[i]];
  if (word === undefined || of === undefined || context.hitOf[i] !== undefined) return false;
  return !tellsSense(word) && !isExplainedAt(of);
}

/** No closed class, title, adjective of a state, noun of a body, verb of speech, calendar word or ordinary word. */
export function isUnexplainedWord(word: Word): boolean {
  return !tellsSense(word) && !isExplainedForm(word.form);
}

function tellsSense(word: Word): boolean {
  if (word.bits !== 0 || word.verb || word.participle || word.speechNoun || word.complementiser) return true;
  return !!(word.attribution || word.role || word.bodyNoun || word.adjective);
}

function isExplainedForm(form: string): boolean {
  if (isDualVerb(form) || isOwnStance(form) || isNoName(form)) return true;
  return isCalendarWord(form) || isOfficeField(form) || isCommonWord(form);
}

const isExplainedAt = kept(isExplainedForm);

export function isJoint(context: Context, i: number): boolean {
  const form = context.tokens.form[i];
  if (form !== '-' && form !== '_') return false;
  const tight =
    (context.tokens.end[i - 1] ?? -1) === context.tokens.start[i] &&
    context.tokens.end[i] === context.tokens.start[i + 1];
  return tight || form === '_';
}

export function endsInLink(context: Context, i: number): boolean {
  const link = PERSON_LINKS.get(context.words[i]?.form ?? '');
  return link?.inner === true && !link.last;
}

/** True where a name of two words or more opens that the tagger saw to be a person's. */
export function opensSeenName({ taggedOf }: Context, i: number): boolean {
  const name = taggedOf[i];
  return name?.kind === 'person' && name.first === i && name.last > i;
}
