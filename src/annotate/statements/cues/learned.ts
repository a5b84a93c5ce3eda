import { LEARNING } from '../../../arabic/lexicons/attribution.ts';
import { isLearning } from '../../../arabic/relaying.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, isComma, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

/** Tokens between the verb and «من», and between the source and the clause, at most. */
const REACH = 8;

/** «وعلمت "ساحل برس" من مصادر مطلعة أن …»: an outlet learned it, and whoever stands behind «من» said it. */
export function learnedCue(scene: Scene, token: number): Cue | undefined {
  if (!isLearning(formAt(scene, token))) return undefined;
  for (let i = token + 1; i < Math.min(scene.end, token + REACH) && !opensClause(scene, i); i++) {
    if (!is(wordAt(scene, i), 'partitive')) continue;
    const subject = parseSubject(scene.context, i + 1, scene.end);
    const at = clauseBehind(scene, subject?.end ?? i + 1);
    if (at === undefined || at === i + 1) return undefined;
    const told: Subject = subject && isStrong(subject) ? subject : { kind: 'other', first: i + 1, end: at, others: [] }; // «من أوساط وزارية»
    return { token, kind: 'verb', entry: LEARNING, subject: told, passive: false, found: { kind: 'clause', at } };
  }
  return undefined;
}

function clauseBehind(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.end, from + REACH); i++) {
    if (opensClause(scene, i)) return i;
    if (isComma(scene, i) && i > from && !opensClause(scene, i + 1)) return undefined;
  }
  return undefined;
}
