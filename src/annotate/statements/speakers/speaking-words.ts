import { tellsWherein } from '../../../arabic/phrases.ts';
import { type SpeakingThing, speakingThing } from '../../../arabic/speaking-words.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isWord, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { clauseSubjects } from '../subjects/subjects.ts';
import { letsOut } from './documents.ts';

/**
 * «رفع السكان شعارات | تتهم الوالي بكذا»، «وشهدت المدينة مظاهرات | تطالب بكذا»: who speaks where a verb of asking or judging, a noun its
 * content, stands right behind the indefinite noun of a crowd or of words: whoever lets the words out, else the crowd or the words.
 */
export function speakingWords(scene: Scene, { token, kind, agreement, found, entry }: Cue): Subject | undefined {
  const { verb } = wordAt(scene, token);
  if (kind !== 'verb' || found?.kind !== 'noun' || !entry || verb?.conjunction !== '' || !ASKING.has(entry.act))
    return undefined;
  if (agreement?.number !== 'singular' || tellsWherein(formAt(scene, token + 1))) return undefined; // «بيانا | دعا فيه إلى كذا»
  if (verb.tense === 'past' && !prepositionsOf(entry).some((c) => opensWith(scene, found.at, c))) return undefined;
  const said = thingBefore(scene, token);
  if (!said) return undefined;
  const owner = said.thing === 'crowd' ? undefined : whoLetsOut(scene, said.first);
  if (owner || said.thing === 'owned') return owner;
  return { kind: 'other', first: said.first, end: token, document: true, others: [] };
}

const ASKING: ReadonlySet<Act> = new Set<Act>([
  ...(['demand', 'ask', 'accuse', 'condemn', 'criticise', 'oppose'] as const),
  ...(['support', 'praise', 'warn', 'threaten', 'propose', 'promise', 'announce'] as const),
]);

/** The noun of a thing that speaks, at most an adjective or two between it and the verb; of «مشروع قرار» the first. */
function thingBefore(scene: Scene, token: number): { first: number; thing: SpeakingThing } | undefined {
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - LONGEST); i--) {
    const thing = speakingThing(formAt(scene, i));
    const governing = thing && speakingThing(formAt(scene, i - 1));
    if (thing) return governing ? { first: i - 1, thing: governing } : { first: i, thing };
    if (!isWord(scene, i) || !isQuality(scene, i)) return undefined;
  }
  return undefined;
}

/** Words of what speaks, at most: مشروع قرار عربي. */
const LONGEST = 3;

function isQuality(scene: Scene, i: number): boolean {
  const { verb, speechNoun, role, bodyNoun, complementiser, article } = wordAt(scene, i);
  if ((verb && !speechNoun) || role || bodyNoun || complementiser || article) return false;
  return !is(wordAt(scene, i), 'relative') && !is(wordAt(scene, i), 'preposition');
}

/** «وقدمت ليدوريا | مشروع قرار»، «رفع السكان | شعارات»: the subject of the verb by which words come out. */
function whoLetsOut(scene: Scene, words: number): Subject | undefined {
  for (let i = words - 1; i >= Math.max(scene.sentence.first, words - BACK); i--)
    if (letsOut(formAt(scene, i)) && !is(wordAt(scene, i - 1), 'relative'))
      // not «الذي نشرته الوكالة»
      return [...clauseSubjects(scene, i, words)].find(({ verb }) => verb === i)?.subject;
  return undefined;
}

/** Tokens between the verb by which words come out and their noun, at most. */
const BACK = 14;
