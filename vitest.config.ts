import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Needs a process of its own: measures the memory of the whole process. */
const ALONE = ['test/ingest/wild-web.test.ts'];

/**
 * Files share a worker thread and its modules: lexicons and weights are loaded once for each thread, not for each file.
 * A test must therefore leave no trace in a module.
 */
export default defineConfig({
  test: {
    globalSetup: 'test/temporary-folder.ts',
    testTimeout: 20_000,
    maxWorkers: Math.max(2, availableParallelism() - 1), // by default one of two processors would stand idle
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
          exclude: ALONE,
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, pool: 'forks' } },
    ],
  },
});
