import { isToThem } from '../../../arabic/around-speech.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { praiseLength } from '../../../arabic/honours.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { endsAccusative, isCalendarWord, isCommonWord, isOccasion, isRelational } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, opensNominal } from '../../../arabic/phrases.ts';
import { isOwnStance, isStance } from '../../../arabic/stances.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { formAt, isWord, type Scene, wordAt } from '../clause/scene.ts';

/** «ضرورة كذا»، «حرص بلاده»، «استمرار العمل»، «تعاقده مع كذا»: what is said, where the word before it ends another phrase. `closed`: a comma stands before it. */
export function opensNounOfContent(scene: Scene, i: number, closed: boolean): boolean {
  const word = wordAt(scene, i);
  const { form } = word;
  if (word.article || word.lead !== '' || is(word, 'preposition') || is(word, 'adverb')) return false;
  if (isOwnStance(form)) return closed || endsPhrase(scene, i - 1) || isOccasion(formAt(scene, i - 1));
  if (is(word, 'demonstrative')) return opensClaim(scene, i + 1) && (closed || endsPhrase(scene, i - 1)); // «هذه المزاعم»
  if (word.role || word.bodyNoun || word.verb || word.bits !== 0 || praiseLength(form, formAt(scene, i + 1)) > 0)
    return false;
  if (endsAccusative(form) && isVerbalNoun(form.slice(0, -1))) return false; // «، استعدادا للمباراة»
  const before = wordAt(scene, i - 1);
  const own = isOwnDeed(form) && (closed || before.article || !isRelational(before.form)); // not «آلية | تطبيقها»
  if (!own && !isDefiniteInAll(scene, i + 1)) return false;
  const governing = !closed && holdsPronoun(before.form) && !before.article && !pointsBack(before.form); // «خلال لقائه | وفد الحزب»
  if (governing || !(closed || endsPhrase(scene, i - 1))) return false;
  if (own || word.speechNoun?.conjunction === '') return true;
  return isStance(form) || opensNominal(form) || isVerbalNoun(form) || (closed && isKnownNoun(bareOfPronoun(form)));
}

/** «لها»، «معه»: a preposition with the pronoun of something told. */
function pointsBack(form: string): boolean {
  return isWithPronoun(form) || isToThem(form);
}

/** «المزاعم»، «الادعاء»: what others said, with article. */
function opensClaim(scene: Scene, i: number): boolean {
  const { article, lead, speechNoun } = wordAt(scene, i);
  return article && lead === '' && speechNoun !== undefined;
}

/** «تعاقده»، «انسحابهم»: a deed of whoever speaks. */
function isOwnDeed(form: string): boolean {
  return holdsPronoun(form) && isVerbalNoun(form);
}

/** «العمل»، «تقدم العمليات»، «بعثة المراقبة»: definite by itself or by the last of the nouns that it governs; a number as well. */
function isDefiniteInAll(scene: Scene, from: number): boolean {
  for (let i = from; i < from + GOVERNED; i++) {
    if (isDefinite(scene, i)) return true;
    const { lead, bits, form } = wordAt(scene, i);
    if (!isWord(scene, i) || lead !== '' || bits !== 0 || !(isCommonWord(form) || isVerbalNoun(form))) return false;
  }
  return false;
}

/** Nouns that govern each other, at most. */
const GOVERNED = 3;

/** A word with article or pronoun, a known name, a number. */
function isDefinite(scene: Scene, i: number): boolean {
  const { hitOf, taggedOf, tokens } = scene.context;
  if (i >= scene.end) return false;
  const named = hitOf[i] !== undefined || taggedOf[i]?.first === i;
  return wordAt(scene, i).article || holdsPronoun(formAt(scene, i)) || named || tokens.kind[i] === TokenKind.number;
}

/** «اللجنة»، «لقائه»، «فلان الفلاني»، «صحفي»، «2015»: behind such a word another phrase may open. */
function endsPhrase(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const { form } = word;
  if (pointsBack(form)) return form.startsWith(TO); // «له | رغبته في كذا», not «بحث معه | ملف كذا»
  if (is(word, 'preposition') || is(word, 'relative') || is(word, 'quantifier')) return false;
  if (word.article || holdsPronoun(form) || word.adjective || isRelational(form) || isCalendarWord(form)) return true;
  if (scene.context.hitOf[i]?.last === i || scene.context.taggedOf[i]?.last === i || is(word, 'adverb')) return true;
  return scene.context.tokens.kind[i] === TokenKind.number || form === ')' || form === '"';
}
