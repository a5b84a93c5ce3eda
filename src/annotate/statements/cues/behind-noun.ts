import { goesOnWith } from '../../../arabic/around-speech.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isStance } from '../../../arabic/stances.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { opensWith } from '../clause/opens-with.ts';
import { isComma, isOtherCue, type Scene, wordAt } from '../clause/scene.ts';
import { type Found, findComplement } from '../contents/complement.ts';

/**
 * Where what was taken for the object right behind a verb may be its subject, the content behind it: a clause («وكشفت سفينة
 * الفضاء أن») or a stance with his pronoun («أكد أبناء القرية رغبتهم»). A stance at once stays the content («أعلنت نيتها أن»).
 * `from` is the token behind the verb, words of time skipped.
 */
export function behindNoun(
  scene: Scene,
  token: number,
  from: number,
  found: Found | undefined,
  entry: ReportingVerb,
): Found | undefined {
  if (found?.kind !== 'noun' || found.quote || found.predicate || found.at !== from) return found;
  const noun = wordAt(scene, from);
  if (noun.speechNoun || isStance(noun.form) || isVerbalNoun(noun.form)) return found;
  const clause = findComplement(scene, token, from + 1, { ...entry, takes: ['clause'] });
  if (clause?.kind === 'clause' && clause.at - from <= REACH) return clause;
  const stance = stanceBehind(scene, from);
  return stance === undefined ? found : { kind: 'noun', at: stance };
}

const REACH = 6;

function stanceBehind(scene: Scene, from: number): number | undefined {
  for (let i = from + 1; i <= from + REACH && !isComma(scene, i) && !isOtherCue(scene, i); i++) {
    const { form } = wordAt(scene, i);
    if (isStance(form) && holdsPronoun(form)) return i;
  }
  return undefined;
}

/** «أعلنت أربعة أحزاب عن كذا»: behind other words the preposition that the verb takes, or a stance, leaves its subject between. */
export function leavesSubject(scene: Scene, token: number, from: number, found: Found): boolean {
  const { verb } = wordAt(scene, token);
  if (found.kind !== 'noun' || !verb) return true;
  const opens = verb.conjunction !== '' || token === scene.sentence.first || behindFrame(scene, token); // else it may be any verb
  if (!opens) return false;
  if (found.predicate || found.quote || found.at <= from) return false;
  const own = verb.entry.takes.some(
    (c) => c !== 'clause' && c !== 'quote' && c !== 'object' && opensWith(scene, found.at, c),
  );
  return own || isStance(wordAt(scene, found.at).form);
}

/** «بدورها، | أعربت ربة منزل عن كذا»، «حيث | حذرت ندوة من كذا»: behind a few words and a comma that open the sentence, or «where». */
function behindFrame(scene: Scene, token: number): boolean {
  const before = wordAt(scene, token - 1);
  if (wordAt(scene, token).verb?.subject.number !== 'singular') return false; // before its subject a verb stands in the singular
  if (is(before, 'contrast')) return false; // «لكن | يشير اختيار فلان إلى كذا»
  if (is(before, 'subordinator') || goesOnWith(before.form)) return true;
  const { first } = scene.sentence;
  if (!isComma(scene, token - 1) || token - first > FRAME) return false;
  for (let i = first; i < token - 1; i++)
    if (isComma(scene, i) || wordAt(scene, i).verb || scene.context.taggedOf[i]?.kind === 'person') return false;
  return true;
}

/** Words and comma of such an opening, at most. */
const FRAME = 6;
