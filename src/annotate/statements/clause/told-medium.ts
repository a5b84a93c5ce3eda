import { TO } from '../../../arabic/lexicons/attribution.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { isMediumPhrase, type Link, linkAt } from './links.ts';
import { formAt, isComma, quoteAt, quoteLength, type Scene, wordAt } from './scene.ts';

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

/**
 * «وأوضح لـ«المرفأ» | المهندس فلان أن»، «وقال لوكالة كذا، | الوزير»: behind the outlet to which the words were given, between the
 * verb and its subject.
 */
export function behindToldOutlet(scene: Scene, at: number): number | undefined {
  const end = markedOutletEnd(scene, at) ?? mediumEnd(scene, at);
  return end !== undefined && isComma(scene, end) ? end + 1 : end;
}

/** «ل» with a few words in marks behind it. */
function markedOutletEnd(scene: Scene, at: number): number | undefined {
  const quote = formAt(scene, at) === TO ? quoteAt(scene, at + 1) : undefined;
  return quote && quote.close > 0 && quoteLength(scene, quote) <= MARKED_OUTLET ? quote.close + 1 : undefined;
}

/** Words of an outlet in marks at most. */
const MARKED_OUTLET = 4;

function mediumEnd(scene: Scene, at: number): number | undefined {
  const first = formAt(scene, at) === TO ? at + 1 : at; // «لـ المرفأ»
  if (first === at && !formAt(scene, at).startsWith(TO)) return undefined;
  const phrase = parsePhrase(scene.context, first, scene.end, { preposition: true });
  return phrase && isMediumPhrase(scene.context, phrase) ? phrase.end : undefined;
}
