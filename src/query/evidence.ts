import { anchorOf } from '../store/anchor.ts';
import { quoterOf } from '../store/quotation.ts';

/** A quotation in the text that it was read in; offsets count code points. */
export interface Evidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly documentText: string;
  readonly url?: string | undefined;
}

/**
 * A W3C Web Annotation of a statement: where its words stand, by position and by quotation with context. `address` is
 * the statement's permanent address, `source` that of the document's text.
 */
export function annotationOf(
  evidence: Evidence,
  address: string,
  source: string,
  body: Readonly<Record<string, unknown>>,
) {
  const { exact, prefix, suffix } = anchorOf(quoterOf(evidence.documentText), evidence);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'Dataset', format: 'application/json', value: body },
    target: {
      source,
      ...(evidence.url !== undefined && { scope: evidence.url }),
      selector: [
        { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  };
}

/** Words of a quotation from which on a link names only its first and last ones. */
const LONG = 12;
const EDGE = 5;

/** A link into the original page that shows the quotation (URL Fragment Text Directives); undefined without http(s) URL. */
export function textFragmentOf({ url, text }: Pick<Evidence, 'url' | 'text'>): string | undefined {
  const address = url === undefined ? undefined : URL.parse(url.includes('://') ? url : `https://${url}`);
  if (!address || !/^https?:$/u.test(address.protocol)) return undefined;
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const directive =
    words.length <= LONG
      ? escaped(words.join(' '))
      : `${escaped(words.slice(0, EDGE).join(' '))},${escaped(words.slice(-EDGE).join(' '))}`;
  address.hash = '';
  return `${address.href}#:~:text=${directive}`;
}

/** `-`, `,` and `&` have a meaning of their own in a directive. */
function escaped(words: string): string {
  return encodeURIComponent(words).replace(/-/gu, '%2D');
}
