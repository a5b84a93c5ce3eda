import { blobPath, isBundled } from './blob.ts';

/**
 * No collection of garbage while a short text is read, and strings keep the hashes that they have in the snapshot: their
 * seed is one of this machine.
 */
const FLAGS = ['--initial-heap-size=128', '--no-rehash-snapshot'];
/**
 * Up to so many bytes are read with these options: of a short text only the loops of numbers and what runs thousands of
 * times are worth translating, by one thread beside; a longer one pays for all that the light optimiser makes.
 */
const TIERS = [
  [32_768, ['--v8-pool-size=1', '--max-opt=2', '--no-sparkplug', '--invocation-count-for-maglev=3000']],
  [262_144, ['--max-opt=2']],
] as const;
/**
 * For the allocator of glibc: large pages for the snapshot while it is read in, given back at once, and one pool of memory
 * for all threads. A seventh of a first call; elsewhere it means nothing.
 */
const MEMORY = ['hugetlb=1', 'trim_threshold=131072', 'arena_max=1']
  .map((option) => `glibc.malloc.${option}`)
  .join(':');
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
  process.execve?.(
    process.execPath,
    [process.execPath, ...FLAGS, ...tier(args), '--snapshot-blob', blob, executable, ...args],
    { GLIBC_TUNABLES: MEMORY, ...process.env },
  );
  return false; // no such call on this platform
}

/** The options that suit the files among the arguments; none where more than small files are read. */
function tier(args: readonly string[]): readonly string[] {
  const sizes = args.slice(1).flatMap(sizeOf);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const found = sizes.length > 0 ? TIERS.find(([most]) => bytes <= most) : undefined;
  return found?.[1] ?? [];
}

/** How many bytes a file has, a folder any number; none for what is neither. */
function sizeOf(path: string): readonly number[] {
  const { statSync } = process.getBuiltinModule('node:fs');
  try {
    const stats = statSync(path);
    return [stats.isFile() ? stats.size : Number.POSITIVE_INFINITY];
  } catch {
    return [];
  }
}

/** Options of Node itself (a debugger, a profiler, a hook) ask for the plain way. */
function suits(args: readonly string[]): boolean {
  return (
    isBundled() &&
    args[0] === 'read' &&
    process.execArgv.length === 0 &&
    !process.env.NODE_OPTIONS &&
    !process.env.NODE_V8_COVERAGE &&
    process.execve !== undefined &&
    !args.some((arg) => PLAIN.test(arg))
  );
}
