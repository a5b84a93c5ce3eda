import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { PREPOSITION_BY, PREPOSITION_TO } from '../../arabic/lexicons/event-words.ts';
import { is } from '../../arabic/words.ts';
import type { FoundSlot } from './found-slot.ts';
import { LazySlots } from './lazy-slots.ts';
import type { Party } from './parties.ts';
import { actionAt, formAt, inClass, isComma, type Scene, wordAt } from './scene.ts';
import { slotAt } from './slot-at.ts';

/** How a noun phrase hangs on the word of action: bare, or behind a preposition of one of these kinds. */
export type Link = 'bare' | 'with' | 'to' | 'by-letter' | 'against' | 'place' | 'passive-by' | 'occasion' | 'other';

/** A noun phrase behind a word of action, with its preposition and whom it names. */
export interface Slot {
  readonly link: Link;
  readonly preposition: string;
  readonly first: number;
  readonly end: number;
  /** Empty where the words name nobody in particular. */
  readonly parties: readonly Party[];
  /** The words say a number or quantity of unnamed people. */
  readonly crowd: boolean;
  /** «his counterpart»: never the subject. */
  readonly counterpart: boolean;
  /** Words between the preposition and the phrase. */
  readonly gap: number;
}

/** The noun phrases from `from` to `limit` in text order. `partner` is whom «his counterpart» is set against. */
export function slotsFrom(scene: Scene, from: number, limit: number, partner?: Party): LazySlots {
  return new LazySlots(eachSlot(scene, from, limit, partner));
}

function* eachSlot(scene: Scene, from: number, limit: number, partner?: Party): Generator<Slot> {
  let link: Link = 'bare';
  let preposition = '';
  let held = 0;
  let other = partner;
  for (let i = from; i < limit; ) {
    const told = prepositionAt(scene, i);
    if (told) {
      link = told;
      preposition = formAt(scene, i);
      held = 0;
      i++;
      continue;
    }
    const found = wholeSlot(scene, i, limit, link, other);
    if (found) {
      other ??= found.parties[0];
      yield slotOf(scene, i, found, { link, preposition, gap: held });
      const owned = ownsGenitive(scene, i);
      i = Math.max(found.end, i + 1);
      if (!isJoined(scene, i)) {
        link = owned && prepositionAt(scene, i) === undefined ? 'other' : 'bare';
        preposition = '';
      }
      held = 0;
      continue;
    }
    // a noun between the preposition and the name (في مدينة لاهاي) keeps the link for a while
    held++;
    if (held > 2 || isComma(scene, i)) {
      link = link === 'bare' && !isComma(scene, i) ? 'bare' : 'other';
      if (isComma(scene, i)) {
        link = 'bare';
        preposition = '';
      }
      held = 0;
    }
    i++;
  }
}

/** A preposition written on the phrase itself hangs it more closely than one before it. */
function slotOf(
  scene: Scene,
  first: number,
  { end, parties, lead, crowd }: FoundSlot,
  before: Pick<Slot, 'link' | 'preposition' | 'gap'>,
): Slot {
  const hangs = lead === '' ? before : { link: linkOf(lead), preposition: lead, gap: 0 };
  return { ...hangs, first, end, parties, crowd, counterpart: inClass(scene, first, 'counterpart') };
}

/** A noun of action without article or pronoun: what stands right behind it belongs to it («بعد قمة الحلف»). */
function ownsGenitive(scene: Scene, i: number): boolean {
  const { noun } = actionAt(scene, i);
  return noun !== undefined && !noun.article && !noun.pronoun && !scene.context.hitOf[i];
}

/** A slot with those joined to it by «and»; behind «by whom» also an adjective of nationality: بنيران إسرائيلية. */
function wholeSlot(
  scene: Scene,
  i: number,
  limit: number,
  link: Link,
  partner: Party | undefined,
): FoundSlot | undefined {
  const code = wordAt(scene, i).adjective?.code;
  const state = link === 'passive-by' && code !== undefined ? scene.parties.state(code) : undefined;
  if (state) return { end: i + 1, parties: [state], lead: '', crowd: false };
  let found = slotAt(scene, i, limit, partner);
  while (found && found.parties.length > 0 && found.end < limit) {
    const at = joinedAt(scene, found.end);
    const next = at === undefined ? undefined : slotAt(scene, at, limit, partner ?? found.parties[0]);
    if (!next || next.parties.length === 0 || next.crowd !== found.crowd) break;
    found = { ...found, end: next.end, parties: [...found.parties, ...next.parties] };
  }
  return found;
}

/** Where a party begins that «and» joins: at the word that carries it, or behind one that stands apart (و #الصين). */
function joinedAt(scene: Scene, i: number): number | undefined {
  if (isJoined(scene, i)) return i;
  if (formAt(scene, i) !== COORDINATION) return undefined;
  return formAt(scene, i + 1) === '#' ? i + 2 : i + 1;
}

/** A word with «and» in front, as far as the lexicons tell it from a letter of the word (وزير). */
function isJoined(scene: Scene, i: number): boolean {
  if (!formAt(scene, i).startsWith(COORDINATION)) return false;
  if (inClass(scene, i, 'counterpart')) return true;
  const word = wordAt(scene, i);
  const hit = scene.context.hitOf[i];
  const sense = hit ?? word.role ?? word.bodyNoun;
  return sense
    ? sense.conjunction !== ''
    : word.lead.startsWith(COORDINATION) || scene.context.taggedOf[i] !== undefined;
}

function linkOf(lead: string): Link {
  if (lead === PREPOSITION_TO) return 'to';
  return lead === PREPOSITION_BY ? 'by-letter' : 'other';
}

function prepositionAt(scene: Scene, i: number): Link | undefined {
  const word = wordAt(scene, i);
  const bare = scene.context.hitOf[i] === undefined && word.role === undefined;
  if (!bare) return undefined;
  if (inClass(scene, i, 'with')) return 'with';
  if (inClass(scene, i, 'by')) return 'passive-by';
  if (inClass(scene, i, 'occasion')) return 'occasion';
  if (inClass(scene, i, 'against')) return 'against';
  if (inClass(scene, i, 'place') && !word.article) return 'place';
  if (is(word, 'preposition') && !is(word, 'adverb')) return 'other';
  return undefined;
}
