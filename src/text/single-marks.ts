/** A stretch in single marks, with space or punctuation around it: no apostrophe of a foreign name. */
const PAIR = /(?<![^\s([{:،.؛/-])['‘](?=[^\s'‘’])([^\n'‘’]*[^\s'‘’])['’](?![^\s)\]}.,،؛:!?؟…/-])/gu;
const SINGLE = /['‘]/;
const DOUBLE = /["«»“”„]/;

/**
 * A text in which single quotation marks that stand in pairs ('…', ‘…’) are printed as double ones, character for
 * character: some papers know no others. In a line that holds double marks, single ones mark no quotation of its own.
 */
export function withDoubleMarks(text: string): string {
  if (!SINGLE.test(text)) return text;
  const lines = text.split('\n');
  return lines.map((line) => (DOUBLE.test(line) ? line : line.replaceAll(PAIR, '"$1"'))).join('\n');
}
