import { sourceTurn } from '../../../arabic/relaying.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isComma, type Scene } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

/** «أكدت الرابطة، | على لسان رئيسها فلان الفلاني، أن»: behind a body that speaks, the person named as its tongue said it. */
export function tongueOf(scene: Scene, { kind, subject, found }: Cue): Phrase | undefined {
  if (kind !== 'verb' || !subject || !found || !HOUSES.has(subject.kind)) return undefined;
  const at = isComma(scene, subject.end) ? subject.end + 1 : subject.end;
  const turn = sourceTurn(formAt(scene, at), formAt(scene, at + 1));
  if (turn?.length !== 2 || turn.pronoun || at + 2 >= found.at) return undefined;
  const phrase = parsePhrase(scene.context, at + 2, scene.end);
  return phrase?.kind === 'person' ? phrase : undefined;
}

const HOUSES: ReadonlySet<Phrase['kind']> = new Set(['known', 'body', 'role']);
