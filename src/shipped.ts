import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version of a registry that knows nobody, where the file was left out. */
export const NO_REGISTRY = 'empty';

/** Where the registry that is shipped with the program lies; undefined where it was left out. */
export function shippedRegistryPath(): string | undefined {
  const paths = ['../registry/', '../../registry/', './registry/'].map((up) =>
    fileURLToPath(new URL(`${up}snapshot.json`, import.meta.url)),
  );
  return paths.find((path) => existsSync(path));
}

let version: string | undefined;

/** The version of the shipped registry, without loading what finds names. */
export function shippedRegistryVersion(): string {
  const path = shippedRegistryPath();
  if (path === undefined) return NO_REGISTRY;
  version ??= (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
  return version;
}
