/**
 * A form met in a text, and what others have worked out of it. The same letters are mostly the same object, wherever they
 * stand, so that nothing has to be looked up twice; what is remembered changes no form.
 */
export interface CommonForm {
  readonly form: string;
  /** By the number of a memo. */
  readonly kept: unknown[];
}

/** Places for forms, few until more were met than a short text has. */
const FEW_PLACES = 1 << 12;
const PLACES = 1 << 16;
/** Longer forms are no words, and seldom come again. */
const LONGEST = 24;

/** The forms met lately, two places side by side for letters: a newer form takes the first, and what stood there the second. */
let known: (CommonForm | undefined)[] = new Array(FEW_PLACES);
let met = 0;

/** The form of the letters `from`..`to` (excluded) of a folded text; it keeps no hold of the text. */
export function formAt(letters: Uint16Array, from: number, to: number): CommonForm {
  if (to - from > LONGEST) return formOf(made(letters, from, to));
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (letters[i] as number), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (known.length - 2);
  const there = known[place];
  if (there !== undefined && equals(there.form, letters, from, to)) return there;
  const beside = known[place + 1];
  const again = beside !== undefined && equals(beside.form, letters, from, to);
  const found = again ? beside : formOf(made(letters, from, to));
  if (!again && ++met === FEW_PLACES) known = new Array(PLACES);
  else {
    known[place] = found;
    known[place + 1] = there;
  }
  return found;
}

/** Gives up what is remembered of forms: what was met while lexicons were made is of no use to a text. */
export function forgetForms(): void {
  known = new Array(FEW_PLACES);
  met = 0;
}

/** A form by itself, of which nothing is known yet. */
export function formOf(form: string): CommonForm {
  return { form, kept: [] };
}

/** One thing that is kept with forms. */
export interface Memo<V> {
  get(of: CommonForm): V | undefined;
  set(of: CommonForm, value: V): void;
}

let memos = 0;

/** Opens a place for one more thing to be kept with each form. */
export function memo<V>(): Memo<V> {
  const number = memos++;
  return {
    get: ({ kept }) => kept[number] as V | undefined,
    set({ kept }, value) {
      while (kept.length < number) kept.push(undefined);
      kept[number] = value;
    },
  };
}

/** What `make` says of a form, asked once for each. */
export function kept<V>(make: (form: string) => V): (of: CommonForm) => V {
  const { get, set } = memo<V>();
  return (of) => {
    const there = get(of);
    if (there !== undefined) return there;
    const value = make(of.form);
    set(of, value);
    return value;
  };
}

function equals(form: string, letters: Uint16Array, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let i = from; i < to; i++) if (form.charCodeAt(i - from) !== letters[i]) return false;
  return true;
}

const CHUNK = 8192;

function made(letters: Uint16Array, from: number, to: number): string {
  let form = '';
  for (let i = from; i < to; i += CHUNK) {
    const part: ArrayLike<number> = letters.subarray(i, Math.min(to, i + CHUNK));
    form += String.fromCharCode.apply(null, part as number[]); // as arguments one by one it takes ten times as long
  }
  return form;
}
