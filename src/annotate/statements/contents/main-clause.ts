import { doerOfAct } from '../../../arabic/acts.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { COORDINATION, LEADING_TURNS, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { isBringingOut } from '../../../arabic/relaying.ts';
import { showsPerson } from '../../../arabic/verb-shape.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { isFiniteByShape } from '../clause/finite.ts';
import { formAt, isComma, isWord, type Scene, wordAt } from '../clause/scene.ts';
import { tellsOutsideRelatives } from './awaits-verb.ts';
import { leadsSentence } from './noun-frame.ts';
import { takesPreposition } from './resumed.ts';

/** A content from `from` on, of the word of speech at `cue`, and a token `i` behind a comma. */
export interface Place {
  readonly from: number;
  readonly cue: number;
  readonly i: number;
}

/**
 * «وبينما حذرت الوزيرة من هجوم، | يعتزم الموفد السفر»، «ورغم أن النائب أشار إلى كذا، | فإنه دعا»، «والوزير، الذي قال إنه باق، | غادر»: the
 * main clause of the sentence opens at `i`, behind the comma that closes a subordinate clause, or one between commas, with the word of speech at `cue`.
 */
export function opensMainOf(scene: Scene, { from, cue, i }: Place): boolean {
  const word = wordAt(scene, i);
  if (!isWord(scene, i) || word.form.startsWith(COORDINATION)) return false;
  if (opensApodosis(scene, i)) return leads(scene, cue) && !supposes(scene, cue, i);
  if (word.article || word.lead !== '') return false;
  const finite = opensFinite(scene, i);
  const loosely =
    finite || (word.bits === 0 && isFiniteByShape(word)) || (!is(word, 'negation') && tellsSpeech(scene, i)); // «عبر»، «بين», not «دون»
  return (loosely && leads(scene, cue)) || (finite && tellsOfNoun(scene, { from, cue, i }));
}

/** «، | فإنه»، «، | فقد»، «، | فهذا»، «، | فلماذا»: behind a clause that leads the sentence «ف» opens the main one. */
function opensApodosis(scene: Scene, i: number): boolean {
  const { form } = wordAt(scene, i);
  if (!form.startsWith(RESUMPTION)) return false;
  if (APODOSES.some((kind) => is(wordAt(scene, i), kind))) return true;
  const rest = wordOf(form.slice(RESUMPTION.length));
  return rest.article || rest.complementiser !== undefined || RESUMED.some((kind) => is(rest, kind));
}

const APODOSES = ['subordinator', 'auxiliary'] as const;
const RESUMED = ['pronoun', 'demonstrative', 'negation', 'auxiliary', 'interrogative'] as const;

/** «إن الجسر إذا أغلق، | فإن المدينة ستختنق»: what is said holds a condition of its own, which «ف» answers. */
function supposes(scene: Scene, cue: number, i: number): boolean {
  for (let k = cue + 1; k < i; k++)
    if (is(wordAt(scene, k), 'irrealis') && is(wordAt(scene, k), 'subordinator')) return true;
  return false;
}

/** «يعتزم»، «كانت»، «لم تنسحب»، «توقفت»: no noun, however common the word is. */
function opensFinite(scene: Scene, i: number): boolean {
  const { form, bits } = wordAt(scene, i);
  const denied = is(wordAt(scene, i), 'negation') && showsPerson(formAt(scene, i + 1));
  const acts = bits === 0 && doerOfAct(form, formAt(scene, i + 1)) !== undefined; // not «دون»
  return denied || acts || is(wordAt(scene, i), 'auxiliary') || showsPerson(form) || PAST_OF_HER.test(form);
}

/** A past of the derived stems in the feminine, however common the word is: توقفت، انتقدت. */
const PAST_OF_HER = /^[ات].{3,}(?<!ا)ت$/u;

/** «، | قال السكان إن»، «، | طالب النائب بكذا»: a verb of speech; one that an office is printed like shows its own preposition. */
function tellsSpeech(scene: Scene, i: number): boolean {
  const { verb, role, bodyNoun, speechNoun } = wordAt(scene, i);
  if (verb?.conjunction !== '' || bodyNoun || speechNoun) return false;
  return !role || (verb.tense === 'past' && takesPreposition(scene, i, verb.entry));
}

/** «وبعد تأكيد | …»، «وعندما أكد | …»: the word of speech stands in what leads the sentence. */
function leads(scene: Scene, cue: number): boolean {
  const before = wordAt(scene, cue - 1);
  const governed = wordAt(scene, cue).speechNoun && (is(before, 'preposition') || is(before, 'afterwards'));
  return leadsSubordinate(scene, cue) || (governed === true && leadsSentence(scene, cue)) || leadsByText(scene, cue);
}

/** «وبعد نشر صحيفة كذا تقريرا | قالت فيه»: the sentence opens with when a text was brought out, which the word of speech leads back to. */
function leadsByText(scene: Scene, cue: number): boolean {
  const { first } = scene.sentence;
  if (!is(wordAt(scene, first), 'preposition') || !isBringingOut(formAt(scene, first + 1)) || cue - first > TEXT)
    return false;
  for (let k = first; k < cue; k++) if (isComma(scene, k)) return false;
  return true;
}

/** Tokens before a verb that leads back to a text that the sentence opens with, at most. */
const TEXT = 10;

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

/** «أنه آمن»، «أن الجسر أغلق»: with its pronoun or its own verb; not «أن الذين يعبرونه | كانوا خائفين». */
function isWhole(scene: Scene, from: number, comma: number): boolean {
  const led = LED_IN.some((kind) => is(wordAt(scene, from + 1), kind)); // «أنه | في حال الفوز، سيبقى»
  const own = wordAt(scene, from).complementiser?.pronoun !== undefined && !led;
  return own || tellsOutsideRelatives(scene, from, comma);
}

const LED_IN = ['preposition', 'subordinator', 'afterwards', 'inOrDuring'] as const;

function isFramed(scene: Scene, cue: number): boolean {
  return is(wordAt(scene, cue - 1), 'relative') && isComma(scene, cue - 2);
}

/**
 * «الوزير، الذي | قال إن كذا»، «اتصال | وصفته مصادر بأنه كذا»: in a relative clause behind a comma, or with its pronoun right behind a noun without
 * article, the word of speech tells of a noun whose own verb may follow.
 */
function tellsOfNoun(scene: Scene, { from, cue, i }: Place): boolean {
  if (!isWhole(scene, from, i - 1)) return false;
  for (let k = cue + 1; k < from; k++) if (isComma(scene, k)) return false; // «الدراسة، التي نشرت أمس، | أن كذا»
  if (isFramed(scene, cue)) return true;
  const { verb } = wordAt(scene, cue);
  const before = wordAt(scene, cue - 1);
  const noun = isCommonWord(before.form) && !before.article && before.bits === 0 && !before.verb;
  return verb?.object !== undefined && verb.conjunction === '' && cue > scene.sentence.first && noun;
}
