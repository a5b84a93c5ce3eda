import { isBefore, isLeaving, isUntold, isWithout, ledTo } from '../../../arabic/around-speech.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { COMMENT_OPENERS } from '../../../arabic/lexicons/comments.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { is } from '../../../arabic/words.ts';
import { formAt, isDots, type Scene, wordAt } from '../clause/scene.ts';
import { holdsVerb } from './holds-verb.ts';

const COMMENTS = Map.groupBy(
  COMMENT_OPENERS.map(({ words, after }) => ({ forms: foldArabic(words).split(' '), after })),
  ({ forms: [first = ''] }) => first,
);

/** A turn at `i` that opens a comment of the outlet behind a content from `from` on, behind a comma or anywhere, behind closing marks only of a nominal content; not «، الأمر الذي أدى إلى كذا», which tells on. */
export function opensComment(scene: Scene, from: number, i: number, comma: boolean, nominal: boolean): boolean {
  if (comma && (leavesUntold(scene, i) || goesOnTelling(scene, i))) return true;
  const openers = COMMENTS.get(formAt(scene, i)) ?? [];
  return openers.some(
    ({ forms, after }) =>
      (comma || after !== 'comma') &&
      forms.every((form, k) => formAt(scene, i + k) === form) &&
      (comma ||
        after === 'anything' ||
        (after === 'mark' ? nominal && closesMarks(scene, from, i) : pauses(scene, from, i))) &&
      !ledTo(formAt(scene, i + forms.length)),
  );
}

/** «أعربت عن "أسفها" | في بيان»: right before it words of whoever speaks close. */
function closesMarks({ context: { quotes } }: Scene, from: number, i: number): boolean {
  return quotes.all.some(({ open, close }) => close === i - 1 && open >= from);
}

/** «إن الجسر سيفتح غدا | يذكر أن»: behind dots, or behind a whole clause that closes with an adverb; not «إن البيان | يذكر أن». */
function pauses(scene: Scene, from: number, i: number): boolean {
  return isDots(scene, i - 1) || (is(wordAt(scene, i - 1), 'adverb') && holdsVerb(scene, from, i));
}

/** «، دون أن يحدد موعدا»، «، من دون ذكر أسماء»; not «، دون أن يخفف الحصار»، «دون تحفظ», which belong to what is told. */
export function leavesUntold(scene: Scene, i: number): boolean {
  const at = is(wordAt(scene, i), 'partitive') ? i + 1 : i;
  if (!isWithout(formAt(scene, at))) return false;
  const that = wordAt(scene, at + 1).complementiser !== undefined;
  const told = that ? at + 2 : at + 1;
  const { verb, form } = wordAt(scene, told);
  return (that && verb !== undefined && !verb.entry.weak) || isUntold(form) || isUntold(formAt(scene, told + 1));
}

/** «سقوط قتلى وجرحى | دون تحديد عددهم»، «أن إيران وجدت زبائن | من دون ذكر أسماء»: as `leavesUntold`, by a noun, where nobody else speaks in what is told, from `from` on. */
export function leavesUntoldByNoun(scene: Scene, from: number, i: number): boolean {
  const at = is(wordAt(scene, i), 'partitive') ? i + 1 : i;
  if (!leavesUntold(scene, i) || wordAt(scene, at + 1).complementiser) return false;
  for (let k = from + 1; k < i; k++) {
    const { verb, speechNoun, complementiser } = wordAt(scene, k);
    if ((verb && !verb.entry.weak) || speechNoun || complementiser || is(wordAt(scene, k), 'relative')) return false;
  }
  return true;
}

/** «دون ذكر أسماء»، «دون إعطاء تفاصيل»: none that the clause tells of; not «أصدر الحكم دون ذكر الأسباب»، «… دون ذكر أسماء المشترين», which whoever acts there leaves untold. */
export function leavesAnyUntold(scene: Scene, i: number): boolean {
  const what = is(wordAt(scene, i), 'partitive') ? i + 3 : i + 2;
  const { form, article } = wordAt(scene, what);
  return !article && !holdsPronoun(form) && !wordAt(scene, what + 1).article;
}

/** «، قبل أن يضيف كذا»، «، قبل أن يغادر القاعة»: what the speaker did next; not «، قبل أن تقتله الشرطة», which belongs to what is told. */
function goesOnTelling(scene: Scene, i: number): boolean {
  if (!isBefore(formAt(scene, i)) || wordAt(scene, i + 1).complementiser === undefined) return false;
  const { verb, form } = wordAt(scene, i + 2);
  const { bodyNoun, role } = wordAt(scene, i + 3);
  return (verb !== undefined && !verb.entry.weak) || (isLeaving(form) && !bodyNoun && !role); // not «قبل أن ينهي | البرلمان بحثه»
}
