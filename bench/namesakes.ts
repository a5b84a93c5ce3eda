/**
 * How well persons of one name are kept apart: `npm run bench:namesakes -- LIBRARY [--pairs N]`. Names of the library that
 * are taken for several persons are listed, to be judged. Then the documents of two persons of the library are put
 * together, as if they had one name: how often they are parted, and parted right.
 */
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { namingsIn, personsOfReading } from '../src/link/library/namings.ts';
import { type Naming, personsOf } from '../src/link/persons/apart.ts';
import { documentsUsing, sensesOf } from '../src/store/links/namesakes.ts';
import { openLibrary } from '../src/store/open.ts';
import { random } from '../training/random.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const [where] = positionals;
if (where === undefined) throw new Error('npm run bench:namesakes -- LIBRARY');
/** Persons of so many documents are put together. */
const [FEWEST, MOST] = [2, 40];

const library = await openLibrary(where, { create: false });
const next = random(Number(values.seed));
const { rows: names } = await sql<{ name: string }>`select n.name from names n join mentions m on m.name = n.key
  where n.kind = 'person' and n.name like '% %' group by n.key, n.name
  having count(distinct m.document) between ${FEWEST} and ${MOST} order by n.name`.execute(library.read);
const told = new Map<string, { readonly walk: string; readonly namings: readonly Naming[] }>();
let looked = 0;
let parted = 0;
for (const { name } of names
  .map((one) => ({ one, rank: next() }))
  .sort((a, b) => a.rank - b.rank)
  .map(({ one }) => one)) {
  if (told.size >= 400) break;
  const using = (await documentsUsing(library.read, await sensesOf(library.read, name), MOST)) ?? [];
  const namings = await namingsIn(
    library,
    name,
    using.map((one) => ({ ...one, persons: personsOfReading(one.entities) })),
  );
  const walks = new Set(namings.flatMap((naming) => naming.walks).filter((walk) => walk !== 'risen'));
  looked++;
  if (personsOf(namings).length > 1) parted++;
  if (walks.size === 1) told.set(name, { walk: [...walks][0] ?? '', namings });
}
console.log(`${looked} persons looked at, ${parted} of them taken for several`);

const counts = new Map<string, { pairs: number; parted: number; documents: number; right: number }>();
const all = [...told];
for (let k = 0; k < Number(values.pairs); k++) {
  const [[x, a], [y, b]] = [pick(), pick()];
  if (x === y || a.namings.some(({ id }) => b.namings.some((other) => other.id === id))) continue;
  const kind = a.walk === b.walk ? 'one walk of life' : 'two walks of life';
  const count = counts.get(kind) ?? { pairs: 0, parted: 0, documents: 0, right: 0 };
  counts.set(kind, count);
  count.pairs++;
  const persons = personsOf([...a.namings, ...b.namings]);
  if (persons.length < 2) continue;
  count.parted++;
  const own = new Set(a.namings.map(({ id }) => id));
  for (const { namings } of persons) {
    const ofA = namings.filter(({ id }) => own.has(id)).length;
    count.documents += namings.length;
    count.right += Math.max(ofA, namings.length - ofA);
  }
}
for (const [kind, { pairs, parted: apart, documents, right }] of counts)
  console.log(`${kind}: ${pairs} pairs, ${apart} parted, of ${documents} documents ${right} with their own`);
await library.close();

function pick(): (typeof all)[number] {
  return all[Math.floor(next() * all.length)] as (typeof all)[number];
}
