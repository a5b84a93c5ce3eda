import { sql } from 'kysely';
import type { Library, Read } from '../library.ts';
import { checkDocuments } from './documents.ts';
import { LINKS } from './links.ts';

/** Something in a library that cannot be as it is. */
export interface Fault {
  /** The table, and the row or document it is about. */
  readonly where: string;
  readonly what: string;
}

/**
 * Verifies a library as it stands at one moment: hashes of texts and captures, every quotation against its text, numbers
 * and references, merged entities, search against the record, decisions, and on SQLite the file itself. `found` hears of
 * each fault; how many documents were looked at.
 */
export function check(library: Library, found: (fault: Fault) => Promise<void>): Promise<number> {
  return library.snapshot(async (read) => {
    if (library.engine === 'sqlite') await checkFile(read, found);
    for (const { where, what, query } of REFERENCES) {
      const { rows } = await sql<{ row: string }>`${sql.raw(query)}`.execute(read);
      for (const { row } of rows) await found({ where: `${where} ${row}`, what });
    }
    return checkDocuments(read, found);
  });
}

async function checkFile(read: Read, found: (fault: Fault) => Promise<void>): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(read);
  for (const { integrity_check: what } of rows) if (what !== 'ok') await found({ where: 'the file', what });
  const { rows: orphans } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(read);
  for (const { table, parent } of orphans) await found({ where: table, what: `a row refers to no row of ${parent}` });
}

/** What no foreign key can say. Each query gives the rows at fault. */
const REFERENCES = [
  ...LINKS,
  {
    where: 'documents',
    what: 'has no current reading, or one of another text',
    query: `select d.id as row from documents d left join readings r on r.key = d.reading and r.document = d.key
      left join cleanings c on c.key = r.cleaning left join texts t on t.key = d.text and t.document = d.key
      where t.key is null or c.key is null or c.text <> t.key`,
  },
  {
    where: 'documents',
    what: 'has a current reading that is not of its latest capture',
    query: `select d.id as row from documents d join readings r on r.key = d.reading join cleanings c on c.key = r.cleaning
      join captures p on p.key = c.capture join captures q on q.document = d.key
      where q.received_at > p.received_at or (q.received_at = p.received_at and q.key > p.key)`,
  },
  {
    where: 'statements',
    what: 'has a number that its document has not given, or a key that is not its number',
    query: `select s.key as row from statements s join documents d on d.key = s.document
      where s.number >= d.next_statement or s.key <> s.document * 1048576 + s.number`,
  },
  {
    where: 'statements',
    what: 'stands, but not in the current text',
    query: `select s.key as row from statements s join documents d on d.key = s.document
      where s.state <> 'gone' and s.text_key <> d.text`,
  },
  {
    where: 'statements',
    what: 'stands in an article that its document has not',
    query: `select s.key as row from statements s where s.state = 'standing' and not exists
      (select 1 from articles a where a.document = s.document and a.place = s.article)`,
  },
  {
    where: 'names',
    what: 'belongs to an entity that was merged into another',
    query: 'select n.key as row from names n join entities e on e.key = n.entity where e.redirect is not null',
  },
  {
    where: 'entities',
    what: 'leads to an entity that leads elsewhere',
    query: 'select e.id as row from entities e join entities o on o.key = e.redirect where o.redirect is not null',
  },
  {
    where: 'decisions',
    what: 'was never applied nor listed',
    query: `select x.id as row from decisions x left join decision_outcomes o on o.decision = x.key where o.decision is null`,
  },
  {
    where: 'search_statements',
    what: 'a standing statement is not in search, or more than once',
    query: `select s.key as row from statements s left join search_statements f on f.statement = s.key
      where s.state = 'standing' group by s.key having count(f.key) <> 1`,
  },
  {
    where: 'search_statements',
    what: 'search holds a statement that does not stand',
    query: `select f.statement as row from search_statements f left join statements s on s.key = f.statement
      where s.state is null or s.state <> 'standing'`,
  },
  {
    where: 'search_mentions',
    what: 'search holds a mention in a statement that does not stand',
    query: `select f.statement as row from search_mentions f join statements s on s.key = f.statement
      where s.state <> 'standing'`,
  },
] as const;
