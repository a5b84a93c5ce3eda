/** One line of a file, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  /** Undefined when the line is longer than the limit: it was passed over, never held. */
  readonly bytes: Buffer | undefined;
}

/** The longest line that is read. */
export const LINE_LIMIT = 64 * 2 ** 20;

const LINE_FEED = 0x0a;

/** Splits bytes at line feeds. Holds one line at a time; what stands after the last line feed is a line if not empty. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit = LINE_LIMIT): AsyncGenerator<Line> {
  const line = new Growing(limit);
  let number = 1;
  let offset = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to !== -1; to = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, to));
      const size = line.size;
      yield { number, offset, bytes: line.take() };
      number++;
      offset += size + 1;
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.size > 0) yield { number, offset, bytes: line.take() };
}

/** The pieces of a line so far; beyond the limit they are dropped and only counted. */
class Growing {
  readonly #limit: number;
  #parts: Buffer[] = [];
  size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(part: Buffer): void {
    if (part.length === 0) return;
    this.size += part.length;
    if (this.size > this.#limit) this.#parts = [];
    else this.#parts.push(part);
  }

  /** The line, and starts the next one. */
  take(): Buffer | undefined {
    const bytes = this.size > this.#limit ? undefined : Buffer.concat(this.#parts);
    this.#parts = [];
    this.size = 0;
    return bytes;
  }
}
