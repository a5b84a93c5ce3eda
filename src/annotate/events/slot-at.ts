import { type Agreement, splits } from '../../arabic/clitics.ts';
import { unnamedActor } from '../../arabic/event-terms.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { parseSubject } from '../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../mentions/phrase.ts';
import { counterpartAt } from './counterpart-slot.ts';
import type { FoundSlot } from './found-slot.ts';
import type { Party } from './parties.ts';
import { actionAt, formAt, inClass, isComma, isNumber, type Scene, wordAt } from './scene.ts';
import { taggedPhrase } from './tagged-phrase.ts';

/** The noun phrase that begins at token `i` and ends before `most`; undefined where none does. `partner` as for slotsFrom. */
export function slotAt(scene: Scene, i: number, most: number, partner: Party | undefined): FoundSlot | undefined {
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
  const limit = beforeCounterpart(scene, i + 1, nextHead(scene, i + 1, most));
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

/** «الرئيس | ونظيره الصيني»: a counterpart is a slot of its own. */
function beforeCounterpart(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + SUBJECT); i++) if (inClass(scene, i, 'counterpart')) return i;
  return limit;
}

/** Words of a subject that are looked through for its counterpart, at most. */
const SUBJECT = 12;

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
