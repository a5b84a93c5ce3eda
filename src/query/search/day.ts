const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
const ARABIC_ZERO = 0x660;

/**
 * The day meant by `2024-04-09`, `2024-04` or `2024`: for `after` the first day of the month or year, for `before` the
 * last. Undefined when it is no day of the calendar. Arabic digits are taken as well.
 */
export function dayOf(value: string, field: 'after' | 'before'): string | undefined {
  const european = value.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
  const { year, month, day } = DAY.exec(european)?.groups ?? {};
  if (year === undefined) return undefined;
  const y = Number(year);
  const m = month === undefined ? (field === 'after' ? 1 : 12) : Number(month);
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const d = day === undefined ? (field === 'after' ? 1 : last) : Number(day);
  if (m < 1 || m > 12 || d < 1 || d > last) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
