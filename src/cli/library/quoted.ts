import { codePoints } from '../../text/codepoints.ts';
import { span } from '../../text/spans.ts';
import { type Call, Failure, UsageProblem } from '../io.ts';
import { type LibraryFlags, withLibrary } from './open.ts';

/** The current text of a document. Throws Failure when the library has none of this id. */
export async function textOfDocument(id: string, flags: LibraryFlags, call: Call): Promise<string> {
  const document = await withLibrary(flags, call, { create: false }, (library, { documentById }) =>
    documentById(library, id),
  );
  if (!document) throw new Failure(`the library has no document ${id}`);
  return document.text;
}

/** Where words stand in a text, in code points; the last place before `before` where that is given. */
export function quotationIn(text: string, words: string, flag: string, before?: number) {
  const points = codePoints(text);
  const limit = before === undefined ? undefined : points.toUtf16(span<'codepoint'>(before, before)).start;
  const at = limit === undefined ? text.indexOf(words) : text.lastIndexOf(words, limit);
  const found = at < 0 ? text.indexOf(words) : at;
  if (found < 0) throw new UsageProblem(`${flag} "${words}" does not stand in the text`);
  if (limit === undefined && text.includes(words, found + 1)) {
    throw new UsageProblem(`${flag} "${words}" stands in the text more than once: give more words`);
  }
  const { start, end } = points.toCodePoints(span(found, found + words.length));
  return { start: start as number, end: end as number, text: words };
}
