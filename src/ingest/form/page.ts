import { allBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { documentId } from '../document-id.ts';
import { InputProblem } from '../problem.ts';
import { hints, type Opener, PAGE_LIMIT, receivedAs } from './form.ts';

/** A page of HTML: one document, named by its file or address. */
export const openPage: Opener = async function* ({ name, named, url, charset, opened, defaults, options }) {
  const bytes = await allBytes(opened, PAGE_LIMIT);
  const { text: html } = decode(bytes, charset);
  if (html.trim() === '') throw new InputProblem('empty');
  const id = named ? name : documentId({ text: html });
  yield {
    kind: 'page',
    file: name,
    page: {
      id,
      html,
      received: receivedAs(bytes, charset),
      ...(url !== undefined && { url }),
      ...hints({ defaults, options }),
    },
  };
};
