import { foldArabic } from '../../../arabic/fold-table.ts';
import { isCalendarWord, isOccasion } from '../../../arabic/names.ts';
import { isToCounterpart } from '../../../arabic/references.ts';
import { isTimeUnit } from '../../../arabic/when-words.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { formAt, isComma, quoteAt, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';
import { carriesFor, counterpartAt } from '../contents/said-to.ts';
import type { Cue, Draft } from '../rule.ts';
import type { Discourse, Party } from '../speakers/speakers.ts';

/** Acts done to somebody: what stands as object or behind «من» is spoken to, not of. */
const SPOKEN_TO: ReadonlySet<Act> = new Set<Act>([
  'say',
  'demand',
  'ask',
  'propose',
  'warn',
  'threaten',
  'promise',
  'thank',
  'congratulate',
]);

/** Acts whose object is itself the content (شكر الوزير على كذا). */
const OBJECT_SPOKEN_TO: ReadonlySet<Act> = new Set<Act>(['thank', 'congratulate']);

/**
 * To whom the words of a cue are said, as its sentence tells between the cue and its content: the object that the verb
 * addresses (طالب الحكومة بـ), whoever stands behind its preposition (طلب من), or behind «ل» (قال لنظيره). Media are links of
 * the chain instead. Names as speakers have them, in text order; empty where nobody is told.
 */
export function addresseesOf(scene: Scene, discourse: Discourse, cue: Cue, drafts: readonly Draft[]): readonly Party[] {
  if (cue.kind === 'colon' || cue.kind === 'quote' || cue.passive) return [];
  const content = Math.min(...drafts.map((draft) => draft.first));
  const from = behindSubject(scene, cue);
  const told = addressed(scene, cue, from, content) ?? behindFor(scene, from, content);
  if (!told) return [];
  return [told, ...told.others]
    .filter((phrase) => !isMediumPhrase(scene.context, phrase))
    .flatMap((phrase) => discourse.beside(only(phrase)).parties);
}

/** A phrase up to where the next of its row opens. */
function only(phrase: Phrase & { readonly others?: readonly Phrase[] }): Phrase {
  const [next] = phrase.others ?? [];
  return next ? { ...phrase, end: next.first } : phrase;
}

function behindSubject(scene: Scene, { subject, token }: Cue): number {
  let i = subject && subject.first > token ? subject.end : token + 1;
  for (let moved = true; moved; ) {
    const after = skipInsertion(scene, i);
    moved = after > i || is(wordAt(scene, i), 'adverb') || isCalendarWord(formAt(scene, i)) || isComma(scene, i);
    if (moved) i = Math.max(after, i + 1);
  }
  return i;
}

/** The object that the verb addresses, or whoever stands behind its preposition. */
function addressed(scene: Scene, { entry }: Cue, from: number, content: number): Subject | undefined {
  if (!entry || !SPOKEN_TO.has(entry.act)) return undefined;
  if (OBJECT_SPOKEN_TO.has(entry.act)) return somebody(scene, parseSubject(scene.context, from, scene.end));
  if (entry.toward === undefined) return undefined;
  const at = entry.toward === 'object' ? from : formAt(scene, from) === foldArabic(entry.toward) ? from + 1 : undefined;
  if (at !== undefined && scene.context.hitOf[at]?.conjunction) return undefined; // «حذرت فرنسا، | وأمريكا في طريقها إلى كذا، من»
  return at === undefined || at >= content ? undefined : somebody(scene, parseSubject(scene.context, at, content));
}

/** «ل» in front of a name or description, right behind the subject or a noun of an occasion: لنظيره، في تصريح لصحافيين. */
function behindFor(scene: Scene, from: number, content: number): Subject | undefined {
  for (let i = from; i < Math.min(content, from + REACH); i++) {
    if (quoteAt(scene, i)) return undefined;
    if (!(i === from || isOccasion(formAt(scene, i - 1)))) continue;
    const counterpart = isToCounterpart(formAt(scene, i)) ? counterpartAt(scene, i, content) : undefined;
    if (counterpart) return { ...counterpart, others: [] };
    if (!carriesFor(scene, i)) continue;
    const phrase = parsePhrase(scene.context, i, content, { preposition: true });
    return phrase && isStrong(phrase) ? { ...phrase, others: [] } : undefined;
  }
  return undefined;
}

const REACH = 12;

/** Somebody who can be spoken to: a person, a body, people, or a plain definite noun (الأطراف), no time (الشهر الماضي). */
function somebody(scene: Scene, subject: Subject | undefined): Subject | undefined {
  if (!subject || subject.kind === 'pronoun' || subject.document !== undefined) return undefined;
  return isCalendarWord(formAt(scene, subject.first)) || isTimeUnit(formAt(scene, subject.first)) ? undefined : subject;
}
