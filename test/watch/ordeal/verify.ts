import { sql } from 'kysely';
import { check, openLibrary } from '../../../src/library.ts';
import { type Page, type Script, versionsOf } from './press.ts';
import { markOf } from './texts.ts';

/** What a library holds of a scripted press. */
export interface Held {
  readonly documents: number;
  readonly edited: number;
  readonly gone: number;
  /** What is not as it was published. */
  readonly faults: readonly string[];
  /** Polls of each source, in the order of their naming. */
  readonly polls: readonly { readonly polls: number; readonly failures: number }[];
}

/** Compares a library with everything that the script published: each page once, each version of it, nothing else. */
export async function compare(where: string, script: Script): Promise<Held> {
  const library = await openLibrary(where);
  try {
    const faults: string[] = [];
    await check(library, async (fault) => void faults.push(`isnad check: ${fault.where}: ${fault.what}`));
    const { rows } = await sql<{ id: string; url: string; text: string; captures: number; seen: string }>`
      select d.id, d.url, t.text, (select count(*) from captures p where p.document = d.key) as captures,
        (select group_concat(x.text, '|') from texts x where x.document = d.key) as seen
      from documents d join texts t on t.key = d.text`.execute(library.read);
    const byNumber = Map.groupBy(rows, ({ text }) => Number(/رقم (\d+) في صيغته/.exec(text)?.[1] ?? -1));
    for (const page of script.pages) {
      const held = byNumber.get(page.number) ?? [];
      faults.push(...faultsOf(page, held));
      byNumber.delete(page.number);
    }
    for (const number of byNumber.keys()) faults.push(`document ${number} was never published`);
    const gone = await sql<{ n: number }>`select count(*) as n from source_pages where state = 'gone'`.execute(
      library.read,
    );
    const polls = await sql<{ polls: number; failures: number }>`select t.polls, t.failures from source_states t
      order by t.source`.execute(library.read);
    return {
      documents: rows.length,
      edited: rows.filter(({ captures }) => captures > 1).length,
      gone: Number(gone.rows[0]?.n ?? 0),
      faults,
      polls: polls.rows,
    };
  } finally {
    await library.close();
  }
}

function faultsOf(
  page: Page,
  held: readonly { readonly text: string; readonly captures: number; readonly seen: string }[],
) {
  const { number, fate } = page;
  const versions = versionsOf(page);
  if (versions === 0) return held.length === 0 ? [] : [`page ${number} (${fate}) is held, but was never there`];
  if (held.length !== 1) return [`page ${number} (${fate}) is held ${held.length} times`];
  const [{ text, captures, seen }] = held as [(typeof held)[number]];
  const faults: string[] = [];
  if (captures !== versions) faults.push(`page ${number} (${fate}) has ${captures} captures, not ${versions}`);
  if (!text.includes(markOf(number, versions))) faults.push(`page ${number} (${fate}) is not in its last version`);
  for (let version = 1; version <= versions; version++)
    if (!seen.includes(markOf(number, version))) faults.push(`version ${version} of page ${number} (${fate}) is lost`);
  return faults;
}

/** True while visits to pages are still to come. */
export async function isBehind(where: string): Promise<boolean> {
  const library = await openLibrary(where);
  try {
    const { rows } = await sql<{ n: number }>`select count(*) as n from source_pages where due_at is not null`.execute(
      library.read,
    );
    return Number(rows[0]?.n) > 0;
  } finally {
    await library.close();
  }
}
