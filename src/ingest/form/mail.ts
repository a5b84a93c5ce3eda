import { machineInstant } from '../../text/instant.ts';
import { allBytes } from '../bytes.ts';
import { documentId } from '../document-id.ts';
import { InputProblem } from '../problem.ts';
import { escaped } from './feed-strict.ts';
import { hints, type Opener, PAGE_LIMIT } from './form.ts';

/** A saved mail: its text, the subject as title, the sender as outlet, the day it was sent. Attachments are left alone. */
export const openMail: Opener = async function* ({ name, named, opened, defaults, options }) {
  const bytes = await allBytes(opened, PAGE_LIMIT);
  const { default: PostalMime } = await import('postal-mime');
  const mail = await parsed(() => PostalMime.parse(bytes, { maxNestingDepth: 40, maxHeadersSize: 512 * 1024 }));
  const html = mail.html ?? (mail.text === undefined ? '' : `<pre>${escaped(mail.text)}</pre>`);
  if (html.trim() === '') throw new InputProblem('a mail without text');
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date; // the header keeps its own offset
  const published = date === undefined ? undefined : machineInstant(date);
  const title = mail.subject?.trim() ?? '';
  const outlet = mail.from?.name?.trim() ?? '';
  const id = named ? name : (mail.messageId ?? documentId({ text: html }));
  const feed = { ...(outlet !== '' && { outlet }), ...(published !== undefined && { published }) };
  yield {
    kind: 'page',
    file: name,
    page: { id, html, ...(title !== '' && { title }), ...hints({ defaults, options }, feed) },
  };
};

async function parsed<T>(parse: () => Promise<T>): Promise<T> {
  try {
    return await parse();
  } catch (error) {
    throw new InputProblem(`a damaged mail (${(error as Error).message})`);
  }
}
