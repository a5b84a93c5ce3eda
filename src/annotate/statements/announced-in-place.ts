import { ANNOUNCING_VERBS } from '../../arabic/lexicons/attribution.ts';
import { is } from '../../arabic/words.ts';
import type { Cue } from './rule.ts';
import { isComma, type Scene, wordAt } from './scene.ts';

/**
 * «ورغم الخلاف، أعلن في بيروت، أمس، أن وفدا سيصل»: a past of announcing with nothing but a place behind it, joined to nothing before, is
 * passive: «وأعلن في بيروت أن» may go on from whoever spoke.
 */
export function isAnnouncedInPlace(scene: Scene, { token, entry }: Cue): boolean {
  if (!entry || !ANNOUNCING_VERBS.includes(entry.past)) return false;
  const { verb } = wordAt(scene, token);
  if (verb?.tense !== 'past' || verb.subject.gender !== 'm' || verb.conjunction !== '' || verb.object) return false;
  if (!is(wordAt(scene, token + 1), 'locative') || !isPlace(scene, token + 2)) return false;
  return token === scene.sentence.first || isComma(scene, token - 1);
}

function isPlace({ context }: Scene, i: number): boolean {
  const kind = context.hitOf[i]?.known.kind;
  return kind === 'state' || kind === 'place' || context.taggedOf[i]?.kind === 'place';
}
