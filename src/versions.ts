import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Versions } from './store/prepare.ts';

/** Put here when the program is bundled (scripts/build.mjs): hashes of what cleaner and reader are made of. */
declare const CLEANER_VERSION: string | undefined;
declare const READER_VERSION: string | undefined;

/** What runs from its source has no version of its own: it is being worked on. */
const SOURCE = 'source';
/** The version of a registry that knows nobody, where the file was left out. */
export const NO_REGISTRY = 'empty';

/**
 * The versions of cleaner, reader and shipped registry, which a reading keeps so that it can be told when it is old.
 * Nothing of the reader is loaded for it.
 */
export function currentVersions(): Versions {
  return {
    cleaner: typeof CLEANER_VERSION === 'string' ? CLEANER_VERSION : SOURCE,
    reader: typeof READER_VERSION === 'string' ? READER_VERSION : SOURCE,
    registry: registryVersion(),
  };
}

/** Where the registry that is shipped with the program lies; undefined where it was left out. */
export function shippedRegistryPath(): string | undefined {
  const paths = ['../registry/', '../../registry/', './registry/'].map((up) =>
    fileURLToPath(new URL(`${up}snapshot.json`, import.meta.url)),
  );
  return paths.find((path) => existsSync(path));
}

let version: string | undefined;

function registryVersion(): string {
  const path = shippedRegistryPath();
  if (path === undefined) return NO_REGISTRY;
  version ??= (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
  return version;
}
