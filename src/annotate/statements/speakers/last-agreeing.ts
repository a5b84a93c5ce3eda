import type { Agreement } from '../../../arabic/clitics.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { fits } from '../clause/agreement.ts';
import type { Scene } from '../clause/scene.ts';
import { fitsAll, type Settled, withoutPlace } from './party.ts';
import { isQuoted } from './sentence-subject.ts';
import type { Discourse } from './speakers.ts';

/** The person named last before a token of the sentence, of the gender that a verb or a pronoun asks for. */
export function lastAgreeing(
  scene: Scene,
  discourse: Discourse,
  token: number,
  agreement: Agreement | undefined,
): Settled | undefined {
  for (let i = token - 1; i >= scene.sentence.first; i--) {
    const name = scene.context.taggedOf[i];
    if (name?.kind !== 'person' || name.first !== i || isQuoted(scene, i)) continue;
    const phrase = parsePhrase(scene.context, i, token);
    if (!phrase?.name || !fits(scene, phrase, agreement)) continue;
    const { parties } = discourse.beside(phrase);
    if (!parties.every(({ person }) => person) || !fitsAll(parties, agreement)) continue;
    return { parties: parties.map(withoutPlace), certainty: 'inferred', because: 'whoever agrees in the sentence' };
  }
  return undefined;
}
