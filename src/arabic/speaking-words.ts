import { splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { IN } from './lexicons/attribution.ts';
import { ASKING_TEXTS, SHOUTED_WORDS, SPEAKING_CROWDS } from './lexicons/speaking-words.ts';
import { endsAccusative } from './names.ts';

/** What says something for people: a crowd or words by themselves; words that are told as somebody's (بيانا، بهتافات) only for them. */
export type SpeakingThing = 'crowd' | 'words' | 'owned';

const CROWDS = new Set(SPEAKING_CROWDS.map(foldArabic));
const WORDS = new Set([...SHOUTED_WORDS, ...ASKING_TEXTS].map(foldArabic));

/** Of what kind the indefinite noun of a thing that speaks is. */
export function speakingThing(form: string): SpeakingThing | undefined {
  if (CROWDS.has(form)) return 'crowd';
  if (WORDS.has(form)) return 'words';
  if (endsAccusative(form)) return CROWDS.has(form.slice(0, -1)) ? 'crowd' : ownedWords(form.slice(0, -1));
  return splits(form).some(({ preposition, rest }) => preposition === IN && WORDS.has(rest)) ? 'owned' : undefined;
}

function ownedWords(bare: string): SpeakingThing | undefined {
  return WORDS.has(bare) ? 'owned' : undefined;
}
