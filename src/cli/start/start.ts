import { blobPath } from './blob.ts';

/**
 * No collection of garbage while a short text is read, and strings keep the hashes that they have in the snapshot: their
 * seed is one of this machine.
 */
const FLAGS = ['--initial-heap-size=128', '--no-rehash-snapshot'];
/** What a snapshot would have to load beside itself is read the plain way. */
const PLAIN = /^--(?:threads|link|registry|follow|allow-host)\b|:\/\//;

/**
 * Goes on as `isnad read` from the start-up snapshot, in this same process, where there is one and the call suits it; it
 * does not return then. Otherwise it returns whether such a call would have started faster from one.
 */
export function startFrozen(dist: string, executable: string, args: readonly string[]): boolean {
  if (!suits(args)) return false;
  const { existsSync } = process.getBuiltinModule('node:fs');
  const blob = blobPath(dist);
  if (!existsSync(blob)) return true;
  process.execve?.(process.execPath, [process.execPath, ...FLAGS, '--snapshot-blob', blob, executable, ...args]);
  return false; // no such call on this platform
}

/** Options of Node itself (a debugger, a profiler, a hook) ask for the plain way. */
function suits(args: readonly string[]): boolean {
  return (
    args[0] === 'read' &&
    process.execArgv.length === 0 &&
    !process.env.NODE_OPTIONS &&
    !process.env.NODE_V8_COVERAGE &&
    process.execve !== undefined &&
    !args.some((arg) => PLAIN.test(arg))
  );
}
