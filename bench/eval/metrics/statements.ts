import { align } from '../align.ts';
import { compareStatements } from '../compare.ts';
import { type Figures, precisionRecall, ratio, Tally } from '../figures.ts';
import type { GoldDocument, GoldStatement } from '../gold.ts';
import { type Readings, type ReadStatement, readingOf } from '../readings.ts';

const GRADES = { relaxed: 0.5, strict: 0.9 } as const;
const TYPES = ['direct', 'indirect', 'reported'] as const;
const CERTAINTIES = ['named', 'resolved', 'inferred'] as const;

/** Spans, types, speakers, chains and certainty of statements (GUIDELINES §8). */
export function scoreStatements(gold: readonly GoldDocument[], readings: Readings): Figures {
  const figures: Record<string, number> = {};
  let last = new Tally();
  for (const [label, floor] of Object.entries(GRADES)) {
    last = tallyAll(gold, readings, floor);
    Object.assign(figures, ...sections(label, last));
  }
  return {
    ...figures,
    'reference.statements': last.of('gold'),
    'predicted.statements': last.of('pred'),
    'reference.links': last.of('gold links'),
    documents: gold.length,
  };
}

function tallyAll(gold: readonly GoldDocument[], readings: Readings, floor: number): Tally {
  const c = new Tally();
  for (const document of gold) {
    const predicted = readingOf(readings, document.document).statements ?? [];
    tallyDocument(c, document.statements, predicted, floor);
  }
  return c;
}

function tallyDocument(
  c: Tally,
  gold: readonly GoldStatement[],
  predicted: readonly ReadStatement[],
  floor: number,
): void {
  const known = new Set(gold.flatMap((s) => s.speakers));
  for (const s of gold) {
    c.add('gold');
    c.add(`gold ${s.type}`);
    c.add('gold links', s.via?.length ?? 0);
    c.add('long chains', (s.via?.length ?? 0) > 1);
  }
  for (const s of predicted) {
    c.add('pred');
    c.add(`pred ${s.type}`);
    c.add('pred links', s.via?.length ?? 0);
    c.add(`all ${s.certainty}`);
  }
  for (const pair of align(gold, predicted, floor)) {
    const x = gold[pair.gold];
    const y = predicted[pair.predicted];
    if (x !== undefined && y !== undefined) tallyPair(c, x, y, known);
  }
}

function tallyPair(c: Tally, x: GoldStatement, y: ReadStatement, known: ReadonlySet<string>): void {
  const verdict = compareStatements(x, y, known);
  c.add('hit');
  c.add('right', verdict.speakers);
  c.add('full', verdict.speakersInFull);
  c.add('type', verdict.type);
  c.add('quoted', verdict.quoted);
  c.add('links', verdict.links);
  c.add('long chain hit', (x.via?.length ?? 0) > 1 && verdict.chain);
  c.add(`hit ${x.type}`);
  c.add(`typed ${x.type}`, verdict.type);
  c.add(`certain hit ${y.certainty}`);
  c.add(`certain right ${y.certainty}`, verdict.speakers);
}

function sections(label: string, c: Tally): Figures[] {
  const whole = [c.of('pred'), c.of('gold')] as const;
  const hits = c.of('hit') || 1;
  return [
    precisionRecall(label, c.of('hit'), ...whole),
    precisionRecall(`${label}.end_to_end`, c.of('right'), ...whole),
    {
      [`${label}.speaker_accuracy`]: c.of('right') / hits,
      [`${label}.speaker_full_accuracy`]: c.of('full') / hits,
      [`${label}.type_accuracy`]: c.of('type') / hits,
      [`${label}.quoted_accuracy`]: c.of('quoted') / hits,
    },
    precisionRecall(`${label}.chain_links`, c.of('links'), c.of('pred links'), c.of('gold links')),
    c.of('long chains') > 0 ? { [`${label}.long_chain_recall`]: c.of('long chain hit') / c.of('long chains') } : {},
    ...TYPES.map((type) => typeFigures(`${label}.${type}`, type, c)),
    ...CERTAINTIES.map((level) => certaintyFigures(`${label}.certainty.${level}`, level, c)),
  ];
}

/** By type, a hit must have the type; `found_as_any_type` tells what was found under another. */
function typeFigures(prefix: string, type: string, c: Tally): Figures {
  return {
    ...precisionRecall(prefix, c.of(`typed ${type}`), c.of(`pred ${type}`), c.of(`gold ${type}`)),
    [`${prefix}.found_as_any_type`]: ratio(c.of(`hit ${type}`), c.of(`gold ${type}`)),
  };
}

function certaintyFigures(prefix: string, level: string, c: Tally): Figures {
  const all = c.of(`all ${level}`);
  if (all === 0) return {};
  const right = c.of(`certain right ${level}`);
  return {
    [`${prefix}.precision`]: right / all,
    [`${prefix}.speaker_precision`]: right / (c.of(`certain hit ${level}`) || 1),
    [`${prefix}.share`]: all / c.of('pred'),
  };
}
