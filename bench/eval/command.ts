import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { SourceLine } from './gold.ts';
import { parseReadings, type Readings } from './readings.ts';

/** The reader could not be run. */
export class ReaderFailed extends Error {
  override readonly name = 'ReaderFailed';
}

/**
 * Has documents read by `node SCRIPT read --from jsonl --to jsonl -` (DESIGN 5), as any batch engine would. Undefined
 * when the command does not know `--link` yet.
 */
export async function readWithCommand(
  script: string,
  documents: readonly SourceLine[],
  link: boolean,
): Promise<Readings | undefined> {
  if (!existsSync(script)) throw new ReaderFailed(`${script} is not built: npm run build, or --readings FILE`);
  const options = ['read', '--from', 'jsonl', '--to', 'jsonl', ...(link ? ['--link'] : []), '-'];
  const child = spawn(process.execPath, [script, ...options], { stdio: ['pipe', 'pipe', 'pipe'] });
  const status = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const lines = Readable.from(documents.map((document) => `${JSON.stringify(document)}\n`));
  const [output, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    status,
    pipeline(lines, child.stdin).catch(() => undefined), // a reader that stops early tells why on stderr
  ]);
  if (code !== 0 && link && output.trim() === '' && complaints.includes('--link')) return undefined;
  if (code !== 0 && output.trim() === '') {
    throw new ReaderFailed(`isnad ${options.join(' ')} ended with ${code}: ${complaints.trim().slice(-500)}`);
  }
  return parseReadings(output);
}
