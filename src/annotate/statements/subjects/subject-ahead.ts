import { goesOnWith } from '../../../arabic/around-speech.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { opensTime, opensTimeBefore } from '../../../arabic/when-words.ts';
import type { Act } from '../../../model.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { formAt, isComma, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { subjectAfter } from './subject-after.ts';

/**
 * «وإذ أشاد بجهود الوساطة، | دعا الوزير فلان إلى كذا»، «وبعدما ندد بالهجوم، | طالب فلان بكذا»: a clause of time that opens the sentence leaves
 * its subject to the main verb behind a comma, where it is named.
 */
export function subjectAhead(scene: Scene, { token, agreement, subject }: Cue): Subject | undefined {
  if (token - scene.sentence.first > OPENING || subject || !agreement || !opensClauseOfTime(scene, token - 1))
    return undefined;
  if (wordAt(scene, token).verb?.object || holdsPronoun(formAt(scene, token + 1)) || mayBeSubject(scene, token + 1))
    return undefined;
  for (let i = token + 2; i < Math.min(scene.end, token + REACH); i++) {
    const { verb } = wordAt(scene, i);
    if (verb && OPPOSING.has(verb.entry.act)) return undefined; // «وبعدما اتهم بالفساد، | رفض الوزير التعليق»
    if (!verb || verb.conjunction !== '' || verb.passive || !isComma(scene, i - 1)) continue;
    const named = verb.object ? undefined : subjectAfter(scene, i, verb.subject);
    if (named && !named.name && (verb.entry.toward || verb.entry.takes.includes('object'))) return undefined; // «دعا | المواطنين إلى الهدوء»
    return named && isStrong(named) && fits(scene, named, agreement) ? named : undefined;
  }
  return undefined;
}

/** «وبعدما اتهمت | ليدوريا»: a name or a word with article right behind the verb. */
function mayBeSubject({ context }: Scene, i: number): boolean {
  const word = context.words[i];
  return (
    context.hitOf[i]?.preposition === '' ||
    context.taggedOf[i] !== undefined ||
    (word?.article === true && word.lead === '')
  );
}

const OPPOSING: ReadonlySet<Act> = new Set<Act>(['deny', 'oppose']);

/** «وإذ»، «بعدما»، «بعد أن»، «وعندما» right before the verb. */
function opensClauseOfTime(scene: Scene, i: number): boolean {
  const [form, before] = [bare(formAt(scene, i)), bare(formAt(scene, i - 1))];
  return goesOnWith(form) || opensTime(form) || opensTimeBefore(form, '') || opensTimeBefore(before, form);
}

function bare(form: string): string {
  return form.startsWith(COORDINATION) ? form.slice(COORDINATION.length) : form;
}

/** Words before the verb, at most. */
const OPENING = 2;

/** Tokens up to the main verb, at most. */
const REACH = 40;
