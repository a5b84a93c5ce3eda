import { ARTICLE } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { NEWS } from '../../../arabic/lexicons/body-speech.ts';
import { isCommonWord, isRelational, isTypeNoun } from '../../../arabic/names.ts';
import { isQualityOfMedia } from '../../../arabic/through.ts';
import { wordOf } from '../../../arabic/words.ts';
import type { Context } from '../../context.ts';
import type { Phrase } from '../../mentions/phrase.ts';

/** «صحيفة هآرتس» is «هآرتس» as a link, and so is a name in marks; «وكالة الأنباء الفلانية» and «صحيفة تابعة للحزب» stay whole. */
export function withoutTypeNoun(name: string, inMarks: boolean): string {
  const [first = '', second = '', ...more] = name.split(' ');
  const folded = foldArabic(second);
  if (!isTypeNoun(foldArabic(first)) || second === '' || folded === foldArabic(NEWS)) return name;
  if (!inMarks && (folded.startsWith(ARTICLE) || isQualityOfMedia(ARTICLE + folded))) return name;
  const rest = name.slice(first.length + 1);
  return more.length > 1 ? withoutTypeNoun(rest, false) : rest; // «محطة | تلفزيون كذا وكذا»
}

/**
 * What a medium is called that speaks itself, `name` being its words: without its noun where marks hold its name («صحيفة "كذا"») or
 * no word of it is an ordinary one («موقع كولبارا»), and then without the adjective behind it («… الليدوري»); «موقع النادي»،
 * «وكالة حماية الغابات» stay whole.
 */
export function speakingMedium(context: Context, { first, end, label }: Phrase, name: string): string {
  const noun = context.words[first]?.bodyNoun;
  const named = noun?.entry.kind === 'medium' || isTypeNoun(foldArabic(noun?.entry.noun ?? ''));
  if (!noun || !named || noun.article || end < first + 2) return name;
  if (context.tokens.form[first + 1] === '"') return withoutTypeNoun(name, true);
  const close = (label ?? { end }).end;
  let last = close;
  while (last > first + 2 && tellsWhose(context, last - 1)) last--;
  if (!isForeign(context, first + 1, last)) return name;
  return withoutTypeNoun(
    last < close
      ? name
          .split(' ')
          .slice(0, last - close)
          .join(' ')
      : name,
    true,
  );
}

/** «منظمة كذا وكذا | LKD»، «موقع كولبارا | colbara»: the letters of a name behind the name itself; not «شركة LKD». */
export function withoutLetters({ words }: Context, { first }: Phrase, name: string): string {
  const kind = words[first]?.bodyNoun?.entry.kind;
  const own = kind === 'medium' ? LETTERS : kind === 'company' || kind === 'party' ? undefined : CAPITALS;
  return own && name.split(' ').length > 2 ? name.replace(own, '') : name;
}

const LETTERS = /(?<=\p{Script=Arabic}) [A-Za-z]{2,}$/u;
const CAPITALS = /(?<=\p{Script=Arabic}) [A-Z]{2,}$/u;

/** «صحيفة كذا | الليدورية»، «موقع كذا | الإلكتروني». */
function tellsWhose({ words }: Context, i: number): boolean {
  const { article, lead, form, bodyNoun } = words[i] ?? NONE;
  return article && lead === '' && !bodyNoun && isRelational(form);
}

function isForeign({ words, hitOf }: Context, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { article, lead, role, bodyNoun, adjective, bits, verb, form } = words[i] ?? NONE;
    if (article || lead !== '' || role || bodyNoun || adjective || hitOf[i]) return false;
    if (bits !== 0 || verb || isCommonWord(form)) return false;
  }
  return true;
}

const NONE = wordOf('');
