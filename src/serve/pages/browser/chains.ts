/** In a chain diagram, pointing at a node or a step, or moving the focus to a node, brings out the ways that go through it. */
export function chains(): void {
  for (const diagram of document.querySelectorAll<SVGElement>('svg.isnad')) {
    const steps = [...diagram.querySelectorAll<SVGElement>('[data-step-of]')];
    const nodes = [...diagram.querySelectorAll<SVGElement>('[data-node]')];
    const show = ({ target }: Event) => {
      const one = target instanceof Element ? target.closest<SVGElement>('[data-node], [data-step-of]') : null;
      const [above, below = above] = one?.dataset.node === undefined ? ends(one) : [one.dataset.node];
      const on = new Set([...along(above, steps, 1, 0), ...along(below, steps, 0, 1)]);
      diagram.classList.toggle('chosen', above !== undefined);
      for (const node of nodes) node.classList.toggle('on', on.has(node.dataset.node ?? ''));
      for (const step of steps)
        step.classList.toggle(
          'on',
          ends(step).every((end) => on.has(end)),
        );
    };
    const leave = () => diagram.classList.remove('chosen');
    diagram.addEventListener('pointerover', show);
    diagram.addEventListener('focusin', show);
    diagram.addEventListener('pointerleave', leave);
    diagram.addEventListener('focusout', leave);
  }
}

function ends(step: SVGElement | null): readonly string[] {
  return step?.dataset.stepOf?.split(' ') ?? [];
}

/** The nodes on the ways from `start`, itself among them, from one end of steps to the other. */
function along(start: string | undefined, steps: readonly SVGElement[], from: 0 | 1, to: 0 | 1): Set<string> {
  const seen = new Set(start === undefined ? [] : [start]);
  for (const id of seen) {
    for (const step of steps) {
      const pair = ends(step);
      const next = pair[to];
      if (pair[from] === id && next !== undefined) seen.add(next);
    }
  }
  return seen;
}
