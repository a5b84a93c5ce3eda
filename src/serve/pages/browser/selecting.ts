/** What is selected in the printed text is written into the field of the form that adds a statement. */
export function selecting(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-selection]');
  if (!field) return;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.anchorNode?.parentElement?.closest('.printed')) return;
    const range = selection.getRangeAt(0).cloneContents();
    for (const mark of range.querySelectorAll('.ref')) mark.remove();
    field.value = (range.textContent ?? '').trim();
  });
}
