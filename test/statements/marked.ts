/** An example text with ⟦ ⟧ around the contents that must be found. */
export interface Marked {
  readonly text: string;
  readonly contents: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out of an example and says where they stood. Throws when they do not pair. */
export function unmark(example: string): Marked {
  const contents: { start: number; end: number }[] = [];
  let text = '';
  let open: number | undefined;
  for (const char of example) {
    if (char === '⟦') open = text.length;
    else if (char === '⟧') {
      if (open === undefined) throw new Error(`closing mark without an opening one: ${example}`);
      contents.push({ start: open, end: text.length });
      open = undefined;
    } else text += char;
  }
  if (open !== undefined) throw new Error(`opening mark without a closing one: ${example}`);
  return { text, contents };
}
