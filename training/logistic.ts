/** An example: its features, and 1 where it is one of those looked for. */
export interface Example<F extends string> {
  readonly features: Readonly<Record<F, number>>;
  readonly label: 0 | 1;
}

/** Strength of the penalty on large weights. */
const RIDGE = 0.3;
const ROUNDS = 30;

/** Fits logistic regression by Newton's method, with a ridge penalty on all weights but the bias. */
export function fitLogistic<F extends string>(
  examples: readonly Example<F>[],
  names: readonly F[],
): Record<F | 'bias', number> {
  const rows = examples.map(({ features, label }) => ({ x: [1, ...names.map((name) => features[name])], label }));
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -RIDGE * weight));
    const hessian = weights.map((_, k) => weights.map((__, l) => (k !== l ? 0 : k === 0 ? 1e-6 : RIDGE) as number));
    for (const { x, label } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      for (let k = 0; k < size; k++) {
        gradient[k] = (gradient[k] ?? 0) + (label - p) * (x[k] ?? 0);
        const row = hessian[k] ?? [];
        for (let l = 0; l < size; l++) row[l] = (row[l] ?? 0) + p * (1 - p) * (x[k] ?? 0) * (x[l] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight + (step[k] ?? 0));
  }
  return Object.fromEntries(
    ['bias', ...names].map((name, k) => [name, Number((weights[k] ?? 0).toFixed(3))]),
  ) as Record<F | 'bias', number>;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const size = rows.length;
  const at = (r: number, c: number) => rows[r]?.[c] ?? 0;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let r = k; r < size; r++) if (Math.abs(at(r, k)) > Math.abs(at(pivot, k))) pivot = r;
    [rows[k], rows[pivot]] = [rows[pivot] ?? [], rows[k] ?? []];
    for (let r = 0; r < size; r++) {
      if (r === k) continue;
      const factor = at(r, k) / at(k, k);
      rows[r] = (rows[r] ?? []).map((value, c) => value - factor * at(k, c));
    }
  }
  return rows.map((_, k) => at(k, size) / at(k, k));
}

/** The source of a file that holds learnt weights. */
export function weightsSource(
  name: string,
  feature: string,
  from: string,
  script: string,
  weights: Readonly<Record<string, number>>,
): string {
  const rows = Object.entries(weights).map(([key, value]) => `  ${key}: ${value},`);
  return `import type { Weights } from '../logistic.ts';
import type { ${feature} } from '${from}';

/** Learnt by ${script}. */
export const ${name}: Weights<${feature}> = {
${rows.join('\n')}
};
`;
}
