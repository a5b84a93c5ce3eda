import { DEFINITE_PREPOSITION } from '../../arabic/clitics.ts';
import { isKnownNoun } from '../../arabic/definite-words.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { CHOSEN_BY_ANOTHER, LEADER_HEADS, OFFICES_UNDER_ANOTHER } from '../../arabic/lexicons/offices.ts';
import { isCommonWord } from '../../arabic/names.ts';
import { isDirection } from '../../arabic/phrases.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, type RoleSense, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { complementsEnd } from './complements.ts';
import { nameRun } from './name-run.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

const NONE = wordOf('');

/**
 * «مصدر في مكتب رئيس الوزراء | فلان»، «مسؤولون في حكومة الرئيس | فلان»، «مستشار للرئيس | فلان»: the name right behind an office that
 * a preposition leads to belongs to that office, and whoever is told without article stays unnamed.
 */
export function ofHolder(context: Context, start: number, limit: number): Phrase | undefined {
  const sent = ofLeader(context, start, limit);
  if (sent) return sent;
  const role = context.words[start]?.role;
  const under = isUnderAnother(role);
  if (!role || role.article || (role.entry.kind !== 'source' && !under)) return undefined;
  const at = under ? start + 1 : officeBehind(context, start, limit);
  if (at === undefined || at >= limit || !isOffice(context, at, under)) return undefined;
  const inner = parsePhrase(context, at, limit, { preposition: true });
  if (inner?.kind !== 'person' || !inner.name || inner.name.first <= at) return undefined;
  return { kind: 'role', first: start, end: inner.end, role: { first: start, end: inner.end } };
}

/**
 * «مبعوث الرئيس | فلان الفلاني إلى كذا»، «مرشح الرئيس فلان | لرئاسة المحكمة»، «مستشار الرئيس | الفلاني»: behind one who has his office from a leader
 * a family name alone, or a name that what the office is for follows, is the leader's; his own may stand behind it.
 */
function ofLeader(context: Context, start: number, limit: number): Phrase | undefined {
  const [role, leader] = [context.words[start]?.role, context.words[start + 1]?.role];
  if (!role || role.article || role.number !== 'singular' || !SENT.has(role.entry.masculine)) return undefined;
  if (!leader?.article || leader.number !== 'singular' || leader.preposition + leader.conjunction !== '')
    return undefined;
  if (!LEADER_HEADS.includes(leader.entry.masculine)) return undefined;
  const inner = parsePhrase(context, start + 1, limit);
  if (inner?.kind !== 'person' || !inner.name || inner.name.end !== inner.end) return undefined;
  const next = context.words[inner.end];
  const aimed = next !== undefined && (isDirection(next.form) || opensAim(context, inner.end));
  if (!aimed && inner.name.end - inner.name.first > 1) return undefined;
  const at = aimed ? ownName(context, inner.end, limit) : undefined;
  const own = at === undefined ? undefined : nameRun(context, at, limit, { afterTitle: true });
  if (at === undefined || own === undefined) {
    const told = { first: start, end: aimed ? complementsEnd(context, start, inner.end, limit) : inner.end };
    return { kind: 'role', ...told, role: told };
  }
  return {
    kind: 'person',
    first: start,
    end: own + 1,
    name: { first: at, end: own + 1 },
    role: { first: start, end: at },
  };
}

/** «إلى المنطقة | فلان الفلاني»: where the name opens that stands close behind what an office is for. */
function ownName({ words, tokens, taggedOf }: Context, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + MOST_WORDS); i++) {
    const name = taggedOf[i];
    if (name?.kind === 'person' && name.first === i && i > from) return i;
    const word = words[i] ?? NONE;
    if (tokens.kind[i] !== TokenKind.word || word.complementiser || is(word, 'relative')) return undefined;
  }
  return undefined;
}

/** «لتولي»، «لرئاسة»، «للسلام»: «to» on a noun, no name. */
function opensAim({ words, tokens, hitOf, taggedOf }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  const { role, bodyNoun, verb, complementiser } = words[i] ?? NONE;
  if (
    !form.startsWith(TO) ||
    taggedOf[i] ||
    hitOf[i] ||
    verb ||
    complementiser ||
    role ||
    bodyNoun?.entry.kind === 'medium'
  )
    return false;
  return (
    form.startsWith(DEFINITE_PREPOSITION) ||
    isKnownNoun(form.slice(TO.length)) ||
    isCommonWord(form.slice(TO.length)) ||
    isVerbalNoun(form.slice(TO.length))
  );
}

const SENT: ReadonlySet<string> = new Set([...OFFICES_UNDER_ANOTHER, ...CHOSEN_BY_ANOTHER]);

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
