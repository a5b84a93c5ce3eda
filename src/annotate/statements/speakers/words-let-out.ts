import { endsFeminine } from '../../../arabic/clitics.ts';
import { endsAccusative, isSpeakingDocument } from '../../../arabic/names.ts';
import { isWriting } from '../../../arabic/phrases.ts';
import { isIssuedWord, isOwnedWord } from '../../../arabic/relaying.ts';
import { isFuture } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { isWord, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { skipTimes } from '../subjects/object-behind.ts';
import { clauseSubjects } from '../subjects/subjects.ts';
import { letsOut } from './documents.ts';

/**
 * «نشرت صفحة الطلبة تدوينة | تقول: «…»»، «كتب أحد معارضيه رسالة مفتوحة | تصف القرار بكذا»: a verb without «and» right behind words without article
 * has their gender; whoever let them out speaks.
 */
export function whoLetWordsOut(scene: Scene, { token, kind, agreement, subject }: Cue): Subject | undefined {
  const { verb } = wordAt(scene, token);
  if (kind !== 'verb' || subject || verb?.conjunction !== '' || verb.passive || agreement?.number !== 'singular')
    return undefined;
  const words = wordsBefore(scene, token, agreement.gender ?? 'm');
  const out = words === undefined ? undefined : outBefore(scene, words);
  if (words === undefined || out === undefined) return undefined;
  const subjects = [...clauseSubjects(scene, scene.sentence.first, words)].filter(({ inner }) => !inner);
  const last = subjects.findLast(({ verb }) => verb <= out);
  if (!last || isMediumPhrase(scene.context, last.subject)) return undefined; // «نشرت الصحيفة رسالة | تؤكد أن»: somebody else's
  const lets = last.verb === out || is(wordAt(scene, last.verb), 'auxiliary'); // «وكانت المحكمة قد | أصدرت»
  const behind = skipTimes(scene, Math.max(last.subject.end, out + 1));
  return lets && behind === words ? last.subject : undefined; // not «قرارا ردا على رسالة | تؤكد أن»
}

/** The noun of words without article, of a gender, at most two adjectives between it and the verb. */
function wordsBefore(scene: Scene, token: number, gender: 'm' | 'f'): number | undefined {
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - LONGEST); i--) {
    const { form, article, verb, role, bodyNoun, complementiser, speechNoun, lead } = wordAt(scene, i);
    const bare = endsAccusative(form) ? form.slice(0, -1) : form;
    if (!article && lead === '' && tellsWords(bare)) return endsFeminine(bare) === (gender === 'f') ? i : undefined;
    if (!isWord(scene, i) || article || (verb && !speechNoun) || role || bodyNoun || complementiser) return undefined;
    if (is(wordAt(scene, i), 'relative') || is(wordAt(scene, i), 'preposition')) return undefined;
  }
  return undefined;
}

/** Words and the adjectives behind them, at most. */
const LONGEST = 3;

function tellsWords(form: string): boolean {
  return isOwnedWord(form) || isIssuedWord(form) || isSpeakingDocument(form) || isWriting(form);
}

/** The verb by which words come out, in their clause before them; not «لم يصدر»، «أن تصدر»، «التي أصدرت». */
function outBefore(scene: Scene, words: number): number | undefined {
  for (let i = words - 1; i >= Math.max(scene.sentence.first, words - BACK); i--) {
    if (!letsOut(wordAt(scene, i).form)) continue;
    const before = wordAt(scene, i - 1);
    const held = is(before, 'relative') || is(before, 'negator') || before.complementiser !== undefined;
    return held || isFuture(wordAt(scene, i).form) ? undefined : i;
  }
  return undefined;
}

/** Tokens between the verb by which words come out and their noun, at most. */
const BACK = 24;
