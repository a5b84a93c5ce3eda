import { columns, indent, table } from '../../table.ts';
import { isScored, type Outcome, type Scored } from '../evaluate.ts';
import type { Floors } from '../floors.ts';

/** Counts are printed whole, everything else to four decimals, as score.py does. */
const COUNT = /^(reference|predicted)\.|^documents$/;

/** The tables of one set. */
export function outcomeText(outcome: Outcome, floors: Floors): string {
  const { set } = outcome;
  if (!isScored(outcome)) {
    const status = { unread: 'not yet read', skipped: 'skipped', failed: 'failed' }[outcome.kind];
    return `${set.name}: ${status} (${outcome.why})\n`;
  }
  const { sizes } = outcome;
  const head = `${set.name}: ${sizes.whole} ${set.unit} (${sizes.tuning} tuning, ${sizes.aside} aside), reference ${set.sha256.slice(0, 12)}`;
  const unpinned = floors[set.name] === undefined ? 'no floors yet: npm run eval -- --pin\n' : '';
  const tables = [partTable(outcome, floors), typeTable(outcome), outletTable(outcome)].filter((t) => t !== '');
  return `${head}\n${tables.map((t) => indent(t)).join('\n\n')}\n${indent(unpinned)}`;
}

function partTable(outcome: Scored, floors: Floors): string {
  const { set, whole, tuning, aside } = outcome;
  const pinned = floors[set.name]?.floors ?? {};
  const rows = set.headline
    .filter((figure) => whole[figure] !== undefined)
    .map((figure) => [
      figure,
      ...[whole, tuning, aside].map((figures) => shown(figure, figures[figure])),
      pinned[figure]?.toFixed(2) ?? '',
    ]);
  return table(columns('<', 'whole', 'tuning', 'aside', 'floor'), rows);
}

/** By type of statement or event; empty where the set has no types. */
function typeTable({ whole }: Scored): string {
  const kinds = ['direct', 'indirect', 'reported'].filter((kind) => whole[`relaxed.${kind}.f1`] !== undefined);
  if (kinds.length > 0) {
    const measures = ['precision', 'recall', 'f1', 'found_as_any_type'];
    const rows = kinds.map((kind) => [kind, ...measures.map((m) => shown('', whole[`relaxed.${kind}.${m}`]))]);
    return table(columns('<by type', 'precision', 'recall', 'f1', 'as any type'), rows);
  }
  const events = Object.keys(whole).filter((figure) => /^[A-Z]+\.f1$/.test(figure));
  if (events.length === 0) return '';
  return table(
    columns('<by type', 'f1'),
    events.map((figure) => [figure.replace('.f1', ''), shown(figure, whole[figure])]),
  );
}

/** By outlet, the name last: Arabic and Latin names then do not move the figures. */
function outletTable({ outlets }: Scored): string {
  if (outlets.length === 0) return '';
  const measures = [
    'relaxed.precision',
    'relaxed.recall',
    'relaxed.f1',
    'relaxed.end_to_end.f1',
    'relaxed.type_accuracy',
  ];
  const rows = outlets.map(({ name, documents, figures }) => [
    String(documents),
    shown('reference.', figures['reference.statements']),
    ...measures.map((figure) => shown(figure, figures[figure])),
    name,
  ]);
  const titles = ['texts', 'statements', 'precision', 'recall', 'f1', 'end to end', 'type', '<outlet'];
  return table(columns(...titles), rows);
}

function shown(figure: string, value: number | undefined): string {
  if (value === undefined) return '';
  return COUNT.test(figure) ? String(value) : value.toFixed(4);
}
