import type { Agreement } from '../../arabic/clitics.ts';
import { leadingVerb } from '../../arabic/leading-verbs.ts';
import { IN } from '../../arabic/lexicons/attribution.ts';
import { CALLING } from '../../arabic/lexicons/stances.ts';
import { is } from '../../arabic/words.ts';
import { parseSubject, type Subject } from '../mentions/coordination.ts';
import { isStrong } from './agreement.ts';
import { isComma, quoteAt, type Scene, wordAt } from './scene.ts';
import { subjectBefore } from './subject-before.ts';

/** Who speaks by a noun of speech that another verb leads to. */
export interface Led {
  readonly subject: Subject;
  readonly agreement: Agreement;
}

/**
 * «وسارع الوزير إلى | انتقاد القرار»، «لكن ليدوريا سارعت إلى | نفي ذلك»، «وبادر النائب | بالتشكيك في كذا»: the subject of the verb that leads
 * to the noun of speech at `token`.
 */
export function ledBy(scene: Scene, token: number): Led | undefined {
  const { speechNoun } = wordAt(scene, token);
  if (!speechNoun || speechNoun.doer) return undefined;
  const toward = is(wordAt(scene, token - 1), 'toward');
  if (!toward && speechNoun.preposition !== IN) return undefined;
  const end = toward ? token - 1 : token;
  for (let i = end - 1; i >= Math.max(scene.sentence.first, end - REACH); i--) {
    if (isComma(scene, i) || quoteAt(scene, i) || wordAt(scene, i).complementiser) return undefined;
    const agreement = leadingVerb(wordAt(scene, i).form, toward ? CALLING : IN);
    if (!agreement) continue;
    if (is(wordAt(scene, i - 1), 'negator') || is(wordAt(scene, i - 1), 'irrealis')) return undefined;
    const subject = subjectOf(scene, i, end, agreement);
    return subject && { subject, agreement };
  }
  return undefined;
}

/** Tokens between the verb that leads and its preposition, at most. */
const REACH = 9;

/** Whoever stands behind the verb, with few words up to the preposition, else before it. */
function subjectOf(scene: Scene, verb: number, end: number, agreement: Agreement): Subject | undefined {
  const behind = parseSubject(scene.context, verb + 1, end);
  if (isStrong(behind) && behind) return end - behind.end <= BETWEEN ? behind : undefined;
  return end - verb <= BETWEEN ? subjectBefore(scene, verb, agreement)?.subject : undefined;
}

/** Words between a subject and the preposition, at most: «استبق الوزير | اللقاء | بتأكيد كذا». */
const BETWEEN = 3;
