import { formAt, type Scene } from './scene.ts';

/** «كولبارا، ليدوريا (ساحل برس) -- وصل …»: where the first clause opens behind the place and the agency of the report. */
export function behindDateline(scene: Scene): number {
  const { first, opensParagraph } = scene.sentence;
  if (!opensParagraph) return first;
  let i = first;
  while (i < first + LONGEST_DATELINE && formAt(scene, i) !== ')') i++;
  if (formAt(scene, i) !== ')' || !DASHES.has(formAt(scene, i + 1))) return first;
  i++;
  while (DASHES.has(formAt(scene, i))) i++;
  return i;
}

/** Tokens of a place and an agency before the dashes, at most. */
const LONGEST_DATELINE = 10;
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—']);
