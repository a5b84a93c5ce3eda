import { FROM } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { isShownInDeed } from '../../../arabic/stances.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensObject } from '../clause/object-noun.ts';
import { isWholeContent, opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';
import { behindTold } from '../contents/governed.ts';
import { findNoun } from '../contents/governed-noun.ts';

/**
 * «ولوحت ليدوريا بالانسحاب»، «وشكا السكان من كذا»: with their preposition near, verbs that mostly tell a gesture report where a
 * state or a body, or of some of them anybody, is their subject.
 */
export function behindGesture(scene: Scene, token: number, subject: Subject | undefined): Found | undefined {
  const entry = wordAt(scene, token).verb?.entry;
  if (!entry?.weak) return undefined;
  const alone = !subject && entry.takes.every(isWholeContent); // «كما تقدم | بالشكر»
  if (!alone && (!subject || !speaksByGesture(subject, entry))) return undefined;
  const behind = Math.max(subject?.end ?? 0, token + 1);
  const end = skipCircumstance(scene, subject && subject.first > token ? behindTold(scene, behind, entry) : behind);
  const at = findNoun(scene, token, end, { ...entry, takes: prepositionsOf(entry) });
  const reach = entry.takes.includes(FROM) || entry.takes.every(isWholeContent) ? FAR : NEAR;
  if (at !== undefined && at - end <= reach) return { kind: 'noun', at };
  return subject && isOnePerson(scene, subject) && takesObject(scene, end, entry)
    ? { kind: 'noun', at: end }
    : undefined;
}

/** «واستعرض الوزير | الجهود المبذولة»، «وشكا فلان | عدم الاهتمام»: one person, so that it is no meeting that goes through things. */
function isOnePerson(scene: Scene, { kind, first, others }: Subject): boolean {
  const { role } = wordAt(scene, first);
  return others.length === 0 && (kind === 'person' || (role?.number === 'singular' && role.entry.kind !== 'group'));
}

function takesObject(scene: Scene, at: number, { takes, bySomebody }: ReportingVerb): boolean {
  if (bySomebody !== true) return false;
  return takes.includes('object') && opensObject(scene, at) && !isShownInDeed(formAt(scene, at));
}

function speaksByGesture(subject: Subject, { bySomebody }: ReportingVerb): boolean {
  return subject.kind === 'known' || subject.kind === 'body' || (bySomebody === true && isStrong(subject));
}

/** Tokens between whoever speaks and the preposition of a gesture, at most; more before one that few verbs take, or before a noun that alone reports. */
const NEAR = 3;
const FAR = 10;

/** «، ملوحا بمراجعة كذا»: of verbs that report only sometimes, the preposition right behind a participle set off by a comma. */
export function gestureNext(scene: Scene, token: number, entry: ReportingVerb): Found | undefined {
  if (!entry.weak || !isComma(scene, token - 1)) return undefined;
  const at = skipCircumstance(scene, token + 1); // «، مذكرا | في هذا الصدد | بكذا»
  if (takesObject(scene, at, entry)) return { kind: 'noun', at };
  return prepositionsOf(entry).some((c) => opensWith(scene, at, c)) ? { kind: 'noun', at } : undefined;
}
