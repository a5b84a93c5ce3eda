import { TO } from '../../../arabic/lexicons/attribution.ts';
import { OFFICES_UNDER_ANOTHER } from '../../../arabic/lexicons/offices.ts';
import { isPurpose } from '../../../arabic/phrases.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «اتهامات المعارضة | للحكومة بكذا»، «قالت النقابة | للوزير إن»: right behind the noun with article of a body that tells nothing more, a body,
 * an office or people with «to» are whom the words are said to; no part of its name. «المستشار | للرئيس» has his office from him.
 */
export function withoutAddressee(scene: Scene, subject: Subject): Subject {
  const at = subject.first + 1;
  if (subject.end <= at || subject.name || subject.others.length > 0 || subject.kind === 'person') return subject;
  const head = wordAt(scene, subject.first);
  if (!head.article || scene.context.hitOf[subject.first] || !isTowards(scene, at) || isOver(scene, at)) return subject;
  const role = subject.role && { first: subject.role.first, end: at };
  return { ...subject, end: at, ...(role && { role }) };
}

/** «المستشار | للرئيس»: the office under which the one before it is. */
function isOver(scene: Scene, i: number): boolean {
  const [under, over] = [wordAt(scene, i - 1).role, wordAt(scene, i).role];
  if (!under || over?.entry.kind !== 'office' || over.number !== 'singular') return false;
  return OFFICES_UNDER_ANOTHER.includes(under.entry.masculine);
}

function isTowards(scene: Scene, i: number): boolean {
  const { role, bodyNoun, article, adjective } = wordAt(scene, i);
  if (!article || adjective || isPurpose(formAt(scene, i))) return false;
  return role?.preposition === TO || bodyNoun?.preposition === TO;
}
