import { ARTICLE, endsFeminine, splits } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { WHAT, WHAT_BEHIND } from '../../../arabic/lexicons/attribution.ts';
import type { Complement, ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { WHOLE_CONTENTS } from '../../../arabic/lexicons/stances.ts';
import { isCommonWord, opensLexically } from '../../../arabic/names.ts';
import {
  bareOfPronoun,
  holdsPronoun,
  isNounAsPreposition,
  opensNominal,
  tellsPlaceOfSpeech,
} from '../../../arabic/phrases.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { formAt, isComma, isWord, quoteAt, type Scene, wordAt } from './scene.ts';

/** «إلى "أن الجسر …"»: marks that open with a complementiser hold a clause. */
function opensInMarks(scene: Scene, i: number): boolean {
  const quote = quoteAt(scene, i);
  return quote !== undefined && wordAt(scene, quote.first).complementiser !== undefined;
}

const JOINED_WHAT = new Map(WHAT_BEHIND.map(([preposition, form]) => [foldArabic(preposition), foldArabic(form)]));

const WHOLE_NOUNS = new Map(WHOLE_CONTENTS.map(({ takes, forms }) => [takes, new Set(forms.map(foldArabic))]));

/** True for a noun that alone makes a verb report: مسؤولية. */
export function isWholeContent(complement: Complement): boolean {
  return WHOLE_NOUNS.has(complement);
}

/** The prepositions and nouns that a verb of speech takes before a nominal content. */
export function prepositionsOf({ takes }: ReportingVerb): readonly Complement[] {
  return takes.filter((c) => c !== 'clause' && c !== 'quote' && c !== 'object' && c !== 'predicate');
}

/** True when token `i` is the preposition, or carries it in front of a noun (بالهجوم). */
export function opensWith(scene: Scene, i: number, preposition: Complement): boolean {
  if (preposition === 'object' || preposition === 'predicate') return false;
  const form = formAt(scene, i);
  const wanted = foldArabic(preposition);
  const forms = WHOLE_NOUNS.get(preposition);
  if (forms) return forms.has(form);
  if (wanted.length > 1 && form === JOINED_WHAT.get(wanted)) return opensRelative(scene, i + 1); // «حذر | مما وصفه»
  if (wanted.length > 1)
    return (
      form === wanted &&
      !tellsPlaceOfSpeech(formAt(scene, i + 1)) &&
      !opensInMarks(scene, i + 1) &&
      !wordAt(scene, i + 1).complementiser &&
      !is(wordAt(scene, i + 1), 'beforeFactualClause')
    );
  if (form === wanted) return quoteAt(scene, i + 1) !== undefined;
  if (form === wanted + WHAT) return opensRelative(scene, i + 1);
  return form.startsWith(wanted) && carries(scene, i, wanted);
}

/** «بما | تشهده العلاقات»: behind «what» a verb, not «بما في ذلك», «بما أن». */
function opensRelative(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return isWord(scene, i) && !word.complementiser && !is(word, 'preposition') && !word.article && !word.role;
}

function carries(scene: Scene, i: number, preposition: string): boolean {
  const word = wordAt(scene, i);
  if (
    !isWord(scene, i) ||
    (is(word, 'preposition') && !isOwnNoun(scene, i)) ||
    is(word, 'quantifier') ||
    is(word, 'officeLink') ||
    is(word, 'adverb') ||
    word.attribution
  )
    return false;
  if (word.complementiser || isKnownPerson(scene, i)) return false;
  const hit = scene.context.hitOf[i];
  if (hit?.first === i) return hit.preposition === preposition;
  return splits(word.form).some(
    ({ preposition: p, rest, conjunction }) =>
      conjunction === '' &&
      p === preposition &&
      !is(wordOf(rest), 'negator') && // «مراسلون | بلا حدود»
      (hasArticle(rest) || (!opensLexically(word.form) && isNounForm(scene, i, rest, preposition))),
  );
}

/** «وصف الوزير | باراك أوباما بأنه»، «… | بايدن بالضعيف»: a name that the tagger saw and the registry knows opens with its own letter. */
function isKnownPerson({ context }: Scene, i: number): boolean {
  const name = context.taggedOf[i];
  if (name?.kind !== 'person' || name.first !== i) return false;
  return context.isFullName(context.tokens.form.slice(i, name.last + 1)) || context.fullNameLength(i) > 1;
}

/** «أشاد الوزير | بحضور الشباب»: not «بدعوة من الحزب», nor a circumstance behind a comma. */
function isOwnNoun(scene: Scene, i: number): boolean {
  return isNounAsPreposition(formAt(scene, i)) && !is(wordAt(scene, i + 1), 'partitive') && !isComma(scene, i - 1);
}

/** What is left behind the preposition is a noun: an ordinary word, a verbal noun, a feminine, a demonstrative, a body. */
function isNounForm(scene: Scene, i: number, rest: string, preposition: string): boolean {
  const word = wordAt(scene, i);
  return (
    isCommonWord(rest) ||
    isVerbalNoun(rest) ||
    isOwnNounForm(rest) ||
    opensNominal(bareOfPronoun(rest)) ||
    endsFeminine(rest) ||
    is(wordOf(rest), 'demonstrative') ||
    word.bodyNoun?.preposition === preposition ||
    word.role?.preposition === preposition ||
    word.speechNoun?.preposition === preposition
  );
}

/** «بفوزه»، «بعيدها الوطني»: an ordinary noun with the pronoun of somebody told before. */
function isOwnNounForm(rest: string): boolean {
  return holdsPronoun(rest) && isCommonWord(bareOfPronoun(rest));
}

/** Rests that begin with the article. The letters come from the clitic module's convention. */
function hasArticle(rest: string): boolean {
  return rest.length > 3 && rest.startsWith(ARTICLE);
}
