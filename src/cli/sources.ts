import type { Command } from 'commander';
import type { Call } from './io.ts';
import { addSourcesAdd } from './sources/add.ts';
import { addSourcesCheck } from './sources/check.ts';
import { addSourcesExport, addSourcesImport } from './sources/exchange.ts';
import { addSourcesList } from './sources/list.ts';
import { addSourcesRemove } from './sources/remove.ts';

const EXAMPLES = `
Examples:
  isnad sources add https://news.example                    finds the feeds of a site
  isnad sources add https://news.example/rss --outlet سديم --interval 10m
  isnad sources add ./inbox                                 files and saved mail that are dropped into a folder
  isnad sources list
  isnad sources check                                       exit status 1 when something needs a person
  isnad sources import subscriptions.opml
  isnad sources export > subscriptions.opml
  isnad sources remove https://news.example/rss

«isnad watch» follows what is named here. Names and passwords (https://NAME:PASSWORD@…) are kept and never printed.`;

/** `isnad sources`: what is followed. */
export function addSources(program: Command, call: Call): void {
  const sources = program
    .command('sources')
    .description('the outlets that are followed, and their health')
    .addHelpText('after', EXAMPLES);
  addSourcesAdd(sources, call);
  addSourcesList(sources, call);
  addSourcesRemove(sources, call);
  addSourcesCheck(sources, call);
  addSourcesImport(sources, call);
  addSourcesExport(sources, call);
}
