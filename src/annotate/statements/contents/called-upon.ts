import { CALLED_TO, TO } from '../../../arabic/lexicons/attribution.ts';
import { isCall } from '../../../arabic/stances.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, type Scene } from '../clause/scene.ts';

/**
 * «جدد دعوته لأنصاره | إلى الهدوء»، «كرر تهديده للحكومة | باللجوء إلى الإضراب»: behind a noun of calling or threatening and whoever is
 * called upon, who is no part of the content; undefined where none is told.
 */
export function behindCalledUpon(scene: Scene, noun: number): number | undefined {
  if (!isCall(formAt(scene, noun)) || !formAt(scene, noun + 1).startsWith(TO)) return undefined;
  const called = parsePhrase(scene.context, noun + 1, scene.end, { preposition: true });
  if (called?.first !== noun + 1 || called.kind === 'other') return undefined; // «نداء للتبرع بالدم»
  const { end } = called;
  return CALLED_TO.some((one) => opensWith(scene, end, one)) ? end : undefined;
}
