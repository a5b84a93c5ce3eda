import { allBytes } from '../bytes.ts';
import { InputProblem } from '../problem.ts';
import { prepareText } from '../source.ts';
import { decodeUtf8 } from '../utf8.ts';
import { type Opener, PIECE_LIMIT } from './form.ts';

/** A text: one document, named by its file or hashed. */
export const openText: Opener = async function* ({ name, named, url, opened, defaults }) {
  const text = decodeUtf8(await allBytes(opened, PIECE_LIMIT));
  if (text.trim() === '') throw new InputProblem('empty');
  const facts = { ...(named && { id: name }), ...(url !== undefined && { url }), ...defaults };
  yield { kind: 'document', file: name, ...prepareText(text, facts) };
};
