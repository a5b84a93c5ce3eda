import {
  currentVersions,
  type PageSource,
  type Prepared,
  prepare,
  preparePage,
  type Reading,
  type Source,
} from '../../index.ts';

/** A reading ready to be stored; loaded where a library is written. */
export function preparedOf(source: Source | PageSource, reading: Reading): Prepared {
  const versions = currentVersions();
  return 'html' in source ? preparePage(source, reading, versions) : prepare(source, reading, versions);
}
