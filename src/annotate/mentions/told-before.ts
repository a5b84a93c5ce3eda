import { ARTICLE, isObliquePlural } from '../../arabic/clitics.ts';
import { is, type RoleSense } from '../../arabic/words.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/**
 * The last description in the article before a word with article that it is short for, whether or not it stood beside a cue:
 * «المصادر» after «علمت الصحيفة من مصادر مشاركة في الاجتماع», «البيان» after «وفقا للبيان الختامي للقمة».
 */
export function toldBefore(context: Context, { first, end, kind }: Phrase): Phrase | undefined {
  const word = context.words[first];
  if (!word?.article || end - first > 1) return undefined;
  const noun = word.form.slice(word.form.lastIndexOf(ARTICLE, 2) + ARTICLE.length);
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (!context.tokens.form[i]?.endsWith(noun)) continue;
    const found = parsePhrase(context, i, sentenceEnd(context, i), { preposition: true });
    if (found?.kind === kind && found.first === i && found.end - i > 1 && isSame(context, i, first, kind)) return found;
  }
  return undefined;
}

/**
 * «الوزراء» after «عقد وزراء الإعلام بالدول الداعية لكذا اجتماعا», «السكان» after «قال سكان محليون»: the last description before it, in the
 * nominative and under no preposition, of several people by the same noun without article.
 */
export function peopleToldBefore(context: Context, { first, end }: Phrase): Phrase | undefined {
  const word = context.words[first];
  const role = word && !is(word, 'quantifier') ? word.role : undefined; // not «البعض»
  if (!role?.article || !areMany(role) || role.conjunction + role.preposition !== '' || end - first > 1)
    return undefined;
  if (isObliquePlural(context.tokens.form[first] ?? '')) return undefined; // «لكن الصحفيين»: many or two
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const told = context.words[i]?.role;
    if (told?.entry !== role.entry || !areMany(told)) continue;
    const before = context.words[i - 1];
    if (role.entry.kind === 'group' && context.words[i + 1]?.article) continue; // «سكان القرية» may be others
    const governed = told.preposition !== '' || isObliquePlural(context.tokens.form[i] ?? '');
    if (governed || (before && is(before, 'preposition'))) continue;
    const found = parsePhrase(context, i, sentenceEnd(context, i));
    if (found?.kind === 'role' && found.first === i && found.end - i > 1 && isSame(context, i, first, 'role'))
      return found;
  }
  return undefined;
}

/** «الوزراء»، «السكان»: a plural, or a noun that is one by itself. */
function areMany({ number, entry }: RoleSense): boolean {
  return number === 'plural' || (entry.kind === 'group' && entry.plural.length === 0);
}

/** How far back, in tokens, several people may have been described, and a source or a document. */
const NEAR = 150;
const REACH = 400;

/** The same source without article in front, or the same document with or without it. */
function isSame(context: Context, before: number, at: number, kind: Phrase['kind']): boolean {
  const [told, asked] = [context.words[before], context.words[at]];
  if (context.articleOf[sentenceAt(context.sentences, before)] !== context.articleOf[sentenceAt(context.sentences, at)])
    return false;
  if (kind !== 'role') return told?.article === true;
  const [one, other] = [told?.role, asked?.role];
  return one?.entry === other?.entry && one?.number === other?.number && one?.article === false;
}

function sentenceEnd(context: Context, token: number): number {
  return (context.sentences[sentenceAt(context.sentences, token)]?.last ?? token) + 1;
}
