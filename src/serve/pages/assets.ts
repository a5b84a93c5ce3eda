import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages load beside their HTML, as scripts/assets.mjs bundled it. */
export interface Assets {
  /** The address of a file by its plain name: `style.css`. */
  href(name: string): string;
  /** A file by the name in its address; undefined when the bundle has none. */
  file(name: string): { readonly type: string; readonly content: Uint8Array<ArrayBuffer> } | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Reads the bundle into memory. Throws when `folder` holds none: the program has not been built. */
export function loadAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Readonly<Record<string, string>>;
  const files = new Map(
    Object.values(manifest).map((name) => [
      name,
      {
        type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        content: new Uint8Array(readFileSync(join(folder, name))),
      },
    ]),
  );
  return {
    href: (name) => {
      const hashed = manifest[name];
      if (hashed === undefined) throw new Error(`no asset is called ${name}`);
      return `/assets/${hashed}`;
    },
    file: (name) => files.get(name),
  };
}
