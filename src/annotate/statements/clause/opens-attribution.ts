import { isWhat } from '../../../arabic/around-speech.ts';
import { splits, TO } from '../../../arabic/clitics.ts';
import { FROM } from '../../../arabic/lexicons/attribution.ts';
import { EACH } from '../../../arabic/lexicons/not-speech.ts';
import { isAccusative, isArranged, isBindingText, isSpeakingDocument } from '../../../arabic/names.ts';
import { isOn } from '../../../arabic/phrases.ts';
import {
  isCharge,
  isExtentOfSaying,
  isForeseen,
  isSpokenWords,
  isWitnessing,
  sourceTurn,
} from '../../../arabic/relaying.ts';
import { governsOn, isGoing, isSeeing } from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isComma, isWord, opensClause, type Scene, wordAt } from './scene.ts';
import { tellsOfRuling } from './texts-that-rule.ts';

/** بحسب رويترز، وفق ما ذكرت …: a word of attribution followed by somebody who can be a source. */
export function opensAttribution(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (opensAsTold(scene, i)) return true;
  if (isExtent(scene, i)) return parsePhrase(scene.context, i + EXTENT, scene.end) !== undefined;
  if (word.relayNoun) return sourceTurn(formAt(scene, i + 1), formAt(scene, i + 2)) !== undefined; // not «أصيب جنديان ونقلا إلى كذا»
  if (!word.attribution || (word.attribution.conjunction !== '' && i > scene.sentence.first && !isComma(scene, i - 1)))
    return false;
  if (word.attribution.takes === 'noun' && isGivenName(scene, i)) return false;
  const rules = tellsOfRuling(scene, i, i + 1);
  if (isSortedBy(scene, i + 1) || (!rules && isAsArranged(scene, i + 1))) return false;
  if (isGoing(formAt(scene, i - 1))) return false; // «تسير الأمور | وفق القضاء»
  if (isSeenFit(scene, i)) return false;
  for (let k = i + 1; k <= i + 2 && k < scene.end; k++) {
    if (wordAt(scene, k).verb || wordAt(scene, k).speechNoun?.doer) return true;
    if (k > i + 1 && isWitnessing(formAt(scene, k))) return true; // «وفق ما | أحصى المرصد»
    if (isBindingText(wordAt(scene, k).form) && !isNamed(scene, i, k) && !isCharge(formAt(scene, k + 1)))
      return tellsOfRuling(scene, i, k);
    const phrase = parsePhrase(scene.context, k, scene.end, { preposition: k === i + 1 });
    const named = phrase && (phrase.kind !== 'other' || isComma(scene, i - 1) || i === scene.sentence.first);
    if (named && !tellsWhoIs(wordAt(scene, k).form)) return true;
    if (toDocument(wordAt(scene, k).form)) return true;
    if (wordAt(scene, k).role || wordAt(scene, k).bodyNoun) return true;
  }
  return word.attribution.takes === 'verb';
}

/** «وفق | عمر الكسواني»، «بحسب | برنامج كذا»: a name, or a body of the lexicons of several words, that opens with what binds elsewhere. */
function isNamed(scene: Scene, i: number, k: number): boolean {
  const { taggedOf, hitOf } = scene.context;
  const hit = hitOf[k];
  if (taggedOf[k]?.kind === 'person') return true;
  if (hit?.known.kind !== 'body' || hit.first !== k || hit.last === k) return false;
  const apart = isComma(scene, i - 1) || i === scene.sentence.first;
  return apart || isComma(scene, hit.last + 1) || hit.last + 2 >= scene.end; // not «وفق النظام الليدوري القديم في كذا»
}

/** «وبراي وايت»: printed without hamza, as a name that the tagger saw goes on. */
function isGivenName({ context: { text, tokens, taggedOf } }: Scene, i: number): boolean {
  const name = taggedOf[i];
  if (name?.kind !== 'person' || name !== taggedOf[i + 1]) return false;
  return !WITH_HAMZA.test(text.slice(tokens.start[i], tokens.end[i]));
}

const WITH_HAMZA = /أ/u;

/** «بحسب | كل مجموعة»: by what something is sorted; not «بحسب | كل من فلان وفلان»، «بحسب | كل الخبراء». */
function isSortedBy(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at + 1);
  if (formAt(scene, at) !== EACH || !isWord(scene, at + 1) || word.article || word.role) return false;
  return !is(word, 'partitive') && !scene.context.hitOf[at + 1] && !scene.context.taggedOf[at + 1];
}

/** «تمنح الرخص بحسب | ما تراه البلدية»: as somebody sees fit, where no comma parts it as an account of its own. */
function isSeenFit(scene: Scene, i: number): boolean {
  if (i === scene.sentence.first || isComma(scene, i - 1) || !isWhat(formAt(scene, i + 1))) return false;
  const { verb } = wordAt(scene, i + 2);
  return verb?.tense === 'present' && verb.object !== undefined && isSeeing(verb.entry.past);
}

/** «وفق | المقرر لها»، «بحسب | المتوقع، »: how it was arranged or foreseen; not «وفق | المقرر الأممي فلان». */
function isAsArranged(scene: Scene, at: number): boolean {
  const { article, adjective } = wordAt(scene, at + 1);
  if (!isArranged(formAt(scene, at)) || adjective) return false;
  return !article && !scene.context.hitOf[at + 1] && !scene.context.taggedOf[at + 1];
}

/** «وفقا | للذين يعرفونه»: people told by what they do alone. */
function tellsWhoIs(form: string): boolean {
  return splits(form).some(({ rest, preposition }) => preposition === TO && is(wordOf(rest), 'relative'));
}

/** «وفق | تقرير»، «وفقا | لتقرير»، «وفقا | للتقرير». */
function toDocument(form: string): boolean {
  return splits(form).some(
    ({ conjunction, preposition, rest }) =>
      conjunction === '' && (preposition === '' || preposition === TO) && isSpeakingDocument(rest),
  );
}

/** «بحسب | تصريحات الوزير»، «وفقا | لإفادات شهود»: words with whoever spoke them right behind. */
export function isWordsOfSomebody(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  const bare = form.startsWith(TO) ? form.slice(TO.length) : form;
  const foreseen = isForeseen(form) || isForeseen(bare);
  if (!foreseen && !isSpokenWords(form) && !isSpokenWords(bare)) return false;
  const owner = parsePhrase(scene.context, i + 1, scene.end);
  if (owner && formAt(scene, owner.end) === FROM) return false; // «وفق كلام الوزير | عن الأزمة»
  const apart = owner && (isComma(scene, owner.end) || owner.end >= scene.end - 1);
  if (foreseen && !apart) return false; // «وضعت خطتها وفق توقعات الوزارة | للنمو»
  return owner?.first === i + 1 && (owner.name !== undefined || OWNERS.has(owner.kind));
}

const OWNERS: ReadonlySet<Phrase['kind']> = new Set<Phrase['kind']>(['person', 'role', 'body', 'known']);

/** Tokens of «على حد قول» before whoever says so. */
export const EXTENT = 3;

/** «…، | على حد قول الوزير». */
export function isExtent(scene: Scene, i: number): boolean {
  return isExtentOfSaying(formAt(scene, i), formAt(scene, i + 1), formAt(scene, i + 2));
}

/** «قتل ثلاثة في الهجوم، | على ما أعلنت الوزارة»; without a comma only where nothing before can govern the preposition. */
function opensAsTold(scene: Scene, i: number): boolean {
  if (!isOn(formAt(scene, i), formAt(scene, i + 1))) return false;
  const { verb } = wordAt(scene, i + 2);
  if (!verb || verb.entry.weak || verb.tense !== 'past' || verb.conjunction !== '') return false;
  if (isComma(scene, i - 1) || formAt(scene, i - 1) === '"') return true;
  const { form, verb: before } = wordAt(scene, i - 1);
  if (verb.object || !isWord(scene, i - 1) || before || isAccusative(form) || isVerbalNoun(form)) return false;
  for (let k = i - 1; k >= Math.max(scene.sentence.first, i - GOVERNING_REACH); k--)
    if (governsOn(formAt(scene, k))) return false; // «وعلق الوزير فلان | على ما ذكرت الصحيفة»
  return true;
}

/** How far back, in tokens, a verb may stand that governs «on». */
const GOVERNING_REACH = 8;

const ATTRIBUTION_REACH = 12;

/** «قال الوزير، وفق ما نقلت الوكالة، …»: an attribution between two commas is no part of what the verb governs. */
export function attributionEnd(scene: Scene, i: number): number {
  if (!isComma(scene, i - 1) || !opensAttribution(scene, i)) return i;
  for (let k = i + 1; k < Math.min(scene.end, i + ATTRIBUTION_REACH) && !opensClause(scene, k); k++)
    if (isComma(scene, k)) return k;
  return i;
}
