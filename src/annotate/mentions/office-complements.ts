import { foldArabic } from '../../arabic/fold-table.ts';
import { FROM } from '../../arabic/lexicons/attribution.ts';
import { isOccasion, isPartNoun } from '../../arabic/names.ts';
import { isEnvoy, isMemberOffice, isPostedOffice } from '../../arabic/offices.ts';
import { isDirection, isPlaceNoun, opensDescription } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { closesSubject } from './closes-subject.ts';
import { complementEnd, opensSaying, placeEnd } from './complements.ts';
import { descriptionEnd } from './description.ts';
import { knownEnd } from './description-parts.ts';
import { COMMAS, quotedName } from './marks.ts';

const NONE = wordOf('');

/**
 * «المبعوث الأممي إلى ليدوريا»، «النائبة عن حزب كذا»، «السفير الليدوري في كولبارا»، «رئيس اللجنة العليا للانتخابات في ليدوريا»: what belongs to one
 * office with article or bound to what it is over, before what closes the subject; its end, else undefined.
 */
export function officeEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const role = context.words[start]?.role;
  if (role?.number !== 'singular' || end + 1 >= limit) return undefined;
  const own =
    sentEnd(context, start, end, limit) ??
    memberEnd(context, start, end, limit) ??
    postedEnd(context, start, end, limit) ??
    partEnd(context, start, end, limit);
  const particle = context.tokens.form[end] ?? '';
  const free = own !== undefined && !isAskedFor(context, start, particle) && !isBeside(context, start, own, limit);
  if (free && closesSubject(context, own, limit)) return own;
  const close = own ?? stateEnd(context, start, end, limit);
  return close !== undefined && closesOffice(context, start, close, limit) ? close : undefined;
}

/** «فلان وهو سفير سابق في ليدوريا | أكد أن»: what tells of somebody else's name ends before the verb. */
function isBeside({ tokens }: Context, start: number, at: number, limit: number): boolean {
  return at >= limit && opensDescription(tokens.form[start - 1] ?? '');
}

/** «كشف النائب | عن حزب جديد»: the verb before whoever speaks goes on with the particle. */
function isAskedFor({ words }: Context, start: number, particle: string): boolean {
  const verb = words[start - 1]?.verb?.entry;
  return verb?.takes.some((taken) => foldArabic(taken) === particle) === true;
}

/** «السفير الليدوري | في كولبارا»، «المدعي العام | في كولبارا»: where somebody is posted of whom other places have others. */
function postedEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  if (!isPostedOffice(context.words[start]?.role?.entry.masculine ?? '')) return undefined;
  if (!is(context.words[end] ?? NONE, 'locative')) return undefined;
  const hit = context.hitOf[end + 1]?.known.kind;
  const known = hit === 'state' || hit === 'place' ? knownEnd(context, end + 1, limit) : undefined;
  return known ?? placeEnd(context, end + 1, limit);
}

/** «رئيس لجنة كذا | في البرلمان»، «مدير مكتب كذا | في الرئاسة»: behind a part that an office is over the whole, by its noun with article. */
function partEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const { words } = context;
  const whole = words[end + 1]?.bodyNoun;
  if (!is(words[end] ?? NONE, 'locative') || !whole?.article || whole.entry.kind === 'medium') return undefined;
  if (whole.conjunction + whole.preposition !== '' || isOccasion(words[end + 1]?.form ?? '')) return undefined;
  const part = words[start + 1]?.bodyNoun;
  return part && !part.article && isPartNoun(part.entry.noun) ? descriptionEnd(context, end + 2, limit) : undefined;
}

/** «المبعوث الأممي | إلى ليدوريا»: where an envoy is sent. */
function sentEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const envoy = isEnvoy(context.words[start]?.role?.entry.masculine ?? '');
  if (!envoy || !isDirection(context.tokens.form[end] ?? '')) return undefined;
  return knownEnd(context, end + 1, limit) ?? placeEnd(context, end + 1, limit);
}

/** «النائبة | عن حزب كذا»، «القيادي | في حركة كذا»: the body of many that somebody is one of. */
function memberEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  if (!isMemberOffice(context.words[start]?.role?.entry.masculine ?? '')) return undefined;
  if (context.tokens.form[end] !== FROM && !is(context.words[end] ?? NONE, 'locative')) return undefined;
  const hit = context.hitOf[end + 1];
  if (hit?.first === end + 1 && hit.known.kind === 'body') return complementEnd(context, end, limit);
  if (context.words[end + 1]?.bodyNoun) {
    const close = descriptionEnd(context, end + 2, limit); // «عن حزب كذا | فلانة الفلانية»
    return quotedName(context, close, limit) ?? close;
  }
  return isPlaceNoun(context.tokens.form[end + 1] ?? '') ? complementEnd(context, end, limit) : undefined;
}

/** «رئيس اللجنة العليا للانتخابات | في ليدوريا»: the state of an office that is told by no other; its capital is where somebody speaks. */
function stateEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const state = context.hitOf[end + 1];
  if (!is(context.words[end] ?? NONE, 'locative') || state?.known.kind !== 'state' || state.known.capital)
    return undefined;
  if (state.first !== end + 1 || state.taken > 0 || end < start + 2) return undefined;
  for (let i = start; i < end; i++) if (context.nationAt(i)) return undefined;
  return knownEnd(context, end + 1, limit);
}

/** What is said, also in marks; what closes an attribution. */
function closesOffice(context: Context, start: number, at: number, limit: number): boolean {
  const form = context.tokens.form[at] ?? '';
  if (opensSaying(context, at) || form === '"') return true;
  return context.words[start - 1]?.attribution !== undefined && (at >= limit || form === '.' || COMMAS.has(form));
}
