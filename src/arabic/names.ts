import { splits } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import { COMMON_WORDS } from './lexicons/common-words.generated.ts';
import { HIJRI_MONTHS, MONTHS } from './lexicons/months.generated.ts';
import { NAME_LINKS, NAMES_WITH_WAW, OFFICE_FIELDS, WEEKDAY_NAMES } from './lexicons/name-words.ts';

/** Particles inside personal names. `inner`: opens no name by itself; `last`: may end one. */
export const PERSON_LINKS: ReadonlyMap<string, { readonly inner: boolean; readonly last: boolean }> = new Map(
  NAME_LINKS.map(({ word, inner, last }) => [foldArabic(word), { inner, last }]),
);

const CALENDAR = new Set([
  ...MONTHS.map((month) => foldArabic(month.surface)),
  ...HIJRI_MONTHS.map((month) => foldArabic(month.surface)),
  ...WEEKDAY_NAMES.map(foldArabic),
]);

/** True for names of weekdays and months, particles in front allowed. */
export function isCalendarWord(form: string): boolean {
  return splits(form).some(({ rest }) => CALENDAR.has(rest));
}

const WITH_WAW = new Set(NAMES_WITH_WAW.map(foldArabic));

/** True when a word inside a row of names is read as «و» or «لل» with another word: ترامب | وكيم, but not وانغ. */
export function opensWithParticle(form: string): boolean {
  if (form.startsWith('و')) return !WITH_WAW.has(form);
  return form.startsWith('لل');
}

const FIELDS = new Set(OFFICE_FIELDS.map(foldArabic));

/** True for a noun or adjective that describes an office and so opens no name: وزير | خارجية. */
export function isOfficeField(form: string): boolean {
  return FIELDS.has(form);
}

const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/u));
const POSSESSED = /(?:ها|هما|هم|نا)$/u;
const SHORTEST_POSSESSED = 5;

/** True for an ordinary word (learnt from counts), or one that carries a possessive pronoun: neither is part of a name. */
export function isCommonWord(form: string): boolean {
  return COMMON.has(form) || (form.length >= SHORTEST_POSSESSED && POSSESSED.test(form));
}
