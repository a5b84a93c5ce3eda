import { RESIDUE } from '../arabic/lexicons/residue.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { articleLines, revised } from './draft.ts';
import { dateLine } from './facts/dates.ts';
import type { Line } from './lines.ts';
import { onlyMedia } from './media.ts';
import { creditAt, type Page } from './page.ts';
import { Phrases } from './phrases.ts';
import type { PageStep } from './steps/page-step.ts';
import { headOf, label } from './steps/step.ts';

const BYLINE = new Phrases(RESIDUE.byline);
const LONGEST_SIGN_OFF = 8;
const LONGEST_BYLINE = 15;
/** More such lines are a list that the article ends with. */
const MOST_LINES = 4;

/** Who made the article, when and from which agencies, printed under its last paragraph. */
export const SIGN_OFF: PageStep = {
  id: 'sign-off',
  kind: 'metadata',
  because: 'names of agencies, a date or who wrote the article, after its last paragraph',
  run: (page, draft) =>
    revised(
      draft,
      articleLines(draft).flatMap((lines) => signOffs(page, lines)),
      'metadata',
      SIGN_OFF.id,
    ),
  yes: [
    ['عودة العمل إلى الميناء', 'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.', '| رويترز'],
    [
      'عودة العمل إلى الميناء',
      'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      '| فرانس برس/ رويترز',
      '| 12 يناير 2021',
    ],
    [
      'عودة العمل إلى الميناء',
      'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      '| ع.ح/ص.ش (رويترز، فرانس برس)',
    ],
    [
      'عودة العمل إلى الميناء',
      'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      '| 20:51 ت م',
      '| 0213',
    ],
    [
      'عودة العمل إلى الميناء',
      'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      '| (إعداد سامر العابد للنشرة العربية - تحرير هدى المالح)',
    ],
    ['عودة العمل إلى الميناء', 'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.', '| * كاتب من الساحل'],
  ],
  no: [
    ['رويترز', 'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.'],
    [
      'عودة العمل إلى الميناء',
      'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      'سفينة تدخل ميناء الساحل (رويترز)',
    ],
    [
      'عودة العمل إلى الميناء',
      'عاد العمال إلى الميناء صباح الأحد بعد إضراب دام أسبوعا كاملا.',
      'كتب المدير رسالة إلى العمال',
    ],
  ],
};

/** The last lines of an article that sign it, up to its last paragraph. */
function signOffs(page: Page, lines: readonly number[]): readonly number[] {
  let from = lines.length;
  while (from > 0 && signs(page, lines[from - 1] ?? 0)) from--;
  const told = lines.slice(0, from).some((i) => page.prose[i] === true);
  return told && lines.length - from <= MOST_LINES ? lines.slice(from) : [];
}

function signs({ tokens, lines, prose }: Page, i: number): boolean {
  const line = lines[i];
  if (line === undefined || prose[i] === true || line.words > LONGEST_BYLINE) return false;
  if (line.words === 0) return false;
  const names = initialsEnd(tokens, line, creditAt(tokens, line));
  if (names === line.last && line.words <= LONGEST_SIGN_OFF)
    return line.words > 1 || tokens.kind[line.first] === TokenKind.number;
  if ((names > line.first || line.words <= LONGEST_SIGN_OFF) && onlyMedia(tokens, names, line.last) !== undefined)
    return true;
  if (dateLine(tokens, line)?.others === 0) return true;
  if (line.ending === 'stop' || line.ending === 'colon') return false;
  const first = tokens.form[line.first];
  const head = headOf(tokens, line);
  const byline = label({ tokens, line, head }, BYLINE);
  if (byline !== undefined && (byline.marked || first === '(') && byline.words > 0) return true;
  return first === '*' && line.words <= LONGEST_SIGN_OFF && line.ending === 'open';
}

/**
 * «ع.ح/ص.ش (رويترز)», «20:51 ت م»: where initials and numbers end that take up the whole line or all of it before the
 * brackets; the start of the line when other words stand there.
 */
function initialsEnd(tokens: Tokens, line: Line, credit: number): number {
  const end = credit > line.first ? credit : line.last;
  for (let i = line.first; i < end; i++)
    if (tokens.kind[i] === TokenKind.word && (tokens.form[i]?.length ?? 0) > 2) return line.first;
  return end;
}
