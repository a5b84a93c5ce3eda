import { is } from '../../arabic/words.ts';
import { type Attribution, clauseBefore } from './attribution.ts';
import { clauseEnd } from './boundary.ts';
import type { Found } from './found.ts';
import type { Cue } from './rule.ts';
import { formAt, isComma, type Scene, wordAt } from './scene.ts';
import type { Discourse, Settled } from './speakers.ts';

/** A trailing attribution: a link of the chain of what the sentence reports, or the source of its main clause. */
export function trailing(
  scene: Scene,
  discourse: Discourse,
  attribution: Attribution,
  found: readonly Found[],
): Found | undefined {
  if (found.length > 0) {
    addLinks(discourse, attribution, found);
    return undefined;
  }
  const clause = clauseBefore(scene, attribution.token);
  if (!clause) return undefined;
  return attributed(discourse, attribution, clause, 'trailing-attribution', 'the attribution closes the clause');
}

/** «وبحسب رويترز، …»: a link where the sentence has a speaker of its own, else the source of the clause behind it. */
export function leading(
  scene: Scene,
  discourse: Discourse,
  attribution: Attribution,
  found: readonly Found[],
): Found | undefined {
  if (found.length > 0) {
    addLinks(discourse, attribution, found);
    return undefined;
  }
  let first = consequence(scene, attribution.end) ?? attribution.end;
  while (first < scene.end && (isComma(scene, first) || formAt(scene, first) === ')')) first++;
  if (scene.end - first < SHORTEST) return undefined;
  const end = clauseEnd(scene, first);
  return attributed(discourse, attribution, { first, last: end.last }, 'leading-attribution', end.reason);
}

const SHORTEST = 4;

function attributed(
  discourse: Discourse,
  attribution: Attribution,
  at: { readonly first: number; readonly last: number },
  rule: string,
  because: string,
): Found | undefined {
  const inner = attribution.origin ?? attribution.source;
  const outer = attribution.origin ? attribution.source : undefined;
  const settled: Settled = inner ? discourse.beside(inner) : discourse.dropped(undefined);
  const cue: Cue = { token: attribution.token, kind: 'verb', passive: false };
  discourse.remember(settled.parties);
  const link = outer && discourse.nameOf(outer);
  return { draft: { type: 'indirect', ...at, cue, act: 'say', because }, settled, rule, via: link ? [link] : [] };
}

/** Media of an attribution become links of what the sentence reports, the inner one first. */
function addLinks(discourse: Discourse, attribution: Attribution, found: readonly Found[]): void {
  for (const phrase of [attribution.origin, attribution.source]) {
    if (!phrase || !discourse.isMedium(phrase)) continue;
    const name = discourse.nameOf(phrase);
    if (!name) continue;
    for (const one of found)
      if (!one.via.includes(name) && !one.settled.parties.some((party) => party.name === name)) one.via.push(name);
  }
}

/** «وبحسب رسالة وجهها … فإن …»: the main clause opens at فإن. */
function consequence(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.end, from + 24); i++) if (is(wordAt(scene, i), 'consequence')) return i;
  return undefined;
}
