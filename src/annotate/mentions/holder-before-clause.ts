import { isRulingAdjective } from '../../arabic/described-people.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { isCalendarWord } from '../../arabic/names.ts';
import { isOfficial } from '../../arabic/offices.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { closesSubject, opensSaid } from './closes-subject.ts';
import { gradesEnd } from './grades.ts';
import { quotedName } from './marks.ts';
import { nameLead, nameRun } from './name-run.ts';
import { person } from './person-phrase.ts';
import type { Phrase, Range } from './phrase.ts';
import { letteredName } from './title-letters.ts';

const NONE = wordOf('');

/**
 * «عضو رئاسة الهيئة للرقابة على تنفيذ مخرجات الحوار | فلان الفلاني أن»، «المتحدث لجوازات المنطقة | النقيب فلان الفلاني، أنه»:
 * whatever belongs to an office, no verb nor clause among it, the full name stands right before what closes a subject.
 */
export function namedBeforeClause(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  if (context.words[start]?.role?.number !== 'singular' || !isHead(context, start)) return undefined;
  const verb = context.words[start - 1]?.verb;
  const spoken = verb !== undefined && !needsObject(verb.entry.past);
  for (let i = end; i < Math.min(limit, end + FAR); i++) {
    const name = letteredName(context, i, limit)?.name ?? titledName(context, i, limit, spoken) ?? seenName(context, i);
    if (name)
      return closesDescription(context, i, { end, name, limit, start })
        ? person(context, { first: start, end: name.first }, name, limit)
        : undefined;
    const quoted = quotedName(context, i, limit); // «رئيس نادي الطلبة في "كولبارا" | فلان الفلاني إن»
    if (quoted !== undefined) {
      i = quoted - 1;
      continue;
    }
    if (!belongs(context, i) || isAnother(context, start, i, spoken)) return undefined;
  }
  return undefined;
}

/** How far, in tokens, the name may stand. */
const FAR = 14;

/** An office or a profession that somebody may be named by. */
function isHead(context: Context, start: number): boolean {
  const { kind, masculine } = context.words[start]?.role?.entry ?? {};
  return kind === 'office' || kind === 'profession' || kind === 'spokesperson' || isOfficial(masculine ?? '');
}

/** A full name that the tagger saw. */
function seenName(context: Context, i: number): Range | undefined {
  const name = context.taggedOf[i];
  return name?.kind === 'person' && name.first === i && name.last > i ? { first: i, end: name.last + 1 } : undefined;
}

/** «المهندس | فلان الفلاني»: the full name behind a title of one word with article; behind a verb of speech «النائب | فلان الفلاني». */
function titledName(context: Context, i: number, limit: number, spoken: boolean): Range | undefined {
  if (!isTitle(context, i) && !(spoken && definiteRole(context, i) === 'office')) return undefined;
  const first = definiteRole(context, i) === 'rank' ? gradesEnd(context, i + 1, limit) : i + 1;
  const last = nameRun(context, first, limit, { afterTitle: true });
  return last !== undefined && last > first ? { first, end: last + 1 } : undefined;
}

function isTitle(context: Context, i: number): boolean {
  const bare = context.words[i]?.role; // «دكتور | فلان الفلاني»
  const titled =
    bare?.entry.kind === 'honorific' && bare.conjunction + bare.preposition === '' && bare.number === 'singular';
  return titled || isDefiniteTitle(context, i);
}

/** The kind of a single office with article, nothing joined to it. */
function definiteRole({ words }: Context, i: number): string | undefined {
  const role = words[i]?.role;
  const alone = role?.article && role.number === 'singular' && role.conjunction + role.preposition === '';
  return alone ? role.entry.kind : undefined;
}

/** «الدكتور»، «العقيد»، «المحامي»: a title of one person with article, nothing joined to it. */
export function isDefiniteTitle(context: Context, i: number): boolean {
  return TITLES.has(definiteRole(context, i) ?? '');
}

const TITLES: ReadonlySet<string> = new Set(['honorific', 'rank', 'profession']);

/** What tells more of an office: no verb, no clause, no circumstance, nobody else with article. */
function belongs(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  if (context.tokens.kind[i] === TokenKind.number) return true; // «لجنة | 14 نيسان»
  const plain = word.article || word.role !== undefined || word.bodyNoun !== undefined || word.speechNoun !== undefined;
  if (context.tokens.kind[i] !== TokenKind.word || word.complementiser || (word.verb && !plain)) return false;
  if ((is(word, 'relative') && !is(word, 'preposition')) || is(word, 'inOrDuring') !== is(word, 'locative'))
    return false; // «خلال لقائه السفير فلانا»
  if (opensNoun(context, i)) return false;
  const other = definiteRole(context, i);
  return other === undefined || isQuality(context, i) || TITLES.has(other);
}

/** Where the description begins and ended, the name found behind it, and how far to look. */
interface Held {
  readonly end: number;
  readonly name: Range;
  readonly start: number;
  readonly limit: number;
}

/** «المجلس الليدوري | المعارض»: an office that is an adjective as well, behind a definite word. */
function isQuality({ words }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  return word.article && isRulingAdjective(word.form) && words[i - 1]?.article === true;
}

/** «… | وكبير المفاوضين فلان»، «… | لخادم الحرمين فلان»: an office joined to what stands before it, or led in, is somebody else's; not behind a verb of speech or with article. */
function isAnother({ words }: Context, start: number, i: number, spoken: boolean): boolean {
  const [head, role] = [words[start]?.role, words[i]?.role];
  if (role?.number !== 'singular') return false;
  const held = (spoken || head?.article || role.article) && role.gender === head?.gender;
  return role.preposition !== '' || (role.conjunction !== '' && !held);
}

/** «المدرب الليدوري | تدريب النجم فلان»: behind a definite word a deed without article opens what is said. */
function opensNoun({ words, hitOf }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  const closed = words[i - 1]?.article === true || hitOf[i - 1] !== undefined;
  if (!closed || word.article || word.role || word.bodyNoun || word.bits !== 0) return false;
  return isVerbalNoun(word.form) && !word.form.startsWith(TO); // «الوكالة الوطنية | لتأمين الصادرات»
}

/** Behind a definite word stands the name of the holder, before what closes a subject. */
function closesDescription(context: Context, i: number, { end, name, limit, start }: Held): boolean {
  const before = context.words[i - 1] ?? NONE;
  const { last, kind } = context.taggedOf[i - 1] ?? {};
  const seen = last === i - 1 && kind !== 'person'; // «بمنطقة كولبارا | فلان الفلاني»
  const number = context.tokens.kind[i - 1] === TokenKind.number || context.tokens.form[i - 1] === '"';
  const dated = context.tokens.kind[i - 2] === TokenKind.number && isCalendarWord(before.form); // «14 نيسان | فلان الفلاني»
  const known = context.hitOf[i - 1] !== undefined || before.adjective !== undefined || seen;
  const definite = before.article || known || number || dated;
  const other = (i > end || name.first === i) && !isQuality(context, i - 1) ? definiteRole(context, i - 1) : undefined;
  if (!definite || !(other === undefined || TITLES.has(other))) return false;
  const closes = closesSubject(context, name.end, limit) || opensSaid(context, start, name.end, limit);
  return nameLead(context, name.first) === 0 && closes;
}
