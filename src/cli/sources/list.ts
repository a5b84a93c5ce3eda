import type { Command } from 'commander';
import type { SourceRecord } from '../../library.ts';
import { spoken } from '../following/duration.ts';
import { type Call, write } from '../io.ts';
import { addLibraryOption, type LibraryFlags, withLibrary } from '../library/open.ts';
import { grouped } from '../library/summary.ts';

/** `isnad sources list` */
export function addSourcesList(sources: Command, call: Call): void {
  addLibraryOption(sources.command('list').description('all sources with what is known of them'))
    .option('--json', 'as a JSON array')
    .action((flags: LibraryFlags & { readonly json?: boolean }) => list(flags, call));
}

async function list({ json, ...flags }: LibraryFlags & { readonly json?: boolean }, call: Call): Promise<void> {
  await withLibrary(flags, call, { create: false }, async (library, { sourceRecords }) => {
    const records = await sourceRecords(library);
    if (json) return write(call.io.stdout, `${JSON.stringify(records, null, 2)}\n`);
    for (const record of records) await write(call.io.stdout, `${lines(record).join('\n')}\n`);
  });
}

function lines(record: SourceRecord): readonly string[] {
  const { id, kind, url, title, outlet, pages, interval, fixed, freshAt, delay, withoutText, credentials } = record;
  const name = title === undefined ? url : `${title}  ${url}`;
  const facts = [
    `every ${spoken(interval)}${fixed ? ' (fixed)' : ''}`,
    `${grouped(pages.kept)} kept`,
    ...(pages.waiting > 0 ? [`${grouped(pages.waiting)} waiting`] : []),
    ...(pages.gone > 0 ? [`${grouped(pages.gone)} gone`] : []),
    ...(freshAt === undefined ? [] : [`new ${freshAt.slice(0, 16)}Z`]),
    ...(delay === undefined ? [] : [`${spoken(delay)} from publication to library`]),
    ...(withoutText === undefined || withoutText === 0 ? [] : [`${Math.round(withoutText * 100)} % without text`]),
    ...(outlet === undefined ? [] : [outlet]),
    ...(credentials ? ['with a password'] : []),
  ];
  return [`${id.slice(0, 8)}  ${kind}  ${name}`, `          ${facts.join(', ')}`, ...findingLines(record)];
}

/** What is to be known about a source: what is wrong, what was seen, what to do. */
export function findingLines({ findings }: SourceRecord): readonly string[] {
  return findings.map(({ level, what, detail, todo }) => {
    const sign = level === 'person' ? '!' : level === 'passing' ? '~' : '·';
    return `        ${sign} ${what}${detail === '' ? '' : ` (${detail})`}${todo === 'nothing' ? '' : `: ${todo}`}`;
  });
}
