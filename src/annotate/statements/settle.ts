import { IN, RUMOUR, UNKNOWN_SOURCE } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isSpeakingDocument } from '../../arabic/names.ts';
import { tellsWherein } from '../../arabic/phrases.ts';
import { isOfTextAlone, isPartOfText } from '../../arabic/relaying.ts';
import { isAdding, isDocumentVerb } from '../../arabic/verb-kinds.ts';
import { is } from '../../arabic/words.ts';
import { parseSubject } from '../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { passedBy } from './chain/chain.ts';
import { holds } from './chain/chain-of.ts';
import type { Relay } from './chain/relay.ts';
import { fits, isStrong } from './clause/agreement.ts';
import { hasFromOthers, isMediumPhrase } from './clause/links.ts';
import { formAt, isComma, type Scene, wordAt } from './clause/scene.ts';
import { areAnswered } from './contents/answered-words.ts';
import type { Found } from './found.ts';
import type { Cue } from './rule.ts';
import { indefiniteAntecedent } from './speakers/indefinite-antecedent.ts';
import { lastAgreeing } from './speakers/last-agreeing.ts';
import { metWith } from './speakers/met-with.ts';
import { ownerAtOpening } from './speakers/opening-words.ts';
import { mayGoOn, ownSubject, sentenceSubject } from './speakers/own-subject.ts';
import { isDocumentSpeaking, ownerOfWords } from './speakers/owner-of-words.ts';
import { fitsAll, type Settled, withoutPlace } from './speakers/party.ts';
import { subjectOfSentence } from './speakers/sentence-subject.ts';
import type { Discourse } from './speakers/speakers.ts';
import { speakingWords } from './speakers/speaking-words.ts';
import { textBefore } from './speakers/text-before.ts';
import { tongueOf } from './speakers/tongue.ts';
import { isNobody } from './speakers/turns.ts';
import { whereDoubtful } from './speakers/where-doubtful.ts';
import { whomItMet } from './speakers/whom-it-met.ts';
import { whoLetWordsOut } from './speakers/words-let-out.ts';
import { farSubject } from './subjects/far-subject.ts';
import { subjectAhead } from './subjects/subject-ahead.ts';
import { clauseSubjects, lastSubject, mainSubject } from './subjects/subjects.ts';

/** What the sentence told before a cue. */
export interface Before {
  readonly relay?: Relay | undefined;
  /** Statements of this sentence so far. */
  readonly found: readonly Found[];
  /** Statements of the sentence before. */
  readonly earlier: readonly Found[];
}

const UNTOLD: Settled = {
  parties: [{ name: UNKNOWN_SOURCE, kind: 'unnamed' }],
  certainty: 'named',
  because: 'a passive without a source',
};

/** Who speaks at a cue: named beside it, relayed, unnamed, or carried on from before. */
export function settle(scene: Scene, discourse: Discourse, cue: Cue, before: Before): Settled {
  const { relay, found, earlier } = before;
  const outer = relay?.links.at(-1);
  if (outer) discourse.mention([{ name: outer, kind: 'organisation', gender: 'f' }]);
  const relayed = relay && relayedSpeaker(scene, discourse, cue, relay, found);
  if (relayed) return relayed;
  const document = cue.subject ? undefined : documentOf(scene, cue);
  if (document) return discourse.beside(document);
  const owner = cue.subject ? undefined : (ownerOfWords(scene, cue) ?? ownerAtOpening(scene, cue));
  if (owner) return { ...discourse.beside(owner), certainty: 'resolved' };
  const text = textBefore(scene, cue);
  if (text)
    return {
      ...discourse.beside(text),
      certainty: 'inferred',
      because: 'the text that the verb tells of',
      aside: true,
    };
  const words = cue.subject ? undefined : speakingWords(scene, cue);
  if (words) return { ...discourse.beside(words), certainty: 'resolved', aside: true };
  const letOut = whoLetWordsOut(scene, cue);
  if (letOut)
    return { ...unplaced(discourse.joint(letOut)), certainty: 'inferred', because: 'whoever let the words out' };
  const source = sourceOfMedium(scene, cue) ?? tongueOf(scene, cue);
  if (source) return discourse.beside(source);
  if (cue.subject?.document && cue.kind === 'colon') return { ...discourse.beside(cue.subject), aside: true }; // «دراسة: …»
  if (cue.subject && cue.kind === 'noun' && areAnswered(scene, cue.token))
    return { ...discourse.joint(cue.subject), aside: true };
  if (cue.subject && cue.subject.kind !== 'pronoun') return doubted(scene, cue, discourse.joint(cue.subject));
  if (cue.passive) return cue.entry === RUMOUR ? { ...UNTOLD, aside: true } : UNTOLD;
  const told = cue.kind === 'verb' && !cue.passive ? whoIsTold(scene, discourse, cue) : undefined;
  if (told) return told;
  if (cue.kind === 'verb') {
    const own =
      cue.subject?.kind === 'pronoun'
        ? undefined
        : (antecedent(scene, discourse, cue) ??
          ahead(scene, discourse, cue) ??
          far(scene, discourse, cue) ??
          clauseBefore(scene, discourse, cue, found));
    const within = own ?? withinSentence(scene, discourse, cue);
    if (within) return within;
    const dropped = discourse.dropped(cue.agreement, addsTo(cue));
    return (
      (dropped.doubtful && (lastThatAgrees(scene, discourse, cue) ?? whereDoubtful(scene, discourse, cue))) || dropped
    );
  }
  const last = found.findLast(({ settled }) => !settled.aside) ?? (cue.kind === 'quote' ? earlier.at(-1) : undefined);
  const apart = last && !fitsAll(last.settled.parties, cue.agreement) ? whoseNoun(scene, discourse, cue) : undefined;
  if (last) return apart ?? another(scene, discourse, cue, last) ?? goesOn(last);
  if (relay?.source)
    return { ...discourse.joint(relay.source), certainty: 'resolved', because: 'the source of the relaying' };
  const subject = cue.kind === 'quote' ? undefined : (ownSubject(scene, cue) ?? sentenceSubject(scene, cue));
  if (!subject) {
    const speaking = discourse.dropped(cue.agreement, cue.token === scene.sentence.first); // «… أم لا؟ | مشددا على»
    return isNobody(speaking) ? discourse.dropped(cue.agreement) : speaking;
  }
  const meant = mayGoOn(scene, subject, cue.agreement) ? undefined : whoseNoun(scene, discourse, cue);
  if (meant) return meant;
  const other =
    subject.kind === 'other' || mayGoOn(scene, subject, cue.agreement) ? undefined : discourse.dropped(cue.agreement);
  if (other && !isNobody(other) && fitsAll(other.parties, cue.agreement)) return other; // «أقامت مواطنة دعوى، | متهما»
  return { ...discourse.beside(subject), certainty: 'inferred', because: 'the subject of the sentence' };
}

/**
 * «وحذرت بريطانيا من …»: behind a verb that takes whom it is said to as its object, a phrase followed right away by the
 * content may be that object, the subject being dropped.
 */
function doubted(scene: Scene, cue: Cue, settled: Settled): Settled {
  const { subject, found, entry } = cue;
  if (settled.certainty !== 'named' || cue.kind !== 'verb' || entry?.toward !== 'object' || !subject || !found)
    return settled;
  const next = is(wordAt(scene, subject.end), 'preposition') ? subject.end + 1 : subject.end;
  const behind = subject.first > cue.token && found.at <= next;
  if (!behind || subject.kind === 'person' || wordAt(scene, cue.token).verb?.object) return settled;
  return { ...settled, certainty: 'inferred', because: 'beside a verb that may have it as its object' };
}

/** Whom the verb of relaying or its noun of speech quotes. */
function relayedSpeaker(
  scene: Scene,
  discourse: Discourse,
  cue: Cue,
  relay: Relay,
  before: readonly Found[],
): Settled | undefined {
  const goesOn = cue.kind === 'verb' && cue.subject === undefined && before.length === 0;
  if (cue.kind !== 'noun' && cue.token !== relay.token && !wordAt(scene, cue.token).relays && !goesOn) return undefined;
  if (!holds(scene, relay, cue)) return undefined;
  if (relay.source) return discourse.joint(relay.source);
  if (!relay.back) return undefined;
  const subject = lastSubject(scene, scene.sentence.first, relay.token, relay.back);
  if (!subject || isMediumPhrase(scene.context, subject)) return discourse.dropped(relay.back);
  return { ...unplaced(discourse.joint(subject)), certainty: 'resolved', because: 'the pronoun of the relaying' };
}

/** «وذكرت الوكالة نقلاً عن مصدر»: a medium that tells from whom it has it does not speak itself. */
function sourceOfMedium(scene: Scene, cue: Cue): Phrase | undefined {
  const { subject, found } = cue;
  if (!subject || !found || !hasFromOthers(scene.context, subject)) return undefined;
  return passedBy(scene, cue).at(-1)?.phrase;
}

/** «وأوقفت الشرطة ثلاثة شبان | قالوا إن»: of whom a relative clause without pronoun tells. */
function antecedent(scene: Scene, discourse: Discourse, cue: Cue): Settled | undefined {
  const own = indefiniteAntecedent(scene, cue);
  return own && { ...unplaced(discourse.beside(own)), certainty: 'inferred', because: 'people right before the verb' };
}

/** «وبعدما ندد بالهجوم، دعا الوزير فلان إلى كذا»: the subject of the main verb behind the clause of time that opens the sentence. */
function ahead(scene: Scene, discourse: Discourse, cue: Cue): Settled | undefined {
  const own = subjectAhead(scene, cue);
  return own && { ...unplaced(discourse.joint(own)), certainty: 'resolved', because: 'the subject of the main clause' };
}

/** «إلا أن شركة كذا العاملة في النفط أكدت»: the subject that opens the clause of the verb, far before it. */
function far(scene: Scene, discourse: Discourse, { token, agreement, subject }: Cue): Settled | undefined {
  const own = subject ? undefined : farSubject(scene, token, agreement);
  return (
    own && { ...unplaced(discourse.joint(own)), certainty: 'inferred', because: 'the subject far before the verb' }
  );
}

/** «ونشر المحامي بيانا قال فيه»: the subject of the clause before the verb in its sentence, behind what was reported. */
function clauseBefore(scene: Scene, discourse: Discourse, cue: Cue, found: readonly Found[]): Settled | undefined {
  const from = found.at(-1)?.draft.last;
  const agreement = isDocumentSpeaking(scene, cue) ? undefined : cue.agreement;
  const start = from === undefined ? scene.sentence.first : behindAside(scene, from + 1, cue.token);
  const subject = lastSubject(scene, start, cue.token, agreement);
  if (!subject && agreement?.number === 'dual') return thoseWhoMet(scene, discourse, start, cue.token);
  const met = subject ? undefined : whomItMet(scene, start, cue);
  if (met) return { ...unplaced(discourse.beside(met)), certainty: 'inferred', because: 'whom the clause before met' };
  if (!subject) return undefined;
  return { ...unplaced(discourse.joint(subject)), certainty: 'inferred', because: 'the subject of the clause before' };
}

/** «نفى فلان كذا، كما تزعم ليدوريا، | وقال إن»: behind what is only told as somebody else's word about the content that stands before it. */
function behindAside(scene: Scene, from: number, to: number): number {
  const at = isComma(scene, from) ? from + 1 : from;
  if (!is(wordAt(scene, at), 'asTold') || !wordAt(scene, at + 1).verb) return from;
  const subject = parseSubject(scene.context, at + 2, to);
  return subject && isComma(scene, subject.end) ? subject.end : from;
}

/** «والتقى فلان نظيره فلانا، | وأكدا أن»: the two whom the clause before tells to have met. */
function thoseWhoMet(scene: Scene, discourse: Discourse, from: number, to: number): Settled | undefined {
  const last = [...clauseSubjects(scene, from, to)].findLast(({ inner }) => !inner);
  const both = last && metWith(scene, last);
  if (!both) return undefined;
  const parties = both.flatMap((one) => unplaced(discourse.joint(one)).parties);
  return { parties, certainty: 'inferred', because: 'the two who met in the clause before' };
}

/**
 * «لكن فلانا البالغ من العمر كذا … اعتبر أن»: a verb without «and», «as» or «that» in the midst of a sentence whose subject stands
 * before it: the phrase that opens the sentence, if it agrees and the last speaker is not named there.
 */
function withinSentence(scene: Scene, discourse: Discourse, cue: Cue): Settled | undefined {
  const before = wordAt(scene, cue.token - 1);
  const verb = wordAt(scene, cue.token).verb;
  if (!verb || verb.conjunction !== '' || verb.passive || cue.subject || cue.token - scene.sentence.first < FAR)
    return undefined;
  if (before.bits !== 0 || before.complementiser || isComma(scene, cue.token - 1)) return undefined;
  const subject = subjectOfSentence(scene, cue.token);
  if (!subject || subject.first - scene.sentence.first > OPENING || !fits(scene, subject, cue.agreement))
    return undefined;
  const named = subject.kind === 'person' || subject.kind === 'role';
  return named
    ? { ...unplaced(discourse.beside(subject)), certainty: 'inferred', because: 'the subject of the sentence' }
    : undefined;
}

/** «اتهمت الوزارة فلانا بكذا بعدما ألقى خطابا | دعا فيه إلى كذا»: whose words they are where nobody who spoke agrees: the person named last in the sentence who does. */
function lastThatAgrees(scene: Scene, discourse: Discourse, { token, agreement }: Cue): Settled | undefined {
  return tellsWherein(formAt(scene, token + 1)) ? lastAgreeing(scene, discourse, token, agreement) : undefined;
}

/** «نشرت الوزارة صورا للمحافظ فلان بعد | انتقاده كذا»: whoever is named last before a noun of speech whose pronoun nobody who could go on agrees with. */
function whoseNoun(scene: Scene, discourse: Discourse, { kind, token, agreement, found }: Cue): Settled | undefined {
  const done = found !== undefined && formAt(scene, found.at).startsWith(IN); // «حكما على فلان بعد | إدانته بالسرقة»
  return kind === 'noun' && agreement && !done ? lastAgreeing(scene, discourse, token, agreement) : undefined;
}

/** A verb nearer to the opening has its subject there or none. */
const FAR = 5;
/** How far from the opening the subject may stand. */
const OPENING = 2;

/** «وظهر على فلان الغضب وهو | يقول إن»: a clause of circumstance tells of whoever was named last in its sentence. */
function whoIsTold(scene: Scene, discourse: Discourse, { token, agreement }: Cue): Settled | undefined {
  const { verb } = wordAt(scene, token);
  const pronoun = wordAt(scene, token - 1);
  if (!is(pronoun, 'pronoun') || !pronoun.form.startsWith(COORDINATION) || verb?.tense !== 'present') return undefined;
  for (let i = token - 2; i > Math.max(scene.sentence.first, token - CIRCUMSTANCE); i--) {
    const name = scene.context.taggedOf[i];
    if (name?.kind !== 'person' || name.last !== i) continue;
    const subject = parsePhrase(scene.context, name.first, i + 1);
    if (!subject || !isStrong(subject) || !fits(scene, subject, agreement)) return undefined;
    return { ...unplaced(discourse.beside(subject)), certainty: 'inferred', because: 'named last before the pronoun' };
  }
  return undefined;
}

/** «وأضاف»، «وتابع»: whoever spoke goes on. */
function addsTo({ entry }: Cue): boolean {
  return isAdding(entry?.past ?? '');
}

/** How far back, in tokens, whoever the pronoun means was named. */
const CIRCUMSTANCE = 12;

function unplaced(settled: Settled): Settled {
  return { ...settled, parties: settled.parties.map(withoutPlace) };
}

/** «وجاء في بيان للوزارة»: the document that a verb of documents stands with. */
function documentOf(scene: Scene, cue: Cue): Phrase | undefined {
  if (cue.kind !== 'verb' || !isDocumentVerb(cue.entry?.past ?? '')) return undefined;
  if (!is(wordAt(scene, cue.token + 1), 'locative')) return undefined;
  const [first, next] = [formAt(scene, cue.token + 2), formAt(scene, cue.token + 3)];
  const part = isOfTextAlone(first) || (isPartOfText(first) && isSpeakingDocument(next)) ? 1 : 0; // «وجاء في | نص | البيان»
  return parsePhrase(scene.context, cue.token + 2 + part, scene.end, { preposition: true });
}

/** «قال فلان كذا، في حين رد فلان على الخبر | واصفا إياه»: behind what was reported somebody else does something, and speaks on. */
function another(
  scene: Scene,
  discourse: Discourse,
  { kind, token, agreement }: Cue,
  last: Found,
): Settled | undefined {
  if (kind !== 'participle') return undefined;
  const subject = mainSubject(scene, last.draft.last + 1, token, agreement);
  if (!subject) return undefined;
  const { parties, ...settled } = unplaced(discourse.joint(subject));
  const same = parties.every(({ name }, k) => name === last.settled.parties[k]?.name);
  return same ? undefined : { ...settled, parties, certainty: 'inferred', because: 'the subject of the clause before' };
}

function goesOn(last: Found): Settled {
  const parties = last.settled.parties.map(({ at: _at, ...rest }) => rest);
  const certainty = last.settled.certainty === 'inferred' ? 'inferred' : 'resolved';
  return { parties, certainty, because: 'the speaker of the statement before it in the sentence' };
}
