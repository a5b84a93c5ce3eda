import { type ActionWord, actionWordOf, type WordClass } from '../../arabic/event-terms.ts';
import { is, type Word, wordOf } from '../../arabic/words.ts';
import type { Mention, Statement, Time } from '../../model.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { Parties } from './parties.ts';

/** One sentence as the rules of events see it. */
export interface Scene {
  readonly context: Context;
  readonly sentence: Sentence;
  readonly article: number;
  readonly first: number;
  /** One past the last token. */
  readonly end: number;
  readonly actions: (token: number) => ActionWord;
  readonly parties: Parties;
  readonly times: readonly Time[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

const NOTHING: Word = wordOf('');
const NO_ACTION: ActionWord = actionWordOf('');
const COMMAS = new Set(['،', ',']);
const WALLS = new Set(['؛', ';', ':', '…', '!', '?', '؟']);

export function wordAt(scene: Scene, i: number): Word {
  return (i >= scene.first && i < scene.end && scene.context.words[i]) || NOTHING;
}

export function formAt(scene: Scene, i: number): string {
  return i >= scene.first && i < scene.end ? (scene.context.tokens.form[i] ?? '') : '';
}

export function actionAt(scene: Scene, i: number): ActionWord {
  return i >= scene.first && i < scene.end ? scene.actions(i) : NO_ACTION;
}

export function inClass(scene: Scene, i: number, name: WordClass): boolean {
  return actionAt(scene, i).classes.has(name);
}

export function isComma(scene: Scene, i: number): boolean {
  return COMMAS.has(formAt(scene, i));
}

export function isNumber(scene: Scene, i: number): boolean {
  return i < scene.end && scene.context.tokens.kind[i] === TokenKind.number;
}

/** A token at which a clause may end or begin: strong marks and dots. */
export function isWall(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (WALLS.has(form)) return true;
  return form === '.' && (formAt(scene, i + 1) === '.' || formAt(scene, i - 1) === '.' || i === scene.end - 1);
}

/** A half-open range of tokens. */
export interface Clause {
  readonly first: number;
  readonly end: number;
}

const LEFT = 26;
const RIGHT = 32;
/** Between two commas so near each other stands an insertion: «، الثلاثاء،». */
const INSERTION = 6;

/** The clause around a token: from the opener before it to where the next clause begins. */
export function clauseAround(scene: Scene, token: number): Clause {
  return { first: clauseStart(scene, token), end: clauseEnd(scene, token) };
}

function clauseStart(scene: Scene, token: number): number {
  let comma = -1;
  for (let i = token - 1; i >= Math.max(scene.first, token - LEFT); i--) {
    if (isWall(scene, i)) return i + 1;
    if (wordAt(scene, i).complementiser && !is(wordAt(scene, i - 1), 'beforeFactualClause')) return i + 1;
    if (i < token - 1 && is(wordAt(scene, i), 'contrast')) return i + 1;
    if (isComma(scene, i)) {
      if (comma >= 0 && comma - i > INSERTION) return comma + 1;
      comma = comma >= 0 && token - comma === 1 ? -1 : i;
    }
  }
  const edge = Math.max(scene.first, token - LEFT);
  return comma >= 0 && comma - edge > INSERTION * 2 ? comma + 1 : edge;
}

function clauseEnd(scene: Scene, token: number): number {
  const edge = Math.min(scene.end, token + RIGHT);
  for (let i = token + 1; i < edge; i++) {
    if (isWall(scene, i)) return i;
    if (i > token + 1 && wordAt(scene, i).complementiser) return i;
    if (isComma(scene, i) && opensClause(scene, i + 1)) return i;
    if (i > token + 2 && joinsClause(scene, i)) return i;
  }
  return edge;
}

/** What follows a comma when another clause begins there. */
function opensClause(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.participle && !word.role) return true;
  if (is(word, 'contrast') || is(word, 'subordinator')) return true;
  return joinsClause(scene, i) || (word.verb !== undefined && !word.role && !word.bodyNoun && !word.article);
}

/** A finite verb with «and» in front. */
function joinsClause(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  const action = actionAt(scene, i);
  if (word.role || word.bodyNoun || scene.context.hitOf[i]) return false;
  const verb = word.verb ?? action.verb ?? action.carries;
  return verb !== undefined && verb.conjunction !== '' && word.speechNoun === undefined && action.noun === undefined;
}
