import { ENCLITICS, endsFeminine } from '../../arabic/clitics.ts';
import { FROM } from '../../arabic/lexicons/attribution.ts';
import { isFieldAlone, isSpeakingDocument } from '../../arabic/names.ts';
import { isIssuedParticiple, isMaking } from '../../arabic/verb-kinds.ts';
import { is, wordOf } from '../../arabic/words.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { quotedName } from './marks.ts';

const NONE = wordOf('');
/** Tokens of a title, and of a day between the participle and its preposition, at most. */
const TITLE = 9;
const DAY = 5;

/**
 * «تقرير التعقب الذكي الصادر عن | الشركة»، «تقرير الأمن الغذائي الذي | أعدته المنظمة»، «تقرير عن الأوضاع | أعدته المنظمة»: where whoever
 * issued a document, or the verb that tells who made it, stands behind its title. The participle, the relative or the pronoun agrees
 * with the document; behind a preposition of the title only what is indefinite as the document is tells of it.
 */
export function behindTitle(context: Context, start: number, limit: number): number | undefined {
  const { words, tokens } = context;
  const document = words[start] ?? NONE;
  if (namesIssuer(context, start + 1)) return undefined;
  let led = false; // a preposition of the title was passed
  for (let i = start + 1; i < Math.min(limit, start + TITLE); i++) {
    const quoted = quotedName(context, i, limit);
    if (quoted !== undefined) {
      i = quoted - 1;
      continue;
    }
    const word = words[i] ?? NONE;
    const form = tokens.form[i] ?? '';
    if (i > start + 1 && isIssuedParticiple(form)) {
      const definite = word.article;
      const alike = endsFeminine(form) === endsFeminine(document.form);
      return alike && (led ? !definite && !document.article : definite) ? behindFrom(context, i, limit) : undefined;
    }
    if (i > start + 1 && isMaking(form) && meansHer(form) === endsFeminine(document.form)) {
      const relative = is(words[i - 1] ?? NONE, 'relative');
      return relative ? (led ? undefined : i) : led && !document.article ? i : undefined;
    }
    if (i > start + 1 && !word.article && isSpeakingDocument(form)) return undefined; // «بيان حول | قرار صادر عن المحكمة»
    if (is(word, 'relative') && !is(word, 'preposition')) {
      if (!isMaking(tokens.form[i + 1] ?? '')) return undefined;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) return undefined;
    if (word.complementiser || (word.verb && !word.article && !word.bodyNoun && !word.role)) return undefined;
    led ||= is(word, 'preposition') || form === FROM || word.lead !== '';
  }
  return undefined;
}

/** «تقرير | منظمة كذا»، «تقرير | وزير التجارة»: right behind the document stands whose it is, not its title («تقرير | الأمن الغذائي»). */
function namesIssuer({ words, hitOf }: Context, i: number): boolean {
  const { bodyNoun, role, form } = words[i] ?? NONE;
  if (hitOf[i] || (role && role.entry.kind !== 'honorific')) return true;
  return bodyNoun !== undefined && (!bodyNoun.article || isFieldAlone(form));
}

/** «الصادر | أمس | عن»: behind the preposition of the participle, a day before it allowed. */
function behindFrom({ words, tokens }: Context, participle: number, limit: number): number | undefined {
  for (let i = participle + 1; i < Math.min(limit - 1, participle + DAY); i++) {
    if (tokens.form[i] === FROM || is(words[i] ?? NONE, 'partitive')) return i + 1;
    if (tokens.kind[i] === TokenKind.mark || words[i]?.verb) return undefined;
  }
  return undefined;
}

/** The pronoun of a thing made: «أعدتها» is of a study, «أعدته» of a report. */
function meansHer(form: string): boolean {
  return ENCLITICS.find(({ suffix }) => form.endsWith(suffix))?.agreement.gender === 'f';
}
