import type { Phrase } from '../mentions/phrase.ts';
import type { Scene } from './scene.ts';

/** A personal name of one word or more that only the tagger saw. */
export function taggedPhrase(scene: Scene, i: number, limit: number): Phrase | undefined {
  const tagged = scene.context.taggedOf[i];
  if (!tagged || tagged.first !== i || tagged.last >= limit || tagged.kind === 'place') return undefined;
  const range = { first: i, end: tagged.last + 1 };
  if (tagged.kind === 'person') return { kind: 'person', ...range, name: range };
  return { kind: 'body', ...range };
}
