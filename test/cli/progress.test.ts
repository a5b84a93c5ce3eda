import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { progressLine } from '../../src/cli/run/progress.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** What five seconds of reading a thousand documents a second write on standard error. */
function written(screen: { readonly err: boolean; readonly out: boolean }, quiet = false): string {
  let text = '';
  const stderr = { isTTY: screen.err, write: (part: string) => (text += part) };
  const progress = progressLine({ stderr, stdout: { isTTY: screen.out } } as unknown as Io, quiet);
  for (let documents = 1; documents <= 5000; documents++) {
    vi.advanceTimersByTime(1);
    progress.show(documents);
  }
  progress.clear();
  return text;
}

describe('progress', () => {
  test('counts documents on one line, now and then, and is wiped away at the end', () => {
    const text = written({ err: true, out: false });
    expect(text).toContain('\r\u001b[K3,000 documents read, 1,000 a second');
    expect(text.split('\r').length).toBeLessThan(30);
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  test('is silent when asked to be, when nobody looks, and when the output runs over the same screen', () => {
    expect(written({ err: true, out: false }, true)).toBe('');
    expect(written({ err: false, out: false })).toBe('');
    expect(written({ err: true, out: true })).toBe('');
  });

  test('is not announced for short work', () => {
    const write = vi.fn();
    const progress = progressLine({ stderr: { isTTY: true, write }, stdout: {} } as unknown as Io, false);
    progress.show(1);
    progress.clear();
    expect(write).not.toHaveBeenCalled();
  });
});
