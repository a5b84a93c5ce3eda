/**
 * Text, mark and note of a statement carry its number in `data-said`: pointing at one, or moving the focus to one, brings
 * out all. The innermost statement comes last in the list.
 */
export function highlighting(): void {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-said]')];
  if (marked.length === 0) return;
  let shown = '';
  const show = (said: string) => {
    if (said === shown) return;
    shown = said;
    for (const one of marked) one.classList.toggle('on', said !== '' && numbers(one).includes(said));
  };
  const of = (target: EventTarget | null) => {
    const one = target instanceof Element ? target.closest<HTMLElement>('[data-said]') : null;
    return one ? (numbers(one).at(-1) ?? '') : '';
  };
  document.addEventListener('pointerover', ({ target }) => show(of(target)));
  document.addEventListener('focusin', ({ target }) => show(of(target)));
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button, input')) return;
    const said = of(target);
    if (said !== '' && target.closest('.printed')) {
      document.getElementById(`note-${said}`)?.scrollIntoView({ block: 'nearest' });
    }
  });
}

function numbers(element: HTMLElement): readonly string[] {
  return (element.dataset.said ?? '').split(' ');
}
