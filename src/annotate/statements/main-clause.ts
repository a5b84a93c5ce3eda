import { foldArabic } from '../../arabic/fold-table.ts';
import { COORDINATION, LEADING_TURNS, RESUMPTION } from '../../arabic/lexicons/comments.ts';
import { showsPerson } from '../../arabic/verb-shape.ts';
import { is } from '../../arabic/words.ts';
import { isFiniteByShape } from './finite.ts';
import { takesPreposition } from './resumed.ts';
import { formAt, isComma, isWord, type Scene, wordAt } from './scene.ts';

/**
 * «وبينما حذرت الوزيرة من هجوم، | يعتزم الموفد السفر»، «وإذ أشار النائب إلى كذا، | فإنه دعا»: the main clause of the sentence opens at `i`,
 * behind the comma that closes a subordinate clause with the word of speech at `cue`.
 */
export function opensMainOf(scene: Scene, cue: number, i: number): boolean {
  const word = wordAt(scene, i);
  if (!isWord(scene, i) || word.article || word.lead !== '' || word.form.startsWith(COORDINATION)) return false;
  const resumes = word.form.startsWith(RESUMPTION) && is(word, 'subordinator');
  const finite =
    showsPerson(word.form) || isFiniteByShape(word) || PAST_OF_HER.test(word.form) || tellsSpeech(scene, i);
  return (resumes || finite) && leadsSubordinate(scene, cue);
}

/** A past of the derived stems in the feminine, however common the word is: توقفت، انتقدت. */
const PAST_OF_HER = /^[ات].{3,}(?<!ا)ت$/u;

/** «، | قال السكان إن»، «، | طالب النائب بكذا»: a verb of speech; one that an office is printed like shows its own preposition. */
function tellsSpeech(scene: Scene, i: number): boolean {
  const { verb, role, bodyNoun, speechNoun } = wordAt(scene, i);
  if (verb?.conjunction !== '' || bodyNoun || speechNoun) return false;
  return !role || (verb.tense === 'past' && takesPreposition(scene, i, verb.entry));
}

/** The sentence opens with «while», «when» or the like, and nothing parts it from the word of speech. */
function leadsSubordinate(scene: Scene, cue: number): boolean {
  const { first } = scene.sentence;
  if (cue - first > LEAD || !LEADING.some((forms) => forms.every((form, k) => formAt(scene, first + k) === form)))
    return false;
  for (let k = first; k < cue; k++) if (isComma(scene, k) || wordAt(scene, k).verb) return false;
  return true;
}

/** Tokens before a verb that such a word leads, at most. */
const LEAD = 6;

const LEADING = LEADING_TURNS.map((turn) => foldArabic(turn).split(' '));
