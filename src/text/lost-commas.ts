/** A question mark in the midst of a line, between two words or marks that close and open: «قال فلان? رئيس كذا? إن …». */
const INSIDE = /(?<=[\p{L}\p{N}"”»)][ \u00a0]?)\?(?=[ \u00a0]*["“«(]?[\p{L}\p{N}])/gu;
const FEWEST = 3;

/**
 * A text in which a coding that knew no Arabic marks left «?» for every comma: those inside its lines are commas again,
 * character for character. So it is where neither an Arabic comma nor an Arabic question mark is left, and «?» stands
 * inside a line more than twice.
 */
export function withLostCommas(text: string): string {
  if (!text.includes('?') || text.includes('،') || text.includes('؟')) return text;
  return (text.match(INSIDE)?.length ?? 0) < FEWEST ? text : text.replaceAll(INSIDE, '،');
}
