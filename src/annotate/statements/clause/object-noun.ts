import { callsPeople } from '../../../arabic/around-speech.ts';
import { ARTICLE, isSoundPlural, splits } from '../../../arabic/clitics.ts';
import { FROM, WHAT } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { endsAccusative, isCalendarWord, isCommonWord, opensLexically } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, isAny, opensNominal } from '../../../arabic/phrases.ts';
import { isOwnStance } from '../../../arabic/stances.ts';
import { isVerbalNoun, verbGender } from '../../../arabic/verb-shape.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { carriesManner, is } from '../../../arabic/words.ts';
import { formAt, isWord, type Scene, wordAt } from './scene.ts';

/** «الهجوم»، «مسؤوليته»، «عرضا»: a noun that can be the object of a verb of speech opens at `i`. */
export function opensObject(scene: Scene, i: number): boolean {
  if (!isWord(scene, i)) return false;
  const word = wordAt(scene, i);
  if (word.form === WHAT) {
    const next = formAt(scene, i + 1); // «نفى ما تردد عن كذا»، «استنكر ما سماه "الصمت"»
    const { verb } = wordAt(scene, i + 1);
    const told = verb !== undefined && (verb.object !== undefined || verb.tense === 'past'); // «ما ورد»
    return told || verbGender(next) !== undefined || callsPeople(next);
  }
  if (word.complementiser || word.attribution || word.verb?.conjunction) return false;
  if (endsAccusative(word.form) && wordAt(scene, i + 1).complementiser) return false; // «علما أن»
  if (word.participle && !isDeedLikeParticiple(scene, i)) return false;
  if (word.relayNoun && formAt(scene, i + 1) === FROM) return false; // «كشفت صحيفة كذا | نقلا عن مسؤول أن»
  if (word.form.startsWith(COORDINATION + ARTICLE) || word.bodyNoun?.conjunction) return false; // «البورصة للبترول | والغاز»، «الناطق باسم الحركة | وأحزاب كذا»
  if (
    is(word, 'preposition') ||
    is(word, 'subordinator') ||
    is(word, 'relative') ||
    is(word, 'auxiliary') ||
    is(word, 'pronoun') ||
    is(word, 'negator')
  )
    return false;
  if (word.role && !word.role.article && !word.speechNoun && !isSomeOf(scene, i)) return false; // «كشف فلان مدرب النادي أنه»: an apposition
  if (isCalendarWord(word.form) || carriesManner(word.lead) || isGoverned(scene, i) || isWithPronoun(word.form))
    return false;
  return (
    word.article ||
    word.speechNoun !== undefined ||
    isCommonWord(word.form) ||
    (endsAccusative(word.form) && isCommonWord(word.form.slice(0, -1))) ||
    (isSoundPlural(word.form) && isCommonWord(word.form.slice(0, -2))) ||
    (holdsPronoun(word.form) && isCommonWord(bareOfPronoun(word.form))) ||
    isVerbalNoun(word.form) ||
    isOwnStance(word.form) ||
    isAny(word.form) ||
    opensNominal(word.form) ||
    is(word, 'quantifier') ||
    is(word, 'negation') ||
    is(word, 'demonstrative')
  );
}

/** «انتقد الوزير | مواصلة القصف»: a deed that is printed like the participle of a verb that reports only sometimes; not «، مواصلا: …». */
function isDeedLikeParticiple(scene: Scene, i: number): boolean {
  const { form, participle } = wordAt(scene, i);
  return participle?.entry.weak === true && opensNominal(form) && isWord(scene, i + 1);
}

/** «انتقد الوزير | بعض القرارات»: a quantity of things, not of people (بعض النواب). */
function isSomeOf(scene: Scene, i: number): boolean {
  const next = wordAt(scene, i + 1);
  return (
    is(wordAt(scene, i), 'quantifier') && !next.role && !next.adjective && (next.article || isCommonWord(next.form))
  );
}

/** «باتهامات»: an ordinary noun with a preposition of one letter in front. */
function carriesPreposition(form: string): boolean {
  if (opensLexically(form)) return false;
  return splits(form).some(
    ({ conjunction, preposition, rest }) =>
      conjunction === '' && preposition !== '' && !isVerbalNoun(form) && (isVerbalNoun(rest) || isCommonWord(rest)),
  );
}

/** «لوكالة»، «لموسكو»: a name or body with a preposition in front is no object; nor is a finite verb of speech. */
function isGoverned(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const hit = scene.context.hitOf[i];
  if (hit?.first === i && hit.preposition !== '') return true;
  if ((word.bodyNoun?.preposition ?? '') !== '' || carriesPreposition(word.form)) return true;
  return word.verb !== undefined && !word.speechNoun && word.verb.subject.gender === 'f' && word.verb.tense === 'past';
}
