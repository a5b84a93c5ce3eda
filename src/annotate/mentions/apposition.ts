import { isCalendarWord, isForeign, isGivenName } from '../../arabic/names.ts';
import { isNameOf, isNaming, opensNominal, tellsWhereOrIf } from '../../arabic/phrases.ts';
import { isStance } from '../../arabic/stances.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { closesSubject } from './closes-subject.ts';
import { governedEnd } from './complements.ts';
import { descriptionEnd } from './description.ts';
import { CLOSERS, COMMAS, skipClosingMarks, skipOpeningMarks } from './marks.ts';
import { opensSeenName } from './name-parts.ts';
import { behindPlace, nameRun } from './name-run.ts';
import type { Range } from './phrase.ts';
import { parseRole } from './role-phrase.ts';
import { behindLetters } from './title-letters.ts';
import { knownPart } from './variants/known.ts';

const NONE = wordOf('');
const DASH = '-';
const SEMICOLON = '؛';

/** «…، مايك بومبيو، …»: a name between commas or parentheses after a description, a title before it allowed. */
export function apposedName(context: Context, comma: number, limit: number): Range | undefined {
  const form = context.tokens.form[comma] ?? '';
  const dashed = form === DASH; // «المبعوث الأممي -فلان-»
  const opens = COMMAS.has(form) || form === '(' || form === SEMICOLON || dashed;
  if (!opens && !isNaming(form)) return undefined;
  const told = isNaming(context.tokens.form[comma + 1] ?? '') || isHeOrShe(context, comma + 1);
  const named = opens && !told ? comma + 1 : comma + (opens ? 2 : 1);
  const called =
    isNaming(context.tokens.form[named - 1] ?? '') && isNameOf(context.tokens.form[named] ?? '') ? named + 1 : named;
  const first = behindNation(context, skipOpeningMarks(context, behindLetters(context, called, limit), limit), limit);
  if (form === '(' && namesNobody(context, first)) return undefined;
  const last =
    nameRun(context, first, limit) ??
    framedName(context, first, limit) ??
    (COMMAS.has(form) ? behindPlace(context, first, limit) : undefined); // «المراسلة، | فيرجينيا فلانة، أن»
  const title = isCalendarWord(context.tokens.form[first] ?? '') ? undefined : context.words[first]?.role;
  if (last === undefined && title?.conjunction === '' && title.preposition === '')
    return parseRole(context, first, limit).name; // «…، الشيخ فلان»
  if (last === undefined || (last === first && first === comma + 1 && !isBorne(context, first))) return undefined;
  const behind = skipClosingMarks(context, last + 1, limit);
  if (dashed && context.tokens.form[behind] !== DASH) return undefined;
  const closes =
    behind >= limit ||
    (!opens && last > first && (isSeen(context, first) || closesSubject(context, behind, limit))) || // «ناشط يدعى فلان الفلاني | عبر الهاتف»
    (opens && context.tokens.form[behind] === '(') ||
    CLOSERS.has(context.tokens.form[behind] ?? '') ||
    context.words[behind]?.complementiser ||
    (opens &&
      !dashed &&
      last > first &&
      isSeenName(context, first) &&
      (goesOnToSpeech(context, behind, limit) || goesOnToClause(context, behind)));
  return closes ? { first, end: last + 1 } : undefined;
}

/** «مسؤولة، | هي فلانة الفلانية،»، «أحد أصدقائه، | وهو فلان الفلاني،»: a pronoun before the full name of a person that the tagger saw. */
function isHeOrShe(context: Context, i: number): boolean {
  return is(context.words[i] ?? NONE, 'pronoun') && opensSeenName(context, i + 1);
}

/** «ويدعى | سامي»: right behind the word that names somebody a given name, or one that the tagger saw in a person's, is enough. */
function isBorne({ tokens, taggedOf }: Context, i: number): boolean {
  return isNaming(tokens.form[i - 1] ?? '') && (taggedOf[i]?.kind === 'person' || isGivenName(tokens.form[i] ?? ''));
}

/** The name of a person that the tagger saw or that opens with a given name. */
function isSeen(context: Context, first: number): boolean {
  return isSeenName(context, first) && !namesNobody(context, first);
}

/** A word in Latin letters, or one that the tagger saw in the name of no person: in parentheses it names no holder. */
function namesNobody({ tokens, taggedOf }: Context, first: number): boolean {
  const kind = taggedOf[first]?.kind;
  return isForeign(tokens.form[first] ?? '') || (kind !== undefined && kind !== 'person');
}

/** A name that the tagger saw or that opens with a given name: not «، بمن فيهم كذا». */
function isSeenName({ taggedOf, tokens }: Context, first: number): boolean {
  const name = taggedOf[first];
  return (name?.kind === 'person' && name.first === first) || knownPart(tokens.form[first] ?? '')?.arabic === true;
}

/** «المدير، فلان الفلاني | في حديث إلى كذا»، «المفكر، فلان الفلاني | الأب الروحي للجماعة، أن»: what may stand between a name and what is said. */
function goesOnToSpeech(context: Context, at: number, limit: number): boolean {
  if (closesSubject(context, at, limit)) return true;
  const word = context.words[at];
  const told = word?.role ? word.role.conjunction + word.role.preposition === '' : word?.article && word.lead === '';
  if (!told || word?.verb) return false;
  const end = governedEnd(context, descriptionEnd(context, at + 1, limit), limit);
  return COMMAS.has(context.tokens.form[end] ?? '') || context.words[end]?.complementiser !== undefined;
}

/** «الرئيس السابق، فلان الفلاني | الذي كان كذا، إن»، «رئيس النادي، فلان الفلاني | وضع حدا»: a relative, or the verb of which he is the subject. */
function goesOnToClause({ words }: Context, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (is(word, 'relative') && !is(word, 'preposition')) return true;
  return !word.article && !word.role && !word.bodyNoun && word.verb?.conjunction === '';
}

/** «مدرب الفريق، الإسباني | فلان،»: an adjective of a state may stand before the name. */
function behindNation(context: Context, first: number, limit: number): number {
  const adjective = context.words[first]?.adjective;
  return adjective?.article && first + 1 < limit && nameRun(context, first + 1, limit) !== undefined
    ? first + 1
    : first;
}

/** Between commas after an office also ordinary words are a name (نور الأمل): two to five, none of a closed class. */
function framedName(context: Context, first: number, limit: number): number | undefined {
  const form = context.tokens.form[first] ?? '';
  if (opensNominal(form) || isVerbalNoun(form) || isStance(form) || tellsWhereOrIf(form)) return undefined; // «، ضرورة كذا،»: what is said; «، جنوبي البلاد،»
  let i = first;
  while (i < limit && i - first < 6 && context.tokens.kind[i] === TokenKind.word && isPlain(context, i)) i++;
  const count = i - first;
  return count >= 2 &&
    count <= 5 &&
    !context.words[first]?.article &&
    (COMMAS.has(context.tokens.form[i] ?? '') || context.tokens.form[i] === '(')
    ? i - 1
    : undefined;
}

function isPlain(context: Context, i: number): boolean {
  const word = context.words[i];
  if (word && word.lead === '' && !isCalendarWord(word.form) && knownPart(word.form)?.arabic) return true; // «صباح»
  if (word?.bits !== 0 || word.verb || word.participle || word.complementiser || word.attribution) return false;
  return (
    !word.role && !word.bodyNoun && !isCalendarWord(word.form) && word.lead === '' && context.hitOf[i] === undefined
  );
}
