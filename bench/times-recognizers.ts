import { readFileSync } from 'node:fs';
import { civil, dayNumber, mondayOf } from '../src/annotate/times/civil.ts';
import { annotateTimes } from '../src/annotate/times/index.ts';
import { ARABIC_FOLD } from '../src/arabic/fold-table.ts';
import { fold } from '../src/text/fold.ts';
import { tokenise } from '../src/text/tokens.ts';

/**
 * Runs the Arabic date cases of Microsoft Recognizers-Text and prints figures: over all cases, and over those that
 * remain when the ones listed in times-left-out.json, each with its reason, are set aside.
 *
 *   node bench/times-recognizers.ts [FOLDER] [--errors]
 *
 * An extractor case is right when the spans found are exactly those expected; a parser case when an expression at the
 * expected place denotes the same days as the future or the past resolution (`endDate` is exclusive).
 */
const FILES = [
  'DateExtractor',
  'DateParser',
  'DatePeriodExtractor',
  'DatePeriodParser',
  'HolidayExtractor',
  'HolidayParser',
];

type Resolution = Readonly<Record<'date' | 'startDate' | 'endDate', string | undefined>>;

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly Length: number;
    readonly Value?: { readonly FutureResolution?: Resolution; readonly PastResolution?: Resolution };
  }[];
}

/** For each file, the numbers of cases left out by reason. */
type LeftOut = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

interface Outcome {
  readonly file: string;
  readonly index: number;
  readonly right: boolean;
  readonly leftOut: boolean;
  readonly shown: string;
}

const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '../shared/bench/times';
const leftOut: LeftOut = JSON.parse(readFileSync(new URL('times-left-out.json', import.meta.url), 'utf8'));

const outcomes = FILES.flatMap((file) => {
  const cases: Case[] = JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8').replace(/^\uFEFF/, ''));
  const skipped = new Set(Object.values(leftOut[file] ?? {}).flat());
  return cases.map((each, index) => ({ file, index, leftOut: skipped.has(index), ...judge(file, each) }));
});
report(outcomes);
if (process.argv.includes('--errors')) {
  for (const { file, index, right, leftOut: out, shown } of outcomes)
    if (!right) console.log(out ? '(out)' : '     ', file, index, shown);
}

function judge(file: string, { Input, Context, Results }: Case): { right: boolean; shown: string } {
  const published = Context?.ReferenceDateTime?.slice(0, 10);
  const found = annotateTimes({ text: Input, tokens: tokenise(fold(Input, ARABIC_FOLD)), published });
  const shown = `${published ?? ''} ${Input} | ${Results.map((r) => r.Text)} ${JSON.stringify(Results[0]?.Value ?? '')} | ${found.map((t) => `${Input.slice(t.start, t.end)} = ${t.value} (${t.rule})`).join('; ')}`;
  if (file.endsWith('Extractor')) {
    const expected = Results.map((r) => `${r.Start}-${r.Start + r.Length}`).join();
    return { right: found.map((t) => `${t.start}-${t.end}`).join() === expected, shown };
  }
  const right = Results.every((r) => {
    const resolutions = [r.Value?.FutureResolution, r.Value?.PastResolution].map(resolved);
    const there = found.filter((t) => t.start < r.Start + r.Length && r.Start < t.end);
    return there.some((t) => resolutions.some((days) => same(days, daysOf(t.value))));
  });
  return { right, shown };
}

function resolved(resolution: Resolution | undefined): Days | undefined {
  if (resolution?.date !== undefined) return daysOf(resolution.date);
  const [start, end] = [daysOf(resolution?.startDate ?? ''), daysOf(resolution?.endDate ?? '')];
  return start === undefined || end === undefined ? undefined : { from: start.from, before: end.from };
}

function same(a: Days | undefined, b: Days | undefined): boolean {
  return a !== undefined && b !== undefined && a.from === b.from && a.before === b.before;
}

function report(rows: readonly Outcome[]): void {
  const share = (of: readonly Outcome[]) => {
    const right = of.filter((row) => row.right).length;
    return `${right}/${of.length} ${of.length === 0 ? '-' : ((100 * right) / of.length).toFixed(1)}%`;
  };
  const line = (name: string, of: readonly Outcome[]) => {
    const remaining = of.filter((row) => !row.leftOut);
    console.log(
      `${name.padEnd(22)} all ${share(of).padEnd(16)} left out ${String(of.length - remaining.length).padEnd(5)} remaining ${share(remaining)}`,
    );
  };
  for (const file of FILES)
    line(
      file,
      rows.filter((row) => row.file === file),
    );
  line(
    'extractors',
    rows.filter((row) => row.file.endsWith('Extractor')),
  );
  line(
    'parsers',
    rows.filter((row) => row.file.endsWith('Parser')),
  );
  line('total', rows);
}

/** Days as numbers, half-open. */
interface Days {
  readonly from: number;
  readonly before: number;
}

/** The days that an ISO value denotes; a period runs from its first day to the last day of its end. Undefined for unknown ones. */
function daysOf(value: string): Days | undefined {
  const [first = '', last] = value.split('/');
  const from = pointDays(first);
  const to = last === undefined ? from : pointDays(last);
  return from === undefined || to === undefined ? undefined : { from: from.from, before: to.before };
}

function pointDays(value: string): Days | undefined {
  const body = value.split('T')[0] ?? '';
  if (/^\d{3}X$/.test(body)) return years(Number(body.slice(0, 3)) * 10, 10);
  if (/^\d{2}XX$/.test(body)) return years(Number(body.slice(0, 2)) * 100, 100);
  const week = /^(?<year>\d{4})-W(?<week>\d{2})$/.exec(body)?.groups;
  if (week !== undefined) {
    const from = mondayOf(dayNumber(Number(week.year), 1, 4)) + 7 * (Number(week.week) - 1);
    return { from, before: from + 7 };
  }
  const date = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(body)?.groups;
  if (date === undefined) return undefined;
  const [year, month, day] = [date.year, date.month, date.day].map(Number);
  if (date.month === undefined) return years(year ?? 0, 1);
  if (date.day === undefined)
    return { from: dayNumber(year ?? 0, month ?? 1, 1), before: dayNumber(year ?? 0, (month ?? 1) + 1, 1) };
  const from = dayNumber(year ?? 0, month ?? 1, day ?? 1);
  return civil(from).day === day ? { from, before: from + 1 } : undefined;
}

function years(first: number, count: number): Days {
  return { from: dayNumber(first, 1, 1), before: dayNumber(first + count, 1, 1) };
}
