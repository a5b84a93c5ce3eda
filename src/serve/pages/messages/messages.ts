import type { Language } from '../../../labels/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Every word of the pages. Arabic comes first: the other languages have what it has. */
export type Messages = typeof ar;

export const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en };
