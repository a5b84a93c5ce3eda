import { type Gender, singleOfTwo } from '../../arabic/clitics.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { endsAccusative } from '../../arabic/names.ts';
import { isSubjectDual } from '../../arabic/references.ts';
import { wordOf } from '../../arabic/words.ts';
import { kept } from '../../text/common-forms.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { closesSubject } from './closes-subject.ts';
import type { Subject } from './coordination.ts';
import { namedInParentheses, quotedName } from './marks.ts';
import type { Phrase } from './phrase.ts';

/**
 * «حركتا كذا وكذا»، «وزارتا الدفاع والداخلية»، «صحيفتا «كذا» و«كذا»»، «حزبا الوحدة والتقدم»: the noun of a body in the dual, and two
 * bodies behind it, as `parse` reads them or as their names stand, in marks or of one word each.
 */
export function bothBodies(
  context: Context,
  from: number,
  limit: number,
  parse: (context: Context, from: number, limit: number) => Subject | undefined,
): Subject | undefined {
  const noun = context.tokens.common[from];
  const gender = from + 1 < limit && noun !== undefined && nounOfTwo(noun);
  if (!gender) return undefined;
  const both = gender === 'f' ? parse(context, from + 1, limit) : undefined;
  if (both !== undefined && both.others.length === 1 && (both.kind === 'known' || both.kind === 'body')) return both;
  const first = nameAt(context, behindField(context, from + 1, limit), limit, 0);
  const second = first && joinedName(context, behindQualities(context, first.end), limit);
  const marked = context.tokens.form[(second?.end ?? 0) - 1] === '"';
  if (!first || !second) return undefined;
  const closed = marked || context.tokens.kind[second.end] !== TokenKind.word;
  const told = behindBoth(context, second.end);
  if (!closed && !closesSubject(context, told, limit)) return undefined;
  return { ...first, first: from, end: told, others: [second] }; // the verb agrees with the noun of two
}

/** The gender of a noun of a body in the dual: «حركتا», «حزبا»; false for every other form. */
export const nounOfTwo = kept((form): Gender | false => {
  const feminine = singleOfTwo(form);
  const single = feminine ?? singleOfTwoMen(form);
  if (single === undefined || wordOf(single).bodyNoun === undefined) return false;
  return feminine === undefined ? 'm' : 'f';
});

/** «وكالتا | الأنباء | «كذا» و«كذا»», «وكالتي | أنباء | "كذا"»: what kind of body the two are stands before their names in marks. */
function behindField({ quotes, tokens }: Context, at: number, limit: number): number {
  return tokens.kind[at] === TokenKind.word && at + 1 < limit && quotes.opening(at + 1) ? at + 1 : at;
}

/** «"كذا" | الرسمية الزرمانية | و"كذا"»: adjectives behind a name in marks, before the other one. */
function behindQualities({ words, tokens, quotes }: Context, at: number): number {
  if (tokens.form[at - 1] !== '"') return at;
  let next = at;
  while (next < at + QUALITIES && words[next]?.article) next++;
  return tokens.form[next] === COORDINATION && quotes.opening(next + 1) ? next : at;
}

const QUALITIES = 3;

/** «… و(كذا) | التلفزيونيتان»: an adjective of two behind the names. */
function behindBoth({ words, tokens }: Context, at: number): number {
  return words[at]?.article && isSubjectDual(tokens.form[at] ?? '') ? at + 1 : at;
}

/** «حزبا»، «موقعا»: the noun without the ending of two, as nothing but two names behind it shows. */
function singleOfTwoMen(form: string): string | undefined {
  return endsAccusative(form) && form.length > SHORTEST ? form.slice(0, -1) : undefined;
}

const SHORTEST = 3;

/** «و"كذا"»، «و | "كذا"»، «وكذا». */
function joinedName(context: Context, at: number, limit: number): Phrase | undefined {
  const form = context.tokens.form[at] ?? '';
  if (form === COORDINATION) return nameAt(context, at + 1, limit, 0);
  return form.startsWith(COORDINATION) ? nameAt(context, at, limit, COORDINATION.length) : undefined;
}

/** A name in marks, a known one, or one word with article; behind `lead` letters that join it. */
function nameAt(context: Context, at: number, limit: number, lead: number): Phrase | undefined {
  if (at >= limit) return undefined;
  const bracketed = lead === 0 ? namedInParentheses(context, at, limit) : undefined;
  if (bracketed) {
    const hit = context.hitOf[bracketed.first];
    const whole = hit?.first === bracketed.first && hit.last === bracketed.last && hit.known.kind !== 'place';
    if (whole) return { kind: 'known', first: at, end: bracketed.end, hit: bracketed.first };
    const label = { first: bracketed.first, end: bracketed.last + 1 };
    return { kind: 'body', first: bracketed.first, end: bracketed.end, label };
  }
  const close = lead === 0 ? quotedName(context, at, limit) : undefined;
  const inner = close === undefined ? at : at + 1;
  const hit = context.hitOf[inner];
  const known = hit !== undefined && hit.first === inner && hit.preposition === '' && hit.known.kind !== 'place';
  const end = close ?? (known ? hit.last + 1 : at + 1);
  if (end > limit) return undefined;
  if (known && hit.last === (close === undefined ? hit.last : close - 2))
    return { kind: 'known', first: at, end, hit: inner };
  if (close !== undefined) return { kind: 'body', first: inner, end, label: { first: inner, end: close - 1 } };
  const word = context.words[at];
  const plain = word?.article === true && !word.bodyNoun && !word.role && word.bits === 0;
  return plain ? { kind: 'body', first: at, end, label: { first: at, end, ...(lead > 0 && { lead }) } } : undefined;
}
