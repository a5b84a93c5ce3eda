import { endsFeminine, isSoundPlural } from '../../../arabic/clitics.ts';
import { isAccusative, isCommonWord } from '../../../arabic/names.ts';
import { holdsPronoun, isOneOf } from '../../../arabic/phrases.ts';
import { verbGender } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { lastSubject } from '../subjects/subjects.ts';

/**
 * «وأوقفت الشرطة ثلاثة شبان | قالوا إنهم من القرية»، «مقابلة مع طبيب | قال إن»: people told without article right before a verb without «and»
 * that agrees with them: the verb opens the relative clause that tells of them.
 */
export function indefiniteAntecedent(scene: Scene, { token, kind, subject }: Cue): Phrase | undefined {
  const verb = wordAt(scene, token).verb;
  if (kind !== 'verb' || subject || !verb || verb.conjunction !== '' || verb.passive) return undefined;
  for (let start = Math.max(scene.sentence.first + 1, token - LONGEST); start < token; start++) {
    if (!isPeople(scene, start)) continue;
    if (isAdjectiveHere(scene, start)) return undefined;
    const phrase = parsePhrase(scene.context, start, token, { preposition: true });
    if (
      phrase?.kind !== 'role' ||
      phrase.end !== token ||
      phrase.name ||
      isAnyone(scene, phrase) ||
      isDefiniteWithin(scene, phrase)
    )
      continue;
    const told =
      agreesWith(scene, start, token) &&
      !isCapacity(scene, start) &&
      !isFrame(scene, start) &&
      !maySpeakOf(scene, start, token);
    return told ? phrase : undefined;
  }
  return undefined;
}

/** «دولة | شقيقة»، «منطق | اقتصادي»: behind a noun without article, an adjective of it. */
function isAdjectiveHere(scene: Scene, i: number): boolean {
  const { article, verb, bits, form, lead } = wordAt(scene, i - 1);
  return (
    wordAt(scene, i).role?.number === 'singular' &&
    isCommonWord(form) &&
    !article &&
    !verb &&
    bits === 0 &&
    lead === '' &&
    !scene.context.taggedOf[i - 1]
  );
}

/** «لا | أحد يقول». */
function isAnyone(scene: Scene, { first, end }: Phrase): boolean {
  return end - first === 1 && (isOneOf(wordAt(scene, first).form) || is(wordAt(scene, first - 1), 'negator'));
}

/** Words of such people, at most. */
const LONGEST = 5;

/** The noun of people without article, or how many of them. */
function isPeople(scene: Scene, i: number): boolean {
  const { role, article } = wordAt(scene, i);
  if (article) return false;
  if (role) return PEOPLE.has(role.entry.kind) && role.conjunction === '';
  const counts = scene.context.tokens.kind[i] === TokenKind.number || is(wordAt(scene, i), 'quantifier');
  const counted = wordAt(scene, i + 1);
  return counts && counted.role !== undefined && !counted.article;
}

const PEOPLE: ReadonlySet<string> = new Set(['source', 'profession', 'group', 'office']);

function isDefiniteWithin(scene: Scene, { first, end }: Phrase): boolean {
  for (let i = first; i < end; i++) if (wordAt(scene, i).article || scene.context.hitOf[i]) return true;
  return false;
}

function agreesWith(scene: Scene, first: number, token: number): boolean {
  const verb = wordAt(scene, token).verb;
  const head = wordAt(scene, first).role;
  if (!verb || verb.subject.number === 'dual') return false;
  const one = head !== undefined && (head.number === 'singular' || isOneOf(wordAt(scene, first).form));
  if (verb.subject.number === 'plural') return !one || head?.entry.kind === 'group';
  if (head?.entry.kind === 'source' && head.number === 'plural' && !isSoundPlural(wordAt(scene, first).form))
    return verb.subject.gender === 'f'; // «مصادر مجهولة | أكدت أن»
  if (!one || head.entry.kind === 'group') return false;
  const woman = head.gender === 'f' || endsFeminine(head.entry.masculine);
  return (verb.subject.gender === 'f') === woman;
}

/** «هاجم فلان رجلا | قال إنه سرق كذا»: of one man whom another tells about, either may speak; not where the other is no man («أوقفت الشرطة رجلا قال إنه»). */
function maySpeakOf(scene: Scene, first: number, token: number): boolean {
  const { verb } = wordAt(scene, token);
  if (verb?.subject.number !== 'singular' || !wordAt(scene, token + 1).complementiser?.pronoun) return false;
  const from = scene.sentence.first;
  return !lastSubject(scene, from, first, undefined) || lastSubject(scene, from, first, verb.subject) !== undefined;
}

/** «وفي لقاء مع | صحافي قال»، «وردا على أسئلة | نواب قالوا»: between the opening of the clause and them stands no verb, so that the one behind is that of the clause. */
function isFrame(scene: Scene, first: number): boolean {
  let i = first - 1;
  while (i >= scene.sentence.first && !isComma(scene, i)) {
    const { verb, form, bits } = wordAt(scene, i);
    if (verb || (bits === 0 && verbGender(form) !== undefined)) return false;
    i--;
  }
  const opening = wordAt(scene, i + 1);
  return (
    !scene.context.hitOf[i + 1] &&
    (is(opening, 'preposition') || is(opening, 'inOrDuring') || isAccusative(opening.form))
  );
}

/** «بصفته | وزيرا»، «كان | وزيرا»، «باعتبارها | طبيبة»، «انتخاب فلان | رئيسا»، «فلان | باحث اقتصادي قال إن»: what somebody is, not another person. */
function isCapacity(scene: Scene, first: number): boolean {
  const before = wordAt(scene, first - 1);
  if (scene.context.taggedOf[first - 1]?.kind === 'person') return true;
  return is(before, 'auxiliary') || is(before, 'pronoun') || (!before.verb && holdsPronoun(before.form));
}
