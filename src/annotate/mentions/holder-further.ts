import { isForeign } from '../../arabic/names.ts';
import { isDirection, isLimb } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { apposedName } from './apposition.ts';
import { closesSubject } from './closes-subject.ts';
import { complementEnd } from './complements.ts';
import { holderBehindPlace, isOfThing } from './holder-place.ts';
import { COMMAS, quotedName, skipOpeningMarks } from './marks.ts';
import { isNameStart } from './name-parts.ts';
import { nameRun } from './name-run.ts';
import { person } from './person-phrase.ts';
import type { Phrase, Range } from './phrase.ts';
import { secondOffice } from './role-phrase.ts';
import { behindLetters } from './title-letters.ts';
import { knownPart } from './variants/known.ts';

const NONE = wordOf('');

const MOST_COMPLEMENTS = 3;

/**
 * «المندوبة، فلانة»، «القيادي في حركة كذا فلان»، «المشرف على الدراسة، فلان»: the name stands in apposition to the office
 * or behind what belongs to it.
 */
export function namedBehindComplements(
  context: Context,
  start: number,
  end: number,
  limit: number,
): Phrase | undefined {
  let behind = end;
  for (let n = 0; n <= MOST_COMPLEMENTS; n++) {
    if (n > 0) {
      const next = complementEnd(context, behind, limit) ?? sentTo(context, behind, limit);
      if (next === undefined) return undefined;
      const close = isForeignAt(context, next) ? parenthesisEnd(context, next, limit) : undefined; // «لدى شركة كذا (Acme) | فلان»
      behind = close === undefined ? next : close + 1;
      const first = skipOpeningMarks(context, behindLetters(context, behind, limit), limit);
      const last = nameRun(context, first, limit, { behindOffice: true });
      if (last !== undefined) {
        const holder = isOfThing(context, first) ? (holderBehindPlace(context, first, last) ?? first) : first;
        return person(
          context,
          { first: start, end: Math.max(behind, holder) },
          { first: holder, end: last + 1 },
          limit,
        );
      }
      const titled = secondOffice(context, start, behind, limit); // «مندوب كذا لدى كذا | السفير فلان»
      if (titled) return titled;
    }
    const name = apposedName(context, behind, limit) ?? describedName(context, behind, limit);
    if (name) return person(context, { first: start, end: behind }, name, limit);
  }
  return undefined;
}

/** A parenthesis that opens with Latin letters. */
function isForeignAt({ tokens }: Context, at: number): boolean {
  return tokens.form[at] === '(' && isForeign(tokens.form[at + 1] ?? '');
}

/** «المبعوث | إلى ليدوريا | فلان»: where an envoy is sent. */
function sentTo(context: Context, at: number, limit: number): number | undefined {
  const hit = context.hitOf[at + 1];
  if (!isDirection(context.tokens.form[at] ?? '') || hit?.first !== at + 1 || hit.taken > 0) return undefined;
  return hit.last + 1 < limit ? hit.last + 1 : undefined;
}

/**
 * «المتحدث باسم المجلس المتحالف مع القوات في ليدوريا، فلان الفلاني، »: whatever belongs to an office, no verb nor clause among
 * it, the full name stands behind the first comma.
 */
export function namedBehindComma(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  if (context.words[start]?.role?.number !== 'singular') return undefined;
  for (let i = end; i < Math.min(limit, end + FAR); i++) {
    if (COMMAS.has(context.tokens.form[i] ?? '')) {
      const name =
        i > end &&
        (context.taggedOf[i + 1] ||
          isNameStart(context, i + 1) ||
          isTitle(context, i + 1) ||
          knownPart(context.tokens.form[i + 1] ?? '')?.arabic)
          ? apposedName(context, i, limit)
          : undefined;
      const full = name && name.end - name.first > 1;
      const behind = full ? undefined : behindApposition(context, i, limit);
      if (behind) return person(context, { first: start, end: i }, behind, limit);
      return full ? person(context, { first: start, end: i }, name, limit) : undefined;
    }
    const close = parenthesisEnd(context, i, limit); // «رئيس المجلس الوطني (البرلمان) للبلاد، فلان»
    if (close !== undefined) {
      i = close;
      continue;
    }
    const word = context.words[i] ?? NONE;
    const house = context.words[i - 1]?.bodyNoun ? quotedName(context, i, limit) : undefined; // «لدى مؤسسة "كذا" للتغذية، | فلان»
    if (house !== undefined) {
      i = house - 1;
      continue;
    }
    const plain = word.article || word.role !== undefined || word.bodyNoun !== undefined;
    const number = context.tokens.kind[i] === TokenKind.number; // «المدير العام لمكتب كذا 2020»
    if (!number && context.tokens.kind[i] !== TokenKind.word) return undefined;
    if (word.complementiser || (word.verb && !plain)) return undefined;
    if (is(word, 'relative') && !is(word, 'preposition')) return undefined;
  }
  return undefined;
}

/**
 * «رئيس حزب كذا، الذراع السياسية لحركة كذا، | فلان الفلاني، أن»: between the commas a body with article tells of the body of the
 * office; the full name behind it stands before what closes a subject.
 */
function behindApposition(context: Context, comma: number, limit: number): Range | undefined {
  const { words, tokens } = context;
  const noun = words[comma + 1];
  const body = (noun?.bodyNoun !== undefined && noun.bodyNoun.conjunction === '') || isLimb(noun?.form ?? '');
  if (!noun?.article || !body || noun.role) return undefined;
  for (let i = comma + 2; i < Math.min(limit, comma + FAR); i++) {
    if (COMMAS.has(tokens.form[i] ?? '')) {
      const name = context.taggedOf[i + 1] || isNameStart(context, i + 1) ? apposedName(context, i, limit) : undefined;
      return name && name.end - name.first > 1 && closesSubject(context, name.end, limit) ? name : undefined;
    }
    const word = words[i] ?? NONE;
    if (tokens.kind[i] !== TokenKind.word || word.complementiser || (word.role && !word.article)) return undefined;
    if (word.verb && !word.article && !word.bodyNoun) return undefined;
  }
  return undefined;
}

/** «…، | الجنرال فلان الفلاني»، «…، | المدير العام لكذا، فلان»: a rank, an honorific, a spokesman or another office with article. */
function isTitle(context: Context, i: number): boolean {
  const role = context.words[i]?.role;
  const kind = role?.entry.kind;
  const title =
    kind === 'rank' ||
    kind === 'honorific' ||
    kind === 'profession' ||
    ((kind === 'office' || kind === 'spokesperson') && role?.number === 'singular');
  return title && role !== undefined && role.article && role.conjunction + role.preposition === '';
}

/** How far, in tokens, the comma may stand. */
const FAR = 12;

/** The mark that closes a short parenthesis opening at `i`; undefined where none opens. */
function parenthesisEnd({ tokens }: Context, i: number, limit: number): number | undefined {
  if (tokens.form[i] !== '(') return undefined;
  const close = tokens.form.indexOf(')', i);
  return close > i && close < Math.min(limit, i + PARENTHESIS) ? close : undefined;
}

const PARENTHESIS = 5;

/** «وزير الدفاع في حكومة كذا | المقال فلان الفلاني»: up to two more adjectives before a full name that the tagger saw. */
function describedName(context: Context, behind: number, limit: number): Range | undefined {
  let at = behind;
  while (at < limit && at - behind < 2 && !context.taggedOf[at] && isBareAdjective(context, at)) at++;
  const name = at > behind ? context.taggedOf[at] : undefined;
  if (name?.kind !== 'person' || name.first !== at || name.last === at || name.last >= limit) return undefined;
  return { first: at, end: name.last + 1 };
}

function isBareAdjective(context: Context, at: number): boolean {
  const word = context.words[at] ?? NONE;
  return word.article && word.lead === '' && !word.role && !is(word, 'relative') && context.hitOf[at] === undefined;
}
