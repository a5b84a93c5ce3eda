import { join, relative } from 'node:path';

/** What pages need beside their HTML: name in the manifest → its source. */
const ENTRIES = {
  style: 'src/serve/pages/style/style.css',
  reading: 'src/serve/pages/browser/reading.ts',
  mark: 'src/serve/pages/style/mark.svg',
};
/** What a file of the bundle is called in the manifest, where its name has a hash. */
const HASH = /-[A-Z0-9]{8}(?=\.\w+$)/u;

/**
 * Bundles the style sheet, the scripts of the browser and the fonts, each under a name that holds the hash of its content.
 * Gives the files and `manifest.json`: plain name → name with hash.
 */
export async function bundleAssets(root) {
  const { build } = await import('esbuild');
  const outdir = join(root, 'dist/assets');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir,
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17.2'],
    charset: 'utf8',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    tsconfig: join(root, 'tsconfig.browser.json'),
    logLevel: 'warning',
  });
  const names = outputFiles.map(({ path }) => relative(outdir, path)).sort();
  const manifest = Object.fromEntries(names.map((name) => [name.replace(HASH, ''), name]));
  const contents = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
  return [...outputFiles, { path: join(outdir, 'manifest.json'), contents }];
}
