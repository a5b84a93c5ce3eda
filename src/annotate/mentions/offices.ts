import { foldArabic } from '../../arabic/fold-table.ts';
import { findKnownNames } from '../../arabic/gazetteer.ts';
import { isFieldBehind, withArticle } from '../../arabic/names.ts';
import {
  fieldOfSomebody,
  isAnyOver,
  isEnvoy,
  isFormal,
  isFormer,
  isOverIt,
  isPersonEpithet,
  isSpokesman,
  isTenure,
  leaderHeads,
  missionStem,
  officeTurn,
  stemOf,
} from '../../arabic/offices.ts';
import { isDoneTo } from '../../arabic/phrases.ts';
import { is, type RoleSense, type Word, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import type { Range } from './phrase.ts';
import { rangeText } from './words-of.ts';

/** A description of an office as the article prints it beside a name, or without one. */
export interface Office {
  /** The head noun in the masculine: وزير. */
  readonly head: string;
  readonly gender?: 'm' | 'f';
  /** As printed. */
  readonly text: string;
  /** Stems of what describes the office further, head and states left out. */
  readonly words: ReadonlySet<string>;
  /** ISO codes of the states that it names or whose adjectives it holds. */
  readonly nations: ReadonlySet<string>;
  /** الرئيس السابق: held no longer. */
  readonly former: boolean;
  /** Where the article describes it so, ascending. */
  readonly tokens: readonly number[];
}

/**
 * The office that a range describes; its head noun stands first. Where the text leaves it out («وزيرا الخارجية الليدوري فلان
 * والزرماني فلان»), head and field are those of the office named `before`.
 */
export function officeOf(context: Context, range: Range, before?: Office): Office {
  const first = behindHonorific(context, range);
  const role = context.words[first]?.role;
  const words = new Set<string>(role ? [] : before?.words);
  const nations = new Set<string>();
  let former = false;
  for (let i = role ? first + 1 : first; i < range.end; i++) {
    const owned = fieldOfSomebody(context.tokens.form[i] ?? ''); // «وزير | خارجيته»
    const word = owned === undefined ? context.words[i] : wordOf(owned);
    if (!word || !/\p{L}/u.test(word.form)) continue;
    const nation = isFieldBehind(context.tokens.form[i - 1] ?? '', word.form) ? undefined : context.nationAt(i);
    if (nation) {
      nations.add(nation.code);
      i = nation.last;
    } else if (isDoneTo(word.form, context.tokens.form[i + 1] ?? ''))
      i++; // «الرئيس | المنتهية ولايته»
    else if (isFormer(word.form)) former = true;
    else if (word.role?.entry.kind === 'honorific')
      continue; // «الأمين العام | الدكتور»
    else if (i === range.end - 1 && isTenure(word.form)) continue;
    else if (word.role) words.add(foldArabic(word.role.entry.masculine));
    else if (isPersonEpithet(word.form)) continue;
    else if (isSpokesman(role?.entry.masculine ?? '') && isFormal(word.form)) continue;
    else if (!is(word, 'preposition')) words.add(fieldStem(word));
  }
  const turn = officeTurn(role?.entry.masculine ?? '', words);
  return {
    head: turn?.head ?? role?.entry.masculine ?? before?.head ?? '',
    ...(role && { gender: role.gender }),
    text: role?.possessed ? withoutPossessor(context, { ...range, first }, role) : rangeText(context, range),
    words: turn?.words ?? words,
    nations,
    former,
    tokens: [range.first],
  };
}

/** «معالي | وزير التجارة»: the office behind an honorific. */
function behindHonorific(context: Context, { first, end }: Range): number {
  let i = first;
  while (i + 1 < end && context.words[i]?.role?.entry.kind === 'honorific' && context.words[i + 1]?.role) i++;
  return i;
}

/** «أمينه العام» is «الأمين العام» where the body is not told with it. */
function withoutPossessor(context: Context, { first, end }: Range, { entry, gender }: RoleSense): string {
  const noun = gender === 'f' ? (entry.feminine ?? entry.masculine) : entry.masculine;
  return `${withArticle(noun)} ${rangeText(context, { first: first + 1, end })}`.trim();
}

/** An office as the registry prints it. */
export function knownOffice(text: string): Office {
  let office = OFFICES.get(text);
  if (office === undefined) {
    if (OFFICES.size >= MOST_OFFICES) OFFICES.clear();
    office = parseOffice(text);
    OFFICES.set(text, office);
  }
  return office;
}

const OFFICES = new Map<string, Office>();
const MOST_OFFICES = 5000;

function parseOffice(text: string): Office {
  const forms = foldArabic(text).split(' ');
  const words = forms.map(wordOf);
  const states = findKnownNames(forms).filter(({ known }) => known.kind === 'state');
  const nations = new Set(states.flatMap(({ known }) => (known.kind === 'state' ? [known.entry.code] : [])));
  const fields = new Set<string>();
  let former = false;
  for (const [i, word] of words.entries()) {
    if (i === 0 || states.some(({ first, last }) => i >= first && i <= last)) continue;
    if (word.adjective && !isFieldBehind(forms[i - 1] ?? '', word.form)) nations.add(word.adjective.code);
    else if (isFormer(word.form)) former = true;
    else if (word.role) fields.add(foldArabic(word.role.entry.masculine));
    else if (!is(word, 'preposition')) fields.add(fieldStem(word));
  }
  const role = words[0]?.role;
  const head = role?.entry.masculine ?? '';
  return { head, text, words: fields, nations, former, tokens: [], ...(role && { gender: role.gender }) };
}

/** «الأمين العام | لجامعة كذا» holds the same word as «الأمين العام | للجامعة»: the stem without the preposition that a body's noun carries. */
function fieldStem({ form, bodyNoun }: Word): string {
  const led = bodyNoun && !bodyNoun.article && form.startsWith(bodyNoun.preposition);
  return stemOf(led ? form.slice(bodyNoun.preposition.length) : form);
}

/** How well an office that was told answers a description; 0 when it does not. */
export function officeFit(asked: Office, held: Office): number {
  if (asked.former !== held.former || !isSameHead(asked, held)) return 0;
  if (asked.gender && held.gender && asked.gender !== held.gender) return 0;
  if (!holdsAll(held.words, asked.words))
    return held.words.size > 0 && holdsAll(asked.words, held.words) && !clash(asked, held) ? 1 : 0;
  if (asked.nations.size === 0) return asked.words.size > 0 ? 3 : 1;
  if (held.nations.size === 0) return asked.words.size > 0 ? 2 : 1;
  for (const nation of asked.nations) if (!held.nations.has(nation)) return 0;
  return asked.words.size === held.words.size ? 4 : 3;
}

/** True when every wanted word is among the words. */
export function holdsAll(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of wanted) if (!words.has(word)) return false;
  return true;
}

function clash(asked: Office, held: Office): boolean {
  return asked.nations.size > 0 && held.nations.size > 0 && !holdsAll(held.nations, asked.nations);
}

/** The same noun, «الزعيم» for whoever leads a state, or «المبعوث الأممي» for whoever heads its mission. */
function isSameHead(asked: Office, held: Office): boolean {
  if (asked.head === held.head || (isSpokesman(asked.head) && isSpokesman(held.head))) return true;
  if (asked.words.size === 0) return leaderHeads(asked.head).includes(held.head);
  if (isOverIt(asked.head) && isOverIt(held.head))
    return (isAnyOver(asked.head) || isAnyOver(held.head)) && isTheSameAtLength(asked, held);
  return isEnvoy(asked.head) && (isEnvoy(held.head) || held.words.has(missionStem()));
}

/** «مسؤول عمليات حفظ السلام في كذا» and «قائد عمليات حفظ السلام في كذا»: the same, told at such length that one noun for its head or another is no other office. */
function isTheSameAtLength({ words }: Office, held: Office): boolean {
  return words.size >= AT_LENGTH && words.size === held.words.size && holdsAll(held.words, words);
}

/** Words behind the head of an office, at least. */
const AT_LENGTH = 3;
