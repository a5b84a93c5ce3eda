/** In a chain diagram, pointing at a node brings out every way that goes through it. */
export function chains(): void {
  for (const diagram of document.querySelectorAll<SVGElement>('svg.isnad')) {
    const steps = [...diagram.querySelectorAll<SVGElement>('[data-step-of]')];
    const nodes = [...diagram.querySelectorAll<SVGElement>('[data-node]')];
    const ends = (step: SVGElement) => (step.dataset.stepOf ?? '').split(' ');
    diagram.addEventListener('pointerover', ({ target }) => {
      const node = target instanceof Element ? target.closest<SVGElement>('[data-node]') : null;
      const start = node?.dataset.node;
      const on = new Set(start === undefined ? [] : [...along(start, steps, 0, 1), ...along(start, steps, 1, 0)]);
      diagram.classList.toggle('chosen', start !== undefined);
      for (const one of nodes) one.classList.toggle('on', on.has(one.dataset.node ?? ''));
      for (const step of steps)
        step.classList.toggle(
          'on',
          ends(step).every((end) => on.has(end)),
        );
    });
    diagram.addEventListener('pointerleave', () => diagram.classList.remove('chosen'));
  }

  function along(start: string, steps: readonly SVGElement[], from: 0 | 1, to: 0 | 1): Set<string> {
    const seen = new Set([start]);
    for (const id of seen) {
      for (const step of steps) {
        const pair = (step.dataset.stepOf ?? '').split(' ');
        const next = pair[to];
        if (pair[from] === id && next !== undefined) seen.add(next);
      }
    }
    return seen;
  }
}
