#!/usr/bin/env node
/**
 * The executable. It checks the version of Node before anything else loads (native add-ons crash an older one), so no
 * static import may stand in this file.
 */
const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  process.stderr.write(
    `isnad needs Node ${NEEDED} or newer; this is Node ${process.version}.\n` +
      'In a checkout, `npm run -s isnad -- ARGUMENTS` brings the right one.\n',
  );
  process.exit(1);
}

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process);

export {};
