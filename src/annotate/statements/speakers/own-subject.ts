import { verbGender } from '../../../arabic/verb-shape.ts';
import type { Subject } from '../../mentions/coordination.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { fits } from '../clause/agreement.ts';
import { formAt, type Scene } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { isSeveralMen, lastSubject } from '../subjects/subjects.ts';
import { subjectOfSentence } from './sentence-subject.ts';

/** «رد فلان على الخبر | مشيرا إلى», «لم يفصح فلان عن كذا، واكتفى | بالقول إن»: a participle, and a noun led by a verb, have the subject of the clause before. */
export function ownSubject(scene: Scene, { kind, token, agreement }: Cue): Subject | undefined {
  if (kind === 'participle') return lastSubject(scene, scene.sentence.first, token, agreement);
  const gender = kind === 'noun' && !agreement ? verbGender(formAt(scene, token - 1)) : undefined;
  if (gender !== 'm' && gender !== 'f') return undefined;
  return lastSubject(scene, scene.sentence.first, token - 1, { person: 3, gender, number: 'singular' });
}

/** The first phrase of the sentence; behind many, «بعض الوزراء عادوا إلى مدينة زارها الوزير فلان، | مؤكدا», a participle in the singular has the first person named. */
export function sentenceSubject(scene: Scene, { kind, token, agreement }: Cue): Phrase | undefined {
  if (kind !== 'participle') return subjectOfSentence(scene, token);
  const first = subjectOfSentence(scene, token, () => true);
  if (!first || !agreement || !isSeveralMen(scene, first, agreement)) return first;
  return subjectOfSentence(scene, token, (one) => one.kind === 'person' && fits(scene, one, agreement)) ?? first;
}

/** «بعض الوزراء عادوا إلى كذا، | مؤكدا»: many men do not go on in the singular. */
export function mayGoOn(scene: Scene, subject: Phrase, agreement: Cue['agreement']): boolean {
  return fits(scene, subject, agreement) && !(agreement && isSeveralMen(scene, subject, agreement));
}
