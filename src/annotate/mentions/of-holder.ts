import { TO } from '../../arabic/lexicons/attribution.ts';
import { OFFICES_UNDER_ANOTHER } from '../../arabic/lexicons/offices.ts';
import { is, type RoleSense, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

const NONE = wordOf('');

/**
 * «مصدر في مكتب رئيس الوزراء | فلان»، «مسؤولون في حكومة الرئيس | فلان»، «مستشار للرئيس | فلان»: the name right behind an office that
 * a preposition leads to belongs to that office, and whoever is told without article stays unnamed.
 */
export function ofHolder(context: Context, start: number, limit: number): Phrase | undefined {
  const role = context.words[start]?.role;
  const under = isUnderAnother(role);
  if (!role || role.article || (role.entry.kind !== 'source' && !under)) return undefined;
  const at = under ? start + 1 : officeBehind(context, start, limit);
  if (at === undefined || at >= limit || !isOffice(context, at, under)) return undefined;
  const inner = parsePhrase(context, at, limit, { preposition: true });
  if (inner?.kind !== 'person' || !inner.name || inner.name.first <= at) return undefined;
  return { kind: 'role', first: start, end: inner.end, role: { first: start, end: inner.end } };
}

/** «مستشار»، «مساعد»: somebody whose office is under another's. */
function isUnderAnother(role: RoleSense | undefined): boolean {
  return role?.number === 'singular' && OFFICES_UNDER_ANOTHER.includes(role.entry.masculine);
}

/** The first office behind a preposition, right behind it or behind a noun without article: «في مكتب | رئيس كذا»، «مقرب من | الرئيس». */
function officeBehind({ words, tokens }: Context, start: number, limit: number): number | undefined {
  let led = false;
  for (let i = start + 1; i < Math.min(limit, start + MOST_WORDS); i++) {
    const word = words[i] ?? NONE;
    if (tokens.kind[i] !== TokenKind.word || word.complementiser || is(word, 'relative')) return undefined;
    if (led && word.role) return words[i - 1]?.article ? undefined : i;
    led ||= is(word, 'preposition') || is(word, 'partitive');
    if (word.role?.article || (word.verb && !word.role && !word.article && !word.bodyNoun)) return undefined;
  }
  return undefined;
}

/** Words between the description and the office, at most. */
const MOST_WORDS = 6;

function isOffice({ words }: Context, i: number, under: boolean): boolean {
  const role = words[i]?.role;
  if (role?.entry.kind !== 'office' || role.number !== 'singular' || role.conjunction !== '') return false;
  return role.preposition === (under ? TO : '');
}
