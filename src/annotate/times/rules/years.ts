import { ARTICLE, COUNTED_ENDINGS } from '../../../arabic/lexicons/time-words.ts';
import type { Found, Rule } from '../rule.ts';
import { isLetters, isOf } from '../words.ts';

const P = '2021-03-17';
/** How far before a year the head of a title may stand: «كأس العالم في روسيا 2018». */
const TITLE_REACH = 4;

/** A year by its number alone. */
export const YEAR_RULES: readonly Rule[] = [
  {
    id: 'year-twin',
    stage: 'ranges',
    reason: 'A relative year and its number are one expression.',
    patterns: ['a:@year y:modernYear', 'a:@year open y:modernYear close'],
    notBefore: 'dash slash',
    build: (f) => {
      const isTwin = f.item('a').rule === 'year-relative' && (f.has('open') || isFree(f, false));
      return isTwin ? { kind: 'year', year: f.n('y') } : undefined;
    },
    yes: [
      {
        text: 'تضاعف الدخل العام الماضي (2020)',
        published: P,
        expect: [{ text: 'العام الماضي (2020)', value: '2020' }],
      },
    ],
    no: [{ text: 'باع العام الماضي 2000 سيارة', published: P, expect: [{ text: 'العام الماضي', value: '2020' }] }],
  },
  {
    id: 'year-bare',
    stage: 'years',
    reason:
      'Four digits, or after a preposition words, between 1700 and 2100 are a year when nothing shows that they count something or belong to a title.',
    patterns: ['y:modernYear gregorianMark?'],
    notAfter: 'dash slash colon hm decimal percent about yearTitle or year4',
    notBefore: 'dash slash percent counted int hundred thousand hijriMark fraction',
    build: (f) => (isYear(f) ? { kind: 'year', year: f.n('y') } : undefined),
    yes: [
      { text: 'شارك في احتجاجات 2011', published: P, expect: [{ text: '2011', value: '2011' }] },
      { text: 'خسر المقعد في 2015', published: P, expect: [{ text: '2015', value: '2015' }] },
    ],
    no: [
      { text: 'جمع 2000 توقيع', published: P, expect: [] },
      { text: 'تأهل إلى كأس العالم 2018', published: P, expect: [] },
    ],
  },
];

function isYear(f: Found): boolean {
  if (isInTitle(f) || !continuesYears(f)) return false;
  const preposition =
    f.before?.senses.some(({ cat }) => ['in', 'since', 'edge', 'ago', 'after'].includes(cat)) === true;
  const { first, last } = f.item('y');
  if (f.printed('y').length !== 4 && (!preposition || last - first < 2)) return false;
  return isFree(f, preposition);
}

/** The head of a title stands before the year, with no preposition of time between them. */
function isInTitle(f: Found): boolean {
  for (let k = 1; k <= TITLE_REACH; k++) {
    const form = f.wordBefore(k);
    if (isOf(form, 'yearTitle')) return true;
    if (form === '' || isOf(form, 'in', 'since', 'of', 'to', 'edge') || form === '\n') return false;
  }
  return false;
}

/** What follows does not look like a thing that is counted: above ten, counted nouns show it by their ending. */
function isFree(f: Found, preposition: boolean): boolean {
  const after = f.wordAfter();
  if (isOf(after, 'counted') || (f.n('y') % 100 === 0 && isOf(after, 'unit', 'units'))) return false;
  if (after === '' || after.startsWith(ARTICLE) || f.next !== undefined || isOf(after, 'function')) return true;
  return preposition || !isLetters(after) || (f.n('y') % 100 > 10 && !COUNTED_ENDINGS.includes(after.at(-1) ?? ''));
}

/** After «and» a bare number is a year only when one stands shortly before it: lists of counts look alike. */
function continuesYears(f: Found): boolean {
  if (f.before?.senses.some(({ cat }) => cat === 'and') !== true) return true;
  return [2, 3, 4].some((k) => {
    const form = f.wordBefore(k);
    return form.length === 4 && Number(form) >= 1700 && Number(form) <= 2100;
  });
}
