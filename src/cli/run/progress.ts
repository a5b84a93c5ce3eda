import type { Io } from '../io.ts';

/** One line on standard error that counts the documents read. */
export interface Progress {
  show(documents: number): void;
  clear(): void;
}

/** Work that ends sooner is not announced; after that the line changes this often. In milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;

/**
 * A counter for long work. Silent when asked to be, when nobody looks (standard error is no terminal), and when the
 * output itself runs over the same screen.
 */
export function progressLine(io: Io, quiet: boolean): Progress {
  if (quiet || !io.stderr.isTTY || io.stdout.isTTY) return { show: () => {}, clear: () => {} };
  const started = performance.now();
  let next = started + PATIENCE;
  let visible = false;
  return {
    show: (documents) => {
      const now = performance.now();
      if (now < next) return;
      next = now + INTERVAL;
      visible = true;
      const rate = Math.round((documents * 1000) / (now - started));
      io.stderr.write(
        `\r\u001b[K${documents.toLocaleString('en')} documents read, ${rate.toLocaleString('en')} a second`,
      );
    },
    clear: () => {
      if (visible) io.stderr.write('\r\u001b[K');
      visible = false;
    },
  };
}
