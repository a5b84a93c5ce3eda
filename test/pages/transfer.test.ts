import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openShelf, putExamples, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
  await putExamples(shelf);
}, 120_000);

describe('A page on its way', () => {
  it('is compressed for who takes it so, and is the same page', async () => {
    const plain = await shelf.get('/outlets');
    const packed = await shelf.ask('/outlets', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
      'gzip',
      'Cookie, Accept-Encoding',
    ]);
    expect(gunzipSync(await packed.bytes()).toString()).toBe(await plain.text());
  });

  it('does not travel again while it is what the browser has', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const first = await shelf.ask('/outlets', { 'accept-encoding': encoding });
      const etag = first.headers.get('etag') ?? '';
      expect([encoding, etag]).toEqual([encoding, expect.stringMatching(/"[0-9a-f]+"$/u)]);
      const again = await shelf.ask('/outlets', { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([encoding, again.status, await again.text()]).toEqual([encoding, 304, '']);
      expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('is a visit even when it does not travel', async () => {
    const etag = (await shelf.get('/')).headers.get('etag') ?? '';
    const again = await shelf.ask('/', { 'if-none-match': etag });
    expect([again.status, again.headers.get('set-cookie')?.startsWith('isnad-seen=')]).toEqual([304, true]);
  });
});
