import { type ActionNoun, type ActionVerb, isAttributive } from '../../arabic/event-terms.ts';
import type { EventNoun, EventVerb, ObjectClass } from '../../arabic/lexicons/event-entries.ts';
import { is } from '../../arabic/words.ts';
import { bringing, CARRY_BACK, type SubjectIs } from './bringing.ts';
import type { LazySlots } from './lazy-slots.ts';
import type { Party } from './parties.ts';
import {
  actionAt,
  type Clause,
  clauseAround,
  inClass,
  isComma,
  isNumber,
  isWall,
  type Scene,
  wordAt,
} from './scene.ts';
import { slotsFrom } from './slots.ts';
import { clauseOpens, droppedSubject, fits, hasPronounSubject, homelandAt, subjectBefore } from './subject.ts';

/** A word of action in its clause with whoever stands around it, looked at once and handed to every rule. */
export interface Trigger {
  readonly token: number;
  readonly clause: Clause;
  readonly entry: EventVerb | EventNoun;
  readonly kind: 'verb' | 'noun';
  /** The noun that the entry asked for. */
  readonly object?: number;
  readonly verb?: ActionVerb;
  readonly noun?: ActionNoun;
  /** Subject of the verb, or of the verb that carries out, decrees or gathers the noun. */
  readonly subject: readonly Party[];
  /** How a verb came to its subject, for `isnad explain`. */
  readonly subjectHow?: string;
  readonly subjectIs: SubjectIs;
  /** How the noun is brought in. */
  readonly brought?: 'carried' | 'decreed' | 'gathered';
  /** The verb that brings the noun in, or the trigger itself. */
  readonly finite?: { readonly token: number; readonly future: boolean; readonly tense: 'past' | 'present' };
  /** Whom the words right behind a noun name. */
  readonly genitive: readonly Party[];
  /** Whom a pronoun on the word names. */
  readonly pronoun: readonly Party[];
  /** States whose adjectives stand with the noun. */
  readonly adjectives: readonly Party[];
  /** Whom a pronoun right behind means that a preposition or the object carries: القبض عليه، أطلق سراحه. */
  readonly governed: readonly Party[];
  readonly slots: LazySlots;
  /** Where the subject, or the genitive behind a noun, has ended. */
  readonly behind: number;
  readonly passive: boolean;
}

const REACH = 16;

/** A word of action with those around it; undefined where a token is none. */
export function triggerAt(scene: Scene, token: number): Trigger | undefined {
  const action = actionAt(scene, token);
  if (scene.context.hitOf[token] || (!action.verb && !action.noun)) return undefined;
  const word = wordAt(scene, token);
  const tagged = scene.context.taggedOf[token];
  if (tagged?.kind === 'person') return undefined;
  const clause = clauseAround(scene, token);
  if (action.verb && !is(word, 'preposition') && !isGoverned(scene, token) && !isNounHere(scene, token)) {
    const chosen = choose(scene, token, clause, action.verb.entries);
    if (chosen) return verbTrigger(scene, token, clause, action.verb, chosen);
  }
  if (action.noun && (word.role === undefined || action.noun.article)) {
    const chosen = choose(scene, token, clause, action.noun.entries);
    if (chosen) return nounTrigger(scene, token, clause, action.noun, chosen);
  }
  return undefined;
}

/** Behind a preposition no finite verb stands: عن توجه الوزير. */
function isGoverned(scene: Scene, token: number): boolean {
  const before = wordAt(scene, token - 1);
  return (
    is(before, 'preposition') &&
    !is(before, 'adverb') &&
    !is(before, 'relative') &&
    !is(before, 'negation') &&
    before.bits !== 0 &&
    before.lead === '' &&
    scene.context.hitOf[token - 1] === undefined
  );
}

/** A form that is verb and noun alike is the noun behind a preposition, a carrying verb, or before a known genitive. */
function isNounHere(scene: Scene, token: number): boolean {
  if (actionAt(scene, token).noun === undefined) return false;
  const before = token - 1;
  if (is(wordAt(scene, before), 'relative') || is(wordAt(scene, before), 'auxiliary')) return false;
  for (let i = before; i >= Math.max(scene.first, token - CARRY_BACK); i--) {
    if (actionAt(scene, i).decrees || inClass(scene, i, 'decree')) return true;
    if (isWall(scene, i) || actionAt(scene, i).verb) break;
  }
  return (
    token > scene.first &&
    (is(wordAt(scene, before), 'preposition') ||
      actionAt(scene, before).carries !== undefined ||
      actionAt(scene, before).decrees !== undefined ||
      wordAt(scene, before).verb !== undefined ||
      !clauseOpens(scene, before))
  );
}

interface Chosen<E> {
  readonly entry: E;
  readonly object?: number;
}

/** The first sense whose needed object stands in the clause behind; senses that need one come before those that do not. */
function choose<E extends EventVerb | EventNoun>(
  scene: Scene,
  token: number,
  clause: Clause,
  entries: readonly E[],
): Chosen<E> | undefined {
  const isBehind = actionAt(scene, token).verb?.object !== undefined; // «العقوبات التي فرضتها»: the object came before
  for (const entry of entries) {
    if (!entry.needs) continue;
    const wanted: readonly ObjectClass[] = typeof entry.needs === 'string' ? [entry.needs] : entry.needs;
    const near = 'noun' in entry ? 4 : isBehind ? 0 : REACH;
    for (let i = token + 1; i < Math.min(clause.end, token + 1 + near); i++) {
      if (wanted.some((name) => actionAt(scene, i).objects.has(name))) return { entry, object: i };
    }
    if (isBehind || ('undergoes' in entry && entry.undergoes)) {
      for (let i = token - 1; i >= Math.max(clause.first, token - 4); i--) {
        if (wanted.some((name) => actionAt(scene, i).objects.has(name))) return { entry, object: i };
      }
    }
  }
  const plain = entries.find((entry) => entry.needs === undefined);
  return plain && { entry: plain };
}

function verbTrigger(
  scene: Scene,
  token: number,
  clause: Clause,
  verb: ActionVerb,
  chosen: Chosen<EventVerb>,
): Trigger {
  const before = subjectBefore(scene, token, verb.subject, verb.conjunction !== '');
  const slots = slotsFrom(scene, token + 1, clause.end, before[0]);
  const first = slots.at(0);
  const near =
    first && first.link === 'bare' && first.first - token <= 5 && !hasPronounSubject(scene, token) ? first : undefined;
  const after =
    near && near.parties.length > 0 && !near.counterpart && fits(near.parties, verb.subject) ? near : undefined;
  const passive = isPassive(scene, token, verb, chosen, before, slots);
  const home = before.length > 0 || passive ? [] : homelandAt(scene, token + 1, -1);
  const subject = before.length > 0 ? before : home.length > 0 ? home : after && !passive ? after.parties : [];
  const rest = subject === after?.parties ? slots.behindFirst() : slots;
  const dropped =
    subject.length === 0 && !passive && (!near || near.counterpart) && verb.subject.person === 3
      ? droppedSubject(scene, verb.subject, token)
      : [];
  const object = verb.object ? scene.parties.dropped(verb.object, token) : [];
  return {
    token,
    clause,
    entry: chosen.entry,
    kind: 'verb',
    ...(chosen.object !== undefined && { object: chosen.object }),
    verb,
    subject: subject.length > 0 ? subject : dropped,
    subjectHow:
      subject.length === 0
        ? 'the subject is dropped; whom the text told of last agrees'
        : subject === before
          ? 'stands before the verb'
          : subject === home
            ? 'the state of whom the text told of last'
            : 'stands behind the verb',
    subjectIs: passive ? 'target' : 'doer',
    finite: { token, future: verb.future, tense: verb.tense },
    genitive: [],
    pronoun: object,
    governed: governedBehind(scene, token, chosen.object),
    adjectives: [],
    slots: rest,
    behind: subject === after?.parties ? (after?.end ?? token + 1) : token + 1,
    passive,
  };
}

/** A transitive verb whose letters do not show its voice, with only one noun phrase and no «by whom» before it. */
function isPassive(
  scene: Scene,
  token: number,
  verb: ActionVerb,
  chosen: Chosen<EventVerb>,
  before: readonly Party[],
  slots: LazySlots,
): boolean {
  if (verb.passive) return true;
  if (chosen.entry.frame !== 'act' || verb.object) return false;
  const links = [...slots];
  if (links.some((slot) => slot.link === 'passive-by')) return true;
  if (before.length > 0) return false;
  return isNumber(scene, token + 1) || links.find((slot) => slot.link === 'bare')?.crowd === true;
}

/** «القبض عليه»، «أفرج عنها»، «أطلق سراحهم». */
function governedBehind(scene: Scene, token: number, object: number | undefined): readonly Party[] {
  for (const i of object === undefined ? [token + 1] : [token + 1, object + 1, object]) {
    const action = actionAt(scene, i);
    const pronoun = i === object ? action.owner : action.governs;
    if (pronoun) return scene.parties.dropped(pronoun, i);
  }
  return [];
}

function nounTrigger(
  scene: Scene,
  token: number,
  clause: Clause,
  noun: ActionNoun,
  chosen: Chosen<EventNoun>,
): Trigger {
  const brought = bringing(scene, token, clause, noun);
  let next = token + 1;
  const adjectives: Party[] = [];
  const two = chosen.entry.noun.includes(' ') || (chosen.entry.plural ?? []).some((one) => one.includes(' '));
  if (two && !wordAt(scene, next).adjective && !isComma(scene, next)) next++;
  for (let i = next; i < Math.min(clause.end, token + 6); i++) {
    const code = wordAt(scene, i).adjective?.code;
    const place = wordAt(scene, i).lead;
    if (
      code !== undefined &&
      place === '' &&
      scene.context.hitOf[i] === undefined &&
      !scene.context.words[i]?.adjective?.plural
    ) {
      const state = scene.parties.state(code);
      if (state) adjectives.push(state);
    } else if (!isQualifier(scene, i, noun)) break;
    next = i + 1;
  }
  const direct =
    noun.article || noun.pronoun || adjectives.length > 0
      ? undefined
      : slotsFrom(scene, next, Math.min(clause.end, next + 14)).at(0);
  const genitive = direct && direct.link === 'bare' && direct.first <= next + 1 && !direct.crowd ? direct : undefined;
  const from = genitive && genitive.parties.length > 0 ? genitive.end : next;
  const partner = brought?.parties[0] ?? genitive?.parties[0];
  const pronoun = noun.pronoun ? scene.parties.dropped(noun.pronoun, token) : [];
  return {
    token,
    clause,
    entry: chosen.entry,
    kind: 'noun',
    ...(chosen.object !== undefined && { object: chosen.object }),
    noun,
    subject: brought?.parties ?? [],
    subjectIs: brought?.is ?? 'none',
    ...(brought && { brought: brought.how, finite: brought.finite }),
    genitive: genitive?.parties ?? [],
    pronoun,
    governed: governedBehind(scene, token, chosen.object),
    adjectives,
    slots: slotsFrom(scene, from, clause.end, partner ?? pronoun[0]),
    behind: from,
    passive: false,
  };
}

/** An adjective of the noun: agrees in article. */
function isQualifier(scene: Scene, i: number, noun: ActionNoun): boolean {
  const word = wordAt(scene, i);
  if (scene.context.hitOf[i] || scene.context.taggedOf[i] || word.role || word.bodyNoun || actionAt(scene, i).verb)
    return false;
  if (word.bits !== 0 || word.lead !== '' || actionAt(scene, i).noun || actionAt(scene, i).objects.size > 0)
    return false;
  return noun.article ? word.article : !word.article && isAttributive(word.form);
}
