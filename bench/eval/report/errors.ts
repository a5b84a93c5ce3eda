import type { Scored } from '../evaluate.ts';
import { type Cause, type Finding, faults } from '../faults.ts';
import type { GoldDocument, GoldStatement, Texts } from '../gold.ts';
import { names, type ReadStatement, readingOf } from '../readings.ts';

/** A document with its faults. */
export interface Faulty {
  readonly document: GoldDocument;
  readonly faults: readonly Finding[];
}

/** The documents of the tuning part with the most faults, worst first. What is kept aside stays unseen. */
export function worstDocuments({ set, readings }: Scored): Faulty[] {
  return (set.statements?.gold ?? [])
    .filter((document) => set.part(document.document) === 'tuning')
    .map((document) => ({ document, faults: faults(document, readingOf(readings, document.document)) }))
    .filter((faulty) => faulty.faults.length > 0)
    .sort((a, b) => b.faults.length - a.faults.length || (a.document.document < b.document.document ? -1 : 1));
}

/** How often each cause occurs. */
export function causeCounts(faulty: readonly Faulty[]): Record<string, number> {
  const counts: Partial<Record<Cause, number>> = {};
  for (const cause of faulty.flatMap((f) => f.faults.flatMap((fault) => fault.causes))) {
    counts[cause] = (counts[cause] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

/** The worst documents of a set, a line for each fault. */
export function errorsText(scored: Scored, limit: number): string {
  const { statements, name } = scored.set;
  if (statements === undefined) return '';
  const all = worstDocuments(scored);
  const causes = Object.entries(causeCounts(all)).map(([cause, n]) => `${cause} ${n}`);
  const head = `${name}, tuning part: ${causes.join(', ') || 'no faults'}`;
  const documents = all.slice(0, limit).map(({ document, faults }) => {
    const lines = faults.map((fault) => `  ${findingLine(fault, document.document, statements.texts)}`);
    return [`${document.document}: ${faults.length} faults, ${document.statements.length} statements`, ...lines].join(
      '\n',
    );
  });
  return `${[head, ...documents].join('\n\n')}\n`;
}

/** One line: kind, causes, place, type, cue, who, chain, then what was said. */
export function findingLine(finding: Finding, document: string, texts: Texts): string {
  const { gold, read } = finding;
  const at = gold ?? read;
  const causes = finding.kind === 'wrong' ? finding.causes.join('+') : '';
  const place = `[${at?.start ?? 0},${at?.end ?? 0})`;
  const cue = gold?.cue ?? read?.cue?.text ?? '';
  const facts = [difference(gold?.type, read?.type), cue, ...moved(finding), who(gold, read), chain(gold, read)];
  const content = excerpt(texts.get(document) ?? '', at?.start ?? 0, at?.end ?? 0);
  return [finding.kind.padEnd(8), causes, place, ...facts, content].filter((part) => part.trim() !== '').join(' | ');
}

/** Where the reading has it, when the boundary is at fault. */
function moved({ gold, read, causes }: Finding): string[] {
  return gold !== undefined && read !== undefined && causes.includes('boundary')
    ? [`read [${read.start},${read.end})`]
    : [];
}

function who(gold: GoldStatement | undefined, read: ReadStatement | undefined): string {
  return difference(gold?.speakers.join('، '), read && (names(read.speakers).join('، ') || '(nobody)'));
}

function chain(gold: GoldStatement | undefined, read: ReadStatement | undefined): string {
  const both = difference(gold?.via?.join(' ← '), read && names(read.via).join(' ← '));
  return both === '' ? '' : `via ${both}`;
}

/** One value where both agree or only one exists; else what was wanted and what was read. */
function difference(gold: string | undefined, read: string | undefined): string {
  if (gold === undefined || read === undefined || gold === read) return gold ?? read ?? '';
  return `${gold || '(none)'} ≠ ${read || '(none)'}`;
}

const LONGEST = 100;

function excerpt(text: string, start: number, end: number): string {
  const characters = [...text].slice(start, end);
  const shown = characters.slice(0, LONGEST).join('').replaceAll(/\s+/g, ' ');
  return characters.length > LONGEST ? `${shown}…` : shown;
}
