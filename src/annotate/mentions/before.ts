/** Index of the last of ascending numbers that is at most `at`; -1 when none is. Takes a logarithm of their count. */
export function lastUpTo(numbers: readonly number[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
