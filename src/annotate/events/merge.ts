import type { EventMention } from '../../model.ts';

/** One entry for each distinct event of an article: repeated mentions give way to the clearest. */
export function mergeMentions(mentions: readonly EventMention[]): EventMention[] {
  const kept: EventMention[] = [];
  for (const mention of mentions.toSorted((a, b) => clarity(b) - clarity(a) || a.start - b.start)) {
    const at = kept.findIndex((other) => isSame(other, mention));
    const first = kept[at];
    if (first === undefined) kept.push(mention);
    else kept[at] = completed(first, mention);
  }
  return kept.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** How much a mention tells. */
function clarity(mention: EventMention): number {
  const sides = mention.actors.length + mention.targets.length;
  return (
    Math.min(sides, 3) * 3 + (mention.date ? 2 : 0) + (mention.place ? 2 : 0) + (mention.status === 'happened' ? 1 : 0)
  );
}

const WIDE = 400;

/** Of one type and mode family, with compatible dates, and sides that share somebody or are not told. */
function isSame(a: EventMention, b: EventMention): boolean {
  if (a.article !== b.article || a.type !== b.type || family(a) !== family(b)) return false;
  if (a.date && b.date && !compatible(a.date, b.date)) return false;
  const [inA, inB] = [names(a), names(b)];
  if (inB.size === 0 || inA.size === 0) {
    if (a.place && b.place && a.place !== b.place) return false;
    return inA.size === 0 || Math.abs(a.start - b.start) < WIDE;
  }
  const shared = [...inB].filter((name) => inA.has(name)).length;
  return shared > 0 && (shared === Math.min(inA.size, inB.size) || shared * 2 > Math.max(inA.size, inB.size));
}

function family({ type, mode }: EventMention): string {
  if (type === 'CONSULT')
    return mode === 'visit' || mode === 'host' ? 'visit' : mode === 'mediate' ? 'mediate' : 'meet';
  if (type === 'ASSAULT' || type === 'PROTEST' || type === 'AGREE') return '';
  return mode ?? '';
}

function names(mention: EventMention): ReadonlySet<string> {
  return new Set([...mention.actors, ...mention.targets].map(({ name }) => name));
}

/** One lies within the other: 2018-06 and 2018-06-12. */
function compatible(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a);
}

/** What the clearest mention leaves out and another tells. */
function completed(first: EventMention, other: EventMention): EventMention {
  const date = first.date ?? other.date;
  const place = first.place ?? other.place;
  const taken = (['date', 'place'] as const)
    .filter((field) => first[field] === undefined && other[field] !== undefined)
    .map((field) => `${field}: taken over from another mention of the same event`);
  return {
    ...first,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    because: [...first.because, ...taken],
  };
}
