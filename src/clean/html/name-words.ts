/** Names are no longer; more is no name. */
const LONGEST = 400;

/** The words of a class name or an id, in small letters: `postRelated_list-2` holds post, related, list. */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  const end = Math.min(name.length, LONGEST);
  for (let i = 0; i <= end; i++) {
    const unit = i < end ? name.charCodeAt(i) : 0;
    const letter = isSmall(unit) || isCapital(unit);
    const humps = i > from && isCapital(unit) && isSmall(name.charCodeAt(i - 1));
    if (letter && !humps) continue;
    if (i > from) words.push(name.slice(from, i).toLowerCase());
    from = letter ? i : i + 1;
  }
  return words;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}
