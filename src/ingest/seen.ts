import { hash } from 'node:crypto';

/**
 * The ids met so far, as 64-bit fingerprints in one typed array: 16 bytes or so an id, whatever its length, where a
 * Set of strings would take a hundred and ends at 16 million.
 */
export class SeenIds {
  #slots = new Uint32Array(2 ** 12);
  #count = 0;

  /** Notes an id; false when it was there already. */
  add(id: string): boolean {
    const digest = hash('sha256', id, 'buffer');
    const added = this.#put(digest.readUInt32LE(0), digest.readUInt32LE(4) | 1); // never 0: that marks a free slot
    if (added && ++this.#count * 3 > this.#slots.length) this.#grow();
    return added;
  }

  #put(high: number, low: number): boolean {
    const mask = this.#slots.length / 2 - 1;
    const stored = low >>> 0;
    for (let slot = high & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 2;
      if (this.#slots[at + 1] === 0) {
        this.#slots[at] = high;
        this.#slots[at + 1] = stored;
        return true;
      }
      if (this.#slots[at] === high && this.#slots[at + 1] === stored) return false;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at + 1] ?? 0;
      if (low !== 0) this.#put(old[at] ?? 0, low);
    }
  }
}
