import { STORY_LABELS } from '../../labels/stories.ts';
import type { OriginsRecord } from '../../library.ts';
import { dot } from './header.ts';
import { apart, joined, type Run, run } from './run.ts';
import type { View } from './view.ts';
import { counted } from './words.ts';

/** Known origins by name, and how many articles name none. */
export function originRuns({ known, unattributed }: OriginsRecord, view: View): Run[] {
  const { word, count } = STORY_LABELS[view.language];
  const names = known.map((name) => [apart(name, 'chain')]);
  const named =
    names.length > 0 ? [run(`${word.origins}: `, 'dim'), ...joined(names, comma(view))] : [run(word.noOrigins, 'dim')];
  return unattributed === 0
    ? named
    : [...named, dot, run(counted(count.unattributed, unattributed, view.language), 'dim')];
}

export function comma({ labels }: View): Run {
  return run(`${labels.word.separator} `);
}
