/** Rows of small numbers, each column in as many bits as its largest number needs. */
export interface BitRows {
  /** The numbers of a row. */
  row(index: number): number[];
}

const WORD = 32;

/** Where the numbers of a column stand: in which word of a row, and how far up. */
interface Place {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
}

/** Packs rows of `width` numbers that follow each other in `values`, in this order. */
export function bitRows(values: Uint16Array, width: number, order: Uint32Array): BitRows {
  const places = placesOf(values, width);
  const words = 1 + (places.at(-1)?.word ?? 0);
  const packed = new Uint32Array(order.length * words);
  for (let row = 0; row < order.length; row++) {
    const from = (order[row] as number) * width;
    for (let column = 0; column < width; column++) {
      const { word, shift } = places[column] as Place;
      const at = row * words + word;
      packed[at] = (packed[at] as number) | ((values[from + column] as number) << shift);
    }
  }
  return {
    row: (index) => places.map(({ word, shift, mask }) => ((packed[index * words + word] as number) >>> shift) & mask),
  };
}

/** No number stands across two words. */
function placesOf(values: Uint16Array, width: number): readonly Place[] {
  const most = new Uint16Array(width);
  for (let i = 0; i < values.length; i++) most[i % width] = Math.max(most[i % width] as number, values[i] as number);
  let [word, used] = [0, 0];
  return Array.from(most, (number) => {
    const bits = WORD - Math.clz32(number);
    if (used + bits > WORD) {
      word++;
      used = 0;
    }
    const place = { word, shift: used, mask: 2 ** bits - 1 };
    used += bits;
    return place;
  });
}
