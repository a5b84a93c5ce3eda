import { isCalendarWord } from '../../../arabic/names.ts';
import { isSameBehind } from '../../../arabic/phrases.ts';
import { isTimeUnit, opensDayBefore, tellsWhichDay } from '../../../arabic/when-words.ts';
import { is } from '../../../arabic/words.ts';
import { formAt, type Scene, wordAt } from './scene.ts';

/**
 * «الأسبوع | الماضي»، «الشهر نفسه»، «السبت | الماضي»، «أول | من أمس»: token `i` belongs to words of time that the calendar alone
 * does not tell.
 */
export function isUnitOfTime(scene: Scene, i: number): boolean {
  return (
    (isTimeUnit(formAt(scene, i)) && tellsWhich(scene, i + 1)) ||
    (isTimeUnit(formAt(scene, i - 1)) && tellsWhich(scene, i)) ||
    (isCalendarWord(formAt(scene, i - 1)) && tellsWhichDay(formAt(scene, i))) ||
    isDayBefore(scene, i) ||
    (formAt(scene, i) === '/' && isCalendarWord(formAt(scene, i - 1)) && isCalendarWord(formAt(scene, i + 1))) // «أبريل/نيسان»
  );
}

/** «أول أمس»، «أول | من | أمس»: token `i` is the first word, or the one between. */
function isDayBefore(scene: Scene, i: number): boolean {
  const between = is(wordAt(scene, i), 'partitive');
  const first = between ? i - 1 : i;
  const last = is(wordAt(scene, first + 1), 'partitive') ? first + 2 : first + 1;
  return opensDayBefore(formAt(scene, first), formAt(scene, last));
}

function tellsWhich(scene: Scene, i: number): boolean {
  const { article, lead, role, bodyNoun, form } = wordAt(scene, i);
  return isSameBehind(form) || (article && lead === '' && !role && !bodyNoun && scene.context.hitOf[i] === undefined);
}
