import type { Act } from '../../../model.ts';
import { linkAt } from '../clause/links.ts';
import { formAt, isColon, opensClause, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Attribution } from './attribution.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Whether a dash stands right before the word, behind which such an insertion may open. */
export function mayInsert(scene: Scene, i: number): boolean {
  return DASHES.has(formAt(scene, i - 1)) && i - 1 > scene.sentence.first;
}

/**
 * «في كولبارا -يقول الكاتب- الأمر مختلف»: a verb of saying with whoever speaks, and nothing else, between two dashes: an attribution of the
 * clause around them. Not «- قال الوزير - إن», where it governs what stands behind.
 */
export function insertedAt(scene: Scene, i: number): Attribution | undefined {
  const { verb } = wordAt(scene, i);
  if (!mayInsert(scene, i) || verb?.conjunction !== '' || verb.object || verb.entry.weak || !SAYING.has(verb.entry.act))
    return undefined;
  if (verb.tense === 'past') return undefined; // «كولبارا - ساحل برس - | قال الوزير - وهو كذا - إن»: behind a dateline
  const link = linkAt(scene, i + 1, scene.end);
  if (!link || link.phrase.kind === 'other' || formAt(scene, link.end) !== formAt(scene, i - 1)) return undefined;
  const next = link.end + 1;
  if (opensClause(scene, next) || quoteAt(scene, next) || isColon(scene, next)) return undefined;
  return { token: i, end: link.end, chain: [link], passesOn: false, pronoun: false };
}

const SAYING: ReadonlySet<Act> = new Set<Act>(['say', 'confirm', 'explain']);
