import { isDefiniteNoun, isKnownNoun } from '../../../arabic/definite-words.ts';
import { FEMININE, FEMININE_BOUND } from '../../../arabic/described-people.ts';
import { WHAT } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { Complement } from '../../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative, isRelational } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun, isAny, opensNominal } from '../../../arabic/phrases.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { plainEnd } from './circumstance.ts';
import { opensObject } from './object-noun.ts';
import { opensWith } from './opens-with.ts';
import { carriesPreposition, phraseEnd } from './phrase-end.ts';
import { isComma, isWord, type Scene, wordAt } from './scene.ts';

/** Tokens of the adjuncts between whoever speaks and what is said, at most. */
const LONGEST = 24;

/**
 * «نفى الوزير | ردا على سؤال لأحد الصحافيين | الأنباء عن كذا»، «وانتقد، | في كلمة ألقاها أمام أنصاره في كولبارا، | قرار البلدية»: where the
 * object opens behind one adjunct or several, each a preposition with its noun phrase; undefined where no adjunct opens at
 * `from` or no object stands behind them. `own`: the prepositions that the verb takes; no adjunct opens with them.
 */
export function objectBehindAdjuncts(scene: Scene, from: number, own: readonly Complement[]): number | undefined {
  const at = behindAdjuncts(scene, from, own);
  return at > from && opensThing(scene, at) ? at : undefined;
}

/** Index behind the adjuncts that open at `from`, and behind the comma that closes them; `from` where none do. */
export function behindAdjuncts(scene: Scene, from: number, own: readonly Complement[]): number {
  const limit = Math.min(scene.end, from + LONGEST);
  let i = from;
  while (i < limit) {
    const at = isComma(scene, i) ? i + 1 : i;
    const plain = plainEnd(scene, at);
    const end = plain > at ? plain : adjunctEnd(scene, at, limit, own);
    if (end === at) return i > from ? at : from;
    i = end;
  }
  return from;
}

/** What can be an object behind all that: a noun that news knows as one, definite, in the accusative or of the shape of a deed. */
function opensThing(scene: Scene, i: number): boolean {
  const { form, participle, verb, role, article } = wordAt(scene, i);
  if (participle || role?.conjunction || (verb && !article) || is(wordAt(scene, i - 1), 'relative')) return false;
  if (form.startsWith(COORDINATION) && !isKnownNoun(form)) return false; // «في مجال القانون | وحقوق الإنسان»
  const bare = holdsPronoun(form) ? bareOfPronoun(form) : form;
  const owned = bare !== form && (isKnownNoun(unbound(bare)) || OF_QUALITY.test(bare)); // «استقالته»، «مسؤوليته»
  if (form.startsWith(COORDINATION) && is(wordAt(scene, i), 'quantifier')) return false;
  if (article && !isDefiniteNoun(form) && isRelational(form)) return false; // «صحيفة «كذا» | المحلية»
  const counted = is(wordAt(scene, i), 'quantifier') || is(wordAt(scene, i), 'demonstrative') || isAny(form); // «أي خلاف»، «هذه الأنباء»
  const noun =
    article || counted || isKnownNoun(bare) || owned || isVerbalNoun(form) || opensNominal(bare) || form === WHAT;
  return (noun || (endsAccusative(form) && isKnownNoun(form.slice(0, -1)))) && opensObject(scene, i);
}

/** A noun whose ending is bound before a pronoun as it stands alone: استقالت(ه) is «استقالة». */
export function unbound(stem: string): string {
  return stem.endsWith(FEMININE_BOUND) ? stem.slice(0, -FEMININE_BOUND.length) + FEMININE : stem;
}

/** A noun of quality before its pronoun: مسؤوليت(ها). */
const OF_QUALITY = /^.{3,}يت$/u;

/** End of the adjunct that opens at `i`; `i` where none does. */
function adjunctEnd(scene: Scene, i: number, limit: number, own: readonly Complement[]): number {
  const word = wordAt(scene, i);
  if (!isWord(scene, i) || word.complementiser || word.participle || own.some((one) => opensWith(scene, i, one)))
    return i;
  const joined = carriesPreposition(scene, i);
  if (!joined && !is(word, 'preposition') && !is(word, 'afterwards')) return i;
  if (!joined && isWithPronoun(word.form)) return i + 1; // «تتهمه | فيها»
  const noun = joined ? i : is(wordAt(scene, i + 1), 'preposition') ? i + 2 : i + 1; // «ردا | على سؤال»، «من | قبل»
  const end = phraseEnd(scene, noun, limit, own);
  return end > noun ? end : i;
}
