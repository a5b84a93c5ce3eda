import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startupSnapshot } from 'node:v8';
import { cleanText, defaultRegistry, freshRegistry, read } from '../../index.ts';
import { packageRoot } from '../package-root.ts';
import { runProgram } from '../program.ts';
import { addRead } from '../read.ts';

/**
 * `isnad read` as a start-up snapshot: Node keeps the heap as it is when this module has run, lexicons, weights and
 * registry in it, and a process that starts from the snapshot goes on with the function below.
 */
defaultRegistry();
warmUp();

/** Reads the examples, so that the snapshot holds the code ready to run; what their registry remembers goes with it. */
function warmUp(): void {
  const folder = join(packageRoot(), 'examples');
  const registry = freshRegistry();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')))
    read(cleanText({ id: name, text: readFileSync(join(folder, name), 'utf8') }), registry);
}

startupSnapshot.setDeserializeMainFunction(() => {
  void runProgram(process.argv.slice(2), process, [addRead]).then((status) => {
    process.exitCode = status;
  });
});
