import type { Library } from '../../library.ts';
import type { Report } from '../run/report.ts';
import type { Libraries } from './open.ts';

/**
 * Links what a call has added; another process that links at the moment does so in its place, now or next time. `report`
 * hears of that, where there is one.
 */
export async function linkAdded(library: Library, libraries: Libraries, report?: Report): Promise<void> {
  try {
    await libraries.linkNew(library);
  } catch (error) {
    if (!(error instanceof libraries.LinkingUnderWay)) throw error;
    report?.note(`${error.message}; what was added is linked by isnad link`);
  }
}
