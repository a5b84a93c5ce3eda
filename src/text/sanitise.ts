/**
 * The text as the program keeps it: U+0000 and lone surrogates, which databases refuse or silently change, become
 * U+FFFD one for one, so that every offset stays where it was.
 */
export function sanitise(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes('\0') ? whole.replaceAll('\0', '\uFFFD') : whole;
}
