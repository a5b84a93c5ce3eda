import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of the site, and its place in feed and sitemap. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly published: string;
}

/** A news site on this machine with one feed and one sitemap. */
export interface Site {
  readonly url: string;
  readonly feed: string;
  readonly sitemap: string;
  /** What is asked for, in order. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** Shows these pages, and of these so many of the newest in the feed. */
  show(pages: readonly SitePage[], inFeed: number): void;
  close(): void;
}

/** Opens the site. */
export async function openSite(): Promise<Site> {
  const asked: Site['asked'] = [];
  let pages: readonly SitePage[] = [];
  let inFeed = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const page = pages.find((one) => one.path === path);
    const body =
      path === '/feed'
        ? feedOf(url, pages.slice(0, inFeed))
        : path === '/map'
          ? mapOf(url, pages)
          : page && htmlOf(page);
    const tag = `"${Buffer.from(body ?? '')
      .toString('base64url')
      .slice(-40)}-${body?.length}"`;
    if (body === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else
      response.writeHead(200, { 'content-type': page ? 'text/html; charset=utf-8' : 'text/xml', etag: tag }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    feed: `${url}/feed`,
    sitemap: `${url}/map`,
    asked,
    show: (shown, most) => {
      pages = shown;
      inFeed = most;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function feedOf(url: string, pages: readonly SitePage[]): string {
  const items = pages.map(({ path, title, published }) => {
    const date = new Date(published).toUTCString();
    return `<item><title>${title}</title><link>${url}${path}</link><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>مرآة الساحل</title>${items.join('')}</channel></rss>`;
}

function mapOf(url: string, pages: readonly SitePage[]): string {
  const entries = pages.map(
    ({ path, published }) => `<url><loc>${url}${path}</loc><lastmod>${published}</lastmod></url>`,
  );
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`;
}

function htmlOf({ title, text, published }: SitePage): string {
  const facts = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: published });
  const prose = `<p>${text}</p><p>${'ويأتي ذلك في إطار الأعمال الجارية على امتداد الساحل منذ مطلع العام. '.repeat(4)}</p>`;
  return `<!DOCTYPE html><html lang="ar"><head><title>${title}</title>
<script type="application/ld+json">${facts}</script></head><body><article><h1>${title}</h1>${prose}</article></body></html>`;
}
