import { surviveAll } from './pages/hostile.ts';

/** Cleans mutated pages and feeds with fixed seeds: `npm run bench:hostile -- [FROM] [TO]`, 20,000 without numbers. */
const [from = 0, to = 20_000] = process.argv.slice(2).map(Number);
const rejections: unknown[] = [];
process.on('unhandledRejection', (reason) => rejections.push(reason));
const { crashes, slow, slowest } = await surviveAll(from, to);
await new Promise((resolve) => setTimeout(resolve, 100));
for (const line of [...crashes, ...slow]) console.log(line);
console.log(
  `${to - from} mutated pages and feeds: ${crashes.length} crashes, ${slow.length} hangs, ${rejections.length} unhandled rejections; the slowest took ${Math.round(slowest)} ms`,
);
process.exitCode = crashes.length + slow.length + rejections.length > 0 ? 1 : 0;
