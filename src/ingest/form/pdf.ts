import { allBytes } from '../bytes.ts';
import { InputProblem } from '../problem.ts';
import { prepareText } from '../source.ts';
import { type Opener, PAGE_LIMIT } from './form.ts';

/** A page with fewer letters holds a picture of a text. */
const FEWEST = 20;

/** A PDF whose pages hold text: one document. Scanned pages hold none and are told. */
export const openPdf: Opener = async function* ({ name, named, url, opened, defaults }) {
  const bytes = await allBytes(opened, PAGE_LIMIT);
  const pages = await pagesOf(bytes);
  const text = pages
    .map((page) => page.trim())
    .join('\n\n')
    .trim();
  if (text.replace(/\s+/g, '').length < FEWEST) {
    throw new InputProblem(`a PDF of ${pages.length} pages without text, scanned perhaps`);
  }
  const facts = { ...(named && { id: name }), ...(url !== undefined && { url }), ...defaults };
  yield { kind: 'document', file: name, ...prepareText(text, facts), changed: true };
};

async function pagesOf(bytes: Buffer): Promise<readonly string[]> {
  const { extractText } = await import('unpdf');
  try {
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: false });
    return text;
  } catch (error) {
    throw new InputProblem(`a PDF that cannot be read (${(error as Error).message})`);
  }
}
