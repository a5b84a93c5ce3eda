import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isnad, workshop } from './harness.ts';

const shop = workshop();
const text = 'قال وزير النقل سامي الراوي إن الميناء سيفتح أبوابه يوم الخميس.';

async function filled(name: string): Promise<string> {
  const library = join(shop.path, `${name}.db`);
  await isnad(['add', '--library', library, '--outlet', 'المرفأ', '--quiet', '-'], { stdin: text });
  return library;
}

describe('isnad search', () => {
  it('shows who said it, with what was found marked', async () => {
    const library = await filled('one');
    const world = { columns: 80, env: { FORCE_COLOR: '1' } };
    const { status, out } = await isnad(['search', '--library', library, 'للميناء'], world);
    expect(status).toBe(0);
    expect(out).toContain('سامي الراوي');
    expect(out).toContain('\u001b[1m\u001b[33mالميناء');
  });

  it('gives a page as JSON', async () => {
    const library = await filled('two');
    const { out } = await isnad(['search', '--library', library, '--json', '--facets', 'speaker:الراوي']);
    expect(JSON.parse(out)).toMatchObject({ total: 1, facets: { speaker: [{ value: 'سامي الراوي', count: 1 }] } });
  });

  it('finds documents too', async () => {
    const library = await filled('three');
    const { out } = await isnad(['search', '--library', library, '--documents', '--json', 'outlet:المرفأ']);
    expect(JSON.parse(out)).toMatchObject({ total: 1, items: [{ document: { outlet: 'المرفأ' } }] });
  });

  it('says by its exit status that nothing was found', async () => {
    expect((await isnad(['search', '--library', await filled('four'), 'زلزال'])).status).toBe(1);
  });

  it('says where a query is wrong and what was expected', async () => {
    const { status, err } = await isnad(['search', '--library', await filled('five'), 'ميناء typ:direct']);
    expect(status).toBe(2);
    expect(err).toContain('at 7: no field is called «typ»');
  });

  it('makes no library where there is none', async () => {
    const { status, err } = await isnad(['search', '--library', join(shop.path, 'none.db'), 'ميناء']);
    expect(status).toBe(1);
    expect(err).toContain('none.db');
  });
});

describe('isnad token', () => {
  it('shows a secret once and lists tokens without it', async () => {
    const library = await filled('six');
    const made = await isnad(['token', 'make', 'desk', '--scope', 'read', 'decide', '--library', library]);
    expect(made.out).toMatch(/^isnad_\S{20,}\n$/u);
    const { out } = await isnad(['token', 'list', '--library', library]);
    expect(out).toContain('desk\tread,decide\tuntil revoked\tnever used');
    expect(out).not.toContain(made.out.trim());
  });

  it('refuses a scope that there is none of, and a name twice', async () => {
    const library = await filled('seven');
    expect((await isnad(['token', 'make', 'a', '--scope', 'all', '--library', library])).err).toContain('--scope all');
    await isnad(['token', 'make', 'a', '--library', library]);
    expect((await isnad(['token', 'make', 'a', '--library', library])).status).toBe(2);
  });

  it('revokes for good', async () => {
    const library = await filled('eight');
    await isnad(['token', 'make', 'a', '--library', library]);
    expect((await isnad(['token', 'revoke', 'a', '--library', library])).status).toBe(0);
    expect((await isnad(['token', 'list', '--library', library])).out).toContain('revoked');
    expect((await isnad(['token', 'revoke', 'b', '--library', library])).status).toBe(2);
  });
});
