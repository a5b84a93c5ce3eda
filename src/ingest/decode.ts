/** A text and the encoding by which it was read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** How far into a page its own word on its encoding is looked for, and what a guess is made from. */
const HEAD = 4096;
const SAMPLE = 65_536;
/** A text of UTF-8 may hold so many damaged bytes for each thousand and still be UTF-8. */
const DAMAGE = 10;

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of bytes that came with a label or without. A byte-order mark is believed before the header, the header before
 * the page's own word, and each only as far as the bytes bear it out: what is UTF-8 is read as UTF-8 whatever it is
 * called, and text that is no UTF-8 is never read as such. Where nobody tells, windows-1256 and iso-8859-6 are told apart by
 * which of them makes the bytes Arabic. Damaged bytes become U+FFFD.
 */
export function decode(bytes: Uint8Array, header?: string): Decoded {
  const bom = BOMS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (bom !== undefined) return read(bytes, bom[1]);
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return read(bytes, wide);
  const labels = [header, metaCharset(bytes)].flatMap((label) => encodingOf(label) ?? []);
  const damage = damageAsUtf8(bytes);
  if (damage === 0 && !labels.some((label) => STATEFUL.has(label))) return read(bytes, 'utf-8');
  const said = labels.find((label) => label !== 'utf-8' && !LATIN.has(label));
  if (said !== undefined && !ARABIC.has(said)) return read(bytes, said);
  if (labels[0] === 'utf-8' && damage <= DAMAGE) return read(bytes, 'utf-8');
  if (damage <= DAMAGE && said === undefined && labels.length === 0) return read(bytes, 'utf-8');
  return read(bytes, arabicGuess(bytes) ?? said ?? labels[0] ?? 'windows-1256');
}

/** Encodings whose bytes are plain ASCII although the text is not. */
const STATEFUL = new Set(['iso-2022-jp', 'utf-16le', 'utf-16be']);
/** What pages in Arabic are often labelled as by servers that know nothing of them. */
const LATIN = new Set(['windows-1252', 'iso-8859-15', 'macintosh']);
const ARABIC = new Set(['windows-1256', 'iso-8859-6']);

function read(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The standard's name of an encoding; undefined for what is none. */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const bare = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  try {
    return new TextDecoder(MISNAMED.get(bare) ?? bare).encoding;
  } catch {
    return undefined;
  }
}

const MISNAMED: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['utf-8;', 'utf-8'],
  ['cp1256', 'windows-1256'],
  ['win-1256', 'windows-1256'],
  ['windows1256', 'windows-1256'],
  ['ansi_1256', 'windows-1256'],
  ['iso8859-6', 'iso-8859-6'],
]);

/** What the page or the XML document says of its own encoding in its first bytes. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const xml = /^\s{0,40}<\?xml[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{1,40})["']/i.exec(head);
  const meta = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i.exec(head);
  return xml?.[1] ?? meta?.[1];
}

/** UTF-16 without a mark: every other byte of markup is zero. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8) return undefined;
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : undefined;
}

/** Replaced characters for each thousand bytes that are no ASCII; 0 for valid UTF-8, also where the end is cut off. */
function damageAsUtf8(bytes: Uint8Array): number {
  const whole = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes;
  const text = new TextDecoder('utf-8').decode(whole, { stream: true });
  let damaged = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) damaged++;
  if (damaged === 0) return 0;
  let high = 0;
  for (const byte of whole) if (byte >= 0x80) high++;
  return Math.ceil((damaged * 1000) / high);
}

/** The Arabic encoding that makes more of the bytes words with the article; undefined when neither does. */
function arabicGuess(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = [...ARABIC].map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return { encoding, articles: text.match(ARTICLE)?.length ?? 0 };
  });
  const best = scored.reduce((a, b) => (b.articles > a.articles ? b : a));
  return best.articles > 0 ? best.encoding : undefined;
}

/** Alef and lam at the head of a word: on every line of Arabic prose. */
const ARTICLE = /(?:^|[\s>"(])\u0627\u0644[\u0621-\u064a]/g;
