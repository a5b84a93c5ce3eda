import { ReaderFailed } from './eval/command.ts';
import { evalOptions, USAGE, UsageError } from './eval/options.ts';
import { runEval } from './eval/run.ts';

/** Scores the reader on the reference readings: `npm run eval -- --help`. */
try {
  const options = evalOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else {
    const { status, stdout, stderr } = await runEval(options);
    if (stdout !== '') console.log(stdout);
    for (const line of stderr) console.error(line);
    process.exitCode = status;
  }
} catch (error) {
  const expected = [ReaderFailed, UsageError].some((kind) => error instanceof kind);
  if (!expected || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
