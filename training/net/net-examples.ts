import type { Resources } from '../../src/annotate/mentions/tagger/form-features.ts';
import { encode } from '../../src/annotate/mentions/tagger/labels.ts';
import type { Sentence } from '../corpus.ts';
import type { Usage } from '../usage.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { formInput, INPUT } from './net-input.ts';
import type { NetExample } from './net-layout.ts';

/** Labelled sentences as the net sees them, each form looked up once. */
export function netExamples(
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
  usage: Usage,
  resources: Resources,
): NetExample[] {
  const numbers = new Map<string, number>();
  const rows = sentences.map(({ forms }) =>
    Int32Array.from(forms, (form) => {
      const known = numbers.get(form) ?? numbers.size;
      numbers.set(form, known);
      return known;
    }),
  );
  const inputs = new Float32Array(numbers.size * INPUT);
  for (const [form, row] of numbers) inputs.set(formInput(form, vocabulary, usage, resources), row * INPUT);
  return sentences.map(({ forms, mentions }, at) => ({
    inputs,
    rows: rows[at] ?? new Int32Array(0),
    labels: encode(forms.length, mentions),
  }));
}
