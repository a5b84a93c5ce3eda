import { codePoints } from '../../../src/text/codepoints.ts';
import { span } from '../../../src/text/spans.ts';
import { oneToOne, overlap, type Pair } from '../align.ts';
import { type Figures, precisionRecall, ratio, Tally } from '../figures.ts';
import { type ById, type GoldEvent, type Range, type Texts, textOf } from '../gold.ts';
import { type Named, names, type ReadEvent, type Reading, type Readings, readingOf } from '../readings.ts';
import { exactly, same, sameSet } from '../same-name.ts';

/** Where the clause of an event stands, and its trigger in it. */
interface Place extends Range {
  readonly trigger: number;
}

type Sided = { readonly actors?: readonly Named[] | null; readonly targets?: readonly Named[] | null };

/** A longer clause is never found: it would hold anything. */
const LONGEST_CLAUSE = 300;

/** Events, participants, dates (GUIDELINES §8 and §10). */
export function scoreEvents(gold: ById<readonly GoldEvent[]>, readings: Readings, texts: Texts): Figures {
  const hits = new Tally();
  const inGold = new Tally();
  const inRead = new Tally();
  const c = new Tally();
  for (const [id, wanted] of Object.entries(gold)) {
    const read = readingOf(readings, id).events ?? [];
    const known = new Set(wanted.flatMap(sides));
    for (const event of wanted) inGold.add(event.type);
    for (const event of read) inRead.add(event.type);
    for (const pair of pairUp(wanted, read, textOf(texts, id), known)) {
      const x = wanted[pair.gold];
      const y = read[pair.predicted];
      if (x === undefined || y === undefined) continue;
      hits.add(x.type);
      tallyDetails(c, x, y, known);
    }
  }
  return {
    ...precisionRecall('events', hits.total(), inRead.total(), inGold.total()),
    ...precisionRecall('events_with_participants', c.of('people'), inRead.total(), inGold.total()),
    'date.accuracy': ratio(c.of('date'), c.of('dates')),
    'place.accuracy': ratio(c.of('place'), c.of('places')),
    'status.accuracy': ratio(c.of('status'), hits.total()),
    'mode.accuracy': ratio(c.of('mode'), hits.total()),
    ...Object.fromEntries(
      inGold
        .names()
        .sort()
        .map((type) => [`${type}.f1`, typeF1(type, hits, inRead, inGold)]),
    ),
    'reference.events': inGold.total(),
    'predicted.events': inRead.total(),
  };
}

/** Does the reading carry events, found or not? */
export function carriesEvents(reading: Reading): boolean {
  return reading.events !== undefined;
}

function typeF1(type: string, hits: Tally, inRead: Tally, inGold: Tally): number {
  return precisionRecall('', hits.of(type), inRead.of(type), inGold.of(type))['.f1'] ?? 0;
}

function sides(event: Sided): string[] {
  return [...names(event.actors), ...names(event.targets)];
}

function pairUp(
  gold: readonly GoldEvent[],
  read: readonly ReadEvent[],
  text: string,
  known: ReadonlySet<string>,
): Pair[] {
  const candidates: (Pair & { rank: number })[] = [];
  gold.forEach((x, a) => {
    const places = placesOf(x, text);
    read.forEach((y, b) => {
      const rank = x.type === y.type ? likeness(x, places, y, known) : 0;
      if (rank > 0) candidates.push({ rank, gold: a, predicted: b });
    });
  });
  return oneToOne(candidates);
}

/** How well two events of one type agree; 0 when they are not the same. */
function likeness(x: GoldEvent, places: readonly Place[], y: ReadEvent, known: ReadonlySet<string>): number {
  const clause = clauseOf(y);
  if (clause.end - clause.start > LONGEST_CLAUSE) return 0;
  const there = places.some((p) => overlap(p, clause) >= 0.3 || (clause.start <= p.trigger && p.trigger < clause.end));
  const inX = sides(x);
  const inY = sides(y);
  const shared = inX.filter((u) => inY.some((v) => same(u, v, known))).length;
  const dated = shared > 0 && Boolean(x.date) && x.date === y.date;
  const everyone = inX.length > 1 && sameSet(inX, inY, known);
  return there || dated || everyone ? 2 * Number(there) + Number(dated) + shared : 0;
}

function clauseOf(event: ReadEvent): Range {
  const trigger = typeof event.trigger === 'object' ? event.trigger : {};
  return { start: event.start ?? trigger.start ?? -1, end: event.end ?? trigger.end ?? -1 };
}

/** A clause may stand several times in a page: any copy will do. */
function placesOf(event: GoldEvent, text: string): Place[] {
  const { start, end, triggerStart } = event;
  if (start !== undefined && end !== undefined && triggerStart !== undefined) {
    return [{ start, end, trigger: triggerStart }];
  }
  const convert = codePoints(text);
  const inClause = event.from.indexOf(event.trigger);
  if (inClause < 0) throw new Error(`the trigger "${event.trigger}" is not in its clause "${event.from}"`);
  const places: Place[] = [];
  for (let at = text.indexOf(event.from); at >= 0; at = text.indexOf(event.from, at + 1)) {
    const clause = convert.toCodePoints(span(at, at + event.from.length));
    const trigger = convert.toCodePoints(span(at + inClause, at + inClause)).start;
    places.push({ start: clause.start, end: clause.end, trigger });
  }
  return places;
}

/** An invented date or place is as wrong as a missing one. */
function tallyDetails(c: Tally, x: GoldEvent, y: ReadEvent, known: ReadonlySet<string>): void {
  c.add('people', sameSet(sides(x), sides(y), known));
  c.add('status', (x.status ?? null) === (y.status ?? null));
  c.add('mode', (x.mode ?? null) === (y.mode ?? null));
  if (x.date || y.date) {
    c.add('dates');
    c.add('date', (x.date ?? null) === (y.date ?? null));
  }
  if (x.place || y.place) {
    c.add('places');
    c.add('place', exactly(x.place || '', y.place || ''));
  }
}
