import type { Agreement } from '../../../arabic/clitics.ts';
import { ARTICLE, endsFeminine } from '../../../arabic/clitics.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { tellsWherein } from '../../../arabic/phrases.ts';
import { isPresentOfHer, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { isHeadline } from '../clause/headline.ts';
import { isDots, isWord, type Scene, wordAt } from '../clause/scene.ts';

/**
 * Whoever speaks in a headline where no phrase beside the verb at `token` shows it: named behind the dots («تعهد بكذا.. | الوزير يزور
 * كولبارا»), or by a few words that no lexicon knows («كولمار | تحذر ليدوريا من كذا»).
 */
export function headlineSubject(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  if (!isHeadline(scene)) return undefined;
  return token === scene.sentence.first ? behindDots(scene, token, agreement) : unknownBefore(scene, token);
}

/** «إقليم كذا | يطالب الحزب بكذا»: in a headline with whoever asks before the verb, the phrase behind it is whoever is asked. */
export function isAskedInHeadline(scene: Scene, token: number): boolean {
  const { verb } = wordAt(scene, token);
  if (verb?.entry.toward !== 'object' || token === scene.sentence.first || !isHeadline(scene)) return false;
  const asking = unknownBefore(scene, token);
  return asking !== undefined && agrees(scene, asking, token) && !isTakenUpBehind(scene, token);
}

/** «أزمة الغاز | يطالب الوزير بحلها»: a noun in the feminine before a verb in the masculine is not whoever asks. */
function agrees(scene: Scene, { first }: Subject, token: number): boolean {
  return !(endsFeminine(wordAt(scene, first).form) && wordAt(scene, token).verb?.subject.gender === 'm');
}

/** «خلاف حاد يتهم الوزير | فيه الحركة بكذا»: a pronoun close behind the verb that takes up the words before it. */
function isTakenUpBehind(scene: Scene, token: number): boolean {
  for (let i = token + 1; i < Math.min(scene.end, token + TAKEN_UP); i++)
    if (tellsWherein(wordAt(scene, i).form)) return true;
  return false;
}

/** Words from a verb to the pronoun that takes up the words before it, at most. */
const TAKEN_UP = 4;

/** The subject of the clause behind the first dots, where the headline opens with the verb. */
function behindDots(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  let i = token + 1;
  while (i < scene.end && !isDots(scene, i)) i++;
  while (isDots(scene, i)) i++;
  const subject = i < scene.end ? parseSubject(scene.context, i, scene.end) : undefined;
  return subject && isStrong(subject) && fits(scene, subject, agreement) ? subject : undefined;
}

/** The words from the opening of the headline, or its dots, up to a verb of the present: no common noun at their head. */
function unknownBefore(scene: Scene, token: number): Subject | undefined {
  const { verb } = wordAt(scene, token);
  if (verb?.tense !== 'present' || verb.conjunction !== '') return undefined;
  if (ASKING.has(verb.entry.act)) return upToAsking(scene, token);
  let first = token;
  while (first > scene.sentence.first && !isDots(scene, first - 1)) first--;
  if (first === token || token - first > MOST_WORDS) return undefined;
  for (let i = first; i < token; i++) {
    const word = wordAt(scene, i);
    if (!isWord(scene, i) || word.bits !== 0 || word.verb || word.lead !== '') return undefined;
  }
  const { form, article } = wordAt(scene, first);
  if (isCommonWord(form) || (article && isCommonWord(form.slice(ARTICLE.length)))) return undefined;
  return { kind: 'other', first, end: token, others: [] };
}

/** Words of an unknown name before its verb, at most. */
const MOST_WORDS = 3;

/** Acts of asking or judging, which people do and no thing. */
const ASKING: ReadonlySet<Act> = new Set<Act>([
  ...(['demand', 'ask', 'accuse', 'condemn', 'criticise', 'oppose'] as const),
  ...(['support', 'promise', 'propose'] as const),
]);

/** «القمة الثلاثية | تتعهد بكذا»، «شقيق أحد السكان | يناشد الوالي كذا»: all words of the headline before a verb of asking, without another verb. */
function upToAsking(scene: Scene, token: number): Subject | undefined {
  let first = token;
  while (first > scene.sentence.first && !isDots(scene, first - 1)) first--;
  if (first === token || token - first > MOST_ASKING) return undefined;
  const { bits, lead, complementiser } = wordAt(scene, first);
  if (bits !== 0 || lead !== '' || complementiser) return undefined;
  for (let i = first; i < token; i++) {
    const { form, verb, role, article, speechNoun } = wordAt(scene, i);
    if (!isWord(scene, i) || is(wordAt(scene, i), 'relative')) return undefined;
    if (!article && !role && ((verb && !speechNoun) || isPresentOfHer(form) || showsPerson(form))) return undefined;
  }
  return { kind: 'other', first, end: token, others: [] };
}

/** Words before a verb of asking, at most. */
const MOST_ASKING = 8;
