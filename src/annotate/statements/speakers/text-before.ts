import { ARTICLE, endsFeminine } from '../../../arabic/clitics.ts';
import { FROM, TO } from '../../../arabic/lexicons/attribution.ts';
import { relativeGender } from '../../../arabic/phrases.ts';
import { isRulingText, isTextVerb } from '../../../arabic/verb-kinds.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { descriptionEnd } from '../../mentions/description.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

/**
 * «المادة الثانية من النظام الداخلي، والتي | تنص على كذا»: before a verb that only texts have as their subject, the noun of a text
 * that the relative pronoun agrees with; else the noun with article right before the pronoun («الأعراف الدولية التي | تنص»).
 */
export function textBefore(scene: Scene, { token, entry, subject }: Cue): Phrase | undefined {
  const relative = token - 1;
  if (!isTextVerb(entry?.past ?? '') || !is(wordAt(scene, relative), 'relative')) return undefined;
  if (subject && subject.first > token) return undefined; // «القانون الذي | نصت مواده على»
  const form = formAt(scene, relative);
  const gender = relativeGender(form.startsWith(ARTICLE) ? form : form.slice(1)); // «والتي»
  if (gender === undefined) return undefined;
  const end = isComma(scene, relative - 1) ? relative - 1 : relative;
  const first = nearestText(scene, end, gender) ?? nounBefore(scene, end, gender);
  if (first === undefined) return undefined;
  const numbered = scene.context.tokens.kind[first + 1] === TokenKind.number; // «المادة | 14 من القانون»
  const described = descriptionEnd(scene.context, first + 1, end);
  if (!numbered && described < end && formAt(scene, described) === FROM) return undefined; // «القرار الصادر | عن المحكمة»
  return { kind: 'other', first, end: numbered ? numberedEnd(scene, first + 2, end) : described, document: true };
}

/** «المادة 14 | من قانون البحار»: behind a number, of which text it is. */
function numberedEnd(scene: Scene, at: number, limit: number): number {
  return is(wordAt(scene, at), 'partitive') && at + 1 < limit ? descriptionEnd(scene.context, at + 2, limit) : at;
}

/** The last noun of a text before a token, of a gender: of «المادة الثانية من القانون» rather the first; not what another leads («الإعلان الرسمي | للاتفاق الجديد»). */
function nearestText(scene: Scene, end: number, gender: 'm' | 'f'): number | undefined {
  let governed: number | undefined;
  for (let i = end - 1; i >= Math.max(scene.sentence.first, end - REACH); i--) {
    const { form } = wordAt(scene, i);
    if ((endsFeminine(form) ? 'f' : 'm') !== gender || !isRulingText(form)) continue;
    if (isLed(scene, i)) continue;
    const whole = isRulingText(formAt(scene, i - 1)) && !wordAt(scene, i - 1).article ? i - 1 : i; // «مشروع | قانون العمل»
    if (!is(wordAt(scene, i - 1), 'partitive')) return whole;
    governed ??= whole;
  }
  return governed;
}

/** Tokens from the noun of a text to the relative clause, at most. */
const REACH = 24;

/** «للاتفاق»، «لقانون العمل»: another noun leads it. */
function isLed(scene: Scene, i: number): boolean {
  return formAt(scene, i).startsWith(TO);
}

/** The noun with article, its adjectives behind it, that ends right before a token. */
function nounBefore(scene: Scene, end: number, gender: 'm' | 'f'): number | undefined {
  let first = end - 1;
  while (first > scene.sentence.first && wordAt(scene, first).article && wordAt(scene, first - 1).article) first--;
  if (formAt(scene, end - 1).startsWith(TO) || formAt(scene, first).startsWith(TO)) return undefined; // «غسل الأموال للاتحاد التي»
  const { article, form, role, bodyNoun } = wordAt(scene, first);
  const thing = article && !role && !bodyNoun && !scene.context.hitOf[first] && !scene.context.taggedOf[first];
  return thing && (gender === 'f' || !endsFeminine(form)) ? first : undefined; // «الأعراف التي»
}
