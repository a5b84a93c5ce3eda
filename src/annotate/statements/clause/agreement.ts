import { type Agreement, ARTICLE, endsFeminine, isSoundPlural } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { isFieldAlone, isSpeakingDocument } from '../../../arabic/names.ts';
import { isFeminineState } from '../../../arabic/states.ts';
import type { Word } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { rangeText } from '../../mentions/words-of.ts';
import { type Scene, wordAt } from './scene.ts';

/** Gender of the head against the verb: وأضافت الوزارة, not وأضافت الجيش. Persons without a title fit either; two and more a plural. */
export function fits(scene: Scene, phrase: Phrase | Subject, agreement: Agreement | undefined): boolean {
  if (agreement?.number === 'plural')
    return ('others' in phrase && phrase.others.length > 0) || isSeveral(scene, phrase);
  if (agreement?.number !== 'singular') return true;
  const word = wordAt(scene, phrase.first);
  if (phrase.document || isSpeakingDocument(word.form)) return true;
  if (phrase.kind === 'other') return (agreement.gender === 'f') === endsFeminine(word.form);
  if (phrase.kind === 'known') {
    const known = scene.context.hitOf[phrase.hit ?? phrase.first]?.known;
    if (known?.kind === 'body' && word.bodyNoun) return bodyFits(word, agreement.gender);
    if (known?.kind === 'body')
      return agreement.gender !== 'm' || known.entry.gender === 'm' || !isOwnName(scene, phrase);
    return known?.kind !== 'state' || agreement.gender !== 'm' || !isFeminineState(known);
  }
  if (phrase.kind === 'body') return !word.bodyNoun || bodyFits(word, agreement.gender); // «"التجارة" | تعلن»
  const titled = phrase.kind === 'person' && phrase.role?.first === phrase.first && word.role?.gender === 'f';
  if ((phrase.kind === 'role' || titled) && word.role?.number === 'singular' && word.role.entry.kind !== 'group')
    return word.role.gender === agreement.gender || endsFeminine(word.role.entry.masculine);
  const crowd = phrase.kind === 'role' && word.role?.entry.kind === 'group' && word.role.entry.plural.length > 0;
  if (crowd && word.role?.number === 'singular' && phrase.end - phrase.first <= LONGEST_CROWD)
    return agreement.gender === (endsFeminine(word.role.entry.masculine) ? 'f' : 'm'); // «دعت | الشعب إلى كذا»
  return true;
}

/** Words of a people or a crowd told by one noun, at most. */
const LONGEST_CROWD = 3;

/** A body by the gender of its noun; of several («فصائل فلسطينية»), and of a ministry told by its field («الدفاع الروسية»), the verb is feminine. */
function bodyFits({ bodyNoun, form }: Word, gender: Agreement['gender']): boolean {
  if (gender === 'f' && isFieldAlone(form)) return true;
  const several = bodyNoun?.entry.plural !== undefined && form.endsWith(foldArabic(bodyNoun.entry.plural));
  return (several ? 'f' : bodyNoun?.entry.gender) === gender;
}

/** «الأمم المتحدة», not «الصليب الأحمر», whose own name has another gender, nor a foreign name (تويتر), whose gender varies. */
function isOwnName(scene: Scene, phrase: Phrase): boolean {
  const known = scene.context.hitOf[phrase.hit ?? phrase.first]?.known;
  if (known?.kind !== 'body' || !known.entry.name.startsWith(ARTICLE)) return false;
  return foldArabic(known.entry.name) === foldArabic(rangeText(scene.context, phrase));
}

/** Whether a verb in the plural can have the phrase as its subject. */
function isSeveral(scene: Scene, phrase: Phrase): boolean {
  if (phrase.kind === 'known') return isSoundPlural(wordAt(scene, phrase.first).form);
  const role = wordAt(scene, phrase.first).role;
  return (
    phrase.kind !== 'person' && (phrase.kind !== 'role' || role?.number !== 'singular' || role.entry.kind === 'group')
  );
}

/** Kinds of phrases that can be trusted to be somebody who speaks. */
export function isStrong(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.kind !== 'other' && phrase.kind !== 'pronoun';
}
