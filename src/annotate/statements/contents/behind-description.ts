import { ARTICLE } from '../../../arabic/clitics.ts';
import { isDefiniteNoun, isKnownAdjective } from '../../../arabic/definite-words.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { isRelational, looksParticiple } from '../../../arabic/names.ts';
import { isArmOfBody } from '../../../arabic/phrases.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { isColon, isComma, isDots, isOtherCue, opensClause, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { opensNounOfContent } from './content-noun.ts';

/**
 * «أعلن حزب النخيل | المنشق عن كذا | استعداده لكذا»، «أكد فلان | المسؤول عن الفريق | أن»: where what is said opens behind a definite
 * description right behind the subject, which no comma parts from it. `end`, the token behind the subject, where nothing
 * describes it or no content follows the description.
 */
export function behindDescription(scene: Scene, end: number, entry: ReportingVerb): number {
  if (!describesBefore(scene, end)) return end;
  let told = false;
  for (let i = end + 1; i < Math.min(scene.end, end + LONGEST); i++) {
    if (opensContent(scene, i, told, entry)) return i;
    const word = wordAt(scene, i);
    if (isDots(scene, i) || isColon(scene, i) || quoteAt(scene, i) || isOtherCue(scene, i)) return end;
    if (word.complementiser || word.participle || is(word, 'relative')) return end;
    told ||= !isKnownAdjective(word.form.slice(ARTICLE.length));
  }
  return end;
}

/** Words of a description, at most. */
const LONGEST = 16;

/** «المنشقة عن»، «التابعة»، «المتحدث باسم»، «الذراع السياسية»: a definite word that tells more of the name before it. */
function describesBefore(scene: Scene, i: number): boolean {
  const { article, lead, form, role, speechNoun } = wordAt(scene, i);
  if (!article || lead !== '' || speechNoun || scene.context.hitOf[i]) return false;
  const stem = form.slice(ARTICLE.length);
  if (role || isKnownAdjective(stem) || isArmOfBody(stem)) return true;
  const participle = looksParticiple(stem) && !isVerbalNoun(stem) && !isRelational(stem) && !isDefiniteNoun(form);
  return participle && is(wordAt(scene, i + 1), 'preposition');
}

/**
 * A clause, a preposition of the verb, or a noun of stance or deed that the verb takes. `told`: more than adjectives stands between,
 * so that the preposition is not what the description asks for («المسؤول البارز | عن كذا»).
 */
function opensContent(scene: Scene, i: number, told: boolean, entry: ReportingVerb): boolean {
  if (opensClause(scene, i)) return entry.takes.includes('clause') && !is(wordAt(scene, i - 1), 'preposition');
  if (told && prepositionsOf(entry).some((one) => opensWith(scene, i, one))) return true;
  if (!entry.takes.includes('object') || entry.toward !== undefined) return false;
  const denied = is(wordAt(scene, i), 'negation') && wordAt(scene, i - 1).article; // «الرائدة في صناعة الغاز | عدم صحة كذا»
  return denied || opensNounOfContent(scene, i, isComma(scene, i - 1));
}
