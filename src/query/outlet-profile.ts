import type { Library } from '../store/library.ts';
import { agenciesOfOutlet, type OutletCounts, outletCounts, sourcesOfOutlet } from '../store/links/read-outlets.ts';

/** What an outlet publishes, and where it says, or shows, that it has it from. */
export interface OutletProfile extends OutletCounts {
  readonly outlet: string;
  /** Agencies that its articles name as their source, the commonest first. */
  readonly agencies: readonly { readonly name: string; readonly articles: number }[];
  /** Outlets that had a passage first which its articles have as well. */
  readonly takenFrom: readonly { readonly outlet: string; readonly articles: number }[];
}

/** The profile of an outlet by its full name; undefined when the library has nothing of it. */
export async function outletProfile({ read }: Library, outlet: string): Promise<OutletProfile | undefined> {
  const counts = await outletCounts(read, outlet);
  if (!counts) return undefined;
  const [named, takenFrom] = await Promise.all([agenciesOfOutlet(read, outlet), sourcesOfOutlet(read, outlet)]);
  const byName = new Map<string, number>();
  for (const { agencies, articles } of named) {
    for (const agency of agencies) byName.set(agency, (byName.get(agency) ?? 0) + articles);
  }
  const agencies = [...byName]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return { outlet, ...counts, agencies, takenFrom };
}
