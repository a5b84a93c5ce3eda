import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startupSnapshot } from 'node:v8';
import { defaultRegistry, type Registry } from '../../index.ts';
import { LANGUAGES } from '../../labels/language.ts';
import { forgetForms } from '../../text/common-forms.ts';
import type { Io } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { day, number } from '../people/words.ts';
import { runProgram } from '../program.ts';
import { addRead } from '../read.ts';

/** First and last of the years whose days the snapshot can write. */
const YEARS = [1990, 2040] as const;

/** The world of a call that is heard by nobody. */
const nobody = { write: (_: unknown, told: () => void) => told(), listenerCount: () => 1 };
const NOWHERE = { stdin: nobody, stdout: nobody, stderr: nobody, env: {} } as unknown as Io;

/**
 * `isnad read` as a start-up snapshot: Node keeps the heap as it is when this module has run, lexicons, weights and
 * registry in it, and a process that starts from the snapshot goes on with the function below.
 */
void warmUp(defaultRegistry());

/**
 * Reads the examples, so that the snapshot holds the code ready to run and what is known of common words, and writes days
 * and numbers, which are remembered. What takes room and seldom helps another text goes.
 */
async function warmUp(registry: Registry): Promise<void> {
  for (const language of LANGUAGES) {
    number(0, language);
    for (let date = 1; date <= 31; date++) day(`2025-01-${String(date).padStart(2, '0')}`, language);
    for (let month = 1; month <= 12; month++) day(`2025-${String(month).padStart(2, '0')}-01`, language);
    for (let year: number = YEARS[0]; year <= YEARS[1]; year++) day(`${year}-01-01`, language);
  }
  const folder = join(packageRoot(), 'examples');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  await runProgram(['read', ...files.map((file) => join(folder, file))], NOWHERE, [addRead]);
  registry.tagger?.giveUp();
  forgetForms();
}

startupSnapshot.setDeserializeMainFunction(() => {
  void runProgram(process.argv.slice(2), process, [addRead]).then((status) => {
    process.exitCode = status;
  });
});
