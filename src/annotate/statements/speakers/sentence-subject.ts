import { ARTICLE, isObliquePlural } from '../../../arabic/clitics.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { knownPart } from '../../mentions/variants/known.ts';
import { behindDateline } from '../clause/dateline.ts';
import { isDots, type Scene, wordAt } from '../clause/scene.ts';
import { isSomebody } from '../subjects/somebody.ts';

/**
 * The first phrase of the sentence that can speak and stands under no preposition. What belongs to a phrase under a preposition is none for
 * a participle («وجه رسالة إلى قادة النظام، | قائلا»), which goes on with the subject alone, where `goesOn` tells that it can; a noun of speech
 * may mean it.
 */
export function subjectOfSentence(
  scene: Scene,
  before: number,
  goesOn?: (phrase: Phrase) => boolean,
): Phrase | undefined {
  const participle = goesOn !== undefined;
  const first = opening(scene, before);
  for (let i = first; i < before; i++) {
    if (isQuoted(scene, i)) continue;
    const under = governed(scene, i, before, participle);
    if (under !== undefined) {
      i = Math.max(i, under - 1);
      continue;
    }
    const phrase = parsePhrase(scene.context, i, before);
    if (!phrase || !isSomebody(scene, phrase) || phrase.kind === 'nation' || !isTrusted(scene, phrase, first)) continue;
    if (!goesOn || (!isPursued(scene, phrase) && goesOn(phrase))) return phrase;
  }
  return undefined;
}

/** Behind the dateline; in a headline of two parts, «تحركات حثيثة.. | فلان يبلغ الحلف», the part of the verb. */
function opening(scene: Scene, before: number): number {
  const first = behindDateline(scene);
  if (first > 0) return first;
  for (let i = before - 1; i > first; i--) if (isDots(scene, i)) return i + 1;
  return first;
}

/** «إلى | قادة النظام»، «لصحيفة «كذا»»: the end of what a preposition governs at `i`; undefined where none does. */
function governed(scene: Scene, i: number, before: number, participle: boolean): number | undefined {
  const { context } = scene;
  const word = wordAt(scene, i);
  const joined =
    (word.role?.preposition ?? '') + (word.bodyNoun?.preposition ?? '') + (context.hitOf[i]?.preposition ?? '');
  if (!participle) return word.role?.preposition || context.hitOf[i]?.preposition ? i + 1 : undefined;
  const led = ledNameEnd(scene, i);
  if (led !== undefined) return led;
  const leader = wordAt(scene, i - 1);
  if (joined === '' && (!is(leader, 'preposition') || holdsPronoun(leader.form))) return undefined; // «زار إليها | الوزير»
  const phrase = parsePhrase(context, i, before, { preposition: true });
  if (phrase?.kind === 'other') return somebodyWithin(scene, phrase);
  if (phrase?.name && isPlaceOfVerb(scene, phrase)) return phrase.name.first;
  return phrase?.end ?? (joined === '' ? undefined : i + 1);
}

/** «ضربة | لسامر الحمدي»: the end of a name whose first word is one only without «to» in front of it. */
function ledNameEnd({ context }: Scene, i: number): number | undefined {
  const name = context.taggedOf[i];
  const form = context.tokens.form[i] ?? '';
  if (name?.kind !== 'person' || name.first !== i || !form.startsWith(TO) || knownPart(form)) return undefined;
  return knownPart(form.slice(TO.length)) ? name.last + 1 : undefined;
}

/** «وعاد إلى البلاد | نادر الكسواني»: right behind the verb that opens the sentence and its preposition an ordinary noun, no calling, before its subject. */
function isPlaceOfVerb(scene: Scene, { first, role, name }: Phrase): boolean {
  if (first !== scene.sentence.first + 2 || role?.first !== first || name?.first !== first + 1) return false;
  const { lead, role: calling, article, form } = wordAt(scene, first);
  const verb = wordAt(scene, first - 2);
  return !calling && lead === '' && article && !verb.verb && isCommonWord(form.slice(ARTICLE.length));
}

/** «ظهر على الشاشة | نادر الكسواني»: behind a definite noun a name or an office without article is another phrase; else the end of the phrase. */
function somebodyWithin(scene: Scene, { first, end }: Phrase): number {
  for (let i = first + 1; i < end; i++) {
    const { role, article } = wordAt(scene, i);
    if (scene.context.taggedOf[i]?.first === i || (role?.conjunction === '' && !article)) return i;
  }
  return end;
}

/** «ملاحقة | المتطرفين»، «بملاحقة | المتطرفين»: behind a verbal noun people in the oblique are those to whom it is done. */
function isPursued(scene: Scene, { kind, first }: Phrase): boolean {
  const { form, article } = wordAt(scene, first);
  if (kind === 'person' || !article || !isObliquePlural(form)) return false;
  const before = wordAt(scene, first - 1);
  return isVerbalNoun(before.form) || isVerbalNoun(before.form.slice(1));
}

/** Inside marks that hold more than a name. */
export function isQuoted({ context: { quotes } }: Scene, i: number): boolean {
  const quote = quotes.all[quotes.outer[i] ?? -1];
  return quote !== undefined && quote.last - quote.first > NAME_IN_MARKS;
}

const NAME_IN_MARKS = 4;

/** A single unknown word is no subject unless it stands first or behind a verb. */
function isTrusted(scene: Scene, phrase: Phrase, opening: number): boolean {
  if (phrase.document && phrase.kind === 'body') return true; // «صدر البيان عن | وزارة كذا»
  if (is(wordAt(scene, phrase.first - 1), 'preposition')) return false;
  const alone = phrase.end - phrase.first === 1 || scene.context.tokens.kind[phrase.first - 1] === TokenKind.number;
  if (is(wordAt(scene, phrase.first), 'quantifier') && alone) return false; // «وعلى صعيد | آخر», «308 | ملايين»
  if (phrase.kind !== 'person' || phrase.role !== undefined || phrase.name === undefined) return true;
  return phrase.name.end - phrase.name.first > 1 || phrase.first <= opening + 1;
}
