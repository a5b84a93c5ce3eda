import { foldArabic } from '../../arabic/fold-table.ts';
import { PASSING_ON, TO } from '../../arabic/lexicons/attribution.ts';
import { isPublishing } from '../../arabic/names.ts';
import { is } from '../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { isMediumPhrase, type Link, linkAt, linkName, sourcesAt } from './links.ts';
import { formAt, type Scene, wordAt } from './scene.ts';
import type { Discourse } from './speakers.ts';

/** The words between a cue and its content that tell through whom it came. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

const PASSED_ON = new Set(PASSING_ON.map(foldArabic));

/**
 * The media that a zone names as those to whom the words were given or who published them: «لرويترز», «في مقابلة مع قناة
 * كذا», «في بيان نشرته وكالة كذا». Nearest the speaker first, as they are printed.
 */
export function mediaIn(scene: Scene, discourse: Discourse, zone: Zone): string[] {
  const names: string[] = [];
  for (let i = zone.from; i < zone.to; i++) {
    const phrase = mediumAt(scene, discourse, i, zone.to);
    if (!phrase) continue;
    const link = linkAt(scene, i, zone.to);
    const inner = link && isMediumPhrase(scene.context, link.phrase) ? sourcesAt(scene, link.end, zone.to) : [];
    for (const one of [...inner].reverse().concat(link ?? [])) {
      const name = discourse.isMedium(one.phrase) || one === link ? linkName(discourse, one) : undefined;
      if (name && !names.includes(name)) names.push(name);
    }
    i = (inner.at(-1) ?? link ?? phrase).end - 1;
  }
  return names;
}

function mediumAt(scene: Scene, discourse: Discourse, i: number, to: number): Phrase | undefined {
  const before = wordAt(scene, i - 1);
  const published = isPublishing(before.form);
  const given = carriesTo(scene, i) || PASSED_ON.has(before.form);
  if (!published && !given) return undefined;
  const phrase = parsePhrase(scene.context, i, to, { preposition: true });
  if (!phrase || is(before, 'relative')) return undefined;
  return discourse.isMedium(phrase) || (published && phrase.kind !== 'person' && phrase.kind !== 'other')
    ? phrase
    : undefined;
}

/** ل in front of a known name or of a noun of a medium, the opening mark between them allowed: «لـ"فرانس برس"». */
function carriesTo(scene: Scene, i: number): boolean {
  const before = isOpeningMark(formAt(scene, i - 1)) ? i - 2 : i - 1;
  if (formAt(scene, before) === TO) return true;
  const hit = scene.context.hitOf[i];
  if (hit?.first === i && hit.preposition !== '') return true;
  return (wordAt(scene, i).bodyNoun?.preposition ?? '') !== '';
}

function isOpeningMark(form: string): boolean {
  return form === '"' || form === '(';
}

/** «وأضافت الوكالة نقلاً عن مصدر»: whoever stands behind «نقلاً عن» between two tokens, outermost first. */
export function passedBy(scene: Scene, from: number, to: number): readonly Link[] {
  for (let i = from; i < to - 1; i++) if (wordAt(scene, i).relayNoun) return sourcesAt(scene, i, to);
  return [];
}
