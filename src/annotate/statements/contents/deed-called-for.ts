import { DEFINITE_PREPOSITION } from '../../../arabic/clitics.ts';
import { isDeedCalledFor, leadsTowards } from '../../../arabic/deeds.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import { CALLING } from '../../../arabic/lexicons/stances.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { is } from '../../../arabic/words.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, isComma, isWord, type Scene, wordAt } from '../clause/scene.ts';

/** How «to» of one letter stands to a verb of calling upon: it opens the deed, it may where no «إلى» follows, or it belongs to somebody's name. */
export type Calling = 'deed' | 'perhaps' | 'other';

/**
 * What «to» at `i` is behind a verb of calling whose subject ends at `subjectEnd`: «دعا فلان أبناء المدينة | للوقوف معه»,
 * «دعا فلان، بوصفه كذا، | للتحرك» (perhaps), «دعا فلان الهيئة العليا | للاتصال إلى كذا» (other).
 */
export function calledForAt(scene: Scene, subjectEnd: number, i: number): Calling {
  const form = formAt(scene, i);
  const bare = form.slice(DEFINITE_PREPOSITION.length);
  const deed = form.startsWith(DEFINITE_PREPOSITION) && isDeedCalledFor(bare);
  if (isComma(scene, i - 1)) return deed ? 'perhaps' : 'other';
  if (!leadsTowards(bare) && callsBehind(scene, i)) return 'other';
  return i <= subjectEnd + NEAR || (deed && isSomebody(scene, i - 1)) ? 'deed' : 'other';
}

/** «أبناء المدينة»، «كولبارا»، «أعضاءها»: the last word of somebody told; not «صيغ | للتعاون». */
function isSomebody({ context }: Scene, i: number): boolean {
  const definite = context.words[i]?.article === true || holdsPronoun(context.tokens.form[i] ?? '');
  return definite || context.hitOf[i] !== undefined || context.taggedOf[i] !== undefined;
}

/** «الهيئة العليا | للاتصال السمعي البصري إلى»، «الدول الراعية | للاتفاق إلى»: «إلى» behind «to» and what belongs to it. */
function callsBehind(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < Math.min(scene.end, i + NAMED) && isWord(scene, k); k++) {
    if (opensWith(scene, k, CALLING)) return true;
    if (opensWith(scene, k, IN)) return false; // «للتبرع | بالدم إلى المستشفى»
    if (!wordAt(scene, k).article && !is(wordAt(scene, k), 'locative')) return false; // «لحقوق الإنسان | في البرلمان إلى»
  }
  return false;
}

/** Tokens between a caller and «to» of one letter before anything but a deed, at most. */
const NEAR = 3;

/** Words that go on the name of a body behind «to», at most. */
const NAMED = 6;
