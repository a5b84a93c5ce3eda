/** Dates as machines and English-speaking programs write them. Dates printed for readers are the business of cleaning. */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MAIL =
  /^(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})[\s-]([A-Z][a-z]{2})[a-z]{0,6}[\s-](\d{4})[,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(Z|GMT|UTC|UT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d{4}|[+-]\d{2}:\d{2})?(?:\s?\([A-Z]{1,5}\))?$/i;
const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;
const LONGEST = 120;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: ReadonlyMap<string, string> = new Map([
  ...['Z', 'GMT', 'UTC', 'UT'].map((name) => [name, 'Z'] as const),
  ...(
    [
      ['EST', -5],
      ['EDT', -4],
      ['CST', -6],
      ['CDT', -5],
      ['MST', -7],
      ['MDT', -6],
      ['PST', -8],
      ['PDT', -7],
    ] as const
  ).map(([name, hours]) => [name, `-0${-hours}:00`] as const),
]);

/**
 * The ISO 8601 day or instant of a date as metadata, feeds and mails write it: ISO with its variants, the date of a mail
 * (RFC 2822), seconds or milliseconds since 1970. The offset stays as written, and is left out where none is told.
 * Undefined for what is no such date between 1990 and 2100.
 */
export function machineInstant(written: string): string | undefined {
  const value = written.trim();
  if (value === '' || value.length > LONGEST) return undefined;
  return fromIso(value) ?? fromMail(value) ?? fromCount(value);
}

function fromIso(value: string): string | undefined {
  const [, year, month, day, hours, minutes, seconds, zone] = ISO.exec(value) ?? COMPACT.exec(value) ?? [];
  if (year === undefined) return undefined;
  return joined([year, month ?? '', day ?? ''], [hours, minutes, seconds], zone);
}

function fromMail(value: string): string | undefined {
  const [, day = '', month = '', year, hours, minutes, seconds, zone] = MAIL.exec(value) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (year === undefined || number === 0) return undefined;
  return joined([year, String(number), day], [hours, minutes, seconds], zone);
}

function fromCount(value: string): string | undefined {
  const time = SECONDS.test(value) ? Number(value) * 1000 : MILLISECONDS.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString();
  return isPlausible(Number(iso.slice(0, 4))) ? iso.replace(/\.\d+Z$/, 'Z') : undefined;
}

type Parts = readonly (string | undefined)[];

function joined(
  [year, month, day]: Parts,
  [hours, minutes, seconds]: Parts,
  zone: string | undefined,
): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!isPlausible(Number(year)) || date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day))
    return undefined;
  const whole = date.toISOString().slice(0, 10);
  if (hours === undefined || minutes === undefined) return whole;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return whole;
  const clock = [hours, minutes, ...(seconds === undefined ? [] : [seconds])]
    .map((part) => part.padStart(2, '0'))
    .join(':');
  return `${whole}T${clock}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const known = ZONES.get(zone.toUpperCase());
  if (known !== undefined) return known;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isPlausible(year: number): boolean {
  return year >= 1990 && year <= 2100;
}
