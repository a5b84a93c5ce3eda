import { ARABIC_FOLD } from '../../../arabic/fold-table.ts';
import { fold } from '../../../text/fold.ts';
import { machineInstant } from '../../../text/instant.ts';
import { tokenise } from '../../../text/tokens.ts';
import { dateLine } from '../../facts/dates.ts';
import { splitLines } from '../../lines.ts';

const LONGEST = 120;

/** The ISO 8601 day or instant of a date as machines or people write it; see `machineInstant`. Undefined for no date. */
export function isoInstant(written: string): string | undefined {
  return machineInstant(written) ?? printedDate(written.trim())?.iso;
}

/** A date that is printed for people. */
export function printedDate(text: string): ReturnType<typeof dateLine> {
  if (text.length > LONGEST) return undefined;
  const tokens = tokenise(fold(text, ARABIC_FOLD));
  const [line] = splitLines(text, tokens);
  return line === undefined ? undefined : dateLine(tokens, line);
}
