import { isNow } from '../../arabic/around-speech.ts';
import { ARTICLE, isSoundPlural } from '../../arabic/clitics.ts';
import { isDefiniteNoun, isKnownAdjective, isKnownNoun } from '../../arabic/definite-words.ts';
import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { endsAccusative, isCalendarWord, isOccasion, isRelational } from '../../arabic/names.ts';
import { attaches, holdsPronoun, isToldOutlet, tellsWithin } from '../../arabic/phrases.ts';
import { isStance } from '../../arabic/stances.ts';
import { tellsHow } from '../../arabic/turns.ts';
import { isPastOfHer, showsPerson, verbGender } from '../../arabic/verb-shape.ts';
import { isTimeUnit } from '../../arabic/when-words.ts';
import { is, type Word, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { leavesPlural, opensBareNoun } from './another-noun.ts';

const NONE = wordOf('');

/**
 * «عدد من المشاركين في أعمال الجمعية | لإعداد الدستور | أن»، «مصادر | عليمة | بأن»: between a description that was read to `end` and the
 * clause that its verb governs nothing may stand but what tells more of whoever is described; not whom it is said to, when, where
 * or on which occasion. The end of it, or `end` where anything else stands there.
 */
export function upToClause(context: Context, start: number, end: number, limit: number): number {
  if (!isIndefinite(context, start) || end >= limit) return end;
  if (end === start + 1 && leavesPlural(context, end, end)) return end; // «محللون | جولة الوزير بأنها»
  for (let i = end; i < Math.min(limit, end + MOST_WORDS); i++) {
    if (context.words[i]?.complementiser) return i > end && is(context.words[i - 1] ?? NONE, 'preposition') ? i - 1 : i;
    if (tellsHow(context.tokens.form, i)) return end; // «سكان | بالهاتف إن»
    if (i > end && joinsPeople(context, i)) return reachesClause(context, i + 1, limit) ? i : end;
    if (!tellsMore(context, i) || opensObject(context, end, i) || opensBody(context, start, i)) return end;
  }
  return end;
}

/** Words between the description and the clause, at most. */
const MOST_WORDS = 7;

/** «مصدران في القطاع | ومسؤول حكومي أن»: somebody without article who speaks with them. */
function joinsPeople({ words }: Context, i: number): boolean {
  const role = words[i]?.role;
  return role?.conjunction === COORDINATION && !role.article && role.preposition === '' && !words[i]?.verb;
}

/** Whether the clause opens behind plain words from `from`. */
function reachesClause(context: Context, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MOST_WORDS); i++) {
    const { complementiser, verb, role, article, attribution } = context.words[i] ?? NONE;
    if (complementiser) return true;
    if (context.tokens.kind[i] !== TokenKind.word || attribution || (verb && !role && !article)) return false;
  }
  return false;
}

/** Sources, groups and people told without article, or by a quantifier. */
function isIndefinite({ words }: Context, start: number): boolean {
  const word = words[start] ?? NONE;
  if (is(word, 'quantifier')) return true;
  const told = word.role && !word.role.article && word.role.preposition === '';
  const kind = word.role?.entry.kind;
  return told === true && (kind === 'source' || kind === 'group' || word.role?.number !== 'singular');
}

/** «مصدر أمني | الأزمة بأنها»: a definite noun that nothing leads in is what they speak of. */
function opensObject({ words }: Context, end: number, i: number): boolean {
  const word = words[i] ?? NONE;
  if (!word.article || word.lead !== '') return false;
  const told = isRelational(word.form) || isKnownAdjective(word.form.slice(ARTICLE.length)); // «السياسي الليدوري | المعارض»
  return (i === end && !told) || (words[i - 1]?.article === true && isDefiniteNoun(word.form));
}

/** «مسؤول بالأمم المتحدة | مجلس الأمن من أن»، «النواب الليدوريين | شركات كذا بأنها»: behind a definite word or a name another body. */
function opensBody(context: Context, start: number, i: number): boolean {
  const hit = context.hitOf[i];
  const closed = context.words[i - 1]?.article === true || context.hitOf[i - 1]?.known.kind === 'body';
  const known = hit?.first === i && hit.taken === 0 && hit.known.kind === 'body' && hit !== context.hitOf[i - 1];
  return (closed && known) || opensBareNoun(context, start, i);
}

function tellsMore(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  const name = context.taggedOf[i];
  if (name?.kind === 'person' && name.first < i) return true; // «عبد | ربه»
  if (context.tokens.kind[i] !== TokenKind.word || isWhen(word) || isOfSpeech(context, i)) return false;
  if ((is(word, 'quantifier') || is(word, 'each')) && is(context.words[i - 1] ?? NONE, 'preposition'))
    return context.words[i + 1]?.article === true; // «من | كلا البلدين», not «في | كل مرة»
  if (isSaidTo(context, i) || isSaying(word) || isDoing(context, i)) return false;
  if (is(word, 'preposition')) return attaches(word.form) || tellsWithin(word.form);
  if (joinsAnother(context, i)) return false;
  if (word.bits !== 0 || word.participle || word.attribution || showsPerson(word.form) || isPastOfHer(word.form))
    return false;
  return !word.verb || word.article || word.role !== undefined || word.bodyNoun !== undefined;
}

/** «النواب | والمحللون»: somebody else who speaks with them. */
function joinsAnother({ words, hitOf }: Context, i: number): boolean {
  const { role, bodyNoun, form = '', article } = words[i] ?? {};
  const joined = role?.conjunction || bodyNoun?.conjunction || hitOf[i]?.conjunction;
  return joined === COORDINATION || (form.startsWith(COORDINATION + ARTICLE) && article === true);
}

/** «دبلوماسي | شارك في المفاوضات»، «بيان | وافق عليه الوزراء»: a verb of the past by its shape, with its particle. */
export function isDoing({ words }: Context, i: number): boolean {
  const { form = '', article, lead } = words[i] ?? {};
  if (article || lead !== '' || !is(words[i + 1] ?? NONE, 'preposition') || verbGender(form) === undefined)
    return false;
  return !isKnownAdjective(form) && !isKnownNoun(form);
}

/** «قوله»، «تأكيدها»، «رسالتهم»: words of speech, and what has a pronoun. */
function isSaying({ form, speechNoun, article }: Word): boolean {
  return speechNoun !== undefined || isStance(form) || (!article && holdsPronoun(form)) || endsAccusative(form);
}

function isWhen({ form }: Word): boolean {
  return isNow(form) || isCalendarWord(form) || isTimeUnit(form) || isOccasion(form);
}

/** «في تصريح»، «في حديث»: an occasion behind its preposition. */
function isOfSpeech({ words }: Context, i: number): boolean {
  const next = words[i + 1] ?? NONE;
  return is(words[i] ?? NONE, 'inOrDuring') && (isWhen(next) || next.speechNoun !== undefined);
}

/** «للصحفيين | أن»، «لرويترز»، «لوكالة كذا»: whom it is said to. */
function isSaidTo({ words, hitOf, tokens }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  const hit = hitOf[i];
  if (tokens.form[i] === TO || isToldOutlet(word.form)) return true;
  if (hit && (hit.preposition === TO || (hit.known.kind === 'medium' && hit.preposition !== IN))) return true;
  const medium = word.bodyNoun?.entry.kind === 'medium' && word.bodyNoun.preposition !== IN; // not «مذيعة | بالتلفزيون»
  if (medium || word.role?.preposition === TO) return true;
  return word.form.startsWith(TO + TO) && isSoundPlural(word.form);
}
