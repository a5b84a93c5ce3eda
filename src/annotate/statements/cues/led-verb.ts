import { isWhat } from '../../../arabic/around-speech.ts';
import { leadsToSaying } from '../../../arabic/leading-verbs.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';

/** «عاد الوزير | ليؤكد أن»: a present with «to» in front, which the context took for a verb because another leads to it (led-verbs.ts). */
export function isLedVerb(scene: Scene, token: number): boolean {
  return wordAt(scene, token).verb?.tense === 'present' && formAt(scene, token).startsWith(TO);
}

/** Whoever returned or stepped out to say so: behind the verb that leads to `token`. */
export function ledSubject(scene: Scene, token: number): Subject | undefined {
  if (!isLedVerb(scene, token)) return undefined;
  for (let i = token - 1; i >= scene.sentence.first; i--) {
    if (!leadsToSaying(formAt(scene, i))) continue;
    const before = wordAt(scene, i - 1);
    if (isWhat(before.form) || UNTOLD.some((kind) => is(before, kind))) return undefined; // «ما | عاد الوزير ليؤكد»
    const subject = parseSubject(scene.context, i + 1, token);
    return subject && SOMEBODY.has(subject.kind) && isStrong(subject) ? subject : undefined;
  }
  return undefined;
}

/** What stands before a verb that is denied, asked or only supposed. */
const UNTOLD = ['negator', 'negation', 'relative', 'interrogative', 'irrealis'] as const;

const SOMEBODY: ReadonlySet<Subject['kind']> = new Set<Subject['kind']>(['person', 'role', 'known', 'body']);
