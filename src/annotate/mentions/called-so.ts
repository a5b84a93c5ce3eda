import { isSomeOfThem } from '../../arabic/around-speech.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { IN } from '../../arabic/lexicons/attribution.ts';
import { SELF_NAMING } from '../../arabic/lexicons/phrase-words.ts';
import { endsAccusative, isGivenName } from '../../arabic/names.ts';
import { isNaming } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { apposedName } from './apposition.ts';
import { COMMAS, quotedName } from './marks.ts';
import type { Phrase } from './phrase.ts';

/**
 * «أحد الحراس | ويدعى فلان الفلاني»، «إحدى المشرفات، | واسمها فلانة»، «نادل | في مطعم | يدعى فلانا»: whoever is described, by the name that
 * they are said to have.
 */
export function calledSo(context: Context, phrase: Phrase, limit: number): Phrase | undefined {
  if (phrase.kind === 'body') return bodyCalledSo(context, phrase, limit);
  if (phrase.kind === 'known' || (phrase.name && !isUnknownNoun(context, phrase))) return undefined;
  const end = behindPlace(context, phrase, limit) ?? phrase.end;
  if (phrase.name && end === phrase.end && !isSomeOfThem(context.tokens.form[phrase.first] ?? '')) return undefined;
  const { form } = context.tokens;
  const at = COMMAS.has(form[end] ?? '') ? end + 1 : end;
  if (at >= limit || !isNaming(form[at] ?? '')) return undefined;
  const name = apposedName(context, end, limit);
  return name && { kind: 'person', first: phrase.first, end: name.end, name, role: { first: phrase.first, end } };
}

/** «جماعة | تطلق على نفسها اسم «كذا»»، «تحالف مسلح | يعرف باسم «كذا»»: a group without article by the name in marks that it goes by. */
function bodyCalledSo(context: Context, phrase: Phrase, limit: number): Phrase | undefined {
  const { form } = context.tokens;
  if (isNaming(form[phrase.end - 1] ?? '')) return bodyKnownAs(context, phrase, limit);
  const turns = phrase.end < limit ? SELF.get(form[phrase.end] ?? '') : undefined;
  if (!turns || context.words[phrase.first]?.article) return undefined;
  const turn = turns.find((words) => words.every((word, k) => form[phrase.end + k] === word));
  const at = phrase.end + (turn?.length ?? 0);
  const end = turn && at < limit ? quotedName(context, at, limit) : undefined;
  return end === undefined
    ? undefined
    : { kind: 'body', first: phrase.first, end, label: { first: at + 1, end: end - 1 } };
}

/** «التنظيم المعروف | بـ"كذا"»، «الجماعة المعروفة | اختصارا باسم "كذا"»: a body by the name in marks that it is known by. */
function bodyKnownAs(context: Context, { first, end }: Phrase, limit: number): Phrase | undefined {
  const { form } = context.tokens;
  const at = endsAccusative(form[end] ?? '') ? end + 1 : end;
  if (!context.words[end - 1]?.article || (form[at] !== IN && !is(context.words[at] ?? NONE, 'officeLink')))
    return undefined;
  const close = at + 1 < limit ? quotedName(context, at + 1, limit) : undefined;
  return close === undefined
    ? undefined
    : { kind: 'body', first, end: close, label: { first: at + 2, end: close - 1 } };
}

const SELF = Map.groupBy(
  SELF_NAMING.map((turn) => foldArabic(turn).split(' ')),
  ([first = '']) => first,
);

/** «نادل»: one word without article that the tagger took for a name, though it is none that anybody bears. */
function isUnknownNoun({ tokens, words, isFullName }: Context, { first, end, role }: Phrase): boolean {
  const form = tokens.form[first] ?? '';
  return end === first + 1 && !role && !words[first]?.article && !isGivenName(form) && !isFullName([form]);
}

/** «… | في مطعم بالعاصمة | يدعى»: where somebody without article is, up to the verb that names them. */
function behindPlace({ words, tokens }: Context, { first, end }: Phrase, limit: number): number | undefined {
  if (words[first]?.article || !(is(words[end] ?? NONE, 'preposition') || is(words[end] ?? NONE, 'locative')))
    return undefined;
  for (let i = end + 1; i < Math.min(limit, end + PLACE); i++) {
    if (isNaming(tokens.form[i] ?? '') && !words[i]?.article) return i > end + 1 ? i : undefined;
    if (tokens.kind[i] !== TokenKind.word || words[i]?.complementiser || words[i]?.verb) return undefined;
  }
  return undefined;
}

const NONE = wordOf('');

/** Words that tell where somebody is, at most. */
const PLACE = 7;
