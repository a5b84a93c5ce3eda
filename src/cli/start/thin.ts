/** Bytes of each length and of the count in front of a list. */
const LENGTH = 8;
/** Node has more modules of its own than this, and names them shorter. */
const FEWEST = 50;
const LONGEST_NAME = 200;

/**
 * A start-up snapshot without the compiled code of Node's own modules, which Node puts at its end: a list with the name of
 * each module and its bytes. What reading needs of them is in the heap already, so the 3.6 MB that every call would hold
 * serve nobody. What is no such snapshot comes back as it is.
 */
export function thinned(snapshot: Uint8Array): Uint8Array {
  const view = new DataView(snapshot.buffer, snapshot.byteOffset, snapshot.byteLength);
  for (let at = 0; at + LENGTH <= snapshot.length; at++) {
    if (!isListToEnd(view, at)) continue;
    const thin = Uint8Array.from(snapshot.subarray(0, at + LENGTH));
    thin.fill(0, at); // the list is still there, and empty
    return thin;
  }
  return snapshot;
}

/** Whether names and bytes of modules begin at `at` and end with the snapshot, no byte too few or too many. */
function isListToEnd(view: DataView, at: number): boolean {
  const count = lengthAt(view, at);
  if (count < FEWEST || count > view.byteLength) return false;
  let next = at + LENGTH;
  for (let module = 0; module < count; module++) {
    const name = lengthAt(view, next);
    if (name > LONGEST_NAME) return false;
    next += LENGTH + name;
    next += LENGTH + lengthAt(view, next);
    if (next > view.byteLength) return false;
  }
  return next === view.byteLength;
}

/** A length of eight bytes; infinite where it is none. */
function lengthAt(view: DataView, at: number): number {
  if (at + LENGTH > view.byteLength || view.getUint32(at + 4, true) !== 0) return Number.POSITIVE_INFINITY;
  return view.getUint32(at, true);
}
