import type { Entry } from '../../followed.ts';

/** The few things that are used of a page's tree. */
interface Node {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): Iterable<Node>;
  querySelector(selectors: string): Node | null;
  closest(selectors: string): Node | null;
}

/** A link of fewer words is a section, a tag or a button. */
const FEWEST_WORDS = 4;
const FURNITURE = 'nav, footer, aside, [role="navigation"], [class*="menu"], [class*="breadcrumb"]';

/** The tree of a page. */
export async function treeOf(html: string): Promise<Node> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document as unknown as Node;
}

/**
 * The headlines of a section page: links of the same site whose text has at least four words and which stand in no
 * menu, each address once.
 */
export async function headlinesOf(
  html: string,
  url: string,
): Promise<{ readonly title?: string; readonly links: readonly Entry[] }> {
  const page = await treeOf(html);
  const links = new Map<string, Entry>();
  for (const link of page.querySelectorAll('a[href]')) {
    const title = link.textContent.replace(/\s+/g, ' ').trim();
    const target = URL.parse(link.getAttribute('href') ?? '', url);
    if (target === null || title.split(' ').length < FEWEST_WORDS || !isSameSite(target, url)) continue;
    target.hash = '';
    if (target.pathname === '/' || target.href === url || link.closest(FURNITURE) !== null) continue;
    if (!links.has(target.href)) links.set(target.href, { address: target.href, title });
  }
  const title = page.querySelector('title')?.textContent.trim();
  return { links: [...links.values()], ...(title !== undefined && title !== '' && { title }) };
}

function isSameSite(target: URL, base: string): boolean {
  const site = (host: string) => host.replace(/^(?:www|m)\./, '');
  return /^https?:$/.test(target.protocol) && site(target.host) === site(URL.parse(base)?.host ?? '');
}
