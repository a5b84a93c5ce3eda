import { describe, expect, it } from 'vitest';
import { type DomElement, isElement, visit } from '../../src/clean/html/dom.ts';
import { measure } from '../../src/clean/html/measure.ts';
import { parsePage } from '../../src/clean/html/parse.ts';
import { prune } from '../../src/clean/html/prune.ts';
import { REMOVAL_REASONS } from '../../src/clean/html/reasons.ts';
import { REMOVAL_STEPS } from '../../src/clean/html/steps/removal-steps.ts';

/** An article around the example, so that no step takes it for the whole page. */
const AROUND = `<h1>عنوان الخبر كما يطبعه الموقع</h1>${'<p>فقرة من الخبر تروي ما جرى في الميناء منذ بداية الإضراب وتذكر من تحدث إلى الصحيفة من العمال والإدارة.</p>'.repeat(12)}`;

/** The steps that take out the element of the example: the one with the class x, else its first. */
function stepsOn(example: string): readonly string[] {
  const page = parsePage(`<html><body><div>${AROUND}</div>${example}</body></html>`);
  const root = page.body as DomElement;
  const marked = root.querySelector('.x') ?? lastChild(root);
  const before = new Set(elements(root));
  const steps = prune(root, measure(root)).map(({ step }) => step.id);
  const gone = before.has(marked) && !elements(root).includes(marked);
  return gone ? steps : [];
}

function lastChild(root: DomElement): DomElement {
  return [...root.childNodes].filter(isElement).at(-1) as DomElement;
}

function elements(root: DomElement): DomElement[] {
  const found: DomElement[] = [];
  visit(root, {
    enter: (node) => {
      if (isElement(node)) found.push(node);
      return true;
    },
    leave: () => {},
  });
  return found;
}

describe.each(REMOVAL_STEPS.map((step) => [step.id, step] as const))('the step %s', (id, step) => {
  it('has a reason and examples', () => {
    expect(REMOVAL_REASONS.get(id)).toBe(step.because);
    expect(step.yes.length).toBeGreaterThan(0);
    expect(step.no.length).toBeGreaterThan(0);
  });

  it.each(step.yes)('takes out %s', (example) => {
    expect(stepsOn(example)).toContain(id);
  });

  it.each(step.no)('leaves %s', (example) => {
    expect(stepsOn(example)).not.toContain(id);
  });
});
