import { COORDINATION } from './lexicons/comments.ts';
import { SEATS } from './lexicons/phrase-words.ts';
import { memberOf } from './member.ts';

const JOINED = SEATS.map((seat) => COORDINATION + seat);
const isSeatBehindComma = memberOf([...SEATS, ...JOINED]);

/** Where a body has its seat, with «and»: «المنظمة | ومقرها كولبارا»; not «أكد البنك | مركزه المالي». */
export const isSeat = memberOf(JOINED);

/** «المنظمة، | ومقرها كولبارا، | القصف»: of a seat between commas, the first of them at `at`: index behind the one that closes. */
export function seatEnd(forms: readonly string[], at: number, limit: number): number | undefined {
  if (!isSeatBehindComma(forms[at + 1] ?? '')) return undefined;
  for (let i = at + 3; i < Math.min(limit, at + LONGEST); i++) if (COMMAS.has(forms[i] ?? '')) return i + 1;
  return undefined;
}

const COMMAS: ReadonlySet<string> = new Set(['،', ',']);
/** Tokens of a seat with its commas, at most. */
const LONGEST = 9;
