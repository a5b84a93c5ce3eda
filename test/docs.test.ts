import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleWithin, linkedExample } from '../scripts/linked-example/linked-example.ts';
import { rulesDoc } from '../scripts/rules-doc/rules-doc.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(DOCS)('%s', (doc) => {
  const text = readFileSync(join(ROOT, doc), 'utf8');

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)|click \w+ "([^"]+)"/gu)].map((m) => m[1] ?? m[2] ?? '');
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(doc), link)));
    expect(missing).toEqual([]);
  });

  it('names only scripts and commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/gu)].map((m) => m[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('is what the rules say now (npm run docs:rules)', () => {
    expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(rulesDoc());
  });
});

describe('README.md', () => {
  it('prints the bundled example as the program links it now (npm run docs:linked)', async () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(text).toBe(exampleWithin(text, await linkedExample()));
  }, 120_000);
});
