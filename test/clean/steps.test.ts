import { describe, expect, it } from 'vitest';
import { RESIDUE } from '../../src/arabic/lexicons/residue.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { readPage } from '../../src/clean/page.ts';
import { REASONS } from '../../src/clean/reasons.ts';
import { PAGE_STEPS } from '../../src/clean/steps/page-steps.ts';
import { headOf, type View } from '../../src/clean/steps/step.ts';
import { LINE_STEPS } from '../../src/clean/steps/steps.ts';
import { FURTHER, LIST } from '../../src/clean/steps/walk-steps.ts';
import { reasonsAt } from './shown.ts';

const ABOVE = [
  'بلدية الساحل ترمم السوق القديم',
  'بدأت بلدية الساحل صباح الأحد ترميم السوق القديم بعد سنوات من الإهمال.',
  '',
];
const BELOW = ['', 'وقال رئيس البلدية إن الأعمال تنتهي قبل الصيف المقبل إذا توفر المال.'];

/** The reasons given for one line printed between two paragraphs. */
function reasonsOf(line: string): readonly string[] {
  const above = ABOVE.join('\n');
  const document = cleanText({ id: 'page', text: [above, line, ...BELOW].join('\n') });
  return reasonsAt(document, above.length + 1);
}

describe.each(LINE_STEPS)('the step $id', (step) => {
  it.each(step.yes)('marks «%s»', (line) => {
    expect(reasonsOf(line)).toContain(step.id);
  });

  it.each(step.no)('leaves «%s» alone', (line) => {
    expect(reasonsOf(line)).toEqual(['article']);
  });
});

/** The lines that a step marks on a page in which `| ` stands before the lines it should. */
function markedBy(id: string, lines: readonly string[]): readonly string[] {
  const plain = lines.map((line) => line.replace(/^\| /, ''));
  const document = cleanText({ id: 'page', text: plain.join('\n') });
  let at = 0;
  return plain.map((line, i) => {
    const reasons = reasonsAt(document, at);
    at += line.length + 1;
    return reasons.includes(id) ? `| ${line}` : (plain[i] ?? '');
  });
}

describe.each([...PAGE_STEPS, LIST, FURTHER])('the step $id', (step) => {
  it.each(step.yes.map((lines) => [lines]))('marks the lines so marked in %j', (lines) => {
    expect(markedBy(step.id, lines)).toEqual(lines);
  });

  it.each(step.no.map((lines) => [lines]))('marks nothing in %j', (lines) => {
    expect(markedBy(step.id, lines)).toEqual(lines);
  });
});

describe('the steps together', () => {
  it('have names of their own, each with a reason to show', () => {
    const ids = [...LINE_STEPS, ...PAGE_STEPS, LIST, FURTHER].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(REASONS.get(id)).toBeTruthy();
  });

  it('yield only to steps that exist, and never to each other in a circle', () => {
    const yields = new Map(LINE_STEPS.map(({ id, yields: to }) => [id, to ?? []]));
    for (const to of yields.values()) for (const id of to) expect(yields.has(id)).toBe(true);
    const reaches = (from: string, seen: readonly string[]): boolean =>
      seen.includes(from) || (yields.get(from) ?? []).some((to) => reaches(to, [...seen, from]));
    for (const id of yields.keys()) expect(reaches(id, [])).toBe(false);
  });

  it('leave one winner on every example line', () => {
    for (const line of LINE_STEPS.flatMap(({ yes }) => yes)) {
      const holding = LINE_STEPS.filter((step) => step.when(viewOf(line)));
      const winners = holding.filter((step) => !holding.some((other) => step.yields?.includes(other.id)));
      expect(
        winners.map(({ id }) => id),
        line,
      ).toHaveLength(1);
    }
  });

  it('look up no word twice in one class', () => {
    for (const [name, words] of Object.entries(RESIDUE)) expect(words.length, name).toBe(new Set(words).size);
  });
});

function viewOf(text: string): View {
  const { tokens, lines } = readPage(text);
  const line = lines[0];
  if (line === undefined) throw new Error('an example without text');
  return { tokens, line, head: headOf(tokens, line), afterBody: true, afterLast: false, headline: false };
}
