/** Elements nested deeper are unwrapped: no page for people needs more, and what walks up from a node stays fast. */
export const DEEPEST = 100;

/** Elements that hold nothing, or that the next of their kind closes: they do not add to the depth. */
const FLAT = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
  ...['p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'html', 'head', 'body'],
]);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const LONGEST_NAME = 32;

/** A tag in a page: where it begins and ends, its name, and whether it closes. */
interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
}

/**
 * The page with the tags of too deeply nested elements taken out; their text stays. A page that nests no deeper than
 * `deepest` comes back as it is. One pass, linear.
 */
export function boundDepth(html: string, deepest = DEEPEST): string {
  let depth = 0;
  let kept = 0;
  const parts: string[] = [];
  const cut = ({ start, end }: Tag) => {
    parts.push(html.slice(kept, start), ' ');
    kept = end;
  };
  for (let tag = nextTag(html, 0); tag !== undefined; tag = nextTag(html, tag.end)) {
    if (FLAT.has(tag.name)) continue;
    if (tag.closing) {
      if (depth > deepest) cut(tag);
      depth = Math.max(0, depth - 1);
    } else {
      depth++;
      if (depth > deepest) cut(tag);
    }
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(kept);
}

/** The next tag from `from` on; comments, and the content of elements that hold no markup, are passed over. */
function nextTag(html: string, from: number): Tag | undefined {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      if (close < 0) return undefined;
      at = close;
      continue;
    }
    const closing = html.charCodeAt(at + 1) === SLASH;
    const name = nameAt(html, closing ? at + 2 : at + 1);
    if (name === '') continue;
    const close = html.indexOf('>', at);
    if (close < 0) return undefined;
    const end = close + 1;
    if (!closing && RAW.has(name)) {
      at = endOfRaw(html, end, name);
      if (at < 0) return undefined;
      continue;
    }
    if (!closing && html.charCodeAt(close - 1) === SLASH) {
      at = close;
      continue;
    }
    return { start: at, end, name, closing };
  }
  return undefined;
}

const SLASH = 0x2f;

function nameAt(html: string, from: number): string {
  let to = from;
  while (to < html.length && to - from < LONGEST_NAME && isNameUnit(html.charCodeAt(to))) to++;
  return html.slice(from, to).toLowerCase();
}

function isNameUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Where `</name` stands from `from` on; −1 when it does not. Case does not matter. */
function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (nameAt(html, at + 2) === name) return at - 1;
  }
  return -1;
}
