import { isIndefiniteAdjective } from '../../../arabic/described-people.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { UNION } from '../../../arabic/lexicons/body-nouns.ts';
import { withArticle } from '../../../arabic/names.ts';
import { isMentioned } from '../../../arabic/phrases.ts';
import { is, type Word } from '../../../arabic/words.ts';
import type { Context } from '../../context.ts';
import type { Bodies, Body } from '../../mentions/bodies.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { bodyParty, knownParty } from './naming.ts';

/**
 * The words of a description with the body at their end in full, as the article names it before: «متحدث باسم شركة كذا للنقل» for «متحدث باسم
 * الشركة»، «مصادر وزارة النقل» for «مصادر الوزارة»; undefined where no body stands there alone, or the article told of none or of several.
 */
export function withBody(context: Context, bodies: Bodies, phrase: Phrase, name: string): string | undefined {
  const { words, tokens } = context;
  const last = isMentioned(tokens.form[phrase.end - 1] ?? '') ? phrase.end - 2 : phrase.end - 1;
  const word = words[last];
  if (!word || last <= phrase.first || !isBodyAlone(word) || !standsBehind(words[last - 1])) return undefined;
  const printed = context.text.slice(tokens.start[last], tokens.end[phrase.end - 1]);
  const body = name.endsWith(` ${printed}`) ? onlyOf(context, bodies, word.form, phrase.first) : undefined;
  if (!body) return undefined;
  const party = body.phrase.kind === 'known' ? knownParty(context, body.phrase) : bodyParty(context, body.phrase);
  return party.kind === 'organisation' ? name.slice(0, -printed.length) + party.name : undefined;
}

/** «الشركة»، «الوزارة»: the singular of a noun that names many; not «الشركات»، «الشرطة»، «المعارضة»، «الخارجية», nor «الاتحاد», which readers know by that word alone. */
function isBodyAlone({ article, bodyNoun, lead, form }: Word): boolean {
  const { kind = '', noun = '', plural } = bodyNoun?.entry ?? {};
  const counted = plural !== undefined && form === withArticle(foldArabic(noun)) && noun !== UNION;
  return article && lead === '' && counted && !OF_THE_STATE.has(kind);
}

/** «مصدر في | الوزارة»، «باسم | الوزارة»، «مصادر | الوزارة»; not «هذه | الجماعة»، «إحدى | الجماعات»، «حزب | الجبهة». */
function standsBehind(word: Word | undefined): boolean {
  if (!word || word.article || word.bodyNoun || is(word, 'quantifier') || is(word, 'demonstrative')) return false;
  return word.lead === '' || is(word, 'preposition');
}

/** The one body that the article names before a token with this noun and more words; a shorter name of it counts for the same. */
function onlyOf(context: Context, bodies: Bodies, head: string, at: number): Body | undefined {
  const told: Body[] = [];
  bodies.meant({ head, words: NO_WORDS }, at, (body) => {
    told.push(body);
    return false;
  });
  const [last, ...more] = told.filter(({ called }) => !called);
  const only = last && more.every((body) => isSame(body, last)) ? last : undefined;
  return only && isNamed(context, only.phrase) ? only : undefined;
}

/** «شركة كذا»، «اللجنة العسكرية»; not «محكمة | في كولبارا»، «جماعة | متشددة»، any one of its kind. */
function isNamed({ words }: Context, { kind, first }: Phrase): boolean {
  const next = words[first + 1];
  if (kind === 'known' || words[first]?.article || !next) return true;
  return !is(next, 'preposition') && (next.article || !next.adjective) && !isIndefiniteAdjective(next.form);
}

function isSame(one: Body, other: Body): boolean {
  const [short, long] = one.words.size < other.words.size ? [one, other] : [other, one];
  return [...short.words].every((word) => long.words.has(word));
}

const NO_WORDS: ReadonlySet<string> = new Set();
const OF_THE_STATE: ReadonlySet<string> = new Set(['government']);
