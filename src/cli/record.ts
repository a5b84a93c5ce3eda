import type { Article, EventMention, Mention, Reading, Segment, Speaker, Statement, Time } from '../model.ts';
import { codePoints } from '../text/codepoints.ts';
import type { Span } from '../text/spans.ts';

/** A place as it leaves the program: Unicode code points, `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place with the characters that stand there. */
interface Quotation extends Place {
  readonly text: string;
}

/**
 * A reading as the JSON object of DESIGN 5, keys in that order; `text` when asked for. The one place where offsets
 * become code points. Throws RangeError when a span does not slice to whole characters of the text.
 */
export function toRecord(reading: Reading, options: { readonly text?: boolean } = {}) {
  const { document, mentions, times, statements, events } = reading;
  const at = placer(document.text);
  return {
    id: document.id,
    ...(options.text && { text: document.text }),
    articles: document.articles.map((article) => articleRecord(article, at)),
    segments: document.segments.map((segment) => segmentRecord(segment, at)),
    mentions: mentions.map((mention) => mentionRecord(mention, at)),
    times: times.map((time) => timeRecord(time, at)),
    statements: statements.map((statement, index) => statementRecord(statement, `${document.id}#${index + 1}`, at)),
    events: events.map((event) => eventRecord(event, at)),
  };
}

/** Converts the spans of one text. */
export interface Placer {
  place(span: Span): Place;
  quotation(span: Span): Quotation;
}

/** The converter of `text`; it throws RangeError for a span that lies outside the text or cuts a character in two. */
export function placer(text: string): Placer {
  const points = codePoints(text);
  const place = (span: Span): Place => {
    if (!isWhole(text, span)) {
      throw new RangeError(`span ${span.start}..${span.end} does not slice a text of ${text.length} units`);
    }
    const { start, end } = points.toCodePoints(span);
    return { start, end };
  };
  return { place, quotation: (span) => ({ ...place(span), text: text.slice(span.start, span.end) }) };
}

function isWhole(text: string, { start, end }: Span): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) return false;
  return !cutsPair(text, start) && !cutsPair(text, end);
}

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function articleRecord(article: Article, at: Placer) {
  const { title, published, agencies } = article;
  return {
    ...at.place(article),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    agencies,
  };
}

function segmentRecord(segment: Segment, at: Placer) {
  return { kind: segment.kind, ...at.place(segment) };
}

function mentionRecord(mention: Mention, at: Placer) {
  const { kind, name, by, means } = mention;
  return {
    ...at.place(mention),
    kind,
    name,
    ...(by && { by }),
    ...(means && { means: means.map(({ from, ...who }) => ({ ...who, ...(from && at.place(from)) })) }),
  };
}

function timeRecord(time: Time, at: Placer) {
  return { ...at.quotation(time), type: time.type, value: time.value };
}

function statementRecord(statement: Statement, id: string, at: Placer) {
  return {
    id,
    article: statement.article,
    type: statement.type,
    quoted: statement.quoted,
    ...at.quotation(statement),
    cue: at.quotation(statement.cue),
    act: statement.act,
    speakers: statement.speakers.map((speaker) => speakerRecord(speaker, at)),
    certainty: statement.certainty,
    addressees: statement.addressees.map(({ name }) => ({ name })),
    via: statement.via.map(({ name }) => ({ name })),
    ...(statement.said !== undefined && { said: statement.said }),
    rule: statement.rule,
  };
}

function speakerRecord(speaker: Speaker, at: Placer) {
  return { name: speaker.name, kind: speaker.kind, ...(speaker.at && at.place(speaker.at)) };
}

function eventRecord(event: EventMention, at: Placer) {
  return {
    article: event.article,
    type: event.type,
    ...(event.mode !== undefined && { mode: event.mode }),
    trigger: at.quotation(event.trigger),
    ...at.place(event),
    actors: event.actors.map(({ name, kind }) => ({ name, kind })),
    targets: event.targets.map(({ name, kind }) => ({ name, kind })),
    ...(event.place !== undefined && { place: event.place }),
    ...(event.date !== undefined && { date: event.date }),
    status: event.status,
    rule: event.rule,
  };
}
