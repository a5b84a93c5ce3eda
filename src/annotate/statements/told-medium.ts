import type { ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import type { Subject } from '../mentions/coordination.ts';
import { isMediumPhrase, type Link, linkAt } from './links.ts';
import { type Scene, wordAt } from './scene.ts';

/** «أبلغ فلان رويترز أن»: verbs that have whom it is told to as their object. */
function tellsSomebody(entry: ReportingVerb | undefined): boolean {
  return entry?.toward === 'object' && entry.act === 'say';
}

/** «أبلغ مصدر أمني | رويترز بأن»: behind a verb of telling somebody, a medium at the end of the description is told. */
export function withoutTold(scene: Scene, token: number, phrase: Subject): Subject {
  const told = scene.context.hitOf[phrase.end - 1];
  if (!tellsSomebody(wordAt(scene, token).verb?.entry) || phrase.kind === 'known' || phrase.name) return phrase;
  if (told?.known.kind !== 'medium' || told.first <= phrase.first || told.preposition !== '') return phrase;
  const before = told.first - 1;
  const at = wordAt(scene, before).bodyNoun && before > phrase.first ? before : told.first;
  const role = phrase.role && { first: phrase.role.first, end: Math.min(phrase.role.end, at) };
  return { ...phrase, end: at, ...(role && { role }) };
}

/** The medium that a verb of telling somebody has as its object at token `from`. */
export function toldMedium(scene: Scene, entry: ReportingVerb | undefined, from: number, to: number): Link | undefined {
  const link = tellsSomebody(entry) ? linkAt(scene, from, to) : undefined;
  return link && isMediumPhrase(scene.context, link.phrase) ? link : undefined;
}
