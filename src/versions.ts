import { shippedRegistryVersion } from './shipped.ts';
import type { Versions } from './store/prepare.ts';

/** Put here when the program is bundled (scripts/build.mjs): hashes of what cleaner and reader are made of. */
declare const CLEANER_VERSION: string | undefined;
declare const READER_VERSION: string | undefined;

/** What runs from its source has no version of its own: it is being worked on. */
const SOURCE = 'source';

/** The versions of cleaner, reader and shipped registry, which a reading keeps so that it can be told when it is old. */
export function currentVersions(): Versions {
  return {
    cleaner: typeof CLEANER_VERSION === 'string' ? CLEANER_VERSION : SOURCE,
    reader: typeof READER_VERSION === 'string' ? READER_VERSION : SOURCE,
    registry: shippedRegistryVersion(),
  };
}
