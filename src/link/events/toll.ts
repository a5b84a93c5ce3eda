import { foldArabic } from '../../arabic/fold-table.ts';
import { KILLED_WORDS } from '../../arabic/lexicons/event-actors.ts';

const KILLED = new Set(KILLED_WORDS.map(foldArabic));
const NEAR = 4;
const MOST = 1_000_000;

/** The number of dead that a clause tells in digits: the number nearest to a word of killing. */
export function tollOf(text: string): number | undefined {
  const words = foldArabic(text).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  let best: { distance: number; toll: number } | undefined;
  words.forEach((word, at) => {
    if (!KILLED.has(word.replace(/^[وف](?=..)/u, ''))) return;
    for (let i = Math.max(0, at - NEAR); i <= Math.min(words.length - 1, at + NEAR); i++) {
      const number = /^\d+$/u.test(words[i] ?? '') ? Number(words[i]) : Number.NaN;
      const distance = Math.abs(i - at);
      if (number > 0 && number < MOST && (!best || distance < best.distance)) best = { distance, toll: number };
    }
  });
  return best?.toll;
}
