import { isObliquePlural, isSoundPlural } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { isCommonWord, isRelational } from '../../../arabic/names.ts';
import { holdsPronoun, isNaming } from '../../../arabic/phrases.ts';
import { needsObject } from '../../../arabic/verb-kinds.ts';
import { is, type RoleSense } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
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
  const { role, article } = wordAt(scene, subject.first);
  if (!role || article || !UNNAMED.has(role.entry.kind) || scene.context.hitOf[subject.first]) return subject;
  for (let i = subject.first + 1; i < subject.end; i++) {
    if (!isIndefinite(scene, i - 1, subject.first) || !isDefinite(scene, i, subject.end)) continue;
    const { name: _name, label: _label, ...rest } = subject;
    return { ...rest, kind: 'role', end: i, role: { first: subject.first, end: i } };
  }
  return subject;
}

const UNNAMED: ReadonlySet<RoleSense['entry']['kind']> = new Set(['source', 'group', 'profession']);

/** «معارضون»، «طبية»: a plural with its ن or an adjective of relation behind the noun, without article; it governs nothing. */
function isIndefinite(scene: Scene, i: number, first: number): boolean {
  const { article, form, adjective, lead, role, bodyNoun } = wordAt(scene, i);
  if (article || lead !== '' || isNaming(form)) return false; // «ناشط ليدوري يدعى | فلان»
  if (isSoundPlural(form) && !isObliquePlural(form)) return true;
  const source = wordAt(scene, first).role?.entry.kind === 'source' && isRelational(form); // «مصادر دبلوماسية», not «سكان بلدية»
  if (i === first || bodyNoun || ((role || isKnownNoun(form)) && !source)) return false;
  return adjective !== undefined || isRelational(form); // not «رفيعة | المستوى»
}

/** A name, a word with article or pronoun, an office. */
function isDefinite(scene: Scene, i: number, end: number): boolean {
  const { article, form, role, lead, bodyNoun } = wordAt(scene, i);
  const [hit, name] = [scene.context.hitOf[i], scene.context.taggedOf[i]];
  if (hit?.first === i) return hit.taken === 0;
  if (name?.first === i) return true;
  if (lead !== '' || is(wordAt(scene, i), 'preposition')) return false;
  if (article || (holdsPronoun(form) && isCommonWord(form))) return true;
  const governed = i + 1 < end ? wordAt(scene, i + 1) : undefined; // «رئيس | الوزراء»
  return (
    (role !== undefined || bodyNoun !== undefined) &&
    governed?.article === true &&
    governed.lead === '' &&
    !isSoundPlural(form)
  );
}
