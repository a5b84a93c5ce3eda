import { describe, expect, test } from 'vitest';
import { readingLines } from '../../src/cli/people/reading.ts';
import { addTo, emptyTally, summaryLines } from '../../src/cli/people/summary.ts';
import { openView, printed, type View } from '../../src/cli/people/view.ts';
import { displayWidth } from '../../src/cli/people/width.ts';
import type { Certainty } from '../../src/index.ts';
import { isnad } from './harness.ts';
import { readingOf } from './readings.ts';

const text = 'نقلت رويترز عن سيرغي لافروف قوله: «سنعقد الجولة الأولى في بكين». وأكد أن CNN غائبة.';
const facts = { title: 'جولة أولى في بكين', outlet: 'الأفق', published: '2018-03-14T23:00:00-05:00', id: 'AX-12' };
const quoted = { content: 'سنعقد الجولة الأولى في بكين', cue: 'قوله', speakers: ['سيرغي لافروف'], via: ['رويترز'] };
const clause = {
  content: 'أن CNN غائبة',
  cue: 'وأكد',
  type: 'indirect',
  act: 'confirm',
  speakers: ['لافروف'],
} as const;
const reading = readingOf(text, [quoted, { ...clause, speakers: ['سيرغي لافروف'], certainty: 'resolved' }], facts);

interface Wish {
  readonly lang?: 'ar' | 'en';
  readonly width?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

function viewOf({ lang = 'ar', width = 60, env = {}, terminal = false }: Wish = {}): View {
  const stdout = { ...(terminal && { isTTY: true, columns: 60 }) } as never;
  return openView({ stdout, stdin: process.stdin, stderr: process.stderr, env }, { lang, width });
}

/** Without what drives a terminal: ESC [ numbers, perhaps a space, and a letter. */
function withoutCodes(output: string): string {
  return output.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]* ?[A-Za-z]`, 'g'), '');
}

/** What the eye sees: no codes of colour, no controls of direction. */
function seen(lines: readonly string[]): string {
  return withoutCodes(lines.join('\n')).replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

describe('a document for people', () => {
  const shown = seen(readingLines(reading, viewOf()));

  test('begins with title, outlet, day as printed there, number of statements and id', () => {
    expect(shown).toContain('جولة أولى في بكين');
    expect(shown).toContain('الأفق · الأربعاء ١٤ آذار/مارس ٢٠١٨ · قولان');
    expect(shown).toContain('AX-12');
  });

  test('shows speaker, act, type and certainty of each statement', () => {
    expect(shown).toContain('سيرغي لافروف · قول · مباشر · مسمّى');
    expect(shown).toContain('سيرغي لافروف · تأكيد · غير مباشر · مستنتج من السياق');
  });

  test('sets guillemets around direct speech only', () => {
    expect(shown).toContain('«سنعقد الجولة الأولى في بكين»');
    expect(shown).toMatch(/^ +أن CNN غائبة$/m);
  });

  test('shows the chain from the speaker to the outlet, and the place in code points', () => {
    expect(shown).toContain('سيرغي لافروف ← رويترز ← الأفق · 35–62');
  });

  test('has English labels when asked', () => {
    const english = seen(readingLines(reading, viewOf({ lang: 'en', width: 72 })));
    expect(english).toContain('Wednesday, 14 March 2018 · 2 statements');
    expect(english).toContain('سيرغي لافروف · confirms · indirect · resolved from context');
    expect(english).toContain('سيرغي لافروف → رويترز → الأفق');
  });

  test('says so when there is no statement', () => {
    expect(seen(readingLines(readingOf('نص', []), viewOf()))).toContain('لا أقوال منسوبة في هذا النص');
  });

  test('says so when a statement has no speaker', () => {
    expect(seen(readingLines(readingOf(text, [{ ...quoted, speakers: [] }]), viewOf()))).toContain('قائل غير معروف');
  });

  test('ends with a summary', () => {
    const tally = emptyTally();
    addTo(tally, reading);
    const summary = seen(summaryLines({ documents: 3, badLines: 0, unreadable: 2 }, tally, viewOf({ width: 90 })));
    expect(summary).toContain('٣ نصوص · قولان · مسمّى: ١ · مستنتج من السياق: ١ · ملفان لم يُقرآ');
  });
});

describe('direction', () => {
  const written = (wish: Wish) => readingLines(reading, viewOf(wish)).filter((line) => line !== '');

  test('every line begins with its mark and is isolated', () => {
    for (const line of written({})) expect(line).toMatch(/^\u200f +\u2067.*\u2069$/);
    for (const line of written({ lang: 'en' })) expect(line).toMatch(/^(\u200e +\u2066|\u200f +\u2067).*\u2069$/);
  });

  test('isolates are closed on the line where they open', () => {
    for (const line of written({})) {
      expect(line.match(/[\u2066-\u2068]/g)).toHaveLength(line.match(/\u2069/g)?.length ?? 0);
    }
  });

  test('ids and offsets are isolated in a line of Arabic, Arabic names in a line of English', () => {
    expect(written({}).join('\n')).toContain('\u2068AX-12\u2069');
    expect(written({}).join('\n')).toContain('\u206835–62\u2069');
    expect(written({ lang: 'en' }).join('\n')).toContain('\u2068رويترز\u2069');
  });

  test('a terminal is told the direction, and left as it was', () => {
    const view = viewOf({ terminal: true });
    const output = printed(readingLines(reading, view), view);
    expect(output.startsWith('\u001b[2 k\u200f')).toBe(true);
    expect(output.endsWith('\n\u001b[0 k')).toBe(true);
  });

  test('what the text holds cannot drive the terminal or turn the line', () => {
    const wild = 'قال: «قف\u001b[2Jهنا\u202e\u2069 الآن».';
    const output = readingLines(
      readingOf(wild, [{ content: 'قف\u001b[2Jهنا\u202e\u2069 الآن', cue: 'قال' }]),
      viewOf(),
    );
    for (const control of ['\u001b', '\u202e']) expect(output.join('')).not.toContain(control);
    expect(seen(output)).toContain('«قف\uFFFD[2Jهنا الآن»');
  });
});

describe('width', () => {
  test.each([24, 40, 72])('no line is wider than %d columns', (width) => {
    for (const lang of ['ar', 'en'] as const) {
      for (const line of readingLines(reading, viewOf({ lang, width })))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('no word of the text is lost', () => {
    const long = 'كلمة '.repeat(60).trim();
    const shown = seen(
      readingLines(readingOf(`قال: «${long}»`, [{ content: long, cue: 'قال' }]), viewOf({ width: 31 })),
    );
    expect(shown.replace(/\s+/g, ' ')).toContain(long);
  });

  test.each([
    ['سلام', 4],
    ['سَلَامٌ', 4],
    ['محـمد', 5],
    ['中文', 4],
    ['😀', 2],
    ['👨‍👩‍👧', 2],
    ['\u2067CNN\u2069', 3],
    ['é', 1],
  ])('«%s» takes the columns that it shows', (word, columns) => {
    expect(displayWidth(word)).toBe(columns);
  });
});

describe('colour', () => {
  const codes = (wish: Wish) => readingLines(reading, viewOf(wish)).join('\n').includes('\u001b[1m');

  test('is for terminals, and NO_COLOR and FORCE_COLOR decide otherwise', () => {
    expect(codes({})).toBe(false);
    expect(codes({ terminal: true })).toBe(true);
    expect(codes({ terminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(codes({ terminal: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(codes({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(codes({ terminal: true, env: { FORCE_COLOR: '0' } })).toBe(false);
  });

  test('or not, a presumed speaker never looks like a named one', () => {
    const look = (certainty: Certainty, env: Readonly<Record<string, string>>) => {
      const lines = readingLines(readingOf(text, [{ ...quoted, certainty }], facts), viewOf({ env }));
      return lines
        .find((line) => line.includes('سيرغي لافروف'))
        ?.split(' · ')[0]
        ?.split('·')[0];
    };
    for (const env of [{}, { FORCE_COLOR: '1' }]) expect(look('inferred', env)).not.toBe(look('named', env));
    expect(look('inferred', {})).toContain('[سيرغي لافروف؟]');
  });
});

test('isnad read prints the same on a pipe and, but for codes, on a terminal', async () => {
  const stdin = 'قال الوزير إن بلاده توافق.';
  const piped = await isnad(['read', '-', '--width', '60'], { stdin });
  const shown = await isnad(['read', '-', '--width', '60'], { stdin, columns: 60 });
  expect(withoutCodes(shown.out)).toBe(piped.out);
});
