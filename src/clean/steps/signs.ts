import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { Phrases } from '../phrases.ts';
import { alone, type LineStep, label, type View } from './step.ts';

const ADDRESS = new Phrases(RESIDUE.address);
const END_MARKS = new Phrases(RESIDUE.signOff);
const URL_WORDS = new Phrases(['http', 'https', 'www']);

/** Lines that are known by their signs more than by their words: hashtags, addresses, end marks. */
export const SIGN_STEPS: readonly LineStep[] = [
  {
    id: 'hashtags',
    kind: 'metadata',
    because: 'nothing but hashtags; a single one only after the last paragraph, elsewhere it may be an intertitle',
    when: ({ tokens, line, afterLast }) => hashtags(tokens, line.first, line.last) > (afterLast ? 0 : 1),
    yes: ['#الميناء #إضراب_العمال', '# الميناء # النقل'],
    no: ['#الميناء يعود إلى العمل بعد أسبوع من التوقف', 'قال إن #الميناء سيعمل', '#الميناء_لنا'],
  },
  {
    id: 'address-line',
    kind: 'metadata',
    because: 'an address or a link of the page or the writer, and little else',
    when: (view) => {
      const at = label(view, ADDRESS);
      if (at === undefined) return onlyAddress(view);
      if (URL_WORDS.matchAt(view.tokens, view.head, view.line.last) >= 0) return onlyAddress(view);
      return view.afterBody && at.marked && view.line.words <= 20 && view.line.ending === 'open';
    },
    yes: [
      'رابط الخبر: عودة الميناء إلى العمل',
      'لمراسلة الكاتب: writer@example.org',
      'https://example.org/news/12',
      'writer@example.org',
    ],
    no: [
      'الرابط بين الحادثين لم يثبت بعد، بحسب المحققين.',
      'نشر الموقع www.example.org صورا للحادث قال إنها التقطت صباح الثلاثاء.',
      'June 9 – Port Saray, PS @ Coral Hall Theatre',
    ],
  },
  {
    id: 'end-mark',
    kind: 'metadata',
    closes: true,
    because: 'the mark by which an agency closes a dispatch',
    when: (view) =>
      view.afterBody && view.line.words <= 8 && ((alone(view, END_MARKS) && closes(view)) || initials(view)),
    yes: [
      '// انتهى //',
      '(انتهى)',
      '(النهاية) س ع / م م',
      '// انتهى //20:51ت م',
      '//ع.م /ن.ب',
      '-انتهى-',
      '====== ر.ع',
      '* وكالات',
      '(وكالات)',
    ],
    no: ['انتهى الاجتماع من دون بيان', 'وكالات السفر تخفض أسعارها', 'خاص', '(س)', 'انتهى كل شيء.', '17/07/2018'],
  },
];

/** How many hashtags the stretch is made of, «#إضراب_العمال #الميناء»; 0 when another word stands there. */
function hashtags(tokens: Tokens, first: number, last: number): number {
  let tags = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const form = tokens.form[i];
    const apart = i > first && (tokens.start[i] ?? 0) > (tokens.end[i - 1] ?? 0);
    if (form === '#') {
      if (i > first && !apart) return 0;
      tags++;
      words = 0;
    } else if (tokens.kind[i] !== TokenKind.mark) {
      if (tags === 0 || (apart && words > 0)) return 0;
      words++;
    } else if (form !== '_') return 0;
  }
  return words > 0 ? tags : 0;
}

/** An address and what is said of it stand in so many pieces between spaces, Arabic words aside. */
const MOST_PIECES = 5;

/** An address of a page or a mailbox and at most two words before it. */
function onlyAddress({ tokens, line }: View): boolean {
  let latin = 0;
  let other = 0;
  let at = false;
  let pieces = 1;
  for (let i = line.first; i < line.last; i++) {
    const form = tokens.form[i] ?? '';
    if (i > line.first && (tokens.start[i] ?? 0) > (tokens.end[i - 1] ?? 0)) pieces++;
    if (form === '@' || form === 'http' || form === 'https' || form === 'www') at = true;
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (form.charCodeAt(0) < 0x250) latin++;
    else other++;
  }
  if (pieces - other > MOST_PIECES) return false; // a sentence in another script that names an address
  return at && latin > 0 && (other <= 2 || (other <= 14 && tokens.form[line.first] === 'https'));
}

/** «//ع.م /ن.ب», «====== ر.ع», «(النهاية) س ع / م م»: single letters between slashes, after a rule or an end mark. */
function initials(view: View): boolean {
  const { tokens, line, head } = view;
  const end = END_MARKS.matchAt(tokens, head, line.last);
  let signs = end >= 0 && closes(view) ? 2 : 0;
  let letters = 0;
  for (let i = line.first; i < line.last; i++) {
    const form = tokens.form[i] ?? '';
    if (form === '/' || form === '=') signs++;
    else if (tokens.kind[i] === TokenKind.word && (i < head || i >= end)) {
      if (form.length > 2) return false;
      letters++;
    }
  }
  return signs > 1 && letters > 1;
}

/** The line opens with a mark, as closing formulas do, or holds a slash. */
function closes({ tokens, line }: View): boolean {
  if (tokens.kind[line.first] === TokenKind.mark) return true;
  for (let i = line.first; i < line.last; i++) if (tokens.form[i] === '/') return true;
  return false;
}
