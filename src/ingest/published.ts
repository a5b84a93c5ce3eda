const ISO =
  /^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2})(?<time>[T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?)?)?)?$/i;

/** True for an ISO 8601 year, month, day or instant that the calendar has: what a publication date may be. */
export function isIsoDate(value: string): boolean {
  const parts = ISO.exec(value)?.groups;
  if (!parts) return false;
  const { year = '', month = '01', day = '01' } = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
