import { remedyOf } from '../../../library.ts';
import { arabicRemedy } from '../messages/remedies-ar.ts';
import type { View } from '../view.ts';

/** What trouble of a code means and what to do about it, in the reader's language. */
export function remedyFor({ language }: View, code: string): { readonly what: string; readonly todo: string } {
  return language === 'ar' ? arabicRemedy(code) : remedyOf(code);
}
