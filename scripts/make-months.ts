/**
 * Writes src/arabic/lexicons/months.generated.ts: the month names of every regional system of Arabic.
 * Gregorian names come from the CLDR of npm's cldr-dates-full; its Islamic calendars live in another package, so Hijri
 * names come from the CLDR that Node carries (Intl). Run: npx node scripts/make-months.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldArabic } from '../src/arabic/fold-table.ts';

const OUT = new URL('../src/arabic/lexicons/months.generated.ts', import.meta.url);

/** Gulf and Egypt, Levant and Iraq, Maghreb: what the other locales of CLDR say is among these. */
const LOCALES = [
  'ar',
  'ar-SA',
  'ar-SY',
  'ar-LB',
  'ar-JO',
  'ar-PS',
  'ar-IQ',
  'ar-DZ',
  'ar-TN',
  'ar-MA',
  'ar-MR',
] as const;

/** A Hijri year that begins close to a Gregorian one, so that the middle of each month is easy to hit: 1430. */
const FIRST_MUHARRAM = Date.UTC(2008, 11, 29);
const HIJRI_MONTH_MS = 29.53 * 24 * 60 * 60 * 1000;

interface MonthName {
  readonly surface: string;
  readonly month: number;
}

interface CldrMonths {
  readonly main: Readonly<
    Record<string, { readonly dates: { readonly calendars: { readonly gregorian: { readonly months: Widths } } } }>
  >;
}
type Widths = Readonly<Record<'format' | 'stand-alone', Readonly<Record<'wide' | 'abbreviated', Twelve>>>>;
/** Names by month, '1' to '12'. */
type Twelve = Readonly<Record<string, string>>;

/** The whole file, as it should stand in the tree. */
export function monthsModule(): string {
  return `${[
    '// Written by scripts/make-months.ts from CLDR. Do not edit: what CLDR lacks stands in calendar.ts.',
    '',
    '/** Gregorian months, every regional system, once for each folded spelling. */',
    ...table('MONTHS', gregorianMonths()),
    '',
    '/** Months of the Hijri year: 1 is محرم. */',
    ...table('HIJRI_MONTHS', hijriMonths()),
  ].join('\n')}\n`;
}

function gregorianMonths(): MonthName[] {
  const require = createRequire(import.meta.url);
  const names: MonthName[] = [];
  for (const locale of LOCALES) {
    const path = require.resolve(`cldr-dates-full/main/${locale}/ca-gregorian.json`);
    const cldr = JSON.parse(readFileSync(path, 'utf8')) as CldrMonths;
    const months = cldr.main[locale]?.dates.calendars.gregorian.months;
    if (months === undefined) throw new Error(`no Gregorian months in ${path}`);
    for (const use of ['format', 'stand-alone'] as const) {
      for (const width of ['wide', 'abbreviated'] as const) names.push(...twelve(months[use][width]));
    }
  }
  return distinct(names);
}

function hijriMonths(): MonthName[] {
  const names: MonthName[] = [];
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-civil`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      names.push({ surface: format.format(new Date(FIRST_MUHARRAM + (month - 0.5) * HIJRI_MONTH_MS)), month });
    }
  }
  return distinct(names);
}

function twelve(names: Twelve): MonthName[] {
  // CLDR has a stray no-break space.
  return Object.entries(names).map(([month, name]) => ({ surface: name.replace(/\s+/gu, ' '), month: Number(month) }));
}

/** One name for each folded spelling, by month. The same spelling for two months would be an error in CLDR. */
function distinct(names: readonly MonthName[]): MonthName[] {
  const seen = new Map<string, MonthName>();
  for (const name of names) {
    const form = foldArabic(name.surface);
    const before = seen.get(form);
    if (before === undefined) seen.set(form, name);
    else if (before.month !== name.month) throw new Error(`${name.surface} is month ${before.month} and ${name.month}`);
  }
  return [...seen.values()].sort((a, b) => a.month - b.month);
}

function table(name: string, months: readonly MonthName[]): string[] {
  return [
    `export const ${name}: readonly { readonly surface: string; readonly month: number }[] = [`,
    ...months.map(({ surface, month }) => `  { surface: '${surface}', month: ${month} },`),
    '];',
  ];
}

if (import.meta.main) writeFileSync(OUT, monthsModule());
