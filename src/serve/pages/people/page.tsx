import { companyOf, decisions, entity, statementsAbout, stories } from '../../../library.ts';
import { links } from '../links.ts';
import { absent, type PageRoute, type Shown, type Visit } from '../route.ts';
import { PersonView } from './person.tsx';

const LIMIT = 20;
const BESIDE = 12;
const STORIES = 8;

/** A person or body: what they said, what is said about them, their names and offices, and with whom they appear. */
export const personPage: PageRoute = {
  method: 'get',
  path: '/entities/:id',
  scope: 'read',
  answer: (visit) => shownPerson(visit, visit.c.req.param('id') ?? ''),
};

/** The page of an entity; with `problem`, what was wrong with a decision about its names. */
export async function shownPerson(visit: Visit, id: string, problem?: string): Promise<Shown> {
  const { c, library, view } = visit;
  const person = await entity(library, id);
  if (!person) return absent(visit);
  const standing = c.req.query('view') === 'about' ? 'about' : 'speaker';
  const page = Math.max(1, Math.min(1000, Number(c.req.query('page')) || 1));
  const [statements, company, log, told] = await Promise.all([
    statementsAbout(library, person.id, standing, { limit: LIMIT, page }),
    companyOf(library, person.id, BESIDE),
    decisions(library),
    stories(library, { speaker: person.name, limit: STORIES }),
  ]);
  const names = new Set(person.names.map(({ name }) => name));
  const about = log.filter(
    ({ kind, content }) => (kind === 'merge' || kind === 'split') && namesOf(content).some((name) => names.has(name)),
  );
  return {
    title: person.name,
    place: 'people',
    body: (
      <PersonView
        view={view}
        person={person}
        standing={standing}
        statements={statements}
        company={company}
        stories={told.items}
        log={about}
        done={c.req.query('done') !== undefined}
        problem={problem}
      />
    ),
    feeds: [],
    ...(problem !== undefined && { status: 400 }),
  };
}

function namesOf(content: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(content.names) ? content.names.map(({ name }: { readonly name: string }) => name) : [];
}

/** The address of a page of what an entity said, or of what is said about it. */
export function personHref(id: string, standing: 'speaker' | 'about', page = 1): string {
  const fields = [...(standing === 'about' ? ['view=about'] : []), ...(page > 1 ? [`page=${page}`] : [])];
  return `${links.entity(id)}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}
