import { InputProblem } from './problem.ts';

/**
 * The text of UTF-8 bytes, without a byte-order mark. Throws InputProblem naming the byte at fault; `base` is where
 * `bytes` begin in the file.
 */
export function decodeUtf8(bytes: Buffer, base = 0): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = base + firstInvalid(bytes);
    throw new InputProblem(`not UTF-8 at byte ${at} (convert it first, for example: iconv -f WINDOWS-1256 -t UTF-8)`);
  }
}

/** Index of the first byte that a decoding and encoding again does not give back. */
function firstInvalid(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
}
