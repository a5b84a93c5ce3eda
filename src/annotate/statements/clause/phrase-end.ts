import { ARTICLE, DEFINITE_PREPOSITION, splits } from '../../../arabic/clitics.ts';
import { isAskedBy, isMeeting, tellsOfOccasion } from '../../../arabic/deeds.ts';
import { isDefiniteNoun, isKnownAdjective, isKnownNoun } from '../../../arabic/definite-words.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { Complement } from '../../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative, isCommonWord, isElative, isOccasion, isRelational } from '../../../arabic/names.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is, type Word } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { opensWith } from './opens-with.ts';
import { formAt, isWord, quoteAt, quoteLength, type Scene, skipInsertion, wordAt } from './scene.ts';

/** Words of a name in marks, at most. */
const NAME = 4;

/** «للصحافيين»، «بحضور»، «بشدة»: a noun with a preposition of one letter in front. */
export function carriesPreposition(scene: Scene, i: number): boolean {
  const { form, role, bodyNoun, bits } = wordAt(scene, i);
  if (bits !== 0) return false;
  if ((role?.preposition ?? '') + (bodyNoun?.preposition ?? '') !== '') return true;
  const hit = scene.context.hitOf[i];
  if ((hit?.first === i && hit.preposition !== '') || form.startsWith(DEFINITE_PREPOSITION)) return true;
  return splits(form).some(
    ({ conjunction, preposition, rest }) =>
      conjunction === '' &&
      preposition !== '' &&
      (rest.startsWith(ARTICLE) || (isCommonWord(rest) && !isCommonWord(form))),
  );
}

/**
 * End of the noun phrase that opens at `from`: its words, what they govern and what prepositions add. It ends before a noun that
 * cannot belong to it: a definite one behind a definite one that it does not describe, a bare one behind a name; and before a
 * preposition that the verb around takes (`own`), unless the noun before it asks for that one («وصوله إلى كذا»).
 */
export function phraseEnd(scene: Scene, from: number, limit: number, own: readonly Complement[]): number {
  if (!isWord(scene, from) || wordAt(scene, from).complementiser) return from;
  let i = headEnd(scene, from, limit);
  while (i < limit) {
    const next = goesOn(scene, { from, limit, own }, i);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** People and bodies are as long as their description; of any other head it is one word, of a name all. */
function headEnd(scene: Scene, i: number, limit: number): number {
  const described = parsePhrase(scene.context, i, limit, { preposition: true });
  if (described?.first === i && described.kind !== 'other' && described.kind !== 'pronoun')
    return marksEnd(scene, i, described.end);
  const name = scene.context.taggedOf[i] ?? scene.context.hitOf[i];
  if (name?.first === i) return name.last + 1;
  return is(wordAt(scene, i), 'demonstrative') ? i + 2 : i + 1;
}

/** «صحيفة «كذا» | الاتهامات»: behind a name in marks the description is over. */
function marksEnd(scene: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const quote = quoteAt(scene, i);
    if (quote && quote.close >= 0 && quote.close < end && quoteLength(scene, quote) <= NAME) return quote.close + 1;
  }
  return end;
}

interface Phrase {
  readonly from: number;
  readonly limit: number;
  readonly own: readonly Complement[];
}

/** Index behind what of the phrase stands at `i`; `i` where it is over. */
function goesOn(scene: Scene, { from, limit, own }: Phrase, i: number): number {
  const inserted = skipInsertion(scene, i);
  if (inserted > i) return inserted;
  const quote = quoteAt(scene, i);
  if (quote) return quote.close >= 0 && quoteLength(scene, quote) <= NAME ? quote.close + 1 : i;
  if (scene.context.tokens.kind[i] === TokenKind.number) return i + 1;
  const word = wordAt(scene, i);
  if (!isWord(scene, i) || word.complementiser || word.participle) return i;
  if (own.some((one) => opensWith(scene, i, one)) && !asksFor(scene, i)) return i;
  if (is(word, 'preposition')) return Math.max(i, phraseEnd(scene, i + 1, limit, own));
  if (carriesPreposition(scene, i) || isJoined(scene, i) || describes(scene, i)) return i + 1;
  const name = scene.context.taggedOf[i];
  if (name?.first === i && name.kind === 'person') return takesName(scene, i) ? name.last + 1 : i;
  if (isOccasionVerb(scene, i)) return i + 1;
  return isGoverned(scene, from, i) ? headEnd(scene, i, limit) : i;
}

/** «وفدا من الأعيان | والتجار»: «and» with a noun, no verb of its own. */
function isJoined(scene: Scene, i: number): boolean {
  const { form, verb } = wordAt(scene, i);
  const bare = form.slice(COORDINATION.length);
  return (
    form.startsWith(COORDINATION) && !verb && (bare.startsWith(ARTICLE) || isCommonWord(bare)) && !isCommonWord(form)
  );
}

/** «مؤتمر | صحافي»، «الأسبوع | الماضي»: an adjective, as definite as what it describes. */
function describes(scene: Scene, i: number): boolean {
  const [before, word] = [wordAt(scene, i - 1), wordAt(scene, i)];
  const definite = before.article || scene.context.hitOf[i - 1] !== undefined || holdsPronoun(before.form);
  if (word.lead !== '' || word.article !== definite) return false;
  const stem = word.article ? word.form.slice(ARTICLE.length) : word.form;
  if (word.article && isDefiniteNoun(word.form)) return false;
  return word.adjective !== undefined || isRelational(stem) || isKnownAdjective(stem);
}

/** «لقائه الوزير | فلان الفلاني»، «النائب | فلان»: a name behind an office or a verbal noun with its pronoun. */
function takesName(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  return (
    before.role !== undefined ||
    before.bodyNoun !== undefined ||
    isMeeting(before.form) ||
    before.adjective !== undefined
  );
}

/** «كلمة | ألقاها»، «مؤتمر صحافي | عقده»: behind an occasion without article the verb that tells of it, with its pronoun. */
export function isOccasionVerb(scene: Scene, i: number): boolean {
  return !wordAt(scene, i - 1).article && tellsOfOccasion(formAt(scene, i));
}

/** A noun that the one before it governs: behind one without article, pronoun or ending, unless that is a name or an adjective. */
function isGoverned(scene: Scene, from: number, i: number): boolean {
  const [before, word] = [wordAt(scene, i - 1), wordAt(scene, i)];
  if (word.verb && !word.speechNoun && !word.role && !word.article && !isCommonWord(word.form)) return false;
  if (isMeeting(before.form))
    return endsAccusative(word.form) || word.article || word.role !== undefined || word.bodyNoun !== undefined;
  if (before.article || holdsPronoun(before.form) || endsAccusative(before.form)) return false;
  if (
    scene.context.hitOf[i - 1] ||
    scene.context.taggedOf[i - 1] ||
    scene.context.tokens.kind[i - 1] !== TokenKind.word
  )
    return scene.context.tokens.kind[i - 1] === TokenKind.number;
  if (i - 1 > from && describes(scene, i - 1)) return word.article && !isRelational(before.form); // «مجهول | الهوية», not «مؤتمر صحافي | الأنباء»
  if (i - 1 === from && isKnownAdjective(before.form) && !isElative(before.form) && !word.article) return false;
  if (isUnknown(before)) return false; // «في كولبارا | القرار»: the name of a place
  if (isOccasion(before.form) && !word.article) return false; // «في خطاب | رغبة بلاده»
  return true;
}

/** A word that no lexicon and no count of news knows. */
function isUnknown({ form, lead, role, bodyNoun, bits, speechNoun }: Word): boolean {
  if (lead !== '' || role || bodyNoun || speechNoun || bits !== 0) return false;
  return !isCommonWord(form) && !isKnownNoun(form) && !isVerbalNoun(form);
}

/** «وصوله | إلى كولبارا»، «ردا | على سؤال»، «تصريح | لصحيفة»: the noun before asks for the preposition. */
export function asksFor(scene: Scene, i: number): boolean {
  return isAskedBy(formAt(scene, i), formAt(scene, i - 1));
}
