import { parseSubject } from '../mentions/coordination.ts';
import type { FoundSlot } from './found-slot.ts';
import type { Party } from './parties.ts';
import { formAt, isComma, type Scene, wordAt } from './scene.ts';
import { taggedPhrase } from './tagged-phrase.ts';

/** «نظيره الصيني وانغ يي», «نظيره الصيني», and a second one: «نظيريه الروسي فلان والإيراني فلان». */
export function counterpartAt(scene: Scene, i: number, limit: number, partner: Party | undefined): FoundSlot {
  const parties: Party[] = [];
  let end = i + 1;
  for (let k = i + 1; k < limit && k < end + 6; ) {
    const code = wordAt(scene, k).adjective?.code;
    if (code === undefined && !wordAt(scene, k).article) break;
    let next = k + 1;
    while (
      next < limit &&
      (wordAt(scene, next).article || isMark(scene, next)) &&
      !wordAt(scene, next).adjective &&
      next - k < 3
    )
      next++;
    const name = parseSubject(scene.context, next, limit) ?? taggedPhrase(scene, next, limit);
    if (name?.kind === 'person') {
      parties.push(...scene.parties.of(name));
      end = name.end;
    } else if (code === undefined) break;
    else {
      const holder = scene.parties.counterpart(code, partner) ?? scene.parties.state(code);
      if (holder) parties.push(holder);
      end = k + 1;
    }
    k = end;
    while (k < limit && isMark(scene, k)) k++;
  }
  return { end, parties, lead: '', crowd: false };
}

function isMark(scene: Scene, i: number): boolean {
  return isComma(scene, i) || formAt(scene, i) === '"';
}
