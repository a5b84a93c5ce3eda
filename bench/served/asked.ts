import { gunzipSync } from 'node:zlib';
import { Agent, request } from 'undici';

/** One answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** From the request to the last byte. */
  readonly milliseconds: number;
  /** Of the body as transferred. */
  readonly bytes: number;
  readonly body: string;
}

const agent = new Agent({ connections: 1 });

/** Asks as browsers do: compressed bodies are welcome. */
export async function asked(url: string): Promise<Answer> {
  const start = performance.now();
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
  });
  const bytes = Buffer.from(await body.arrayBuffer());
  const milliseconds = performance.now() - start;
  const plain = headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
  return { status: statusCode, milliseconds, bytes: bytes.length, body: plain.toString() };
}

/** What a page loads beside its HTML, without fonts. */
export function partsOf(html: string): readonly string[] {
  const found = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map(([, path = '']) => path);
  return [...new Set(found)].filter((path) => !path.endsWith('.woff2'));
}
