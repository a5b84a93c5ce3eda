import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The arrows of DESIGN section 2: what each folder may import besides itself, types (`model.ts`, `followed.ts`) and packages. `annotate` and
 * `clean` are stages of reading one document and know neither storage nor faces; faces see what `index.ts` and
 * `library.ts` export.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  arabic: ['text'],
  ingest: ['text'],
  annotate: ['text', 'arabic', 'registry.ts'],
  clean: ['text', 'arabic', 'annotate/times'],
  link: ['text', 'arabic', 'annotate/mentions', 'registry.ts', 'store'], // a library is linked where its readings are
  store: ['text', 'arabic', 'annotate/mentions/variants'], // names are found by any spelling
  query: ['text', 'arabic', 'store', 'link', 'annotate/mentions/variants'],
  labels: [],
  cli: [
    'text',
    'labels',
    'query',
    'index.ts',
    'library.ts',
    'input.ts',
    'pages.ts',
    'captures.ts',
    'watch',
    'serve/server.ts',
  ],
  serve: ['text', 'labels', 'query', 'index.ts', 'library.ts', 'pages.ts', 'captures.ts'],
  'read.ts': ['annotate', 'registry.ts'],
  'registry.ts': ['arabic', 'text', 'annotate/mentions/tagger', 'annotate/mentions/variants', 'shipped.ts'],
  'shipped.ts': [],
  'index.ts': [
    'input.ts',
    'clean',
    'read.ts',
    'registry.ts',
    'arabic',
    'annotate',
    'query',
    'text',
    'link',
    'store',
    'versions.ts',
  ],
  'input.ts': ['ingest'],
  'pages.ts': ['clean'],
  'library.ts': ['query', 'store', 'link', 'versions.ts'],
  'versions.ts': ['shipped.ts', 'store'],
  'model.ts': ['text'],
  'followed.ts': [],
  'captures.ts': ['input.ts', 'clean', 'read.ts', 'registry.ts'],
  watch: ['text', 'index.ts', 'input.ts', 'library.ts'],
};

/**
 * The folders of the statement stage in the order in which a statement is found: each may import those before it. `rule.ts` and
 * `found.ts` hold the types that all of them hand on.
 */
const STATEMENTS = join('annotate', 'statements');
const STEPS = ['clause', 'contents', 'subjects', 'cues', 'speakers', 'chain', 'rules'];
const HANDED_ON = ['rule.ts', 'found.ts'].map((name) => join(STATEMENTS, name));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s*['"](\.[^'"]+)['"]/gmu)]
    .concat([...text.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/gu)])
    .map((match) => relative(SRC, join(dirname(file), match[1] ?? '')));
}

function allowed(from: string, to: string): boolean {
  const [folder = ''] = from.split('/');
  const [target = ''] = to.split('/');
  if (folder === target && from.includes('/')) return true;
  if (to === 'model.ts' || to === 'followed.ts') return true;
  return (ARROWS[folder] ?? []).some((arrow) => to === arrow || to.startsWith(`${arrow}/`));
}

function stepOf(file: string): number {
  const [step = ''] = relative(STATEMENTS, file).split('/');
  return STEPS.includes(step) ? STEPS.indexOf(step) : STEPS.length;
}

describe('The folders of the statement stage', () => {
  it('import only what comes before them', () => {
    const forbidden = files(join(SRC, STATEMENTS)).flatMap((file) => {
      const from = relative(SRC, file);
      return imports(file)
        .filter((to) => to.startsWith(`${STATEMENTS}/`) && !HANDED_ON.includes(to) && !HANDED_ON.includes(from))
        .filter((to) => stepOf(to) > stepOf(from))
        .map((to) => `${from} must not import ${to}`);
    });
    expect(forbidden).toEqual([]);
  });

  it('are all in the order', () => {
    const folders = readdirSync(join(SRC, STATEMENTS), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...STEPS].sort());
  });
});

describe('The folders of the program', () => {
  it('import only along the flow', () => {
    const forbidden = files(SRC).flatMap((file) => {
      const from = relative(SRC, file);
      return imports(file)
        .filter((to) => !allowed(from, to))
        .map((to) => `${from} must not import ${to}`);
    });
    expect(forbidden).toEqual([]);
  });

  it('are all named by an arrow', () => {
    const unknown = readdirSync(SRC).filter((name) => !(name in ARROWS));
    expect(unknown).toEqual([]);
  });

  it('refuse an import against the flow', () => {
    expect(allowed('text/fold.ts', 'arabic/words.ts')).toBe(false);
    expect(allowed('annotate/context.ts', 'store/library.ts')).toBe(false);
    expect(allowed('clean/clean.ts', 'annotate/statements/rules.ts')).toBe(false);
    expect(allowed('cli/read.ts', 'annotate/context.ts')).toBe(false);
    expect(allowed('arabic/words.ts', 'text/fold.ts')).toBe(true);
  });

  it('keep knowledge of Arabic out of the engine of statements', () => {
    const engine = files(join(SRC, 'annotate')).filter((file) => !/\/rules\/|\.test\.ts$/u.test(file));
    const withLetters = engine.filter((file) => {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//gu, '')
        .replace(/\/\/.*$/gmu, '');
      return /'[^'\n]*[\u0620-\u064a][^'\n]*'/u.test(code);
    });
    expect(withLetters.map((file) => relative(SRC, file))).toEqual([]);
  });
});
