import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { isOneOf } from '../../../arabic/phrases.ts';
import { isPresentOfHer, showsPerson } from '../../../arabic/verb-shape.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { nameLead } from '../../mentions/name-run.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isWord, type Scene, wordAt } from './scene.ts';

/** A paragraph without a final full stop: headlines, sub-headings. */
export function isHeadline(scene: Scene): boolean {
  return (
    scene.sentence.opensParagraph &&
    formAt(scene, scene.end - 1) !== '.' &&
    scene.context.tokens.kind[scene.end] !== TokenKind.word
  );
}

/**
 * «ليدوريا تتهم كولبارا بكذا | وكولبارا تنفي»، «… تدين القصف | وتطالب بكذا»: clauses of a headline open with their subject, so that
 * «and» with somebody and a verb of the present, or with a verb of speech, opens another one.
 */
export function opensHeadlineClause(scene: Scene, i: number): boolean {
  if (i === scene.sentence.first || !isWord(scene, i) || !formAt(scene, i).startsWith(COORDINATION)) return false;
  if (!isHeadline(scene)) return false;
  const { verb, role, bodyNoun, speechNoun } = wordAt(scene, i);
  if (verb?.tense === 'present' && verb.conjunction === COORDINATION && !role && !bodyNoun && !speechNoun) return true;
  const phrase = parsePhrase(scene.context, i, scene.end);
  if (!phrase || phrase.kind === 'pronoun' || (phrase.kind === 'other' && !phrase.document)) return false;
  return carriesAnd(scene, i) && isPresent(scene, phrase.end);
}

/** «and» stands in front of the name or noun at `i` and is no letter of it (وزير). */
export function carriesAnd(scene: Scene, i: number): boolean {
  const { role, bodyNoun } = wordAt(scene, i);
  const told = scene.context.hitOf[i] ?? role ?? bodyNoun;
  return told ? told.conjunction === COORDINATION : nameLead(scene.context, i) > 0;
}

function isPresent(scene: Scene, i: number): boolean {
  if (!isWord(scene, i)) return false;
  const { form, verb, role, bodyNoun, article } = wordAt(scene, i);
  if (role || bodyNoun || article) return false;
  if (verb) return verb.tense === 'present' && verb.conjunction === '';
  return showsPerson(form) || (isPresentOfHer(form) && !isCommonWord(form));
}

/** «| ومصادر تتحدث عن كذا»، «.. والمتحدث: كذا»: whoever opens another clause of a headline is told without the «and» in front. */
export function bareOfAnd(scene: Scene, subject: Subject): Subject {
  const described = subject.kind === 'role' || subject.kind === 'body';
  return described && carriesAnd(scene, subject.first) ? withoutAnd(subject) : subject;
}

function withoutAnd(subject: Subject): Subject {
  if (subject.label) return subject;
  return { ...subject, label: { first: subject.first, end: subject.end, lead: COORDINATION.length } };
}

/** «| ومعظم الخبراء يرون كذا»: whom a quantifier counts is told without the «and» in front. */
export function countedBareOfAnd(scene: Scene, subject: Subject): Subject {
  const form = formAt(scene, subject.first);
  const rest = form.startsWith(COORDINATION) ? form.slice(COORDINATION.length) : '';
  const counted = subject.kind === 'role' && is(wordOf(rest), 'quantifier') && !isOneOf(rest); // «واحد من الخبراء»
  return counted ? withoutAnd(subject) : subject;
}
