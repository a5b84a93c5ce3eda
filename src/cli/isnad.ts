#!/usr/bin/env node
import { freezeLater } from './start/later.ts';
/**
 * The executable. It checks the version of Node before anything else loads (native add-ons crash an older one), so what
 * it imports statically is bundled into this file and asks Node for nothing while it loads.
 */
import { startFrozen } from './start/start.ts';

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  process.stderr.write(
    `isnad needs Node ${NEEDED} or newer; this is Node ${process.version}.\n` +
      'In a checkout, `npm run -s isnad -- ARGUMENTS` brings the right one.\n',
  );
  process.exit(1);
}

const args = process.argv.slice(2);
const wanted = startFrozen(import.meta.dirname, import.meta.filename, args);
const { main } = await import('./main.ts');
process.exitCode = await main(args, process);
if (wanted) freezeLater(import.meta.dirname);
