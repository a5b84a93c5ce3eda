import { type Agreement, splits } from '../../arabic/clitics.ts';
import { unnamedActor } from '../../arabic/event-terms.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { PREPOSITION_BY, PREPOSITION_TO } from '../../arabic/lexicons/event-words.ts';
import { is } from '../../arabic/words.ts';
import { parseSubject } from '../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { LazySlots } from './lazy-slots.ts';
import type { Party } from './parties.ts';
import { actionAt, formAt, inClass, isComma, isNumber, type Scene, wordAt } from './scene.ts';

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

interface FoundSlot {
  readonly end: number;
  readonly parties: readonly Party[];
  readonly lead: string;
  readonly crowd: boolean;
}

function slotAt(scene: Scene, i: number, most: number, partner: Party | undefined): FoundSlot | undefined {
  if (inClass(scene, i, 'counterpart')) return counterpartAt(scene, i, most, partner);
  const tagged = mentionAt(scene, i, most);
  if (tagged) return tagged;
  if (isNumber(scene, i)) return { end: i + 1, parties: [], lead: '', crowd: true };
  const { context } = scene;
  const action = actionAt(scene, i);
  const hit = context.hitOf[i];
  if (hit?.first === i && hit.known.kind === 'place')
    return { end: hit.last + 1, parties: [], lead: hit.preposition, crowd: false };
  if (action.noun && !hit) return { end: i + 1, parties: [], lead: action.noun.preposition, crowd: false };
  if (inClass(scene, i, 'planning') && !scene.context.hitOf[i]) return undefined;
  if (isComma(scene, i - 1) && wordAt(scene, i).participle) return undefined;
  if (actionAt(scene, i).objects.has('site') && !hit)
    return { end: i + 1, parties: [], lead: leadAt(scene, i), crowd: false };
  if (inClass(scene, i, 'pair')) {
    const pair = inClass(scene, i, 'both') ? bothBefore(scene, i) : scene.parties.dropped(DUAL, i);
    if (pair.length > 0) return { end: i + 1, parties: pair, lead: leadAt(scene, i), crowd: false };
  }
  const told = armsAt(scene, i) ?? unnamedAt(scene, i);
  if (told) return told;
  const lead = leadAt(scene, i);
  const limit = nextHead(scene, i + 1, most);
  const phrase =
    lead === ''
      ? (parseSubject(context, i, limit) ?? taggedPhrase(scene, i, limit))
      : (parsePhrase(context, i, limit, { preposition: true }) ?? taggedPhrase(scene, i, limit));
  if (!phrase || phrase.kind === 'other') {
    const person = knownPerson(scene, i);
    if (person) return person;
  }
  if (!phrase) return wordAt(scene, i).article ? { end: i + 1, parties: [], lead, crowd: false } : undefined;
  if (phrase.kind === 'pronoun') return undefined;
  const others = 'others' in phrase ? (phrase.others as readonly Phrase[]) : [];
  const parties = phrase.kind === 'other' ? [] : [phrase, ...others].flatMap((one) => scene.parties.of(one));
  const crowd = parties.length > 0 && parties.every((party) => party.kind === 'unnamed' || party.kind === 'group');
  return { end: phrase.end, parties, lead, crowd };
}

/** «طائرات إسرائيلية»: aircraft, ships and guns stand for the state of their adjective. */
function armsAt(scene: Scene, i: number): FoundSlot | undefined {
  if (!inClass(scene, i, 'arms') || scene.context.hitOf[i]) return undefined;
  for (let k = i + 1; k <= i + 2; k++) {
    const code = wordAt(scene, k).adjective?.code;
    const state = code === undefined ? undefined : scene.parties.state(code);
    if (state) return { end: k + 1, parties: [state], lead: leadAt(scene, i), crowd: false };
  }
  const owner = parsePhrase(scene.context, i + 1, i + 5);
  const parties = owner?.kind === 'known' || owner?.kind === 'body' ? scene.parties.of(owner) : [];
  if (owner && parties.length > 0) return { end: owner.end, parties, lead: leadAt(scene, i), crowd: false };
  return undefined;
}

/** «مسلحون», «انتحاري»: doers told by what they are alone. */
export function unnamedAt(scene: Scene, i: number): FoundSlot | undefined {
  const name = unnamedActor(formAt(scene, i));
  if (name === undefined || scene.context.hitOf[i] || scene.context.taggedOf[i]) return undefined;
  return { end: i + 1, parties: [{ name, kind: 'group' }], lead: '', crowd: false };
}

/** A name with a preposition written on it, as the layer of mentions has cut it: لدونالد | ترامب. */
function mentionAt(scene: Scene, i: number, limit: number): FoundSlot | undefined {
  const tagged = scene.context.taggedOf[i];
  if (!tagged || tagged.first !== i || tagged.kind !== 'person' || tagged.last >= limit) return undefined;
  const { start, end, form } = scene.context.tokens;
  const mention = scene.mentions.find(
    (one) => one.kind === 'person' && one.end === end[tagged.last] && one.start > (start[i] ?? 0),
  );
  const lead = mention && form[i]?.slice(0, mention.start - (start[i] ?? 0));
  if (!mention || lead === undefined || lead === COORDINATION) return undefined;
  return {
    end: tagged.last + 1,
    parties: [{ name: mention.name, kind: 'person' }],
    lead: lead.replace(COORDINATION, ''),
    crowd: false,
  };
}

const LONGEST_PHRASE = 14;

/** Where the next phrase begins that carries a preposition of its own: «الرئيس التركي | بوزير الخارجية». */
function nextHead(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + LONGEST_PHRASE); i++) {
    const role = wordAt(scene, i).role;
    const before = wordAt(scene, i - 1);
    if (before.adjective && isHeadBehindNation(scene, i)) return i;
    if (role && role.conjunction !== '' && i > from) return i;
    if (role && role.preposition !== '' && (before.article || before.adjective || scene.context.taggedOf[i - 1]))
      return i;
  }
  return limit;
}

/** «الشرطة البريطانية | القبض»، «القوات الإسرائيلية | مواقع»: a noun of action or an object is no part of the name. */
function isHeadBehindNation(scene: Scene, i: number): boolean {
  const { noun, objects } = actionAt(scene, i);
  const { article } = wordAt(scene, i);
  return article ? noun !== undefined : objects.size > 0 && wordAt(scene, i - 1).adjective?.article === true;
}

function leadAt(scene: Scene, i: number): string {
  const { context } = scene;
  const hit = context.hitOf[i];
  const word = wordAt(scene, i);
  if (hit && hit.first === i) return hit.preposition;
  return (
    word.role?.preposition ?? word.bodyNoun?.preposition ?? (word.article ? word.lead.replace(COORDINATION, '') : '')
  );
}

/** «… إلى فلان خلال اجتماع بينهما»: the two persons that the sentence has named, else those whom the text told of last. */
function bothBefore(scene: Scene, i: number): readonly Party[] {
  const at = scene.context.tokens.start[i] ?? 0;
  const names = new Set(
    scene.mentions.filter(({ kind, end }) => kind === 'person' && end <= at).map(({ name }) => name),
  );
  if (names.size !== 2) return scene.parties.dropped(DUAL, i);
  return [...names].map((name) => ({ name, kind: 'person' }));
}

const DUAL: Agreement = { person: 3, number: 'dual' };

/** A word of the name of a person whom the article has named, particles in front allowed: المالكي، ببوتين. */
function knownPerson(scene: Scene, i: number): FoundSlot | undefined {
  if (scene.context.hitOf[i] || wordAt(scene, i).bits !== 0) return undefined;
  for (const { preposition, rest, taken } of splits(formAt(scene, i))) {
    if (rest.length < 4 || (taken > 0 && preposition === '')) continue;
    const party = scene.parties.byName(rest);
    if (party) return { end: i + 1, parties: [party], lead: preposition, crowd: false };
  }
  return undefined;
}

/** A personal name of one word or more that only the tagger saw. */
function taggedPhrase(scene: Scene, i: number, limit: number): Phrase | undefined {
  const tagged = scene.context.taggedOf[i];
  if (!tagged || tagged.first !== i || tagged.last >= limit || tagged.kind === 'place') return undefined;
  const range = { first: i, end: tagged.last + 1 };
  if (tagged.kind === 'person') return { kind: 'person', ...range, name: range };
  return { kind: 'body', ...range };
}

/** «نظيره الصيني وانغ يي», «نظيره الصيني», and a second one: «نظيريه الروسي فلان والإيراني فلان». */
function counterpartAt(scene: Scene, i: number, limit: number, partner: Party | undefined): FoundSlot {
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
