import { isKnownNoun } from '../../../arabic/definite-words.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { isCalendarWord, isOccasion, isRelational } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, opensNominal } from '../../../arabic/phrases.ts';
import { isOwnStance, isStance } from '../../../arabic/stances.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { TokenKind } from '../../../text/tokens.ts';
import {
  formAt,
  isColon,
  isComma,
  isDots,
  isOtherCue,
  quoteAt,
  quoteLength,
  type Scene,
  wordAt,
} from '../clause/scene.ts';

/**
 * The object of a verb of speech behind a circumstance that no pattern measures: «وأكدت فلانة خلال ترؤسها اجتماع اللجنة | ضرورة كذا»,
 * «وأكدت الوزارة، في بيان بثته الوكالة، | وقوف البلاد مع جيرانها». The circumstance opens with a preposition at `from`, behind a comma
 * or not; the object is a stance or a deed behind a word that ends what stands before it.
 */
export function farObject(scene: Scene, from: number, { takes, toward, act }: ReportingVerb): number | undefined {
  if (!takes.includes('object') || toward !== undefined || NOT_FAR.has(act)) return undefined;
  const framed = isComma(scene, from);
  const first = framed ? from + 1 : from;
  if (!opensCircumstance(scene, first)) return undefined;
  for (let i = first + 2; i < Math.min(scene.end, first + REACH); i++) {
    const quote = quoteAt(scene, i);
    if (quote && quote.close > i && quoteLength(scene, quote) <= NAME) i = quote.close + 1;
    else if (quote) return undefined;
    if (isDots(scene, i) || isColon(scene, i) || isOtherCue(scene, i)) return undefined;
    if (wordAt(scene, i).complementiser || wordAt(scene, i).participle) return undefined;
    const closed = isComma(scene, i - 1);
    const own = isOwnStance(formAt(scene, i)); // «، في حديث لـ"كذا" | رفضه المشاركة»
    if ((!framed || closed || own) && opensNounOfContent(scene, i, closed)) return i;
    if (closed) return undefined;
  }
  return undefined;
}

/** Acts whose object is as well a person or a thing as a deed. */
const NOT_FAR: ReadonlySet<Act> = new Set<Act>(['thank', 'praise', 'ask', 'demand']);

/** Words in marks that are a name, at most. */
const NAME = 4;

/** Tokens of a circumstance, at most. */
const REACH = 18;

function opensCircumstance(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.complementiser || is(word, 'partitive')) return false;
  return is(word, 'preposition') || is(word, 'afterwards') || is(word, 'inOrDuring') || is(word, 'locative');
}

/** «ضرورة كذا»، «حرص بلاده»، «استمرار العمل»: what is said, where the word before it ends another phrase. */
export function opensNounOfContent(scene: Scene, i: number, closed: boolean): boolean {
  const word = wordAt(scene, i);
  const { form } = word;
  if (word.article || word.lead !== '' || is(word, 'preposition') || is(word, 'adverb')) return false;
  if (isOwnStance(form)) return closed || endsPhrase(scene, i - 1) || isOccasion(formAt(scene, i - 1));
  if (word.role || word.bodyNoun || word.verb || word.bits !== 0 || !isDefinite(scene, i + 1)) return false;
  const before = wordAt(scene, i - 1);
  const governing = !closed && holdsPronoun(before.form) && !before.article; // «خلال لقائه | وفد الحزب»
  if (governing || !(closed || endsPhrase(scene, i - 1))) return false;
  return isStance(form) || opensNominal(form) || isVerbalNoun(form) || (closed && isKnownNoun(bareOfPronoun(form)));
}

/** A word with article or pronoun, or a known name. */
function isDefinite(scene: Scene, i: number): boolean {
  return wordAt(scene, i).article || holdsPronoun(formAt(scene, i)) || scene.context.hitOf[i] !== undefined;
}

/** «اللجنة»، «لقائه»، «فلان الفلاني»، «صحفي»، «2015»: behind such a word another phrase may open. */
function endsPhrase(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const { form } = word;
  if (is(word, 'preposition') || is(word, 'relative') || is(word, 'quantifier')) return false;
  if (word.article || holdsPronoun(form) || word.adjective || isRelational(form) || isCalendarWord(form)) return true;
  if (scene.context.hitOf[i]?.last === i || scene.context.taggedOf[i]?.last === i || is(word, 'adverb')) return true;
  return scene.context.tokens.kind[i] === TokenKind.number || form === ')' || form === '"';
}
