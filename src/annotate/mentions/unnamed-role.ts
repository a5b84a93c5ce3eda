import { ARTICLE } from '../../arabic/clitics.ts';
import { PRESS_CALLINGS, SENT_CALLINGS, TO } from '../../arabic/lexicons/attribution.ts';
import { looksParticiple } from '../../arabic/names.ts';
import { asksForTitle, holdsPronoun, isDirection, tellsRank } from '../../arabic/phrases.ts';
import { refuses } from '../../arabic/verb-kinds.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { complementsEnd } from './complements.ts';
import { gradesEnd } from './grades.ts';
import { beforeHerDeed, beforeHisDeed } from './her-deed.ts';
import { quotedName } from './marks.ts';
import { isNameStart } from './name-parts.ts';
import type { Phrase } from './phrase.ts';
import { upToClause } from './up-to-clause.ts';

const NONE = wordOf('');

/** «متحدث باسم كذا»، «محامي كذا»: a word that no lexicon explains tells for whom, right behind «in the name of» or the noun. */
function overUnknown(context: Context, start: number, end: number, limit: number): number {
  const role = context.words[start]?.role;
  const linked = is(context.words[end - 1] ?? NONE, 'officeLink') && !holdsPronoun(context.tokens.form[end - 1] ?? '');
  const bare = end === start + 1 && role?.entry.kind === 'profession' && !role.article && role.preposition === '';
  if (end >= limit || (!linked && !bare) || !isNameStart(context, end)) return end;
  return context.taggedOf[end]?.first === end ? Math.min(limit, (context.taggedOf[end]?.last ?? end) + 1) : end + 1;
}

/** A description without a name: «مراسل "كذا"», «المندوب الفرنسي في مجلس الأمن», «مصادر في الوزارة». */
export function unnamed(context: Context, start: number, end: number, limit: number): Phrase {
  const reporter = context.words[start]?.role?.entry.kind === 'profession' && end === start + 1;
  const asks = end > start + 1 && asksForTitle(context.tokens.form[end - 1] ?? '');
  const marked = context.words[end - 1]?.bodyNoun || reporter || asks ? quotedName(context, end, limit) : undefined;
  const wide =
    marked ??
    (end === start + 1 ? mediumBehind(context, start, limit) : undefined) ??
    upToClause(context, start, complementsEnd(context, start, overUnknown(context, start, end, limit), limit), limit);
  const ranked = rankedEnd(context, wide, limit);
  if (ranked > wide) return { kind: 'role', first: start, end: ranked, role: { first: start, end: ranked } };
  const refusal =
    refusalIn(context, start, wide) ??
    besideParticiple(context, start, wide) ??
    beforeHerDeed(context, start, wide) ??
    beforeHisDeed(context, start, wide);
  const label = refusal === undefined ? undefined : { label: { first: start, end: refusal } };
  return { kind: 'role', first: start, end: wide, role: { first: start, end: refusal ?? wide }, ...label };
}

/** «ضابط في الشرطة | برتبة عقيد»: the rank that somebody has, behind what he belongs to. */
function rankedEnd(context: Context, at: number, limit: number): number {
  const rank = at + 1 < limit && tellsRank(context.tokens.form[at] ?? '') ? context.words[at + 1]?.role : undefined;
  return rank?.entry.kind === 'rank' && rank.number === 'singular' && !rank.article
    ? gradesEnd(context, at + 2, limit)
    : at;
}

/** «الوزيرة | المنتمية إلى الحزب»: a definite participle that a preposition goes on from is no part of the office. */
function besideParticiple(context: Context, start: number, end: number): number | undefined {
  const [word, behind] = [context.words[end - 1] ?? NONE, context.tokens.form[end] ?? ''];
  if (end < start + 2 || !context.words[start]?.role?.article || !word.article || word.lead !== '') return undefined;
  if (word.role || word.bodyNoun || word.adjective || context.hitOf[end - 1]) return undefined;
  const participle = looksParticiple(word.form.slice(ARTICLE.length));
  return participle && (isDirection(behind) || is(wordOf(behind), 'partitive')) ? end - 1 : undefined;
}

/** «دبلوماسي غربي | طلب عدم نشر اسمه»: where the clause opens that tells nothing further; it is all that is told of «مسؤولون». */
export function refusalIn(context: Context, start: number, end: number): number | undefined {
  for (let i = start + 2; i < end; i++) if (refuses(context.tokens.form[i] ?? '')) return i;
  return undefined;
}

/** «صحافي | لوكالة كذا»، «مصور | لكذا»: the medium that somebody of the press works for, up to its end. */
function mediumBehind(context: Context, start: number, limit: number): number | undefined {
  const role = context.words[start]?.role;
  const at = start + 1;
  if (!role || role.article || !PRESS_CALLINGS.includes(role.entry.masculine) || at >= limit) return undefined;
  const hit = context.hitOf[at];
  // «صحفي لكذا» may as well be somebody who told it to the medium
  const sent = SENT_CALLINGS.includes(role.entry.masculine);
  if (sent && hit?.first === at && hit.known.kind === 'medium' && hit.preposition === TO) return hit.last + 1;
  const noun = context.words[at]?.bodyNoun;
  if (noun?.entry.kind !== 'medium' || noun.preposition !== TO) return undefined;
  const named = context.hitOf[at + 1];
  return quotedName(context, at + 1, limit) ?? (named?.known.kind === 'medium' ? named.last + 1 : undefined);
}
