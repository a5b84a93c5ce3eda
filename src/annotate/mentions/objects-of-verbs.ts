import { TO } from '../../arabic/lexicons/attribution.ts';
import { isPurpose } from '../../arabic/phrases.ts';
import { isVerbalNoun } from '../../arabic/verb-shape.ts';
import type { Context } from '../context.ts';

/** «حذر | رئيسها | الولايات المتحدة من كذا»: behind an office with a pronoun the bare name of a state or a body is whom it met. */
export function isMetBy({ words, hitOf }: Context, i: number): boolean {
  const hit = hitOf[i];
  return words[i - 1]?.role?.possessed === true && hit?.first === i && hit.taken === 0 && !words[i]?.adjective;
}

/** «دعا | المجلس | لمكافحة الفساد»: behind one word with article what its verb calls for, by the preposition that the verb takes. */
export function isCalledFor({ words, tokens }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  if (!words[i - 1]?.article || !form.startsWith(TO)) return false;
  if (words[i - 2]?.verb?.entry.takes.includes(TO) !== true || words[i]?.bodyNoun) return false;
  return isPurpose(form) || isVerbalNoun(form.slice(TO.length));
}

/** «محكمة استئناف | إطلاق سراحه»: behind what tells which court without article a verbal noun is what it rules on. */
export function opensRuledOn({ words }: Context, from: number, i: number): boolean {
  const [court, word] = [words[from - 1]?.bodyNoun, words[i]];
  if (court?.entry.kind !== 'court' || court.article || words[i - 1]?.article || !word) return false;
  return !word.article && word.lead === '' && !word.adjective && isVerbalNoun(word.form);
}
