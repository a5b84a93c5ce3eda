import { TO } from '../../../arabic/lexicons/attribution.ts';
import { HELD_WORDS, OCCASION_PARTNERS, PASSED_ON_WORDS } from '../../../arabic/lexicons/occasions.ts';
import { isCalendarWord } from '../../../arabic/names.ts';
import { turnsOf } from '../../../arabic/turns.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isWord, quoteAt, quoteLength, type Scene, wordAt } from './scene.ts';
import { turnEnd } from './turns-of-words.ts';

const PARTNERS = turnsOf(OCCASION_PARTNERS);
const HELD = turnsOf([...HELD_WORDS, ...PASSED_ON_WORDS]);

/**
 * «في حوار | مع صحيفة كذا»، «في بيان | صادر عن أمانتها العامة»، «خلال مؤتمر صحفي | عقدته اليوم»: end of whoever an occasion was with and of
 * who held it, as far as these show their end.
 */
export function partnersEnd(scene: Scene, from: number): number {
  let i = from;
  for (;;) {
    const next = partnerEnd(scene, i);
    if (next === i) return i;
    i = next;
  }
}

function partnerEnd(scene: Scene, i: number): number {
  const partner = turnEnd(scene, i, PARTNERS);
  if (partner > i) return partyEnd(scene, partner) ?? i;
  const held = turnEnd(scene, i, HELD);
  if (held > i) return holderEnd(scene, held);
  const told = parsePhrase(scene.context, i, scene.end, { preposition: true });
  const hit = scene.context.hitOf[i];
  if (told?.first === i && hit?.first === i && hit.preposition === TO && hit.known.kind === 'medium') return told.end;
  return held;
}

/** «أجرته | معه الوكالة»، «بثته | الليلة وكالة كذا»: behind when it was held and by whom. */
function holderEnd(scene: Scene, from: number): number {
  let i = isWithPronoun(formAt(scene, from)) ? from + 1 : from;
  while (isCalendarWord(formAt(scene, i)) || is(wordAt(scene, i), 'adverb')) i++;
  const end = partyEnd(scene, i);
  if (end === undefined) return i;
  const owner = wordAt(scene, end).bodyNoun?.preposition === TO; // «نشرها الموقع الإلكتروني | لصحيفة كذا»
  return owner ? (parsePhrase(scene.context, end, scene.end, { preposition: true })?.end ?? end) : end;
}

/** A phrase that somebody is named by, or one word with article or pronoun and its adjective. */
function partyEnd(scene: Scene, i: number): number | undefined {
  const quote = quoteAt(scene, i);
  if (quote && quote.close >= 0 && quoteLength(scene, quote) <= NAME) return quote.close + 1;
  const { article, complementiser, form } = wordAt(scene, i);
  if (!isWord(scene, i) || complementiser || isCalendarWord(form)) return undefined;
  const phrase = parsePhrase(scene.context, i, scene.end);
  if (phrase?.first === i && phrase.kind !== 'pronoun' && phrase.kind !== 'other') return phrase.end;
  if (!article) return undefined;
  return is(wordAt(scene, i + 1), 'occasionAdjective') || wordAt(scene, i + 1).adjective?.article ? i + 2 : i + 1;
}

/** Words in marks that are a name, at most. */
const NAME = 4;
