import { goesOnWith, isPerfective } from '../../../arabic/around-speech.ts';
import {
  FROM,
  GOING_ROUND,
  NEWS,
  RUMOUR,
  RUMOURED,
  RUMOURED_AT_HEAD,
  SUSPECTED,
} from '../../../arabic/lexicons/attribution.ts';
import { memberOf } from '../../../arabic/member.ts';
import { is } from '../../../arabic/words.ts';
import { formAt, isWord, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';

const isRumoured = memberOf(RUMOURED);
const isRumouredAtHead = memberOf(RUMOURED_AT_HEAD);
const isSuspected = memberOf(SUSPECTED);
const isGoingRound = memberOf(GOING_ROUND);
const isNews = memberOf(NEWS);

/** True for the verbs of what goes round. */
export function mayGoRound(form: string): boolean {
  return isRumoured(form) || isRumouredAtHead(form) || isGoingRound(form);
}

/** «ويتردد | أن الحزب سينسحب»: what goes round, its clause right behind the verb; not «لا يتردد أن يغادر», of somebody who does not hesitate. */
export function rumourCue(scene: Scene, token: number): Cue | undefined {
  const news = newsAt(scene, token);
  if (news) return news;
  if (!goesRound(scene, token) || !opensClause(scene, token + 1)) return undefined;
  return { token, kind: 'verb', entry: RUMOUR, passive: true, found: { kind: 'clause', at: token + 1 } };
}

/** «وترددت أنباء | عن استقالة الوزير»، «وسرت شائعات قوية | أنه مريض»: news without anybody who tells them goes round. */
function newsAt(scene: Scene, token: number): Cue | undefined {
  if (!isGoingRound(formAt(scene, token)) || !isNews(formAt(scene, token + 1)) || isHeld(scene, token))
    return undefined;
  let at = token + 2;
  while (at < token + LONGEST_NEWS && tellsOfNews(scene, at)) at++;
  const cue = { token, kind: 'verb', entry: RUMOUR, passive: true } as const;
  if (opensClause(scene, at)) return { ...cue, found: { kind: 'clause', at } };
  if (formAt(scene, at) !== FROM) return undefined;
  return opensClause(scene, at + 1) // «عن | أن الوزير استقال»
    ? { ...cue, found: { kind: 'clause', at: at + 1 } }
    : { ...cue, found: { kind: 'noun', at } };
}

/** «لم تتردد أنباء»، «التي ترددت»، «بعدما ترددت»: denied, or told of in passing. */
function isHeld(scene: Scene, token: number): boolean {
  const before = wordAt(scene, token - 1);
  if (is(before, 'contrast') || is(before, 'asTold') || goesOnWith(before.form)) return false; // «فيما | ترددت أنباء»، «حيث | ترددت أنباء»
  return HOLDING.some((kind) => is(before, kind)) || before.complementiser !== undefined;
}

const HOLDING = ['negator', 'nounNegator', 'relative', 'subordinator', 'beforeFactualClause'] as const;

/** «قوية»، «تفيد»: before what the news tell; not «أنباء | أكد الوزير», where somebody else speaks. */
function tellsOfNews(scene: Scene, i: number): boolean {
  const { verb, form } = wordAt(scene, i);
  if (!isWord(scene, i) || opensClause(scene, i) || form === FROM) return false;
  const place = scene.context.taggedOf[i]?.kind === 'place' || scene.context.hitOf[i]?.known.kind === 'state'; // «أنباء في | بغداد»
  const others = place ? undefined : (scene.context.taggedOf[i] ?? scene.context.hitOf[i]);
  return others === undefined && (verb === undefined || verb.subject.gender === 'f');
}

/** Tokens from the verb to what such news tell, at most. */
const LONGEST_NEWS = 6;

/** «نقل اللاعب إلى كولبارا حيث تردد | أنه مصاب»، «ويشتبه | بأنه المختبر»: the clause right behind such a verb is no content of another. */
export function isThatOfRumour(scene: Scene, at: number): boolean {
  return isSuspected(wordAt(scene, at - 1).form) || goesRound(scene, at - 1);
}

function goesRound(scene: Scene, token: number): boolean {
  const { form } = wordAt(scene, token);
  const before = wordAt(scene, token - 1);
  if (isRumoured(form)) return !is(before, 'negator') && !is(before, 'nounNegator') && !is(before, 'relative');
  return isRumouredAtHead(form) && opensItsClause(scene, token);
}

/** At the head of the sentence or right behind a word that a finite verb follows: «كما | تردد»; not «ظلت | تردد», which tells of her. */
function opensItsClause(scene: Scene, token: number): boolean {
  const before = wordAt(scene, token - 1);
  const led =
    is(before, 'asTold') || is(before, 'subordinator') || goesOnWith(before.form) || isPerfective(before.form);
  return token === scene.sentence.first || led;
}
