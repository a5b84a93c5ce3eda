/** Weights of features by name, learnt by training/; `bias` stands for what holds of every pair. */
export type Weights<F extends string> = Readonly<Record<F | 'bias', number>>;

/** The probability that logistic regression gives to a pair with these features. */
export function probability<F extends string>(
  features: Readonly<Record<F, number>>,
  weights: Readonly<Record<NoInfer<F> | 'bias', number>>,
): number {
  let sum = weights.bias;
  for (const name in features) sum += features[name] * (weights as Readonly<Record<F, number>>)[name];
  return 1 / (1 + Math.exp(-sum));
}
