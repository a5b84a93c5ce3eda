import { isObliquePlural, isSoundPlural } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { isIndefiniteAdjective, isOfficeAsAdjective } from '../../../arabic/described-people.ts';
import { isCommonWord, isRelational } from '../../../arabic/names.ts';
import { isFormer, isPersonEpithet } from '../../../arabic/offices.ts';
import { holdsPronoun, isNaming, isPlaceNoun } from '../../../arabic/phrases.ts';
import { needsObject } from '../../../arabic/verb-kinds.ts';
import { is, type RoleSense } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { opensWith } from '../clause/opens-with.ts';
import { type Scene, wordAt } from '../clause/scene.ts';

/**
 * «واتهم ساسة ليدوريون | رئيس الوزراء بكذا»، «ووصفت مصادر طبية | حالته بأنها»، «ويتهم معارضون | سامي الدرواني بكذا»: where the verb takes
 * somebody or something for its object, a description without article ends before the first definite word that nothing in it governs.
 */
export function withoutObject(scene: Scene, token: number, subject: Subject): Subject {
  const verb = wordAt(scene, token).verb;
  if (!verb || verb.object || subject.others.length > 0) return subject;
  if (verb.entry.toward !== 'object' && !needsObject(verb.entry.past) && !verb.entry.takes.includes('predicate'))
    return subject;
  const whole = wholeBefore(scene, token, subject);
  if (whole !== undefined) return { kind: subject.kind, first: subject.first, end: whole, others: [] };
  const { role, article } = wordAt(scene, subject.first);
  if (!role || article || !UNNAMED.has(role.entry.kind) || scene.context.hitOf[subject.first]) return subject;
  for (let i = subject.first + 1; i < subject.end; i++) {
    if (!isIndefinite(scene, i - 1, subject.first)) continue;
    const several = role.number === 'singular' && wordAt(scene, i).role?.number === 'plural'; // «ضابط كبير | أعضاء في المجلس»
    if (!several && !isDefinite(scene, i, subject.end)) continue;
    const { name: _name, label: _label, ...rest } = subject;
    return { ...rest, kind: 'role', end: i, role: { first: subject.first, end: i } };
  }
  return subject;
}

const UNNAMED: ReadonlySet<RoleSense['entry']['kind']> = new Set(['source', 'group', 'profession', 'rank']);

/** Where a people in the nominative or a body told to its end closes before a people or a name with what the verb says of it right behind. */
function wholeBefore(scene: Scene, token: number, { kind, first, end }: Subject): number | undefined {
  const { form } = wordAt(scene, first);
  const takes = wordAt(scene, token).verb?.entry.takes ?? [];
  if (!takes.some((c) => opensWith(scene, end, c))) return undefined;
  if (kind === 'nation') {
    const people = isSoundPlural(form) && !isObliquePlural(form) && wordAt(scene, first + 1).article;
    return people && end === first + 2 ? first + 1 : undefined; // «اتهم الليدوريون | الزرمانيين بكذا»
  }
  if (kind !== 'body') return undefined;
  for (let i = first + 2; i < end; i++) {
    const name = scene.context.taggedOf[i];
    const before = wordAt(scene, i - 1);
    const closed = before.article && !before.role?.number.startsWith('sing');
    if (name?.kind === 'person' && name.first === i && name.last === end - 1 && closed) return i; // «اتهم اتحاد العمال | فلانا بكذا»
  }
  return undefined;
}

/** «معارضون»، «طبية»: a plural with its ن or an adjective of relation behind the noun, without article; it governs nothing. */
function isIndefinite(scene: Scene, i: number, first: number): boolean {
  const { article, form, adjective, lead, role, bodyNoun } = wordAt(scene, i);
  if (article || lead !== '' || isNaming(form)) return false; // «ناشط ليدوري يدعى | فلان»
  if (isSoundPlural(form) && !isObliquePlural(form)) return true;
  if (i > first && isKnownAdjective(form)) return true; // «ضابط | كبير»
  const source = wordAt(scene, first).role?.entry.kind === 'source' && isRelational(form); // «مصادر دبلوماسية», not «سكان بلدية»
  if (i === first || bodyNoun || isPlaceNoun(form) || ((role || isKnownNoun(form)) && !source)) return false;
  return adjective !== undefined || isRelational(form); // not «رفيعة | المستوى»
}

function isKnownAdjective(form: string): boolean {
  return isOfficeAsAdjective(form) || isIndefiniteAdjective(form) || isPersonEpithet(form) || isFormer(form);
}

/** A name, a word with article or pronoun, an office. */
function isDefinite(scene: Scene, i: number, end: number): boolean {
  const { article, form, role, lead, bodyNoun } = wordAt(scene, i);
  const [hit, name] = [scene.context.hitOf[i], scene.context.taggedOf[i]];
  if (hit?.first === i) return hit.taken === 0;
  if (name?.first === i) return true;
  if (lead !== '' || bodyNoun?.preposition || is(wordAt(scene, i), 'preposition')) return false;
  if (article || (holdsPronoun(form) && isCommonWord(form))) return true;
  const chained = wordAt(scene, i + 1).bodyNoun && !wordAt(scene, i + 1).article ? i + 2 : i + 1; // «أعضاء | مجلس | الشيوخ»
  const governed = chained < end ? wordAt(scene, chained) : undefined; // «رئيس | الوزراء»
  return (
    (role !== undefined || bodyNoun !== undefined) &&
    governed?.article === true &&
    governed.lead === '' &&
    !isSoundPlural(form)
  );
}
