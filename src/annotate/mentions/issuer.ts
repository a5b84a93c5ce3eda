import { isAdjectival } from '../../arabic/names.ts';
import { isSending } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

const NONE = wordOf('');

/** «صادر عن»، «الصادرة عن», and an adjective before it: «تقرير جديد صادر عن»، «بيان رسمي من». */
function isIssuing(context: Context, at: number, limit: number): boolean {
  const word = context.words[at] ?? NONE;
  if (is(word, 'issued')) return true;
  const next = context.words[at + 1];
  return at + 1 < limit && word.bits === 0 && !word.verb && next !== undefined && isIssuedWord(next);
}

function isIssuedWord(word: Context['words'][number]): boolean {
  return is(word, 'issued') && word.form.length > 3;
}

/** Who issued a document: «بيان للكرملين»، «بيان صادر عن الوزارة»، «رسالة وجهها الرئيس»، «إحصاءات المنظمة». */
export function issuerOf(context: Context, start: number, limit: number): Phrase | undefined {
  let next = start + 1;
  while (next < limit && isIssuing(context, next, limit)) next++;
  const sent = context.words[next]?.verb?.object !== undefined || isSending(context.tokens.form[next] ?? '');
  const told = sent || next > start + 1;
  if (sent) next++;
  const issuer = next < limit ? parsePhrase(context, next, limit, { preposition: true }) : undefined;
  if (!issuer || issuer.kind === 'other' || issuer.kind === 'pronoun' || issuer.kind === 'nation') return undefined;
  if (issuer.kind === 'role' && !told) return undefined;
  if (!told && (isQuality(context, start, next) || standsApart(context, start, next))) return undefined;
  return { ...issuer, document: true };
}

/** «دعا البلاغ | الحكومة إلى»: behind a document with article only a preposition tells whose it is. */
function standsApart(context: Context, start: number, next: number): boolean {
  const { article, bodyNoun, role } = context.words[next] ?? NONE;
  const governed = (context.hitOf[next] ?? bodyNoun ?? role)?.preposition ?? '';
  return context.words[start]?.article === true && article && governed === '';
}

/** «وثيقة داخلية»: an adjective that is the name of a body elsewhere (وزارة الداخلية), both without article. */
function isQuality(context: Context, start: number, next: number): boolean {
  const [document, quality] = [context.words[start], context.words[next]];
  return !document?.article && quality?.bodyNoun !== undefined && !quality.article && isAdjectival(quality.form);
}
