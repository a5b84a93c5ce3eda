import { isCalendarWord, isLocatedNoun, isOccasion, isOfficeField, isSpeakingDocument } from '../../arabic/names.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { descriptionEnd } from './description.ts';
import { skipClosingMarks, skipOpeningMarks } from './marks.ts';
import { nameRun } from './name-run.ts';

const NONE = wordOf('');
const COMMAS = new Set(['،', ',']);
const CLOSERS = new Set(['،', ',', ')', '-', ':', '"']);

/** Half-open range of token indices. */
export interface Range {
  readonly first: number;
  readonly end: number;
  /** Letters of the first token that are a particle (و of وكيم). */
  readonly lead?: number;
}

/**
 * A noun phrase that can name somebody who speaks, in token ranges.
 *
 * - `known`: a state, capital, body or medium of the lexicons.
 * - `person`: a personal name, with the description of the office before or after it in `role`.
 * - `role`: a description of an office or of people without a name.
 * - `body`: an organisation described by its noun (وزارة الخارجية الروسية).
 * - `nation`: the people of a state for the state (الفلسطينيون).
 * - `pronoun`, `other`: anything else that stands as a subject (السكان، المعارضة السورية).
 */
export interface Phrase extends Range {
  readonly kind: 'known' | 'person' | 'role' | 'body' | 'nation' | 'pronoun' | 'other';
  readonly role?: Range;
  readonly name?: Range;
  /** Token of a known name inside, for `known`. */
  readonly hit?: number;
}

/** Parses the noun phrase that begins at token `from` and ends before `limit`; undefined when none begins there. */
export function parsePhrase(context: Context, from: number, limit: number, allow: Allowance = {}): Phrase | undefined {
  const phrase = parseBare(context, from, limit, allow);
  const quote = context.quotes.opening(from);
  return phrase && quote && phrase.end < quote.close ? undefined : phrase; // marks that hold more than a name hold speech
}

interface Allowance {
  /** The first word may carry a preposition (لرويترز). */
  readonly preposition?: boolean;
}

function parseBare(context: Context, from: number, limit: number, allow: Allowance): Phrase | undefined {
  if (context.tokens.kind[from] === TokenKind.number && context.words[from + 1]?.role) {
    const counted = parseBare(context, from + 1, limit, allow);
    return counted?.kind === 'role' ? { ...counted, first: from, role: { first: from, end: counted.end } } : undefined;
  }
  const bare = (preposition: string) => preposition === '' || allow.preposition === true;
  const start = skipOpeningMarks(context, from, limit);
  const word = context.words[start];
  if (start >= limit || !word || context.tokens.kind[start] !== TokenKind.word) return undefined;
  if (is(word, 'pronoun')) return { kind: 'pronoun', first: start, end: start + 1 };
  const hit = context.hitOf[start];
  if (hit && hit.first === start && bare(hit.preposition) && hit.last < limit && hit.known.kind !== 'place') {
    return { kind: 'known', first: start, end: skipClosingMarks(context, hit.last + 1, limit), hit: start };
  }
  if (word.role && bare(word.role.preposition)) return parseRole(context, start, limit);
  if (word.bodyNoun && bare(word.bodyNoun.preposition)) return parseBody(context, start, limit);
  if (word.adjective?.plural && !word.adjective.article) {
    const end = descriptionEnd(context, start + 1, limit);
    return { kind: 'role', first: start, end, role: { first: start, end } };
  }
  if (word.adjective?.plural && word.adjective.article)
    return { kind: 'nation', first: start, end: descriptionEnd(context, start + 1, limit) };
  const name = nameRun(context, start, limit, { familyAlone: true });
  if (name !== undefined) return parseNamed(context, start, name + 1, limit);
  if (is(word, 'quantifier') || is(word, 'demonstrative')) return parseQuantified(context, start, limit);
  const marked = nameInMarks(context, from, limit);
  if (marked) return marked;
  const issuer = isSpeakingDocument(word.form) ? issuerOf(context, start, limit) : undefined;
  if (issuer) return issuer;
  if (isSpeakingDocument(word.form))
    return { kind: 'other', first: start, end: descriptionEnd(context, start + 1, limit) };
  if (word.article && word.bits === 0 && (word.lead === '' || allow.preposition))
    return { kind: 'other', first: start, end: descriptionEnd(context, start + 1, limit) };
  return undefined;
}

/** «الرئيس السوري بشار الأسد», «وزير الخارجية، فلان الفلاني،», «المتحدث باسم الوزارة فلان». */
function parseRole(context: Context, start: number, limit: number): Phrase {
  const end = descriptionEnd(context, start + 1, limit);
  const role = { first: start, end };
  const opens = skipOpeningMarks(context, end, limit);
  const inside = nameRun(context, opens, limit);
  if (inside !== undefined) {
    const first = opens + stateWords(context, end, opens, inside);
    const whole = { first: start, end: skipClosingMarks(context, inside + 1, limit) };
    return { kind: 'person', ...whole, role: { first: start, end: first }, name: { first, end: inside + 1 } };
  }
  const family = singleFamilyName(context, start, end);
  if (family !== undefined) {
    return { kind: 'person', first: start, end, role: { first: start, end: family }, name: { first: family, end } };
  }
  const second = secondOffice(context, start, end, limit);
  if (second) return second;
  const located = locatedRole(context, start, end, limit);
  if (located) return located;
  const apposed = apposedName(context, end, limit);
  if (apposed)
    return { kind: 'person', first: start, end: skipClosingMarks(context, apposed.end, limit), role, name: apposed };
  const reporter = context.words[start]?.role?.entry.kind === 'profession' && end === start + 1;
  const marked = context.words[end - 1]?.bodyNoun || reporter ? quotedName(context, end, limit) : undefined;
  const wide = marked ?? wideRoleEnd(context, start, end, limit);
  return { kind: 'role', first: start, end: wide, role: { first: start, end: wide } };
}

/** «المندوب الفرنسي في مجلس الأمن»: a body behind the office belongs to it. */
function wideRoleEnd(context: Context, start: number, end: number, limit: number): number {
  if (!is(context.words[end] ?? NONE, 'locative') || end + 1 >= limit) return end;
  const next = context.words[end + 1] ?? NONE;
  const body = context.hitOf[end + 1]?.known.kind === 'body' ? placeEnd(context, end + 1, limit) : undefined;
  if (body !== undefined) return body;
  if (context.words[start]?.role?.entry.kind !== 'source' || isOccasion(next.form) || isCalendarWord(next.form))
    return end;
  const wide =
    next.bodyNoun || next.article
      ? descriptionEnd(context, end + 2, limit)
      : (placeEnd(context, end + 1, limit) ?? end);
  const behind = context.tokens.form[wide] ?? '';
  return wide >= limit || behind === '.' || CLOSERS.has(behind) || context.words[wide]?.complementiser ? wide : end;
}

/** «النائب المحافظ فلان»، «القائد العام الفريق فلان»: another office stands between the first and the name. */
function secondOffice(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  if (!context.words[end]?.role || context.words[end]?.role?.conjunction !== '' || end >= limit) return undefined;
  const inner = parseRole(context, end, limit);
  return inner.name && { ...inner, first: start, role: { first: start, end: inner.name.first } };
}

/** «القيادي في حركة كذا فلان»، «نائبة الوزير في كوريا الشمالية، فلانة»: a place or body behind the office, if a name follows. */
function locatedRole(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  if (!is(context.words[end] ?? NONE, 'locative')) return undefined;
  const isBody = context.words[end + 1]?.bodyNoun !== undefined;
  const behind = (isBody ? undefined : placeEnd(context, end + 1, limit)) ?? descriptionEnd(context, end + 1, limit);
  if (behind === end + 1) return undefined;
  const first = skipOpeningMarks(context, behind, limit);
  const last = nameRun(context, first, limit);
  const name = last === undefined ? apposedName(context, behind, limit) : { first, end: last + 1 };
  return (
    name && {
      kind: 'person',
      first: start,
      end: skipClosingMarks(context, name.end, limit),
      role: { first: start, end: behind },
      name,
    }
  );
}

/** «وزير خارجية ليدوريا فلان الفلاني»: behind a field without article one more word names the state, not the holder. */
function stateWords(context: Context, end: number, first: number, last: number): number {
  const field = context.words[end - 1];
  return first === end && field && !field.article && !field.role && isOfficeField(field.form) && last - first >= 2
    ? 1
    : 0;
}

/** «الرئيس السيسي»: a title followed by one word with article that no lexicon explains. */
function singleFamilyName(context: Context, start: number, end: number): number | undefined {
  const last = end - 1;
  if (last !== start + 1 || context.words[start]?.role?.article !== true) return undefined;
  if (context.isNisba(context.words[last]?.form ?? '')) return undefined;
  return nameRun(context, last, end, { familyAlone: true }) === last ? last : undefined;
}

/** «…، مايك بومبيو، …»: a name between commas after a description. */
function apposedName(context: Context, comma: number, limit: number): Range | undefined {
  const form = context.tokens.form[comma] ?? '';
  if (!COMMAS.has(form) && form !== '(') return undefined;
  const first = skipOpeningMarks(context, comma + 1, limit);
  if (context.words[first]?.role?.conjunction === '' && context.words[first]?.role?.preposition === '') {
    return parseRole(context, first, limit).name; // «…، الشيخ فلان»
  }
  const last = nameRun(context, first, limit) ?? framedName(context, first, limit);
  if (last === undefined || last === first) return undefined;
  const behind = skipClosingMarks(context, last + 1, limit);
  const closes =
    behind >= limit || CLOSERS.has(context.tokens.form[behind] ?? '') || context.words[behind]?.complementiser;
  return closes ? { first, end: last + 1 } : undefined;
}

/** Between commas after an office also ordinary words are a name (نور الأمل): two to five, none of a closed class. */
function framedName(context: Context, first: number, limit: number): number | undefined {
  let i = first;
  while (i < limit && i - first < 6 && context.tokens.kind[i] === TokenKind.word && isPlain(context, i)) i++;
  const count = i - first;
  return count >= 2 && count <= 5 && !context.words[first]?.article && COMMAS.has(context.tokens.form[i] ?? '')
    ? i - 1
    : undefined;
}

function isPlain(context: Context, i: number): boolean {
  const word = context.words[i];
  if (!word || word.bits !== 0 || word.verb || word.participle || word.complementiser || word.attribution) return false;
  return (
    !word.role && !word.bodyNoun && !isCalendarWord(word.form) && word.lead === '' && context.hitOf[i] === undefined
  );
}

/** «مايك بومبيو»، «الحريري»، and a description after the name: «فلان، وزير الخارجية الفلاني،». */
function parseNamed(context: Context, start: number, end: number, limit: number): Phrase {
  const name = { first: start, end };
  const comma = context.tokens.form[end] ?? '';
  const next = context.words[end + 1];
  if (COMMAS.has(comma) && end + 1 < limit && next?.role && next.role.conjunction === '') {
    return {
      kind: 'person',
      first: start,
      end: skipClosingMarks(context, end, limit),
      name,
      role: { first: end + 1, end: descriptionEnd(context, end + 2, limit) },
    };
  }
  return { kind: 'person', first: start, end: skipClosingMarks(context, end, limit), name };
}

/** «وزارة الخارجية الروسية»، «تنظيم "داعش"»، «وكالة رويترز للأنباء»، «صحيفة هآرتس». */
function parseBody(context: Context, start: number, limit: number): Phrase {
  const end = descriptionEnd(context, start + 1, limit);
  const inner = skipOpeningMarks(context, start + 1, limit);
  for (let i = inner; i < Math.max(end, inner + 1) && i < limit; i++) {
    const hit = context.hitOf[i];
    if (hit?.first === i && (hit.known.kind === 'medium' || hit.known.kind === 'body')) {
      return {
        kind: 'known',
        first: start,
        end: Math.max(end, skipClosingMarks(context, hit.last + 1, limit)),
        hit: i,
      };
    }
  }
  const quoted = quotedName(context, end, limit);
  const quotedHit = quoted === undefined ? undefined : context.hitOf[end + 1];
  if (quoted !== undefined && quotedHit && quotedHit.known.kind !== 'place') {
    return { kind: 'known', first: start, end: descriptionEnd(context, quoted, limit), hit: end + 1 };
  }
  const tail = quoted ?? nameTail(context, end, limit);
  return { kind: 'body', first: start, end: locatedEnd(context, start, tail, limit) };
}

/** «السفارة الروسية في لندن»: the place belongs to the name of a mission. */
function locatedEnd(context: Context, start: number, end: number, limit: number): number {
  if (!isLocatedNoun(context.words[start]?.bodyNoun?.entry.noun ?? '')) return end;
  return is(context.words[end] ?? NONE, 'locative') ? (placeEnd(context, end + 1, limit) ?? end) : end;
}

/** End of a known place, state or body at `from`. */
function placeEnd(context: Context, from: number, limit: number): number | undefined {
  const hit = context.hitOf[from];
  return hit && hit.first === from && hit.last < limit ? hit.last + 1 : undefined;
}

/** «وذكرت «ساحل برس» أن»: one to three words in marks where a subject is wanted, and the clause right behind. */
function nameInMarks(context: Context, from: number, limit: number): Phrase | undefined {
  const quote = context.quotes.opening(from);
  if (!quote || quote.close < 0 || quote.close + 1 >= limit || quote.last - quote.first > 2) return undefined;
  return context.words[quote.close + 1]?.complementiser
    ? { kind: 'body', first: quote.first, end: quote.close + 1 }
    : undefined;
}

/** Who issued a document: «بيان للكرملين»، «بيان صادر عن الوزارة»، «رسالة وجهها فلان»، «إحصاءات المنظمة». */
function issuerOf(context: Context, start: number, limit: number): Phrase | undefined {
  let next = start + 1;
  while (next < limit && is(context.words[next] ?? NONE, 'issued')) next++;
  const behindVerb = next > start + 1 || context.words[next]?.verb?.object !== undefined;
  if (context.words[next]?.verb?.object) next++;
  const issuer = next < limit ? parsePhrase(context, next, limit, { preposition: true }) : undefined;
  if (!issuer || issuer.kind === 'other' || issuer.kind === 'pronoun' || issuer.kind === 'role') return undefined;
  return behindVerb || issuer.kind !== 'person' ? issuer : undefined;
}

/** A name in quotation marks of at most four words right after a noun: end of the closing mark. */
function quotedName(context: Context, from: number, limit: number): number | undefined {
  const quote = context.quotes.opening(from);
  if (!quote || quote.close < 0 || quote.close >= limit || quote.last - quote.first > 3) return undefined;
  return quote.close + 1;
}

/** Words of a proper name that follow a noun of a body: «حركة نداء تونس», «شبكة نيبون اليابانية». */
function nameTail(context: Context, end: number, limit: number): number {
  const last = nameRun(context, end, Math.min(limit, end + 3));
  return last === undefined ? end : descriptionEnd(context, last + 1, limit);
}

/** «بعض المسؤولين البريطانيين»، «عدد من المراسلين»، «كثير من المختصين بالشؤون الكورية». */
function parseQuantified(context: Context, start: number, limit: number): Phrase {
  let next = start + 1;
  if (next < limit && is(context.words[next] ?? NONE, 'partitive')) next++;
  const each = is(context.words[start] ?? NONE, 'each') ? parsePhrase(context, next, limit) : undefined;
  if (each && each.kind !== 'other') return each;
  const end = next < limit ? descriptionEnd(context, next, limit) : next;
  return {
    kind: 'role',
    first: start,
    end: Math.max(end, start + 1),
    role: { first: start, end: Math.max(end, start + 1) },
  };
}
