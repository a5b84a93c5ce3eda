import { sourceRecords } from '../../../library.ts';
import { links } from '../links.ts';
import type { PageRoute, Shown, Visit } from '../route.ts';
import { SourcesView, type Told } from './sources.tsx';

/** The sources that are followed, with their health; those that need a person first. */
export const sourcesPage: PageRoute = {
  method: 'get',
  path: links.sources,
  scope: 'read',
  answer: (visit) => shownSources(visit),
};

/** The page of sources; `told`: what came of adding some, `problem`: why none were. */
export async function shownSources(visit: Visit, told: Told = {}): Promise<Shown> {
  const { library, view, c } = visit;
  const sources = (await sourceRecords(library)).toSorted((a, b) => Number(b.needsPerson) - Number(a.needsPerson));
  const count = (name: string) => Math.max(0, Math.min(100_000, Math.trunc(Number(c.req.query(name))) || 0));
  const outcome = { added: count('added'), known: count('known'), left: count('left'), ...told };
  return {
    title: view.words.nav.sources,
    place: 'sources',
    body: <SourcesView view={view} sources={sources} told={outcome} />,
    ...(told.problem !== undefined && { status: 400 }),
  };
}
