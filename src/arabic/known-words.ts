import { Forms } from '../text/forms.ts';
import { foldArabic } from './fold-table.ts';
import { BODIES } from './lexicons/bodies.ts';
import { BODY_NOUNS } from './lexicons/body-nouns.ts';
import { COMMON_WORDS } from './lexicons/common-words.generated.ts';
import { GIVEN_NAMES } from './lexicons/given-names.ts';
import { MEDIA } from './lexicons/media.ts';
import { HIJRI_MONTHS, MONTHS } from './lexicons/months.generated.ts';
import { OFFICE_FIELDS } from './lexicons/name-words.ts';
import { PLACES } from './lexicons/places.ts';
import { ROLES } from './lexicons/roles.ts';
import { STATES } from './lexicons/states.ts';

const ARTICLE = 'ال';

/** Folded words, without article, that some lexicon holds whole, and how many of them, the first, are ordinary words. */
const { KNOWN, ORDINARY } = build();

/** True for a folded word without article of the list of ordinary ones. */
export function isOrdinaryWord(form: string): boolean {
  const number = KNOWN.of(form);
  return number >= 0 && number < ORDINARY;
}

/** True for a folded word without article that is known whole: its first letter is then no particle (وزير، بكين). */
export function isKnownWord(form: string): boolean {
  return KNOWN.has(form);
}

function build(): { readonly KNOWN: Forms; readonly ORDINARY: number } {
  const known = new Set(COMMON_WORDS.trim().split(/\s+/u));
  const ordinary = known.size;
  for (const name of surfaces()) {
    for (const word of foldArabic(name).match(/[\p{L}\p{M}]+/gu) ?? []) {
      known.add(word.startsWith(ARTICLE) && word.length > 4 ? word.slice(ARTICLE.length) : word);
    }
  }
  return { KNOWN: new Forms(known), ORDINARY: ordinary };
}

function* surfaces(): Iterable<string> {
  yield* GIVEN_NAMES;
  yield* OFFICE_FIELDS;
  for (const { surface } of [...MONTHS, ...HIJRI_MONTHS]) yield surface;
  for (const { name, also, capitals, masculine, feminine, plural } of STATES) {
    yield name;
    for (const list of [also, capitals, masculine, feminine, plural]) yield* list;
  }
  for (const entries of [MEDIA, BODIES]) for (const { name, also } of entries) yield* [name, ...also];
  for (const { name, also } of PLACES) yield* [name, ...also];
  for (const { masculine, feminine, plural } of ROLES) yield* [masculine, ...(feminine ? [feminine] : []), ...plural];
  for (const { noun, plural } of BODY_NOUNS) yield* [noun, ...(plural ? [plural] : [])];
}
