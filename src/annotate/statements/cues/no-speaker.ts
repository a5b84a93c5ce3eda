import { ARTICLE } from '../../../arabic/clitics.ts';
import { isSpeakingDocument } from '../../../arabic/names.ts';
import { isAnybody, isMereThing, isSeeming, showsThings, tellsAlsoOfPeople } from '../../../arabic/not-speech.ts';
import { isOn } from '../../../arabic/phrases.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';
import { isLedVerb } from './led-verb.ts';

/**
 * True where nobody speaks though a verb of the present governs the clause right behind: a thing shows it («البيانات المتاحة |
 * تظهر أن»، «مما | يشير إلى أن»). `subject` is whoever was found beside the verb.
 */
export function hasNoSpeaker(
  scene: Scene,
  token: number,
  subject: Subject | undefined,
  found: Found | undefined,
): boolean {
  const { verb } = wordAt(scene, token);
  if (subject && subject.first > token && isAnybody(formAt(scene, subject.first))) return true; // «يعتقد | المرء أن»
  if (!verb || subject || verb.passive || verb.object || isLedVerb(scene, token)) return false;
  if (found && showsThings(verb.entry.past) && hasThingBehind(scene, token, found)) return true;
  if (found?.kind !== 'clause') return false;
  if (
    showsThings(verb.entry.past) &&
    wordAt(scene, token - 1).article &&
    isMereThing(formAt(scene, token - 1)) &&
    opensTopic(scene, token - 1)
  )
    return true; // «الفحص | أثبت أن»
  if (verb.tense === 'past' || verb.conjunction !== '' || verb.subject.number !== 'singular') return false;
  const seems = seemsSo(scene, token + 1) ? AS_IT_SEEMS : 0;
  const near = found.at - token - seems <= NEAR && token > scene.sentence.first;
  return near && showsThings(verb.entry.past) && followsThing(scene, token, verb.entry.past);
}

/** The noun opens the sentence or a clause behind «that» or a contrast. */
function opensTopic(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  return (
    i === scene.sentence.first || before.complementiser !== undefined || is(before, 'contrast') || isComma(scene, i - 1)
  );
}

/** Tokens from the verb to its clause, the preposition between, at most; its subject would stand between them. */
const NEAR = 2;

/** «يشير | على ما يبدو إلى أن»: hedged by whoever writes. */
function seemsSo(scene: Scene, i: number): boolean {
  return isOn(formAt(scene, i), formAt(scene, i + 1)) && isSeeming(formAt(scene, i + 2));
}

/** Tokens of «على ما يبدو». */
const AS_IT_SEEMS = 3;

/** Right behind a noun, or behind «ما»، «مما»، «هذا» for what was just told; no document, and nobody before a comma or a pronoun. */
function followsThing(scene: Scene, token: number, past: string): boolean {
  const before = wordAt(scene, token - 1);
  if (before.complementiser || PARTED.some((one) => is(before, one))) return false;
  if (isComma(scene, token - 1)) return !tellsAlsoOfPeople(past);
  for (let i = token - 1; i >= token - DOCUMENT; i--)
    if (isSpeakingDocument(formAt(scene, i).replace(ACCUSATIVE, ''))) return false;
  return true;
}

const PARTED = ['pronoun', 'auxiliary', 'contrast', 'sequence'] as const;

const ACCUSATIVE = /ا$/u; // «بيانا»

/** How far back, in tokens, a document may stand: «تصريحا لوزارة الخارجية | يشير إلى أن». */
const DOCUMENT = 4;

/** «ويشير | اختيار الوالي إلى كذا»: between a verb that takes no object and what it governs a verbal noun is its subject. */
function hasThingBehind(scene: Scene, token: number, found: Found): boolean {
  const { verb } = wordAt(scene, token);
  const { form, lead, speechNoun, bits } = wordAt(scene, token + 1);
  if (!verb || verb.entry.takes.includes('object') || found.at <= token + 1 || lead !== '' || bits !== 0) return false;
  return !speechNoun && isVerbalNoun(form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form);
}
