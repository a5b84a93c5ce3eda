import { isSoundPlural } from '../../../arabic/clitics.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isStance } from '../../../arabic/stances.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { fits } from '../clause/agreement.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, isComma, isDots, type Scene, wordAt } from '../clause/scene.ts';

/** So few words behind a complementiser hold no verb yet. */
export const SHORTEST_CLAUSE = 3;

/** «وقالت فلانة إن الأمر صعب | وطالبت بفتح المعبر»: a verb of speech that the subject of the content cannot have. */
export function resumesSpeaker(scene: Scene, from: number, i: number): boolean {
  const { verb, role, speechNoun } = wordAt(scene, i);
  const noun = speechNoun !== undefined && !pledgesNext(scene, i);
  if (verb?.tense === 'past' && !role && !noun && tellsOfThings(scene, from, i) && opensSpeech(scene, i)) return true;
  const { complementiser } = wordAt(scene, from);
  if (!verb || role || noun || !complementiser || !takesPreposition(scene, i, verb.entry)) return false;
  const own = complementiser.pronoun && complementiser.pronoun.gender === verb.subject.gender; // «إنها مستعدة، | وتتهم كذا بكذا»
  if (verb.tense === 'present') return own === true && isComma(scene, i - 1);
  if (complementiser.pronoun) return complementiser.pronoun.gender !== verb.subject.gender;
  const inner = parseSubject(scene.context, from + 1, i);
  return inner !== undefined && inner.others.length === 0 && !fits(scene, inner, verb.subject);
}

/**
 * «أدان الهجوم | وتعهد بدعم السكان»: letters of a noun and of a verb of the past, behind a definite word and with the preposition right behind; the
 * noun would have nothing to be joined to.
 */
export function pledgesNext(scene: Scene, i: number): boolean {
  const { verb, speechNoun } = wordAt(scene, i);
  if (!verb || !speechNoun || verb.tense !== 'past' || verb.object || verb.entry.act !== 'promise') return false;
  const [before, next] = [wordAt(scene, i - 1), wordAt(scene, i + 1)];
  const closed = before.article || holdsPronoun(before.form) || is(before, 'adverb');
  return closed && !next.complementiser && opensWith(scene, i + 1, IN);
}

/** «إن الوضع صعب | وأبدى قلقه»: nobody who could say anything is told of so far, only things behind the complementiser. */
function tellsOfThings(scene: Scene, from: number, i: number): boolean {
  const { complementiser } = wordAt(scene, from);
  if (!complementiser || complementiser.pronoun || i - from < SHORTEST_CLAUSE) return false;
  const first = wordAt(scene, from + 1);
  if (!first.article || first.lead !== '' || first.bits !== 0) return false;
  for (let k = from + 1; k < i; k++) {
    const { role, bodyNoun, adjective, verb } = wordAt(scene, k);
    if (role || bodyNoun || verb || adjective?.plural || scene.context.hitOf[k] || scene.context.taggedOf[k])
      return false;
    if (isDots(scene, k) || isComma(scene, k) || isSoundPlural(formAt(scene, k))) return false;
  }
  return true;
}

/** A verb with its preposition close behind, or with a word of speech or of stance: «وجدد | دعوته»، «وأبدى | قلقه». */
function opensSpeech(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  const next = wordAt(scene, i + 1);
  if (!verb || verb.object) return false;
  return takesPreposition(scene, i, verb.entry) || isStance(next.form) || next.speechNoun !== undefined;
}

/** «، وطالب الحزب بالخروج»: a verb that is printed like an office shows its own preposition close behind. */
export function takesPreposition(scene: Scene, i: number, { takes, weak }: ReportingVerb): boolean {
  if (weak) return false;
  for (let k = i + 1; k < Math.min(scene.end, i + PREPOSITION_REACH) && !isComma(scene, k); k++)
    if (takes.some((c) => c !== 'clause' && c !== 'quote' && opensWith(scene, k, c))) return true;
  return false;
}

const PREPOSITION_REACH = 8;
