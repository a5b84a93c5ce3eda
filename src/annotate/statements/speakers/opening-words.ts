import { TO } from '../../../arabic/clitics.ts';
import { FROM } from '../../../arabic/lexicons/attribution.ts';
import { isIssuedWord, isOutWord, isPressCalling, isReporter, isSpokenWord } from '../../../arabic/relaying.ts';
import { is } from '../../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { behindQuality } from './owner-of-words.ts';

/**
 * «وفي بيان للوزارة أكدت أن», «وفي كلمة للوزير فلان، شدد على»: the sentence opens with words and whose they are, and its verb of speech
 * stands without «and» and without a subject: whoever owns the words speaks. A speech is given to a body, not by it.
 */
export function ownerAtOpening(scene: Scene, { token, kind, agreement }: Cue): Phrase | undefined {
  const { first } = scene.sentence;
  if (kind !== 'verb' || token - first > REACH || wordAt(scene, token).verb?.conjunction !== '') return undefined;
  if (!is(wordAt(scene, first), 'inOrDuring')) return undefined;
  const words = formAt(scene, first + 1);
  const spoken = isSpokenWord(words);
  if (!spoken && !isIssuedWord(words)) return undefined;
  const owner = ownerBehind(scene, first + 1, token);
  if (!owner || !isStrong(owner) || owner.kind === 'nation' || isMediumPhrase(scene.context, owner)) return undefined;
  const calling = owner.kind === 'person' || owner.kind === 'role' ? wordAt(scene, owner.first).role?.entry : undefined;
  if (calling && (calling.kind === 'group' || isPressCalling(calling.masculine) || isReporter(calling.masculine)))
    return undefined; // «في تصريح للصحافي فلان»
  const one =
    owner.kind === 'person' || (owner.kind === 'role' && wordAt(scene, owner.first).role?.number === 'singular');
  return (one || (!spoken && owner.kind !== 'role')) && fits(scene, owner, agreement) ? owner : undefined;
}

/** «بيان | للوزارة», «بيان | صادر عن | الوزارة». */
function ownerBehind(scene: Scene, words: number, token: number): Phrase | undefined {
  if (isOutWord(formAt(scene, words + 1)) && formAt(scene, words + 2) === FROM)
    return parsePhrase(scene.context, words + 3, token);
  const at = behindQuality(scene, words);
  if (!formAt(scene, at).startsWith(TO)) return undefined;
  const owner = parsePhrase(scene.context, at, token, { preposition: true });
  return owner?.name?.first === at ? { ...owner, name: { ...owner.name, lead: TO.length } } : owner;
}

/** Tokens between the opening of a sentence and its verb, at most. */
const REACH = 30;
