import { tableCounts } from '../store/counts.ts';
import type { Library } from '../store/library.ts';

/** How much a library holds: documents, standing statements, entities. */
export function libraryCounts(
  library: Library,
): Promise<Readonly<Record<'documents' | 'statements' | 'entities', number>>> {
  return tableCounts(library.read);
}
