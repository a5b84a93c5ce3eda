import { isBureau, isHousehold, isKinNoun, isWife, ofWhom } from '../../../arabic/described-people.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { bareOfPronoun, holdsPronoun, pronounGender } from '../../../arabic/phrases.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Context } from '../../context.ts';
import { lastUpTo } from '../../mentions/before.ts';
import type { Entities } from '../../mentions/entities.ts';
import { isHouse } from '../../mentions/house.ts';
import { COMMAS } from '../../mentions/marks.ts';
import type { Person } from '../../mentions/persons.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { nameWords, rangeText } from '../../mentions/words-of.ts';
import { unbound } from '../clause/adjuncts.ts';
import type { Party } from './party.ts';

/** Who is named in the article, and who spoke last. */
export interface Around {
  readonly context: Context;
  readonly entities: Entities;
  readonly speaking: readonly Party[];
}

/**
 * The name of somebody who is told by whose he is, with that person in full: «متحدثة باسم فلان الفلاني» for «متحدثة باسم الفلاني»، «زوجة فلان
 * الفلاني» for «زوجته»، «مقربون من فلان الفلاني» for «مقربون منه»; undefined where nothing is to be completed or nobody told whom it means.
 */
export function withWhose(around: Around, phrase: Phrase, name: string): string | undefined {
  const { tokens } = around.context;
  const head = tokens.form[phrase.first] ?? '';
  const own =
    phrase.end === phrase.first + 1 && carriesPronoun(around.context, phrase.first)
      ? unbound(bareOfPronoun(head))
      : head;
  if (phrase.kind !== 'role' && !isKinNoun(own) && !isHousehold(own) && !isBureau(own)) return undefined;
  const last = tokens.form[phrase.end - 1] ?? '';
  const whom = holdsPronoun(last) ? undefined : ofWhom(tokens.form[phrase.end] ?? '');
  if (whom && mayBeOf(around.context, phrase, whom.named))
    return ofPronoun(around, phrase, whom.gender, `${name}${whom.named}`);
  const gender = pronounGender(last);
  if (gender && (own !== head || is(wordOf(last), 'officeLink')))
    return ofPronoun(around, phrase, gender, `${withoutPronoun(name, last)} `);
  return inFull(around, phrase, name);
}

/** «أصدقاء | له»، «أحد المقربين | منه»; not «الوزير | له»، «مصدر | لها», whom it is said to. */
function mayBeOf({ words }: Context, { kind, first }: Phrase, named: string): boolean {
  const role = words[first]?.role;
  if (kind !== 'role') return false;
  if (named.trim() !== '') return true;
  return role?.article === false && (role.entry.kind !== 'source' || role.number !== 'singular');
}

/** «زوجته»، «محاموها»; not «شاه», which is an office as it stands. */
function carriesPronoun({ words, tokens }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  const { masculine, feminine, plural = [] } = words[i]?.role?.entry ?? {};
  return (
    holdsPronoun(form) && ![masculine, feminine, ...plural].some((one) => one !== undefined && foldArabic(one) === form)
  );
}

/** «زوجته» → «زوجة»، «المتحدث باسمها» → «المتحدث باسم». */
function withoutPronoun(name: string, last: string): string {
  const bare = name.slice(0, bareOfPronoun(last).length - last.length);
  const word = bare.slice(bare.lastIndexOf(' ') + 1);
  const alone = unbound(foldArabic(word));
  return isKinNoun(alone) || isHousehold(alone) ? unbound(bare) : bare;
}

/** «مقرب من | الفلاني»، «محامي | الفلاني»، «مكتب | الفلاني»; not «عائلة | الفلاني», «ناحية الفلاني», «القيادي الحوثي». */
function leadsToName({ words, tokens }: Context, first: number, name: number): boolean {
  const before = words[name - 1];
  if (before && (is(before, 'partitive') || is(before, 'officeLink'))) return true;
  const head = tokens.form[first] ?? '';
  return name === first + 1 && before?.article === false && !isHousehold(head) && !before.adjective;
}

/** «مقرب من | الفلاني»: the family name at the end, in full as the article tells it elsewhere. */
function inFull({ context, entities }: Around, { first, end }: Phrase, name: string): string | undefined {
  const tagged = context.taggedOf[end - 1];
  if (tagged?.kind !== 'person' || tagged.last !== end - 1 || tagged.first <= first) return undefined;
  const range = { first: tagged.first, end };
  const printed = rangeText(context, range);
  if (!name.endsWith(` ${printed}`)) return undefined;
  const words = nameWords(context, range);
  const person = entities.byName(words, first);
  if (!leadsToName(context, first, tagged.first)) return undefined;
  const she = isWife(context.tokens.form[first] ?? '') && person?.gender === 'f'; // «زوجة | الفلاني», who is no woman
  if (she || isHouse(context, tagged.first)) return undefined; // «ناشطون من | آل فلان»
  const namesakes = entities.persons.filter((one) => foldArabic(one.name).endsWith(` ${words.join(' ')}`));
  if (namesakes.length > 1) return undefined;
  if (!person?.printed.includes(' ') || !foldArabic(person.name).endsWith(` ${foldArabic(printed)}`)) return undefined;
  return name.slice(0, -printed.length) + person.name;
}

/** The words before the pronoun, and whoever it means. */
function ofPronoun(around: Around, { first }: Phrase, gender: 'm' | 'f', before: string): string | undefined {
  const owner = ownerOf(around, first, gender);
  return owner && `${before}${owner.name}`;
}

/** The one person named before in the sentence, else whoever spoke last, alone, or the one named close before; of that gender. */
function ownerOf({ context, entities, speaking }: Around, at: number, gender: 'm' | 'f'): Person | undefined {
  const fits = (person: Person) => (gender === 'f' ? person.gender === 'f' : person.gender !== 'f');
  const { first = at } = context.sentences[sentenceAt(context.sentences, at)] ?? {};
  const within = (from: number) =>
    entities.persons.filter((one) => fits(one) && (one.tokens[lastUpTo(one.tokens, at)] ?? -1) >= from);
  const here = within(first);
  const [last, ...more] = speaking;
  const spoke = last?.person && more.length === 0 && fits(last.person) ? last.person : undefined;
  const told = toldOf(context, at);
  if (told !== undefined) return here.find((person) => person.tokens.includes(told));
  if (here.length > 0) return here.length === 1 ? here[0] : here.find((person) => person === spoke);
  const near = within(at - REACH);
  if (spoke) return near.every((person) => person === spoke) ? spoke : undefined;
  return near.length === 1 ? near[0] : undefined;
}

/** «فلان الذي | تتهمه ابنته»، «القانون، والذي | يقول منتقدوه»: where the name opens that a relative clause close before is about; -1 where it is about a thing. */
function toldOf({ words, taggedOf, tokens }: Context, at: number): number | undefined {
  for (let i = at - 1; i >= at - RELATIVE; i--) {
    if (!words[i] || !is(words[i] ?? NONE, 'relative')) continue;
    if (tokens.form[i]?.startsWith(COORDINATION)) return -1; // «القانون الذي قدمه فلان، | والذي يقول منتقدوه»
    const name = taggedOf[COMMAS.has(tokens.form[i - 1] ?? '') ? i - 2 : i - 1];
    return name?.kind === 'person' ? name.first : -1;
  }
  return undefined;
}

const NONE = wordOf('');
/** Tokens back to the relative pronoun, at most. */
const RELATIVE = 3;

/** Tokens back to where the owner is named, at most. */
const REACH = 40;
