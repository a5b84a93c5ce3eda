/**
 * The offset from UTC, as ISO 8601 writes it, that a clock in an IANA time zone shows at a local time
 * (`2024-04-09T20:51`); undefined for an unknown zone or no time. At the hour that a change of clocks repeats or skips,
 * one of the two.
 */
export function offsetIn(zone: string, local: string): string | undefined {
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const format = formatOf(zone);
  if (format === undefined) return undefined;
  const first = minutesAt(format, asUtc);
  const second = minutesAt(format, asUtc - first * 60_000);
  const sign = second < 0 ? '-' : '+';
  const [hours, minutes] = [Math.trunc(Math.abs(second) / 60), Math.abs(second) % 60];
  return `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
  return formats.get(zone);
}

function makeFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/** Minutes east of UTC that the zone's clocks are at an instant. */
function minutesAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
