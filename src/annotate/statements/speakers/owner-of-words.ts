import { isAlong, isWhat } from '../../../arabic/around-speech.ts';
import { FROM, IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { endsAccusative, isSpeakingDocument } from '../../../arabic/names.ts';
import { holdsPronoun, tellsWherein } from '../../../arabic/phrases.ts';
import { isOwnedWord, isPassedWord, isReporter, isSaidToMedia, isStationTold } from '../../../arabic/relaying.ts';
import { isTalk } from '../../../arabic/through.ts';
import { isDocumentVerb, isIssued } from '../../../arabic/verb-kinds.ts';
import { is } from '../../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { lastSubject } from '../subjects/subjects.ts';
import { pageOwner } from './page-owner.ts';

/** «تصريحات للرئيس قال فيها»، «موقف مماثل للمحكمة أكدت فيه»: whose words they are that the verb of the cue leads back to. */
export function ownerOfWords(scene: Scene, cue: Cue): Phrase | undefined {
  const { token, kind, agreement } = cue;
  if (kind !== 'verb' || !tellsWherein(wordAt(scene, token + 1).form)) return undefined;
  const issuer = issuedBefore(scene, token - 1);
  if (issuer) return issuer;
  if (isNewWords(scene, token - 1)) return undefined; // «سارعت الرئاسة إلى الرد | ببيان جاء فيه»
  for (let i = token - 2; i > Math.max(scene.sentence.first, token - TALK_BACK); i--) {
    const guest = answersMedium(scene, i, token, agreement);
    if (i <= token - WORDS_BACK && !guest) continue;
    const posts = guest ?? pageOwner(scene, i, cue);
    if (posts) return posts;
    if (!isOwnedWord(formAt(scene, i))) continue;
    if (is(wordAt(scene, i - 1), 'beforeFactualClause') && holdsPassedWord(scene, i - 1)) return undefined; // «أصدرت المحكمة بيانا | بعد كلمة فلان»
    const at = behindQuality(scene, i);
    const owner = ownedByOne(scene, at, token, agreement) ?? ownerAt(scene, at, token);
    if (owner && isToldTo(scene, i, owner)) continue;
    if (owner && isStrong(owner) && (isPassedWord(formAt(scene, i)) || fits(scene, owner, agreement))) return owner;
  }
  return undefined;
}

/** «تغريدة | للاعبه نادر الكسواني، وصف فيها»: somebody told by a noun with a pronoun and his name. */
function ownedByOne(scene: Scene, at: number, token: number, agreement: Cue['agreement']): Phrase | undefined {
  const form = formAt(scene, at);
  const name = scene.context.taggedOf[at + 1];
  if (!form.startsWith(TO) || !holdsPronoun(form) || name?.kind !== 'person' || name.first !== at + 1) return undefined;
  const owner = parsePhrase(scene.context, at + 1, token);
  return owner?.name && fits(scene, owner, agreement) ? owner : undefined;
}

/** «في تصريح | للتلفزيون الرسمي أكد فيه»: a medium to which somebody spoke. */
function isToldTo(scene: Scene, word: number, owner: Phrase): boolean {
  return (
    isSaidToMedia(formAt(scene, word)) &&
    (isMediumPhrase(scene.context, owner) || isStationTold(formAt(scene, owner.first)))
  );
}

/** «ببيان»: words without article, led by «by», right before the verb that tells what is in them. */
function isNewWords(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return form.startsWith(IN) && isPassedWord(form.slice(IN.length));
}

/** «وأجرت القناة مقابلة | مع الوزير قال فيها»: with whom a medium talks, no one else («أجرى الوزير لقاء مع نظيره أكد فيه»). */
function answersMedium(scene: Scene, i: number, token: number, agreement: Cue['agreement']): Phrase | undefined {
  if (!isTalk(formAt(scene, i))) return undefined;
  const at = isAlong(formAt(scene, i + 1)) ? i + 1 : i + 2; // «مقابلة | حصرية | مع»
  if (!isAlong(formAt(scene, at))) return undefined;
  const host = lastSubject(scene, scene.sentence.first, i, undefined);
  if (!host || !(isMediumPhrase(scene.context, host) || isReporting(scene, host))) return undefined;
  const guest = parsePhrase(scene.context, at + 1, token);
  return guest && isStrong(guest) && fits(scene, guest, agreement) ? guest : undefined;
}

/** «مراسل التلفزيون»: somebody of the press by his calling. */
function isReporting({ context }: Scene, { kind, first }: Phrase): boolean {
  return kind === 'role' && isReporter(context.words[first]?.role?.entry.masculine ?? '');
}

/** «صدر عن المحكمة | بيان قالت فيه»: whoever issued the words that stand right before the verb. */
function issuedBefore(scene: Scene, document: number): Phrase | undefined {
  if (!isPassedWord(formAt(scene, document))) return undefined;
  for (let i = document - 2; i > Math.max(scene.sentence.first, document - ISSUER_WORDS); i--) {
    if (isComma(scene, i)) return undefined;
    if (formAt(scene, i) !== FROM || !isIssued(formAt(scene, i - 1))) continue;
    const told = is(wordAt(scene, i - 2), 'relative') || isWhat(formAt(scene, i - 2)); // «ما صدر عن المحكمة وأصدر بيانا»
    const issuer = told ? undefined : parsePhrase(scene.context, i + 1, document);
    return issuer && isStrong(issuer) ? issuer : undefined;
  }
  return undefined;
}

const ISSUER_WORDS = 9;

/** «لنادر الكسواني»: whose the words are, the preposition apart; «مع الوزير»: with whom an interview was had, where he is no medium. */
export function ownerAt(scene: Scene, at: number, limit: number): Phrase | undefined {
  const talked = isTalk(formAt(scene, at - 1)) && isAlong(formAt(scene, at));
  const phrase = parsePhrase(scene.context, talked ? at + 1 : at, limit, { preposition: !talked });
  if (!phrase || (talked && isMediumPhrase(scene.context, phrase))) return undefined;
  const led = !talked && phrase.name?.first === at && formAt(scene, at).startsWith(TO);
  return led && phrase.name ? { ...phrase, name: { ...phrase.name, lead: TO.length } } : phrase;
}

/** Tokens between words and the verb that leads back to them, at most. */
const WORDS_BACK = 28;

/** Tokens between a talk with a medium and the verb, at most. */
const TALK_BACK = 34;

/** «موقف | مماثل | للمحكمة»، «تقرير | من | الأمين العام»: behind an adjective of the words and «from». */
export function behindQuality(scene: Scene, i: number): number {
  let at = i + 1;
  const { role, bodyNoun, verb, bits, lead, article, form } = wordAt(scene, at);
  const plain = !role && !bodyNoun && !verb && !article && bits === 0 && lead === '' && !scene.context.hitOf[at];
  if (plain && !scene.context.taggedOf[at] && isLed(scene, at + 1) && form.length > 2) at++;
  return is(wordAt(scene, at), 'partitive') ? at + 1 : at;
}

/** «للمحكمة»، «من الوزير»: a preposition or a word that carries one. */
function isLed(scene: Scene, i: number): boolean {
  const { lead, role, bodyNoun } = wordAt(scene, i);
  const carried = lead + (role?.preposition ?? '') + (bodyNoun?.preposition ?? '');
  return is(wordAt(scene, i), 'partitive') || carried !== '' || (scene.context.hitOf[i]?.preposition ?? '') !== '';
}

function holdsPassedWord(scene: Scene, end: number): boolean {
  for (let i = scene.sentence.first; i < end; i++) if (tellsWords(formAt(scene, i), isPassedWord)) return true;
  return false;
}

/** The form is such words, also in the accusative: بيانا. */
export function tellsWords(form: string, isWords: (form: string) => boolean): boolean {
  return isWords(form) || (endsAccusative(form) && isWords(form.slice(0, -1)));
}

/**
 * «أصدرت الوزارة بيانا | جاء فيه أن»، «نشرت المنظمة تقريرا | يفيد بأن»: the verb has the gender of the document that stands right before it,
 * not that of whoever issued it.
 */
export function isDocumentSpeaking(scene: Scene, { token, entry }: Cue): boolean {
  if (isDocumentVerb(entry?.past ?? '') && tellsWherein(formAt(scene, token + 1))) return true;
  const { verb } = wordAt(scene, token);
  if (verb?.conjunction !== '' || verb.tense !== 'present') return false;
  return [token - 1, token - 2].some((i) => isDocumentUpTo(scene, i, token));
}

/** «رأيا | استشاريا | ينص»: a document in the accusative right before the verb, or before its adjective. */
function isDocumentUpTo(scene: Scene, i: number, token: number): boolean {
  for (let k = i; k < token; k++) if (!endsAccusative(formAt(scene, k))) return false;
  return tellsWords(formAt(scene, i), isSpeakingDocument);
}
