import { isObjectPronoun } from '../../../arabic/around-speech.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { honouredHeads } from '../../../arabic/honours.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { ASKED_OF } from '../../../arabic/lexicons/stances.ts';
import { endsAccusative, isAccusative } from '../../../arabic/names.ts';
import { isAdjectiveLikeParticiple, isBecoming, isNounLikeParticiple } from '../../../arabic/not-speech.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isAgain, isOwnStance } from '../../../arabic/stances.ts';
import { isAdding } from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { isSoon } from '../../../arabic/when-words.ts';
import { isOfThem } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isComma, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { bareClause } from '../contents/bare-clause.ts';
import { type Found, findComplement } from '../contents/complement.ts';
import { meansAccused } from '../contents/participle-content.ts';
import { isToldOfSubject } from '../contents/predicate.ts';
import type { Cue } from '../rule.ts';
import { gestureNext } from './gesture.ts';

/** «حضورا لافتا»: a participle right behind an ordinary noun in the accusative is its adjective. */
function describesNoun(scene: Scene, token: number): boolean {
  const { form, bits, participle } = wordAt(scene, token - 1);
  return (
    bits === 0 &&
    !participle &&
    scene.context.hitOf[token - 1] === undefined &&
    isAccusative(form) &&
    !isSoon(form) &&
    !holdsPronoun(form)
  );
}

/** «24 | متهما بالسرقة»: behind a number whoever is accused; not «عام 2018 | متهما الحكومة بكذا», with whom somebody accuses right behind. */
function countsAccused(scene: Scene, token: number): boolean {
  const { participle, form } = wordAt(scene, token);
  const { context } = scene;
  if (context.tokens.kind[token - 1] !== TokenKind.number || participle?.entry.act !== 'accuse') return false;
  const { article, role } = wordAt(scene, token + 1);
  const whom = article || role || context.hitOf[token + 1] || context.taggedOf[token + 1];
  return endsAccusative(form) && !whom && !isObjectPronoun(formAt(scene, token + 1));
}

/** «500 طالب | وطالبة»: behind the same noun of people a participle is that noun again. */
function isPaired(scene: Scene, token: number): boolean {
  const { role } = wordAt(scene, token);
  return role !== undefined && role.entry === wordAt(scene, token - 1).role?.entry;
}

/** A participle of speech («مشيرا إلى أن»), with what it governs. */
export function participleCue(scene: Scene, token: number): Cue | undefined {
  const sense = wordAt(scene, token).participle;
  if (!sense || is(wordAt(scene, token - 1), 'negation') || describesNoun(scene, token) || isPaired(scene, token))
    return undefined;
  if (countsAccused(scene, token) || isThreatened(scene, token)) return undefined;
  if (isAgain(formAt(scene, token)) && !isComma(scene, token - 1) && !isOwnStance(formAt(scene, token + 1)))
    return undefined; // «دعا | مجددا | إلى كذا»
  if (token === scene.sentence.first && formAt(scene, token + 1) === ':' && namesWhoSpeaks(scene, token, sense.entry))
    return undefined;
  const end = honouredHeads(formAt(scene, token + 1)) ? token + 2 : token + 1; // «مؤكدا سموه حرص …»
  const found =
    findComplement(scene, token, end, sense.entry) ??
    bareClause(scene, token, end, sense.entry, undefined) ??
    gestureNext(scene, token, sense.entry);
  if (
    !found ||
    found.at - behindMarks(scene, token) > 12 ||
    isAccused(scene, token, found) ||
    isPredicate(scene, token, found)
  )
    return undefined;
  if (isToldOfSubject(scene, token) || isNounAlike(scene, token, found)) return undefined;
  if (isMereAdjective(scene, token)) return undefined;
  return { token, kind: 'participle', entry: sense.entry, agreement: sense.subject, passive: false, found };
}

/** «داعيا "قادة الدول" | إلى كذا»: the closing mark where marks open right behind the participle; else the participle. */
function behindMarks(scene: Scene, token: number): number {
  return Math.max(token, quoteAt(scene, token + 1)?.close ?? token);
}

/** «شابة | طالبة في الجامعة»، «تتخذ من كولبارا | مقرا لها»: the noun that is printed alike, without a deed, a clause or its preposition right behind. */
function isNounAlike(scene: Scene, token: number, found: Found): boolean {
  if (!isNounLikeParticiple(formAt(scene, token))) return false;
  const { form, complementiser, article } = wordAt(scene, token + 1);
  const asks = wordAt(scene, token).participle?.entry.toward === ASKED_OF; // not «مقرا | من»
  if (complementiser || (asks && (is(wordAt(scene, token + 1), 'partitive') || isOfThem(form)))) return false; // «طالبا | منهم العودة»; not «مقرا | لها»
  const deed = isVerbalNoun(article ? form.slice(ARTICLE.length) : form) || is(wordAt(scene, token + 1), 'negation');
  return found.at > token + 1 || !(deed || found.kind === 'quote' || form.startsWith(IN));
}

/** «سيكون ذلك | مفيدا للجميع»، «كان | مفيدا أن»: the adjective that is printed alike, but for «that» right behind it and a comma before. */
function isMereAdjective(scene: Scene, token: number): boolean {
  if (!isAdjectiveLikeParticiple(formAt(scene, token))) return false;
  return !isComma(scene, token - 1) || !wordAt(scene, token + 1).complementiser;
}

/** «متحدثة: …», not «مضيفا: …»: an office before the colon. */
function namesWhoSpeaks(scene: Scene, token: number, { past }: ReportingVerb): boolean {
  const { role, form } = wordAt(scene, token);
  return role !== undefined && !isAccusative(form) && !isAdding(past);
}

/** «باتت المناطق مهددة بالجوع»: in the midst of a clause a feminine participle with a noun is what is told of something. */
function isPredicate(scene: Scene, token: number, found: Found): boolean {
  const { participle } = wordAt(scene, token);
  if (participle?.entry.act !== 'threaten' || participle.subject.gender !== 'f' || found.kind !== 'noun') return false;
  return token > scene.sentence.first && !isComma(scene, token - 1) && formAt(scene, token - 1) !== MARK;
}

const MARK = '"';

/** «وبات النادي، بطل الجزيرة، | مهددا بالهبوط»: what a thing at the head of the sentence has become, behind its apposition; a person threatens. */
function isThreatened(scene: Scene, token: number): boolean {
  const { act } = wordAt(scene, token).participle?.entry ?? {};
  const { first } = scene.sentence;
  if (act !== 'threaten' || !isComma(scene, token - 1) || !isBecoming(formAt(scene, first))) return false;
  const subject = parsePhrase(scene.context, first + 1, token);
  if (subject?.kind === 'person' || subject?.kind === 'role') return false;
  for (let i = first + 1; i < token; i++) {
    const { verb, bodyNoun, role, article, form } = wordAt(scene, i);
    if ((verb && !bodyNoun && !role && !article) || showsPerson(form)) return false;
  }
  return true;
}

/** «متهما بالفساد»: with nobody between it and its content the word means whoever is accused. */
function isAccused(scene: Scene, token: number, found: Found): boolean {
  const { participle, role } = wordAt(scene, token);
  if (meansAccused(scene, token)) return true;
  return role !== undefined && participle?.entry.act === 'accuse' && found.at === token + 1;
}
