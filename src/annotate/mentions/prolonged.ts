import { endsFeminine } from '../../arabic/clitics.ts';
import { isDefiniteNoun } from '../../arabic/definite-words.ts';
import { isGod, isNameTail, isSaintly, isYounger } from '../../arabic/honours.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { RESUMPTION } from '../../arabic/lexicons/comments.ts';
import { SON } from '../../arabic/lexicons/name-words.ts';
import {
  endsAccusative,
  endsNoName,
  isAccusative,
  isCalendarWord,
  isCommonWord,
  isDayAlone,
  isElative,
  isFamilyForm,
  isParent,
  isRelational,
  PERSON_LINKS,
} from '../../arabic/names.ts';
import { opensNominal } from '../../arabic/phrases.ts';
import { isStance } from '../../arabic/stances.ts';
import { needsObject } from '../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import { isCalendarFamily } from '../../arabic/when-words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { isHouse } from './house.ts';
import { COMMAS } from './marks.ts';
import { holdsCommonWord, isAddressee, isNamePart, isPrinted, isUnexplained, isWish } from './name-parts.ts';
import { knownPart } from './variants/known.ts';

/**
 * A name that the tagger ended early: behind a particle that ends none («دي | مايو»), before a tail of names («أوغلو»), and
 * over one or two words that no lexicon explains where a clause, a comma, a title or a mark stands behind them.
 */
export function prolonged(context: Context, from: number, last: number, limit: number): number {
  if (last + 1 >= limit || context.tokens.kind[last + 1] !== TokenKind.word) return last;
  const next = context.taggedOf[last + 1];
  if (isSaintly(context.tokens.form[from] ?? '') && next?.kind === 'person' && next.first === last + 1)
    return Math.min(next.last, limit - 1); // «مار أنطون | شربل الدالي»
  if (isHouse(context, last + 1) && last + 2 < limit) return last + 2;
  if (isCalendarFamily(context.tokens.form[last + 1] ?? '') || isMonthOfName(context, last, limit)) return last + 1;
  if (endsOpen(context, last) && (context.words[last + 1]?.bits ?? 1) === 0) return last + 1;
  if (isNameTail(context.tokens.form[last + 1] ?? '') || isGeneration(context, last + 1, limit)) return last + 1;
  if (last + 2 < limit && opensFamily(context, last + 1)) return last + 2;
  if (last === from + 1 && isFamilyOfParent(context, from)) return last + 1;
  const link = PERSON_LINKS.get(context.words[last + 1]?.form ?? '')?.inner || context.tokens.form[last + 1] === SON;
  if (link && last + 2 < limit && isNamePart(context, last + 2)) return last + 2;
  if (last === from && opensLikeSo(context, from, limit)) return last + 1;
  if (last === from && (isOrdinaryFamily(context, from, limit) || isToldFamily(context, from, limit))) return last + 1;
  if (isPrinted(context, last + 1) && endsName(context, last + 2, limit)) return last + 1; // «سامر حسن | علي إن»
  if (needsObject(context.words[from - 1]?.verb?.entry.past ?? '')) return last;
  if (isFathered(context, from, last) && opensHouse(context, last + 1, limit)) return last + 2;
  if (isFathered(context, from, last) && isFamilyOfSon(context, from, last + 1, limit)) return last + 1;
  if (last > from && opensNominal(context.tokens.form[last + 1] ?? '')) return last; // «نادر الكسواني | احتمال أن»
  let end = last;
  while (end - last < MOST_PROLONGED && end + 1 < limit && isStray(context, end + 1)) end++;
  return end > last && closesName(context, end + 1, limit) ? end : last;
}

const MOST_PROLONGED = 2;

/** «فلان الفلاني | الابن»، not «فلان الفلاني | الأب الروحي للجماعة»: with an adjective behind it the word tells of whoever is named. */
function isGeneration(context: Context, i: number, limit: number): boolean {
  const next = i + 1 < limit ? context.words[i + 1] : undefined;
  return isYounger(context.tokens.form[i] ?? '') && !(next?.article && next.lead === '');
}

/** «حميد | شباط الأمين العام»: a month behind one given name, with an office told of whoever it is right behind. */
function isMonthOfName(context: Context, last: number, limit: number): boolean {
  if (!isCalendarWord(context.tokens.form[last + 1] ?? '') || !knownPart(context.tokens.form[last] ?? '')?.arabic)
    return false;
  const at = COMMAS.has(context.tokens.form[last + 2] ?? '') ? last + 3 : last + 2;
  const role = at < limit ? context.words[at]?.role : undefined;
  return role?.entry.kind === 'office' && role.number === 'singular' && role.conjunction + role.preposition === '';
}

/** «سهيل بن محمد»: a name with «son of» in it. */
function isFathered(context: Context, from: number, last: number): boolean {
  for (let i = from + 1; i < last; i++) if (PERSON_LINKS.get(context.words[i]?.form ?? '')?.inner) return true;
  return false;
}

/** «… بن محمد | الحداد إن»، «… بن محمد | المقبل، أمين المنطقة،»: behind the father's name the family, which is no noun of the news unless an office is told of it. */
function isFamilyOfSon(context: Context, from: number, i: number, limit: number): boolean {
  const { words, tokens, hitOf, taggedOf } = context;
  const word = words[i];
  if (!word?.article || word.lead !== '' || hitOf[i] || taggedOf[i] || isDayAlone(word.form)) return false;
  if (word.bodyNoun || word.adjective || word.role || word.speechNoun || i + 1 >= limit || isGod(word.form))
    return false;
  const told = COMMAS.has(tokens.form[i + 1] ?? '') && words[i + 2]?.role?.entry.kind === 'office';
  const plain = word.bits === 0 && isFamilyForm(word.form) && !isDefiniteNoun(word.form);
  if (told || (plain && closesName(context, i + 1, limit))) return true;
  const said = word.bits === 0 && words[i + 1]?.complementiser?.conjunction === '' && !isCalendarWord(word.form);
  return said && !words.slice(Math.max(0, from - TITLED), from).some(({ verb }) => verb?.entry.toward === 'object');
}

/** Tokens of a title between a verb and the name, at most. */
const TITLED = 4;

/** «… بن محمد | فارس الصفدي»: a further given name and the family behind it. */
function opensHouse(context: Context, i: number, limit: number): boolean {
  const family = context.words[i + 1];
  if (i + 1 >= limit || !knownPart(context.tokens.form[i] ?? '')?.arabic || !family?.article || family.lead !== '')
    return false;
  return (
    isFamilyForm(family.form) && isRelational(family.form) && !family.adjective && !family.role && !family.bodyNoun
  );
}

/** «أبو نادر | الشامي»: behind whose father somebody is the family, which is no adjective of a state. */
function isFamilyOfParent({ words, tokens, hitOf, taggedOf }: Context, from: number): boolean {
  const word = words[from + 2];
  if (!isParent(tokens.form[from] ?? '') || !word?.article || word.lead !== '' || word.bits !== 0) return false;
  const name = taggedOf[from + 2];
  if (word.role || word.bodyNoun || word.adjective || hitOf[from + 2] || (name && name.kind !== 'person')) return false;
  return isFamilyForm(word.form) && isRelational(word.form) && !isDefiniteNoun(word.form);
}

/** «هنريك | فان دالن»: a particle of names that is no clause: one unexplained word without article stands behind it. */
function opensFamily(context: Context, i: number): boolean {
  const word = context.words[i + 1];
  if (PERSON_LINKS.get(context.words[i]?.form ?? '')?.last !== false || !word || word.article) return false;
  return isUnexplained(context, i + 1) && isStray(context, i + 1) && context.taggedOf[i + 1] === undefined;
}

/** «هنري | فالكون إن»: behind a lone given name a word whose letters look like «so» and the article, no noun of the news without them. */
function opensLikeSo(context: Context, given: number, limit: number): boolean {
  const word = context.words[given + 1];
  if (word?.lead !== RESUMPTION || !word.article || isDefiniteNoun(word.form.slice(1)) || word.role || word.bodyNoun)
    return false;
  if (!knownPart(context.tokens.form[given] ?? '') || context.hitOf[given + 1]) return false;
  return closesName(context, given + 2, limit);
}

/** «سارا | ليا، مديرة القسم»: behind a lone given name an ordinary word is the family where a comma and an office follow. */
function isOrdinaryFamily(context: Context, given: number, limit: number): boolean {
  const word = context.words[given + 1];
  if (given + 3 >= limit || knownPart(context.tokens.form[given] ?? '')?.family !== false) return false;
  if (!word || word.bits !== 0 || word.verb || word.role || word.bodyNoun || word.adjective || word.lead !== '')
    return false;
  const role = COMMAS.has(context.tokens.form[given + 2] ?? '') ? context.words[given + 3]?.role : undefined;
  const told = role?.entry.kind === 'office' || (word.article && role?.entry.kind === 'profession');
  return told && role?.conjunction === '' && role.preposition === '' && !context.hitOf[given + 1];
}

/** «سامي | حرب أن»: behind a lone given name an ordinary word right before the clause is the family, no deed and no stance. */
function isToldFamily(context: Context, given: number, limit: number): boolean {
  const word = context.words[given + 1];
  if (knownPart(context.tokens.form[given] ?? '')?.family !== false || !word || !isCommonWord(word.form)) return false;
  if (context.isFullName([context.tokens.form[given] ?? ''])) return false; // who means one person by that word alone has no other family
  if (word.bits !== 0 || word.verb || word.role || word.bodyNoun || word.adjective || word.speechNoun) return false;
  if (word.lead !== '' || word.article || word.participle || word.attribution || endsFeminine(word.form)) return false;
  if (isAccusative(word.form) || isStance(word.form) || isVerbalNoun(word.form) || opensNominal(word.form))
    return false;
  return endsName(context, given + 2, limit);
}

/** The clause, a colon, or whom it is said to. */
function endsName(context: Context, i: number, limit: number): boolean {
  const form = context.tokens.form[i] ?? '';
  return i < limit && (context.words[i]?.complementiser?.conjunction === '' || form === ':' || form === TO);
}

function endsOpen(context: Context, i: number): boolean {
  const link = PERSON_LINKS.get(context.words[i]?.form ?? '');
  return link !== undefined && !link.last;
}

/** An unexplained word that belongs to no other name. */
function isStray(context: Context, i: number): boolean {
  const word = context.words[i];
  const name = context.taggedOf[i];
  if (name && (name.kind === 'person' || name.last > name.first)) return false;
  if (!isUnexplained(context, i) || word === undefined || word.article || word.form.length <= 2) return false;
  if (endsNoName(word.form) || isWish(context, i) || isAddressee(word.form)) return false;
  return !context.opensWithParticle(word.form) && !isElative(word.form) && !holdsCommonWord(word.form);
}

/** What stands behind a name that is complete: a clause, a mark, an office, a preposition, the end. */
function closesName(context: Context, i: number, limit: number): boolean {
  const word = context.words[i];
  if (i >= limit || context.tokens.kind[i] !== TokenKind.word) return true;
  if (isAccusative(word?.form ?? '') && endsAccusative(context.tokens.form[i - 1] ?? '')) return false; // «فلان | فارقا كبيرا»
  return word !== undefined && (word.complementiser !== undefined || word.role !== undefined);
}
