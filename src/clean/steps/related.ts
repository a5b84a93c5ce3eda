import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { Phrases } from '../phrases.ts';
import { alone, type LineStep, label, type View } from './step.ts';

const READ_ALSO = new Phrases(RESIDUE.readAlso);
const READ_THIS = new Phrases(RESIDUE.readThis);
const FOR_MORE = new Phrases(RESIDUE.forMore);
const HEADER = new Phrases([...RESIDUE.readAlso, ...RESIDUE.relatedHeader]);

/** A teaser with its label stays within a line of a headline or a summary. */
const MAX_TEASER = 40;

/** Teasers of other pages that say so in their own line. Heads of lists are `listHeader`; steps/lists.ts reads on from there. */
export const RELATED_STEPS: readonly LineStep[] = [
  {
    id: 'read-also-line',
    kind: 'related',
    because: 'a label of a link to another page, with the title after it in the same line',
    when: (view) => {
      const at = label(view, READ_ALSO);
      return !view.headline && at !== undefined && at.words > 0 && at.words <= MAX_TEASER && !listHeader(view);
    },
    yes: [
      'اقرأ أيضاً: الميناء يعود إلى العمل',
      'إقرأ أيضا الميناء يعود إلى العمل',
      'قد يهمك/ الميناء يعود إلى العمل',
      'شاهد أيضًا.. صور من الميناء',
    ],
    no: ['اقرأ الرسالة قبل أن توقعها', 'لا يفوت المدرب فرصة للحديث عن الحكام'],
  },
  {
    id: 'read-this-line',
    kind: 'related',
    because: 'a verb of reading or watching, or «for more», with a mark and the title after it',
    yields: ['read-also-line', 'follow-us', 'follow-channel', 'subscribe', 'press-here', 'share-line'],
    when: (view) => {
      const at = label(view, READ_THIS);
      const marked = at?.marked === true || label(view, FOR_MORE)?.comma === true;
      return (
        !view.headline &&
        view.afterBody &&
        at !== undefined &&
        marked &&
        at.words >= 2 &&
        at.words <= MAX_TEASER &&
        !listHeader(view)
      );
    },
    yes: [
      'للمزيد - الميناء يعود إلى العمل',
      'للمزيد: الميناء يعود إلى العمل',
      'شاهد.. لحظة انهيار الجسر',
      'اقرأ: (الميناء يعود إلى العمل)',
      'المزيد... الميناء يعود إلى العمل',
      'للمزيد، الميناء يعود إلى العمل',
    ],
    no: ['شاهد عشرات الأطفال الموكب', 'المزيد من المخاطر', 'للمزيد من الدقة أعيد العد'],
  },
];

/** True when the line is the head of a list of other pages: a label alone in its line, with or without a colon. */
export function listHeader(view: View): boolean {
  if (view.headline || !view.afterBody) return false;
  return alone(view, HEADER) || (view.line.ending === 'colon' && alone(view, READ_THIS));
}
