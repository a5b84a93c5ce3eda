import { ARTICLE, splits } from '../../../arabic/clitics.ts';
import { honourNoun } from '../../../arabic/honours.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Context } from '../../context.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';

/**
 * «معاليه»: whoever the article introduced with the same honorific («معالي وزير النقل فلان»، «صاحب السمو الأمير فلان»), those of
 * the nearest sentence first, within a sentence in text order: its subject stands before whomever it met.
 */
export function honouredBefore(context: Context, at: number): Phrase[] {
  const noun = honourNoun(context.words[at]?.form ?? '');
  if (noun === undefined) return [];
  const found: Phrase[] = [];
  const own = sentenceAt(context.sentences, at);
  for (let index = own; index > own - FAR && context.articleOf[index] === context.articleOf[own]; index--) {
    const sentence = context.sentences[index];
    if (!sentence) break;
    for (let i = sentence.first; i <= Math.min(sentence.last, at - 1); i++) {
      const phrase = honouredAt(context, i, sentence.last + 1, noun);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

/** Sentences back to whoever was introduced so, at most. */
const FAR = 100;

/** The phrase of somebody that the honorific at a token introduces. */
function honouredAt(context: Context, i: number, limit: number, noun: string): Phrase | undefined {
  const form = context.tokens.form[i] ?? '';
  const forms = [form, ...splits(form).map(({ rest }) => rest)];
  const first = forms.includes(noun) ? i : forms.includes(ARTICLE + noun) ? i - 1 : undefined; // «صاحب | السمو»
  if (first === undefined) return undefined;
  const phrase = parsePhrase(context, first, limit) ?? parsePhrase(context, i + 1, limit); // «لمعالي | الوزير»
  return phrase?.kind === 'person' || phrase?.kind === 'role' ? phrase : undefined;
}
