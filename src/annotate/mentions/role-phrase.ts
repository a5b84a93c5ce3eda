import { ARTICLE } from '../../arabic/clitics.ts';
import { isFamilyNoun, isKinNoun } from '../../arabic/described-people.ts';
import { isBrotherly, isHonorificPair } from '../../arabic/honours.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { SECOND_FIELDS } from '../../arabic/lexicons/body-speech.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isCommonWord, isFemaleName, isFieldAlone, isOfficeField, isPartNoun, isUnbound } from '../../arabic/names.ts';
import { isOfficial } from '../../arabic/offices.ts';
import { holdsPronoun, isOfMovement, isPlaceNoun } from '../../arabic/phrases.ts';
import { is, type RoleSense, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { apposedName } from './apposition.ts';
import { descriptionEnd } from './description.ts';
import { gradesEnd } from './grades.ts';
import { namedBeforeClause } from './holder-before-clause.ts';
import { holderBehind } from './holder-behind.ts';
import { namedBehindRelative } from './holder-behind-relative.ts';
import { namedBehindComma, namedBehindComplements } from './holder-further.ts';
import { holderBehindPlace, isOfThing } from './holder-place.ts';
import { spokenForIn } from './located-body.ts';
import { COMMAS, quotedName, skipOpeningMarks } from './marks.ts';
import { quotedWhole, titledInMarks } from './name-in-marks.ts';
import { nameLead, nameRun } from './name-run.ts';
import { ofHolder } from './of-holder.ts';
import { ofSomebody } from './of-somebody.ts';
import { isOfKin, ownNameBehind } from './own-name.ts';
import { person } from './person-phrase.ts';
import type { Phrase } from './phrase.ts';
import { plainHolder } from './plain-holder.ts';
import { behindLetters, letteredName } from './title-letters.ts';
import { unnamed } from './unnamed-role.ts';
import { knownPart } from './variants/known.ts';

/** «الرئيس السوري بشار الأسد», «وزير الخارجية، فلان الفلاني،», «المتحدث باسم الوزارة فلان». */
export function parseRole(context: Context, start: number, limit: number): Phrase {
  const described = descriptionEnd(context, start + 1, limit);
  const told = overHouse(context, described, limit) ?? overQuotedName(context, start, described, limit);
  const end = spokenForIn(context, start, overRank(context, start, told, limit), limit);
  const within = ofHolder(context, start, limit);
  if (within) return within;
  if (end > start + 1 && isManySources(context, start))
    return ofSomebody(context, start, limit) ?? unnamed(context, start, end, limit);
  return (
    withJoinedField(context, start, end, limit) ??
    ofSomebody(context, start, limit) ??
    inMarks(context, start, end, limit) ??
    namedRightBehind(context, start, end, limit) ??
    letteredBehind(context, start, end, limit) ??
    familyInside(context, start, end) ??
    secondOffice(context, start, end, limit) ??
    heldBehind(context, start, end, limit) ??
    namedBehindComplements(context, start, end, limit) ??
    namedBehindComma(context, start, end, limit) ??
    namedBeforeClause(context, start, end, limit) ??
    namedBehindRelative(context, start, end, limit) ??
    honouredOffice(context, start, limit) ??
    plainHolder(context, start, end, limit) ??
    unnamed(context, start, overSecondField(context, start, end, limit), limit)
  );
}

/** «الفريق | أول ركن | فلان»: what grades a rank. */
function overRank(context: Context, start: number, end: number, limit: number): number {
  if (context.words[start]?.role?.entry.kind !== 'rank') return end;
  return Math.max(end, gradesEnd(context, start + 1, limit));
}

/** «مصادر رسمية»: nobody's title. */
function isManySources(context: Context, start: number): boolean {
  const role = context.words[start]?.role;
  return role?.number === 'plural' && role.entry.kind === 'source' && !role.article;
}

/**
 * «المتحدث باسم شركة "كذا" | فلان»، «رئيس "حزب كذا" النائب فلان»: the name of a body in marks belongs to the office, and so does
 * what describes it.
 */
function overQuotedName(context: Context, start: number, end: number, limit: number): number {
  const role = context.words[start]?.role;
  const many = end === start + 1 ? quotedWhole(context, start, limit) : undefined;
  if (many !== undefined) return many;
  const heads = end === start + 1 && role?.entry.kind === 'office' && !role.article;
  const before = context.words[end - 1];
  const linked = before !== undefined && is(before, 'officeLink') && !holdsPronoun(before.form);
  const body = before?.bodyNoun ?? (before?.article ? context.words[end - 2]?.bodyNoun : undefined); // «المنظمة الدولية «كذا»»
  const names = heads || (end > start + 1 && (linked || body !== undefined));
  const quoted = names ? quotedName(context, end, limit) : titledBehindMarks(context, start, end, limit);
  if (quoted === undefined || (!linked && context.words[quoted]?.complementiser)) return end; // «ناطق باسم | "كذا" إن»
  const behindAdjective = !heads && !linked && before?.bodyNoun === undefined;
  if (behindAdjective && nameRun(context, quoted, limit, { afterTitle: true }) === undefined) return end;
  if (heads && !goesOnBehind(context, quoted, limit)) return end;
  return context.words[quoted]?.article || context.words[quoted]?.adjective
    ? descriptionEnd(context, quoted, limit)
    : quoted;
}

/** «مدير تمرين "كذا" | العميد فلان»: behind an office and what it is over marks hold which one, where a rank or an honorific opens behind them. */
function titledBehindMarks(context: Context, start: number, end: number, limit: number): number | undefined {
  const role = context.words[start]?.role;
  if (role?.entry.kind !== 'office' || role.number !== 'singular' || end < start + 2) return undefined;
  const quoted = quotedName(context, end, limit);
  const title = quoted === undefined ? undefined : context.words[quoted]?.role;
  const opens = title?.article && title.conjunction + title.preposition === '' && title.number === 'singular';
  return opens && (title.entry.kind === 'rank' || title.entry.kind === 'honorific') ? quoted : undefined;
}

/** «الأمين العام | لـ"كذا" الليدوري فلان»، «المراسل | لصحيفة "كذا" فلان»: the house in marks that somebody named behind it serves. */
function overHouse(context: Context, at: number, limit: number): number | undefined {
  const alone = context.tokens.form[at] === TO;
  if (!alone && context.words[at]?.bodyNoun?.preposition !== TO) return undefined;
  const quoted = at + 1 < limit ? quotedName(context, at + 1, limit) : undefined;
  if (quoted === undefined) return undefined;
  const nation = context.words[quoted]?.adjective !== undefined || context.isNisba(context.tokens.form[quoted] ?? '');
  const end = nation ? descriptionEnd(context, quoted, limit) : quoted;
  const name = context.taggedOf[end];
  return name?.kind === 'person' && name.first === end && name.last > end ? end : undefined;
}

/** Behind the marks stands a name, another title or a comma: they hold no speech. */
function goesOnBehind(context: Context, at: number, limit: number): boolean {
  const role = context.words[at]?.role;
  if (at >= limit || COMMAS.has(context.tokens.form[at] ?? '')) return at < limit;
  if (is(context.words[at] ?? NONE, 'locative') && COMMAS.has(context.tokens.form[at + 2] ?? '')) return true; // «في طرابلس، | فلان»
  return (
    (role !== undefined && role.conjunction === '') || nameRun(context, at, limit, { afterTitle: true }) !== undefined
  );
}

/**
 * «وزير الشؤون الخارجية | والجالية الوطنية بالخارج، فلان»: a second field whose noun is one of a body belongs to the office
 * where its holder is named behind it.
 */
function withJoinedField(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const role = context.words[start]?.role;
  const field = context.words[end];
  const holds = role?.entry.kind === 'office' || isOfficial(role?.entry.masculine ?? '');
  if (!holds || role?.number !== 'singular' || end < start + 2 || end >= limit) return undefined;
  const known = context.hitOf[end];
  const hit = known && known.known.kind !== 'medium' && known.conjunction !== '' ? known : undefined;
  const noun = field?.role?.entry.kind === 'group' ? field.role : field?.bodyNoun;
  if (hit ? hit.first !== end || hit.last >= limit : !noun?.article) return undefined;
  const { conjunction, preposition } = hit ?? noun ?? { conjunction: '', preposition: '' };
  if (conjunction === '' || preposition !== '') return undefined;
  const wide = descriptionEnd(context, (hit?.last ?? end) + 1, limit);
  return (
    withJoinedField(context, start, wide, limit) ??
    namedRightBehind(context, start, wide, limit) ??
    secondOffice(context, start, wide, limit) ??
    namedBehindComplements(context, start, wide, limit) ??
    namedBehindComma(context, start, wide, limit)
  );
}

/** «عضو لجنة الأمن | والدفاع النيابية»، «رئيس لجنة الدفاع | والأمن القومي»: a second field of the body that an office is over. */
function overSecondField(context: Context, start: number, end: number, limit: number): number {
  const { words, hitOf } = context;
  const [body, before, field] = [words[end - 2]?.bodyNoun, words[end - 1], words[end]];
  if (end >= limit || end < start + 3 || !body || body.article || !before?.article || !isPartNoun(body.entry.noun))
    return end;
  const form = field?.form ?? '';
  const bare = form.startsWith(COORDINATION + ARTICLE) ? form.slice(COORDINATION.length + ARTICLE.length) : '';
  if (
    field?.bodyNoun ? !isFieldAlone(form) && !SECOND_FIELDS.includes(field.bodyNoun.entry.noun) : !isOfficeField(bare)
  )
    return end;
  return hitOf[end]?.known.kind === 'body' && (hitOf[end]?.last ?? end) > end
    ? end
    : descriptionEnd(context, end + 1, limit);
}

function namedRightBehind(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const graded = context.words[end - 1]?.role?.entry.kind === 'rank' ? gradesEnd(context, end, limit) : end; // «مدير كذا العميد | ركن | فلان»
  const opens = skipOpeningMarks(context, behindLetters(context, graded, limit), limit);
  const last = nameRun(context, opens, limit, { afterTitle: true });
  if (last === undefined || isAddressed(context, opens) || isSeveralAlone(context, start, opens)) return undefined;
  if (isServed(context, opens, last, limit)) return undefined;
  const governed = opens === end && last === opens && isBareNoun(context, start, end - 1);
  const further = governed ? namedBehindComma(context, start, last, limit) : undefined;
  if (further) return further; // «نائب رئيس مجلس استقلال كولبارا، | الجنرال فلان الفلاني»
  const placed = isPlaceNoun(context.tokens.form[end - 1] ?? '') || isOfThing(context, end);
  const holder = placed ? holderBehindPlace(context, end, last) : undefined;
  if (holder !== undefined)
    return person(context, { first: start, end: holder }, { first: holder, end: last + 1 }, limit);
  const own = opens === end && !context.words[start]?.role?.article ? ownNameBehind(context, opens, last) : undefined;
  if (own && isGenitive(context, start, end))
    return person(context, { first: start, end: own.first }, { first: own.first, end: own.last + 1 }, limit);
  if (opens === end && isGenitive(context, start, end))
    return (
      titledBehind(context, start, last + 1, limit) ?? {
        kind: 'role',
        first: start,
        end: last + 1,
        role: { first: start, end: last + 1 },
      }
    );
  const first = opens + stateWords(context, end, opens, last);
  return person(context, { first: start, end: first }, { first, end: last + 1 }, limit);
}

/** «مستشار الدالي | الدكتور فلان الفلاني»: behind whose man somebody is a title opens his own name. */
function titledBehind(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const role = end < limit ? context.words[end]?.role : undefined;
  const opens = role?.article && (role.entry.kind === 'honorific' || role.entry.kind === 'rank');
  return opens && !isKinNoun(context.tokens.form[start] ?? '') ? secondOffice(context, start, end, limit) : undefined;
}

/** «المحلل الليدوري | د. الفلاني»: behind a title of one letter also a family name alone. */
function letteredBehind(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const name = letteredName(context, end, limit)?.name;
  return name && person(context, { first: start, end }, name, limit);
}

/** A noun without article inside a description, which asks for a genitive. */
function isBareNoun(context: Context, start: number, i: number): boolean {
  const word = context.words[i];
  return i > start && word !== undefined && !word.article && !word.role && !word.adjective && word.bits === 0;
}

function inMarks(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const { number, article } = context.words[start]?.role ?? { number: '', article: false };
  const name = number === 'singular' && article ? titledInMarks(context, end, limit) : undefined;
  return name && person(context, { first: start, end }, name, limit);
}

function heldBehind(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const held = holderBehind(context, start, end, limit);
  return held && person(context, { first: start, end: held.end }, held.name, limit);
}

/** «ويتهم معارضون | فلانا بكذا»: several told without article that keep their final ن have no name right behind them. */
function isSeveralAlone({ words }: Context, start: number, name: number): boolean {
  const role = words[start]?.role;
  return (
    name === start + 1 &&
    role !== undefined &&
    role.number !== 'singular' &&
    !role.article &&
    isUnbound(words[start]?.form ?? '')
  );
}

/** «المدير الفني | لمانشستر يونايتد، | فلان الفلاني،»: behind «to» whose man he is, where his own name stands right behind. */
function isServed(context: Context, first: number, last: number, limit: number): boolean {
  const form = context.tokens.form[first] ?? '';
  if (!form.startsWith(TO) || knownPart(form)) return false;
  const next = context.taggedOf[last + 1];
  return next?.kind === 'person' && next.first === last + 1
    ? next.last > next.first
    : apposedName(context, last + 1, limit) !== undefined;
}

/** «خبير | لفلان»: somebody spoken to. */
function isAddressed(context: Context, first: number): boolean {
  return nameLead(context, first) > 0 && context.tokens.form[first]?.startsWith(TO) === true;
}

/** «محامي فلان»، «متحدث باسم فلان»: the name right behind an office without article says whose it is. */
function isGenitive(context: Context, start: number, end: number): boolean {
  const before = context.tokens.form[end - 1] ?? '';
  const office = context.words[start]?.role?.entry.kind === 'office'; // «وكيل المحافظ | فلان الفلاني» is an office
  const own = office && !isFamilyNoun(context.tokens.form[start] ?? '');
  const kept = context.words[start + 1]?.role?.number === 'singular'; // not «وكيل اللاعبين | فلان الفلاني»
  const kin = !own && isKinNoun(context.tokens.form[start] ?? '');
  if (kin && isOfKin(context, start, start + 1, end)) return false;
  if (kin && kept) return true; // «شقيق العقيد | فلان الفلاني»
  const linked = is(context.words[end - 1] ?? NONE, 'officeLink') && !holdsPronoun(before); // «المتحدث باسمها | فلان»
  if (linked || isPlaceNoun(before) || speaksForOffice(context, start, end) || isLinkedNoun(context, start, end - 1))
    return true;
  const role = context.words[start]?.role;
  if (end !== start + 1 || !role || role.article || role.possessed || role.entry.ours) return false; // «مدربه | فلان الفلاني»
  return role.entry.kind !== 'honorific' && role.entry.kind !== 'rank';
}

/** «المتحدث باسم | حملة | فلان»: behind the link of an office one noun without article asks for whose it is. */
function isLinkedNoun({ words, hitOf }: Context, start: number, i: number): boolean {
  const { form, article, lead, role, adjective } = words[i] ?? NONE;
  if (i < start + 2 || !is(words[i - 1] ?? NONE, 'officeLink') || hitOf[i]) return false;
  const noun = role ? role.entry.kind === 'group' : isCommonWord(form); // «عائلة»
  return !article && lead === '' && !adjective && noun;
}

/** «متحدث باسم | وزير الخارجية الليدوري | فلان»: the name is that of the office-holder whom somebody speaks for. */
function speaksForOffice(context: Context, start: number, end: number): boolean {
  if (context.words[start]?.role?.entry.kind !== 'spokesperson') return false;
  for (let i = start + 1; i + 1 < end; i++)
    if (is(context.words[i] ?? NONE, 'officeLink')) return isHeldBy(context, i + 1, start, end);
  return false;
}

/** «الناطقة باسم | المبعوث الدولي | زينة الزرماني»: an office of a man is not that of the woman named behind, who speaks for him. */
function isHeldBy({ words, tokens }: Context, at: number, start: number, end: number): boolean {
  const office = words[at]?.role;
  if (isPlaceNoun(tokens.form[end - 2] ?? '')) return false; // «المتحدث باسم حاكم ولاية كذا | فلان الفلاني»
  const her = isFemaleName(tokens.form[end] ?? '') && words[start]?.role?.gender === 'f' && office?.gender === 'm';
  return office?.entry.kind === 'office' && !her;
}

/**
 * «النائب المحافظ فلان»، «القائد العام الفريق فلان»: another office stands between the first and the name; not «التقى الوزير رئيسة
 * البرلمان» nor «استقبل الوزير سفير ليدوريا», where the second is another person.
 */
export function secondOffice(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  if (opensHonorificPair(context, end, limit)) return secondOffice(context, start, end + 2, limit); // «قائد كذا | آية الله السيد فلان»
  const [first, second] = [context.words[start]?.role, context.words[end]?.role];
  if (!first || !second || second.conjunction !== '' || end >= limit) return undefined;
  if (second.preposition !== '' && second.number === 'singular') return undefined; // «رحب نائب الرئيس | بالوزير فلان»
  const isTitle = second.entry.kind === 'honorific' || second.entry.kind === 'rank';
  const honours = first.entry.kind === 'honorific'; // «فخامة | الرئيس»
  if ((first.gender !== second.gender && !honours) || (first.article && !second.article && !isTitle)) return undefined;
  const many = first.number === 'plural' && !first.article && second.number === 'singular';
  if (many && isUnbound(context.tokens.form[start] ?? '')) return undefined; // «اتهم معارضون | الرئيس فلانا»
  const inner = parseRole(context, end, limit);
  if (!first.article && (many || (isKinNoun(context.tokens.form[start] ?? '') && !isDeputised(context, start, end)))) {
    const of = inner.name?.end ?? inner.end; // «شقيق | العقيد فلان الفلاني»، «أنصار | الرئيس فلان»
    return { kind: 'role', first: start, end: of, role: { first: start, end: of } };
  }
  return inner.name && { ...inner, first: start, role: { first: start, end: inner.name.first } };
}

/** «الأخ | الرئيس»، «السيد | الوزير»: the honorific before an office with article is none of its words. */
function honouredOffice(context: Context, start: number, limit: number): Phrase | undefined {
  const [title, office] = [context.words[start]?.role, context.words[start + 1]?.role];
  const honours = title?.entry.kind === 'honorific' || isBrotherly(context.tokens.form[start] ?? '');
  if (!honours || !title?.article || start + 1 >= limit) return undefined;
  const bare = office?.article && office.conjunction + office.preposition === '' && office.number === 'singular';
  return bare && office.entry.kind === 'office' ? { ...parseRole(context, start + 1, limit), first: start } : undefined;
}

/** «وكيل لجنة كذا بالمجلس | النائب فلان»: behind what an office is over stands its holder, not whose man somebody is. */
function isDeputised(context: Context, start: number, end: number): boolean {
  const office = context.words[start]?.role?.entry.kind === 'office' && !isFamilyNoun(context.tokens.form[start] ?? '');
  const next = context.words[start + 1];
  const over = next?.role?.entry.kind === 'office' && next.role.number === 'singular' && !next.article; // «وكيل أمين المنطقة | المهندس فلان»
  return office && end > start + 2 && (over || next?.bodyNoun !== undefined);
}

function opensHonorificPair(context: Context, i: number, limit: number): boolean {
  return i + 2 < limit && isHonorificPair(context.tokens.form[i] ?? '', context.tokens.form[i + 1] ?? '');
}

const NONE = wordOf('');

/** «الرئيس السيسي»: a title followed by one word with article that no lexicon explains. */
function familyInside(context: Context, start: number, end: number): Phrase | undefined {
  const last = end - 1;
  if (last !== start + 1 || context.words[start]?.role?.article !== true) return undefined;
  const form = context.words[last]?.form ?? '';
  if (context.isNisba(form) || (isOfMovement(form) && isOffice(context.words[start]?.role))) return undefined;
  if (nameRun(context, last, end, { familyAlone: true }) !== last) return undefined;
  return { kind: 'person', first: start, end, role: { first: start, end: last }, name: { first: last, end } };
}

/** «القيادي | الحوثي»، not «السيد | الحوثي», who is a person. */
function isOffice(role: RoleSense | undefined): boolean {
  return role !== undefined && role.entry.kind !== 'honorific' && role.entry.kind !== 'rank';
}

/** «وزير خارجية ليدوريا فلان الفلاني»: behind a field without article one more word names the state, not the holder. */
function stateWords(context: Context, end: number, first: number, last: number): number {
  const field = context.words[end - 1];
  return first === end && field && !field.article && !field.role && isOfficeField(field.form) && last - first >= 2
    ? 1
    : 0;
}
