import { isAlong } from '../../../arabic/around-speech.ts';
import { isMeetingAct } from '../../../arabic/meeting-acts.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isComma, type Scene, wordAt } from '../clause/scene.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { ClauseSubject } from '../subjects/subjects.ts';

/**
 * «التقى فلان | نظيره فلانا», «أجرى فلان محادثات | مع فلان»: the two whom a clause tells to have met or talked: its subject, and whoever is the
 * object right behind it or stands behind «with».
 */
export function metWith(scene: Scene, { subject, verb }: ClauseSubject): readonly [Subject, Subject] | undefined {
  if (verb > subject.first || subject.others.length > 0 || !isMeetingAct(wordAt(scene, verb).form)) return undefined;
  const object = somebodyAt(scene, subject.end);
  if (object) return [subject, object];
  for (let i = subject.end; i < Math.min(scene.end, subject.end + REACH); i++) {
    if (isComma(scene, i) || wordAt(scene, i).complementiser) return undefined;
    if (isAlong(wordAt(scene, i).form)) {
      const other = somebodyAt(scene, i + 1);
      return other && [subject, other];
    }
  }
  return undefined;
}

/** Words between a subject and «with», at most: «أجرى فلان أمس محادثات هاتفية مطولة | مع فلان». */
const REACH = 8;

/** One person, or one office or state. */
function somebodyAt(scene: Scene, i: number): Subject | undefined {
  const phrase = parseSubject(scene.context, i, scene.end);
  const fits = phrase?.first === i && phrase.others.length === 0 && isSomebody(scene, phrase);
  return fits && phrase.kind !== 'body' ? phrase : undefined;
}
