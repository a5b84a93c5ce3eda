import { endsFeminine } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { SEEING } from '../../../arabic/lexicons/explaining.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { endsAccusative } from '../../../arabic/names.ts';
import { is } from '../../../arabic/words.ts';
import { phraseEnd } from '../clause/phrase-end.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';

/** «ويرى السكان | في الجسر خطرا على بيوتهم»: «in» with a thing, and the indefinite noun right behind that tells what one sees in it. */
export function seenIn(scene: Scene, subjectEnd: number, { past }: ReportingVerb): number | undefined {
  if (past !== SEEING || !is(wordAt(scene, subjectEnd), 'locative')) return undefined;
  const at = phraseEnd(scene, subjectEnd + 1, Math.min(scene.end, subjectEnd + LONGEST), []);
  return at > subjectEnd + 1 && tellsWhat(scene, at) ? subjectEnd : undefined;
}

/** Tokens of the thing that something is seen in, at most. */
const LONGEST = 12;

function tellsWhat(scene: Scene, i: number): boolean {
  const { article, lead, verb, bits } = wordAt(scene, i);
  if (article || lead !== '' || verb || bits !== 0) return false;
  const form = formAt(scene, i);
  return (endsAccusative(form) && isKnownNoun(form.slice(0, -1))) || (endsFeminine(form) && isKnownNoun(form));
}
