import { QuotationMismatch } from './quotation.ts';

/** No space is left where the library is. */
export function isDiskFull(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'SQLITE_FULL' || code === '53100' || code === 'ENOSPC';
}

/** The library refuses this document, and will refuse it again; others are not concerned. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof QuotationMismatch) return true;
  const code = codeOf(error);
  return code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_TOOBIG' || /^(22|23)...$|^54000$/.test(code);
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
