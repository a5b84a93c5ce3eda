import type { Scored } from '../evaluate.ts';
import { findings } from '../faults.ts';
import { textOf } from '../gold.ts';
import { readingOf } from '../readings.ts';
import { findingLine } from './errors.ts';

/** One document whole: its text, then every statement of the reference and of the reading. Undefined: not in the set. */
export function documentText({ set, readings }: Scored, id: string): string | undefined {
  const document = set.statements?.gold.find((d) => d.document === id);
  if (set.statements === undefined || document === undefined) return undefined;
  const { texts } = set.statements;
  const found = findings(document, readingOf(readings, id));
  const part = set.part(id);
  const warning = part === 'aside' ? ['KEPT ASIDE: write no rule for what you see here.'] : [];
  const facts = [set.name, id, part, set.outlet?.(id), document.published, document.story].filter((fact) => fact);
  const segments = document.segments?.map((s) => `${s.kind} [${s.start},${s.end})`) ?? [];
  return [
    ...[facts.join(' | '), ...warning, segments.join(' | '), ''],
    ...[textOf(texts, id), ''],
    ...found.map((finding) => findingLine(finding, id, texts)),
    '',
  ].join('\n');
}
