import { machineInstant } from '../../text/instant.ts';
import { allBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { InputProblem } from '../problem.ts';
import { type Opener, PIECE_LIMIT } from './form.ts';
import { item } from './json.ts';

/** Elements by the names that collections give them, the first that is there counts. */
const IDS = ['DOCNO', 'DOCID', 'ID'];
const TITLES = ['HEADLINE', 'TITLE', 'HL', 'HEAD'];
const TEXTS = ['TEXT', 'BODY', 'CONTENT'];
const DATES = ['DATE_TIME', 'DATE', 'DATETIME', 'PUBDATE'];
const URLS = ['URL', 'DOCHDR'];
const SOURCES = ['SOURCE', 'OUTLET', 'PUBLISHER'];

/** A collection as TREC and LDC write it: `<DOC>` after `<DOC>`, which is no XML as a whole. */
export const openTrec: Opener = async function* ({ name, opened, charset, defaults }) {
  const { text } = decode(await allBytes(opened, PIECE_LIMIT), charset);
  let number = 0;
  for (const document of documentsIn(text)) yield item(name, ++number, defaults, () => fieldsOf(document));
  if (number === 0) throw new InputProblem('no <DOC> in it');
};

function* documentsIn(text: string): Generator<{ readonly head: string; readonly inner: string }> {
  const upper = text.includes('<DOC') ? 'DOC' : 'doc';
  for (let at = text.indexOf(`<${upper}`); at >= 0; ) {
    const headEnd = text.indexOf('>', at);
    if (headEnd < 0) return;
    if (/[A-Za-z]/.test(text.charAt(at + 4))) {
      at = text.indexOf(`<${upper}`, headEnd);
      continue;
    }
    const close = text.indexOf(`</${upper}>`, headEnd);
    const next = text.indexOf(`<${upper}`, headEnd);
    const end = close < 0 ? text.length : close;
    yield { head: text.slice(at, headEnd), inner: text.slice(headEnd + 1, end) };
    at = close < 0 ? -1 : text.indexOf(`<${upper}`, next < 0 ? text.length : end);
  }
}

function fieldsOf({
  head,
  inner,
}: {
  readonly head: string;
  readonly inner: string;
}): Readonly<Record<string, string>> {
  const id = firstOf(inner, IDS) ?? /\bid\s?=\s?"([^"]{1,200})"/i.exec(head)?.[1];
  const text = firstOf(inner, TEXTS);
  const date = firstOf(inner, DATES);
  if (text === undefined) throw new InputProblem(`<${TEXTS.join('>, <')}>: none is there`);
  const fields = {
    id,
    text,
    title: firstOf(inner, TITLES)?.replace(/\s+/g, ' '),
    url: firstOf(inner, URLS.slice(0, 1)),
    outlet: firstOf(inner, SOURCES),
    published: date === undefined ? undefined : machineInstant(date),
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The text of the first of these elements that is there, without the tags in it. */
function firstOf(inner: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const written of [name, name.toLowerCase()]) {
      const open = inner.indexOf(`<${written}>`);
      const close = open < 0 ? -1 : inner.indexOf(`</${written}>`, open);
      if (close < 0) continue;
      const text = plain(inner.slice(open + written.length + 2, close));
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** Without tags; paragraphs become lines. */
function plain(marked: string): string {
  return marked
    .replace(/<\/?P>|<\/?p>/g, '\n')
    .replace(/<[^<>]{0,200}>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]{0,50}\n\s{1,200}/g, '\n')
    .trim();
}
