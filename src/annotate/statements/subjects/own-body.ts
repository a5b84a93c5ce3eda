import { type Agreement, ARTICLE } from '../../../arabic/clitics.ts';
import { isKnownAdjective } from '../../../arabic/definite-words.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isRelational } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun } from '../../../arabic/phrases.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { unbound } from '../clause/adjuncts.ts';
import { isStrong } from '../clause/agreement.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensObject } from '../clause/object-noun.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import { skipTimes } from './object-behind.ts';

/**
 * «وأعلنت عائلته | عن وفاته»، «ورفض حزبه | المشاركة في كذا»: a body or people of somebody told before, right behind a verb that agrees with it and
 * takes what stands behind it, or whom: «وطالب حزبه | الحكومة بكذا»; not «وطالب حزبه بكذا»، «وناشد أنصاره مواصلة كذا», whom somebody may ask, nor «وانتقد حزبه».
 */
export function ownBody(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  const { verb } = wordAt(scene, token);
  if (!verb || verb.object || verb.passive || verb.entry.weak || agreement.number !== 'singular') return undefined;
  const first = skipTimes(scene, token + 1);
  if (!isOwned(scene, first, agreement)) return undefined;
  const end = adjectivesEnd(scene, first + 1);
  const at = skipCircumstance(scene, end);
  const own: Subject = { kind: 'other', first, end, others: [] };
  const { entry } = verb;
  const joined = formAt(scene, at).startsWith(COORDINATION); // «ورفض حزبه | وسياساته»
  const object =
    !joined && entry.takes.includes('object') && opensObject(scene, at) && !is(wordAt(scene, at), 'adverb');
  if (entry.toward === 'object' || TO_SOMEBODY.has(entry.act))
    return object && (REFUSING.has(entry.act) || isStrong(parsePhrase(scene.context, at, scene.end))) ? own : undefined;
  const led = entry.act !== 'confirm' && prepositionsOf(entry).some((one) => opensWith(scene, at, one)); // not «وأكد قوته | على أرضه»
  return led || object ? own : undefined;
}

/** Acts that are done to somebody as well as told of something. */
const TO_SOMEBODY: ReadonlySet<Act> = new Set<Act>([
  'criticise',
  'praise',
  'thank',
  'support',
  'condemn',
  'oppose',
  'deny',
]);
/** Of these, acts that have a thing for their object: ورفض حزبه | المشاركة. */
const REFUSING: ReadonlySet<Act> = new Set<Act>(['oppose', 'deny']);

/** «حكومته»، «عائلتها»، «أنصاره»: the noun of a body or of people with a pronoun, as the verb agrees with it. */
function isOwned(scene: Scene, i: number, { gender }: Agreement): boolean {
  const { form, lead, bits, speechNoun } = wordAt(scene, i);
  if (!holdsPronoun(form) || lead !== '' || bits !== 0 || speechNoun) return false;
  const noun = wordOf(unbound(bareOfPronoun(form)));
  if (noun.bodyNoun && noun.bodyNoun.preposition === '') return noun.bodyNoun.entry.gender === gender;
  if (noun.role?.entry.kind !== 'group' || noun.role.preposition !== '') return false;
  return (noun.form !== bareOfPronoun(form)) === (gender === 'f'); // «عائلته», with the bound ending
}

/** «قواه | السياسية»: definite adjectives behind it. */
function adjectivesEnd(scene: Scene, from: number): number {
  let end = from;
  while (wordAt(scene, end).article && describes(formAt(scene, end))) end++;
  return end;
}

function describes(form: string): boolean {
  const stem = form.slice(ARTICLE.length);
  return isRelational(stem) || isKnownAdjective(stem);
}
