import { TokenKind } from '../text/tokens.ts';
import { type Draft, isText, revised } from './draft.ts';
import { creditAt, lineGoesOn, type Page } from './page.ts';
import type { PageStep } from './steps/page-step.ts';

const MIN_TITLES = 2;
const MAX_TITLES = 6;
const MIN_WORDS = 4;
const MAX_WORDS = 15;
const LONGEST_PARTICULAR = 8;

/**
 * Headlines of other pages between two paragraphs, without any head: links that lost their frame. One line alone is an
 * intertitle, and lists that a colon, bullets or numbers announce are the article's own.
 */
export const TITLE_ROW: PageStep = {
  id: 'title-row',
  kind: 'related',
  because: 'two or more headlines in a row between two finished paragraphs',
  run: (page, draft) => {
    const found: number[] = [];
    for (let i = 1; i < page.lines.length; ) {
      let end = i;
      while (end < page.lines.length && isText(draft[end]) && isTitle(page, end)) end++;
      if (
        end - i >= MIN_TITLES &&
        end - i <= MAX_TITLES &&
        betweenParagraphs(page, draft, i, end) &&
        !allQuestions(page, i, end) &&
        !allLabelled(page, i, end)
      ) {
        for (let k = i; k < end; k++) found.push(k);
      }
      i = Math.max(end, i + 1);
    }
    return revised(draft, found, 'related', TITLE_ROW.id);
  },
  yes: [
    [
      'عودة العمل إلى ميناء الساحل',
      'عاد العمال إلى ميناء الساحل صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      '| عمال ميناء الساحل يضربون للمرة الثالثة',
      '| ماذا يعني إغلاق الميناء لأسعار القمح؟',
      'وقال مدير الميناء إن السفن العالقة ستفرغ خلال ثلاثة أيام.',
    ],
  ],
  no: [
    [
      'عودة العمل إلى ميناء الساحل',
      'عاد العمال إلى ميناء الساحل صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      'مطالب لم تتحقق بعد',
      'وقال مدير الميناء إن السفن العالقة ستفرغ خلال ثلاثة أيام.',
    ],
    [
      'عودة العمل إلى ميناء الساحل',
      'واتفق الطرفان في ختام المحادثات على البنود الآتية بعد نقاش طويل:',
      'زيادة أجور العمال الموسميين في الميناء',
      'إنشاء صندوق لتعويض المصابين منهم',
      'وقال مدير الميناء إن السفن العالقة ستفرغ خلال ثلاثة أيام.',
    ],
  ],
};

function isTitle(page: Page, i: number): boolean {
  const line = page.lines[i];
  if (line === undefined || page.prose[i] === true || line.words < MIN_WORDS || line.words > MAX_WORDS) return false;
  if (line.ending !== 'open' && line.ending !== 'question') return false;
  const first = page.tokens.kind[line.first];
  const listed =
    first === TokenKind.number ||
    (first === TokenKind.mark && '-•*+–·◦▪●'.includes(page.tokens.form[line.first] ?? ''));
  return !listed && creditAt(page.tokens, line) < 0 && !lineGoesOn(page, i);
}

/** The line before is a finished paragraph and the one after goes on with the article. */
function betweenParagraphs(page: Page, draft: Draft, start: number, end: number): boolean {
  const before = page.lines[start - 1];
  return (
    page.prose[start - 1] === true &&
    isText(draft[start - 1]) &&
    before?.ending === 'stop' &&
    page.prose[end] === true &&
    isText(draft[end])
  );
}

/** «تأليف: …», «الناشر: …»: particulars, not headlines. */
function allLabelled({ tokens, lines }: Page, start: number, end: number): boolean {
  return lines
    .slice(start, end)
    .every(({ first, words }) => words <= LONGEST_PARTICULAR && tokens.form.slice(first, first + 3).includes(':'));
}

/** Two questions in a row are an intertitle and the first sentence under it. */
function allQuestions(page: Page, start: number, end: number): boolean {
  return page.lines.slice(start, end).every((line) => line.ending === 'question');
}
