import { wordOf } from '../arabic/words.ts';
import type { AuditWords } from './audit.ts';

/** What the reader's own lexicons know of reporting words, finite verbs and participles of circumstance alike. */
export const LEXICON_WORDS: AuditWords = {
  isReportingVerb: (form) => wordOf(form).verb !== undefined || wordOf(form).participle !== undefined,
  isComplementiser: (form) => wordOf(form).complementiser !== undefined,
};
