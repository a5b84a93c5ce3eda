import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const LEXICONS = 'src/arabic/lexicons';
/** Bundles of dist/ that a module may ask for while it runs. */
const BUNDLES = /\/(?:index|pages|input|library)\.ts$/;

/**
 * Bundles what the start-up snapshot is made of (src/cli/start): the code of `isnad read`, and its lexicons as a script of
 * their own. `root` is the folder of the package, `define` what stands for names in the code. Gives the two files.
 */
export async function bundleFrozen(root, define) {
  const { build } = await import('esbuild');
  const common = {
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    supported: { 'regexp-unicode-property-escapes': true }, // a literal is compiled once, `new RegExp` at every call
    logLevel: 'warning',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
  };
  const code = await build({
    ...common,
    entryPoints: { read: 'src/cli/start/frozen.ts' },
    outdir: join(root, 'dist/frozen'),
    outExtension: { '.js': '.cjs' },
    charset: 'ascii', // one byte a letter; the Arabic is in the lexicons
    define: { ...define, 'import.meta.url': 'isnad.url' },
    plugins: [apart],
  });
  const [file] = code.outputFiles;
  const names = new Set(Array.from(file.text.matchAll(/"lexicon:([^"]+)"/g), ([, name]) => name)); // what it asks for
  const lexicons = await build({
    ...common,
    stdin: {
      contents: Array.from(names, (name) => `exports[${JSON.stringify(name)}] = require('./${name}');`).join('\n'),
      resolveDir: join(root, LEXICONS),
    },
    charset: 'utf8',
    outfile: join(root, 'dist/frozen/lexicons.cjs'),
  });
  const prelude = readFileSync(join(root, 'scripts/frozen-prelude.cjs'), 'utf8').replaceAll(
    /^\s*\/\*\*.*?\*\/\n/gms,
    '',
  );
  const text = (prelude + file.text.replaceAll(/\b(import|require)\("/g, 'isnad.$1("')).replaceAll(
    /[^\0-\x7f]/g, // esbuild leaves those of regular expressions
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [...lexicons.outputFiles, { path: file.path, contents: Buffer.from(text) }];
}

/** Lexicons, packages that are not always wanted, and bundles that are loaded when they are wanted stay outside. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      const isPackage = !/^(?:\.|\/|node:)/.test(path);
      if (isPackage) return path === 'commander' || kind === 'entry-point' ? undefined : { path, external: true };
      if (path.includes('lexicons/')) return { path: `lexicon:${basename(path)}`, external: true };
      if (kind === 'dynamic-import' && BUNDLES.test(path))
        return { path: `./${basename(path, '.ts')}.js`, external: true };
      return undefined;
    });
  },
};
