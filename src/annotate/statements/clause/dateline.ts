import { formAt, quoteAt, type Scene } from './scene.ts';

/** «كولبارا، ليدوريا (ساحل برس) -- وصل …»: where the first clause opens behind the place and the agency of the report. */
export function behindDateline(scene: Scene): number {
  const { first, opensParagraph } = scene.sentence;
  if (!opensParagraph) return first;
  let i = behindPlaceAndHouse(scene) ?? first;
  if (i > first) return i;
  while (i < first + LONGEST_DATELINE && formAt(scene, i) !== ')') i++;
  if (formAt(scene, i) !== ')' || !DASHES.has(formAt(scene, i + 1))) return first;
  i++;
  while (DASHES.has(formAt(scene, i))) i++;
  return i;
}

/** «* كولبارا - «ساحل برس»: | قتل …»: behind a bullet, a place, a dash and the medium in marks with its colon; undefined where no such line opens. */
function behindPlaceAndHouse(scene: Scene): number | undefined {
  const { first } = scene.sentence;
  const place = BULLETS.has(formAt(scene, first)) ? first + 1 : first;
  for (let i = place + 1; i < place + LONGEST_DATELINE; i++) {
    if (!DASHES.has(formAt(scene, i))) continue;
    const quote = quoteAt(scene, i + 1);
    return quote && quote.close >= 0 && formAt(scene, quote.close + 1) === ':' ? quote.close + 2 : undefined;
  }
  return undefined;
}

const BULLETS: ReadonlySet<string> = new Set(['*', '•', '-']);

/** Tokens of a place and an agency before the dashes, at most. */
const LONGEST_DATELINE = 10;
const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—']);
