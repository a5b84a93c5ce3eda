import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { SOURCE_KINDS, type SourceKind } from '../../followed.ts';
import { type Discovered, discover, type Fetcher, openFetcher } from '../../input.ts';
import type { SourceGiven } from '../../library.ts';
import { duration } from '../following/duration.ts';
import { type Call, UsageProblem, write } from '../io.ts';
import { addLibraryOption, type Libraries, type LibraryFlags, withLibrary } from '../library/open.ts';

interface AddFlags extends LibraryFlags {
  readonly kind?: SourceKind;
  readonly title?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly category?: string;
  readonly interval?: number;
  readonly sitemap?: string;
  readonly all?: boolean;
  readonly on?: boolean;
  readonly off?: boolean;
  readonly allowHost?: readonly string[];
}

/** `isnad sources add` */
export function addSourcesAdd(sources: Command, call: Call): void {
  addLibraryOption(
    sources
      .command('add')
      .description('name what is to be followed; a known address gets what is told now')
      .argument('<address...>', 'sites, feeds, sitemaps, sections, pages; or folders of this machine'),
  )
    .addOption(
      new Option('--kind <kind>', 'what it is; without it the address is fetched and looked at').choices(SOURCE_KINDS),
    )
    .option('--title <name>', 'what to call it')
    .option('--outlet <name>', 'outlet of its documents, whatever the pages say')
    .option('--language <code>', 'language of it, as in ar')
    .option('--category <name>', 'a group of yours')
    .option('--interval <time>', 'between two polls (default: by habit)', duration)
    .option('--sitemap <address>', 'where missed time is caught up from (default: that of the site)')
    .option('--all', 'follow all feeds of a site, not only the first')
    .option('--on', 'switch it on again')
    .option('--off', 'keep it, but do not follow it')
    .option('--allow-host <host...>', 'hosts to fetch from although their addresses are private')
    .action((addresses: string[], flags: AddFlags) => add(addresses, flags, call));
}

async function add(addresses: readonly string[], flags: AddFlags, call: Call): Promise<void> {
  if (flags.on && flags.off) throw new UsageProblem('--on and --off cannot both hold');
  const { io } = call;
  const fetcher = openFetcher({ allow: flags.allowHost ?? [] });
  try {
    await withLibrary(flags, call, {}, async (library, libraries) => {
      const { addSource, sourceIdOf, shownUrl } = libraries;
      for (const address of addresses) {
        for (const given of await sourcesAt(address, flags, { fetcher, libraries, call })) {
          const isNew = await addSource(library, given);
          const what = `${sourceIdOf(given.url).slice(0, 8)}  ${given.kind}  ${shownUrl(given.url)}`;
          await write(io.stdout, `${isNew ? 'added' : 'known'}  ${what}${given.title ? `  ${given.title}` : ''}\n`);
        }
      }
    });
  } finally {
    await fetcher.close();
  }
}

/** What finding a source works with. */
interface Finding {
  readonly fetcher: Fetcher;
  readonly libraries: Libraries;
  readonly call: Call;
}

/** What an address is to be followed as; what cannot be is told on standard error. */
async function sourcesAt(
  address: string,
  flags: AddFlags,
  { fetcher, libraries, call }: Finding,
): Promise<readonly SourceGiven[]> {
  const { kind, title, outlet, language, category, interval: every, sitemap, all, on, off } = flags;
  const enabled = off ? false : on ? true : undefined;
  const told = { outlet, language, category, every, enabled };
  if (isFolder(address)) return [{ kind: 'folder', url: resolve(address), title, ...told }];
  const { url, secret } = parted(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
  if (kind !== undefined) return [{ kind, url, title, sitemap, secret, ...told }];
  const authorization = secret === undefined ? undefined : `Basic ${Buffer.from(secret).toString('base64')}`;
  const { found, trouble } = await discover(fetcher, url, authorization);
  if (trouble !== undefined) {
    const { what, todo } = libraries.remedyOf(trouble.code);
    call.status = 1;
    call.io.stderr.write(`isnad: ${libraries.shownUrl(url)}: ${what} (${trouble.detail}). ${todo}\n`);
  }
  return (all ? found : found.slice(0, 1)).map((one: Discovered) => ({
    ...told,
    kind: one.kind,
    url: one.url,
    title: title ?? one.title,
    sitemap: sitemap ?? one.sitemap,
    secret: new URL(one.url).origin === new URL(url).origin ? secret : undefined,
  }));
}

function isFolder(address: string): boolean {
  return !/^https?:/i.test(address) && (statSync(address, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** An address and the name and password in it. Throws UsageProblem for what is no web address. */
export function parted(address: string): { readonly url: string; readonly secret?: string } {
  const parsed = URL.parse(address);
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw new UsageProblem(`«${address.replace(/\/\/[^@/]*@/, '//')}» is neither a web address nor a folder`);
  const secret = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = '';
  parsed.password = '';
  return { url: parsed.href, ...(secret !== ':' && { secret }) };
}
