import type { EventStatus, LinkedEvent } from '../../model.ts';

/** How a status of the record is told in iCalendar; `null`: no entry. */
const ICAL_STATUS: Readonly<Record<EventStatus, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' | null>> = {
  announced: 'TENTATIVE',
  conditional: 'TENTATIVE',
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  denied: 'CANCELLED',
};

export interface CalendarOptions {
  /** The instant of making, for DTSTAMP: 2024-05-01T00:00:00Z. */
  readonly stamp: string;
  /** A line for people: what the event is called; its mode and participants where absent. */
  readonly title?: (event: LinkedEvent) => string;
}

/**
 * Announced events as an iCalendar file (RFC 5545): each with its status, sources in the description; one that has
 * happened since stays, confirmed. Events that tell no date are left out.
 */
export function calendarOf(events: readonly LinkedEvent[], { stamp, title = titleOf }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//isnad//events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ];
  for (const event of events) {
    const status = ICAL_STATUS[event.status];
    const days = daysOf(event.date);
    if (!isCalendared(event) || days === undefined || status === null) continue;
    const sources = [
      ...new Set(
        event.sources.map(({ outlet, url, document }) => [outlet, url ?? document].filter(Boolean).join(': ')),
      ),
    ];
    lines.push(
      'BEGIN:VEVENT',
      `UID:${uidOf(event)}@isnad`,
      `DTSTAMP:${stamp.replace(/[-:]|\.\d+/gu, '')}`,
      `DTSTART;VALUE=DATE:${days.first}`,
      `DTEND;VALUE=DATE:${days.end}`,
      `SUMMARY:${escaped(title(event))}`,
      ...(event.place === undefined ? [] : [`LOCATION:${escaped(event.place)}`]),
      `STATUS:${status}`,
      `CATEGORIES:${event.type}`,
      `X-ISNAD-STATUS:${event.status}`,
      ...(event.outcome === undefined ? [] : [`X-ISNAD-OUTCOME:${event.outcome}`]),
      `X-ISNAD-SOURCES:${sources.length}`,
      `DESCRIPTION:${escaped([event.sources[0]?.text ?? '', ...sources].join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  return [...lines, 'END:VCALENDAR'].map(folded).join('');
}

function titleOf({ type, mode, actors, targets }: LinkedEvent): string {
  const names = (parties: LinkedEvent['actors']) => parties.map(({ name }) => name).join(' + ');
  const sides = targets.length > 0 ? `${names(actors)} → ${names(targets)}` : names(actors);
  return `${mode ?? type}: ${sides}`;
}

/** What belongs in a calendar: announced now, or announced before it happened. */
export function isCalendared(event: LinkedEvent): boolean {
  return event.status === 'announced' || event.status === 'conditional' || event.announced;
}

/** The same in every call for the same event: type, participants, first day. */
function uidOf({ type, actors, targets, date }: LinkedEvent): string {
  const key = [type, ...[...actors, ...targets].map(({ name }) => name).sort(), date ?? ''].join('|');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(key)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** First day and the day after the last, as iCalendar writes them; a month or a year is a stretch. */
function daysOf(date: string | undefined): { readonly first: string; readonly end: string } | undefined {
  if (date === undefined) return undefined;
  const [from = '', to = from] = date.split('/');
  const [first, last] = [stretch(from), stretch(to)];
  if (!first || !last) return undefined;
  return { first: basic(first.first), end: basic(last.end) };
}

function stretch(value: string): { readonly first: Date; readonly end: Date } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u.exec(value);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)];
  const first = new Date(Date.UTC(year, month, day));
  if (match[3]) return { first, end: new Date(Date.UTC(year, month, day + 1)) };
  return { first, end: new Date(match[2] ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) };
}

function basic(day: Date): string {
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replace(/\r?\n/gu, '\\n');
}

const LONGEST_LINE = 75;

/** Lines of at most 75 octets, never cut inside a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += size;
  }
  return `${out}\r\n`;
}
