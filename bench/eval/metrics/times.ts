import { codePoints } from '../../../src/text/codepoints.ts';
import { span } from '../../../src/text/spans.ts';
import { align } from '../align.ts';
import { type Figures, precisionRecall, ratio } from '../figures.ts';
import { type ById, type GoldTime, type Range, type Texts, textOf } from '../gold.ts';
import { type Reading, type Readings, readingOf } from '../readings.ts';

/** Time expressions and their values (GUIDELINES §9). */
export function scoreTimes(gold: ById<readonly GoldTime[]>, readings: Readings, texts: Texts): Figures {
  const n = { gold: 0, read: 0, found: 0, exact: 0, value: 0, type: 0 };
  for (const [id, rows] of Object.entries(gold)) {
    const wanted = located(rows, textOf(texts, id), id);
    const read = readingOf(readings, id).times ?? [];
    n.gold += wanted.length;
    n.read += read.length;
    for (const pair of align(wanted, read, 0.3)) {
      const x = wanted[pair.gold];
      const y = read[pair.predicted];
      n.found += 1;
      n.exact += Number(x?.start === y?.start && x?.end === y?.end);
      n.value += Number(x?.value === y?.value);
      n.type += Number(x?.type === y?.type);
    }
  }
  return {
    ...precisionRecall('overlap', n.found, n.read, n.gold),
    ...precisionRecall('exact', n.exact, n.read, n.gold),
    ...precisionRecall('value', n.value, n.read, n.gold),
    'value.accuracy': ratio(n.value, n.found),
    'type.accuracy': ratio(n.type, n.found),
    'reference.times': n.gold,
    'predicted.times': n.read,
  };
}

/** Does the reading carry times, found or not? */
export function carriesTimes(reading: Reading): boolean {
  return reading.times !== undefined;
}

/** Each expression stands after the one before it. */
function located(rows: readonly GoldTime[], text: string, id: string): (GoldTime & Range)[] {
  const convert = codePoints(text);
  let cursor = 0;
  return rows.map((row) => {
    const start = text.indexOf(row.text, cursor);
    if (start < 0) throw new Error(`${id}: the time "${row.text}" does not stand after position ${cursor}`);
    cursor = start + row.text.length;
    return { ...row, ...convert.toCodePoints(span(start, cursor)) };
  });
}
