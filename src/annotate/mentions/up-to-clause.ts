import { isNow, takesPart } from '../../arabic/around-speech.ts';
import { ARTICLE, isObliquePlural, isSoundPlural } from '../../arabic/clitics.ts';
import { isDefiniteNoun, isKnownAdjective, isKnownNoun } from '../../arabic/definite-words.ts';
import { isOneMore } from '../../arabic/described-people.ts';
import { IN, TO } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { endsAccusative, isCalendarWord, isOccasion, isRelational, looksParticiple } from '../../arabic/names.ts';
import {
  attaches,
  holdsPronoun,
  isArea,
  isCapital,
  isPlaceNoun,
  isToldOutlet,
  opensNominal,
  tellsWithin,
} from '../../arabic/phrases.ts';
import { isStance } from '../../arabic/stances.ts';
import { tellsHow } from '../../arabic/turns.ts';
import { refusalEnd } from '../../arabic/verb-kinds.ts';
import { isPastOfHer, showsPerson, verbGender } from '../../arabic/verb-shape.ts';
import { isDayBefore, isTimeUnit } from '../../arabic/when-words.ts';
import { is, tellsManyBodies, type Word, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { leavesPlural, opensBareNoun } from './another-noun.ts';
import { isToPress } from './led-to-others.ts';
import { COMMAS } from './marks.ts';

const NONE = wordOf('');

/**
 * «عدد من المشاركين في أعمال الجمعية | لإعداد الدستور | أن»، «مصادر | عليمة | بأن»: between a description that was read to `end` and the
 * clause that its verb governs stands what tells more of whoever is described. The end of it: before the clause, or before whom it is said
 * to, when and how, or a comma; `end` where anything else stands there.
 */
export function upToClause(context: Context, start: number, end: number, limit: number): number {
  if (!isIndefinite(context, start, end) || end >= limit) return end;
  if (end === start + 1 && leavesPlural(context, end, end) && !isJoinedIn(context, end)) return end; // «محللون | جولة الوزير بأنها»
  for (let i = end; i < Math.min(limit, end + MOST_WORDS); i++) {
    if (context.words[i]?.complementiser) return i > end && is(context.words[i - 1] ?? NONE, 'preposition') ? i - 1 : i;
    if (closes(context, start, i, limit)) return i;
    if (context.words[i + 1]?.complementiser && leadsToClause(context, i)) return i; // «… | إلى أن»، «كثيرون | بضرورة أن»
    if (tellsHow(context.tokens.form, i)) return end; // «سكان | بالهاتف إن»
    if (i > end && joinsPeople(context, i)) return reachesClause(context, i + 1, limit) ? i : end;
    if (!tellsMore(context, i) || opensObject(context, end, i) || opensBody(context, start, i)) return end;
  }
  return end;
}

/** Words between the description and the clause, at most. */
const MOST_WORDS = 7;

/** A preposition, or one with the noun that the clause hangs on. */
function leadsToClause({ words, tokens }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  return is(words[i] ?? NONE, 'preposition') || (form.startsWith(IN) && opensNominal(form.slice(IN.length)));
}

/** «مصدران في القطاع | ومسؤول حكومي أن»: somebody without article who speaks with them. */
function joinsPeople({ words }: Context, i: number): boolean {
  const role = words[i]?.role;
  return role?.conjunction === COORDINATION && !role.article && role.preposition === '' && !words[i]?.verb;
}

/**
 * «مصادر في الوزارة في كولبارا | لصحيفة كذا إن»، «… | أمس إن»، «… |، إن»: what stands between whoever speaks and the clause; behind a
 * word of attribution a comma.
 */
function closes(context: Context, start: number, i: number, limit: number): boolean {
  const { tokens, words } = context;
  if (COMMAS.has(tokens.form[i] ?? ''))
    return words[start - 1]?.attribution !== undefined || opensBeside(context, i + 1, limit);
  if (attaches(tokens.form[i - 1] ?? '')) return false; // «على | اتصال بالوزارة»
  return !words[i]?.complementiser && opensBeside(context, i, limit);
}

/** The clause, or what stands beside it: to whom it is said, when and how, that the name is kept back. */
function opensBeside(context: Context, i: number, limit: number): boolean {
  const { form } = context.tokens;
  const word = context.words[i] ?? NONE;
  if (word.complementiser || (is(word, 'preposition') && context.words[i + 1]?.complementiser)) return true;
  if (refusalEnd(form, i, limit) !== undefined) return opensClause(context, i, limit);
  const when = isWhen(word) || isDayBefore(form, i) || (is(word, 'adverb') && isWhen(context.words[i + 1] ?? NONE));
  const beside = when || isToldTo(context, i) || isOfSpeech(context, i) || tellsHow(form, i);
  return beside && opensClause(context, i + 1, limit);
}

/** Whether the clause opens behind words, marks and commas from `from`, and nobody does or says anything before it. */
function opensClause({ words, tokens }: Context, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MOST_BESIDE); i++) {
    const { complementiser, verb, role, article, attribution, bodyNoun, participle } = words[i] ?? NONE;
    if (complementiser) return true;
    const refusal = refusalEnd(tokens.form, i, limit);
    if (refusal !== undefined) i = refusal - 1;
    else if (tokens.form[i] === '.' || attribution || participle || (verb && !role && !article && !bodyNoun))
      return false;
  }
  return false;
}

/** Words between whoever speaks and the clause, at most. */
const MOST_BESIDE = 12;

/** Whether the clause opens behind plain words from `from`. */
function reachesClause(context: Context, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MOST_WORDS); i++) {
    const { complementiser, verb, role, article, attribution } = context.words[i] ?? NONE;
    if (complementiser) return true;
    if (context.tokens.kind[i] !== TokenKind.word || attribution || (verb && !role && !article)) return false;
  }
  return false;
}

/** Sources, groups and people told without article, or by a quantifier; one person where no definite word told who. */
function isIndefinite(context: Context, start: number, end: number): boolean {
  const { words, hitOf, taggedOf } = context;
  const word = words[start] ?? NONE;
  if (is(word, 'quantifier')) return true;
  if (isManyBodies(context, start)) return isWithin(context, start, end);
  if (!word.role || word.role.article || word.role.possessed || word.role.entry.ours) return false; // «مراسلنا»
  if (word.role.preposition !== '') return false;
  const kind = word.role.entry.kind;
  if (kind === 'source' || kind === 'group' || word.role.number !== 'singular') return true;
  if (kind !== 'profession' && kind !== 'office') return false;
  let i = start + 1;
  for (; i < end && !isLed(context, i); i++) if (words[i]?.article || hitOf[i] || taggedOf[i]) return false;
  return isLed(context, i);
}

/** «منظمات حقوقية»، «شركات الطيران»: the plural of a body without article. */
export function isManyBodies({ words }: Context, start: number): boolean {
  const word = words[start] ?? NONE;
  return !word.role && word.bodyNoun?.preposition === '' && tellsManyBodies(word);
}

/** «ناشط | في كذا»، «محلل | بسوق كذا»: a preposition, apart or joined. */
function isLed(context: Context, i: number): boolean {
  const form = context.tokens.form[i] ?? '';
  return attaches(form) || tellsWithin(form) || isJoinedIn(context, i);
}

/** «شركات الطيران | في كذا»، «فصائل | داخل كذا»، «منظمات | من كذا»: where several bodies sit; not what they agree on. */
export function isWithin(context: Context, start: number, end: number): boolean {
  const word = context.words[end] ?? NONE;
  if (is(word, 'partitive') && end === start + 1) return true;
  return is(word, 'locative') || tellsWithin(context.tokens.form[end] ?? '') || isJoinedIn(context, end);
}

/** «محلل | بسوق كذا»، «سكان | بقاعدة كذا». */
function isJoinedIn({ words, hitOf }: Context, i: number): boolean {
  const { lead, role, bodyNoun, form } = words[i] ?? NONE;
  if (form.startsWith(IN) && isKnownNoun(form.slice(IN.length))) return true;
  return lead + (role?.preposition ?? '') + (bodyNoun?.preposition ?? '') + (hitOf[i]?.preposition ?? '') === IN;
}

/** «مصدر أمني | الأزمة بأنها»، «محام في كولبارا | المحكمة أن»: a definite noun that nothing leads in is what they speak of or to. */
function opensObject(context: Context, end: number, i: number): boolean {
  const { words } = context;
  const word = words[i] ?? NONE;
  if (!word.article || word.lead !== '') return false;
  const told = isRelational(word.form) || isKnownAdjective(word.form.slice(ARTICLE.length)); // «السياسي الليدوري | المعارض»
  const takes =
    isObliquePlural(word.form) && looksParticiple(word.form.slice(ARTICLE.length)) && attachesTo(words[i + 1]); // «أحد الخبراء | المشاركين في كذا»
  const closed = words[i - 1]?.article === true || endsPlace(context, i - 1);
  return (i === end && !told && !takes) || (closed && isDefiniteNoun(word.form));
}

/** «في | ليدوريا»، «في | كولبارا»: the last word of a state or a place. */
function endsPlace({ hitOf, taggedOf }: Context, i: number): boolean {
  const [hit, name] = [hitOf[i], taggedOf[i]];
  const known = hit?.last === i && (hit.known.kind === 'state' || hit.known.kind === 'place');
  return known || (name?.last === i && name.kind === 'place');
}

function attachesTo(next: Word | undefined): boolean {
  return next !== undefined && attaches(next.form);
}

/** «مسؤول بالأمم المتحدة | مجلس الأمن من أن»، «النواب الليدوريين | شركات كذا بأنها»: behind a definite word or a name another body. */
function opensBody(context: Context, start: number, i: number): boolean {
  const hit = context.hitOf[i];
  if (isCapital(context.tokens.form[i - 1] ?? '')) return false; // «العاصمة | كولبارا»
  const body = context.hitOf[i - 1]?.known.kind === 'body';
  const closed = context.words[i - 1]?.article === true || body || endsPlace(context, i - 1);
  const names = hit?.first === i && hit.taken === 0 && hit !== context.hitOf[i - 1];
  const known = names && (hit.known.kind === 'body' || (hit.known.kind === 'state' && !context.words[i]?.article)); // «حذر مسؤول بالوزارة | تركيا»
  return (closed && known) || opensBareNoun(context, start, i);
}

function tellsMore(context: Context, i: number): boolean {
  const word = context.words[i] ?? NONE;
  const name = context.taggedOf[i];
  if (name && name.first < i && (name.kind === 'person' || !word.verb)) return true; // «عبد | ربه»
  if (context.tokens.kind[i] !== TokenKind.word || isOfSpeech(context, i)) return false;
  if (isWhen(word) && !takesPart(context.tokens.form[i - 2] ?? '')) return false; // «المشاركين في | المؤتمر»
  if ((is(word, 'quantifier') || is(word, 'each')) && is(context.words[i - 1] ?? NONE, 'preposition'))
    return context.words[i + 1]?.article === true; // «من | كلا البلدين», not «في | كل مرة»
  const before = context.tokens.form[i - 1] ?? '';
  const governed = attaches(before) || isArea(before) || isPlaceNoun(before); // «في | سيلان»، «في شمالي | ليدوريا»
  if (isSaidTo(context, i) || isDoing(context, i) || isSaying(word)) return false;
  if (endsAccusative(word.form) && !isKnownNoun(word.form) && !context.hitOf[i] && !governed) return false;
  if (isOtherOne(context, i)) return true;
  if (isArea(word.form)) return true; // «في محافظة كذا | شمالي ليدوريا»
  if (is(word, 'preposition')) return attaches(word.form) || tellsWithin(word.form);
  if (joinsAnother(context, i)) return false;
  if (word.bits !== 0 || word.participle || word.attribution) return false;
  if (!governed && (showsPerson(word.form) || isPastOfHer(word.form))) return false;
  return governed || !word.verb || word.article || word.role !== undefined || word.bodyNoun !== undefined;
}

/** «مصدر عسكري | آخر أن»: right before the clause or what is led in; not «آخر تطورات المعركة». */
function isOtherOne({ words, tokens }: Context, i: number): boolean {
  const next = words[i + 1] ?? NONE;
  const closed = next.complementiser !== undefined || attaches(next.form) || COMMAS.has(tokens.form[i + 1] ?? '');
  return closed && isOneMore(words[i]?.form ?? '') && !attaches(tokens.form[i - 1] ?? '');
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
  return speechNoun !== undefined || isStance(form) || (!article && holdsPronoun(form));
}

function isWhen({ form }: Word): boolean {
  return isNow(form) || isCalendarWord(form) || isTimeUnit(form) || isOccasion(form);
}

/** «في تصريح»، «في حديث»: an occasion behind its preposition. */
function isOfSpeech({ words, tokens }: Context, i: number): boolean {
  const next = words[i + 1] ?? NONE;
  if (takesPart(tokens.form[i - 1] ?? '')) return false;
  return is(words[i] ?? NONE, 'inOrDuring') && (isWhen(next) || next.speechNoun !== undefined);
}

/** «لـ"كذا"»، «للصحفيين»، «لصحيفة كذا»: to a medium or the press. */
function isToldTo(context: Context, i: number): boolean {
  const { words, hitOf, tokens, quotes } = context;
  const { form, bodyNoun } = words[i] ?? NONE;
  if (tokens.form[i] === TO) return quotes.opening(i + 1) !== undefined || hitOf[i + 1]?.known.kind === 'medium';
  if (isToldOutlet(form) || isToPress(context, i)) return true;
  const told = hitOf[i]?.first === i && hitOf[i]?.known.kind === 'medium' ? hitOf[i] : bodyNoun;
  return told?.preposition === TO && (told !== bodyNoun || bodyNoun?.entry.kind === 'medium');
}

/** «للصحفيين | أن»، «لرويترز»، «لوكالة كذا»: whom it is said to. */
function isSaidTo({ words, hitOf, tokens }: Context, i: number): boolean {
  const word = words[i] ?? NONE;
  const hit = hitOf[i];
  if (attaches(tokens.form[i - 1] ?? '')) return false; // «شاهد من | رويترز»
  if (tokens.form[i] === TO || isToldOutlet(word.form)) return true;
  if (hit && (hit.preposition === TO || (hit.known.kind === 'medium' && hit.preposition !== IN))) return true;
  const medium = word.bodyNoun?.entry.kind === 'medium' && word.bodyNoun.preposition !== IN; // not «مذيعة | بالتلفزيون»
  if (medium || word.role?.preposition === TO) return true;
  return word.form.startsWith(TO + TO) && isSoundPlural(word.form);
}
