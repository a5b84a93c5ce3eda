import { FormMap, FormPairs } from '../../text/form-map.ts';
import { foldArabic } from '../fold-table.ts';
import { BODY_NOUNS } from '../lexicons/body-nouns.ts';
import type { BodyNounEntry } from '../lexicons/entries.ts';
import { STATES } from '../lexicons/states.ts';
import type { Word } from './senses.ts';

/** Nouns of bodies, with and without article: the entry, and whether the article stands there. */
export const BODY_FORMS = new FormPairs<BodyNounEntry, boolean>(bodyForms());

/** Adjectives of states. */
export const ADJECTIVES = new FormMap<NonNullable<Word['adjective']>>(adjectives());

function bodyForms(): ReadonlyMap<string, readonly [BodyNounEntry, boolean]> {
  const found = new Map<string, readonly [BodyNounEntry, boolean]>();
  for (const entry of BODY_NOUNS) {
    for (const noun of (entry.plural ? [entry.noun, entry.plural] : [entry.noun]).map(firstWord)) {
      for (const article of [false, true]) {
        const form = foldArabic(article ? `ال${noun}` : noun);
        if (!found.has(form)) found.set(form, [entry, article]);
      }
    }
  }
  return found;
}

/** A noun of two words (وسائل إعلام) is found by its first; the description goes on with the second. */
function firstWord(noun: string): string {
  return noun.split(' ')[0] ?? noun;
}

function adjectives(): ReadonlyMap<string, NonNullable<Word['adjective']>> {
  const found = new Map<string, NonNullable<Word['adjective']>>();
  for (const { code, masculine, feminine, plural } of STATES) {
    const groups = [
      { forms: masculine, gender: 'm', plural: false },
      { forms: feminine, gender: 'f', plural: false },
      { forms: plural, gender: 'm', plural: true },
    ] as const;
    for (const { forms, gender, plural } of groups) {
      const bare = { code, article: false, plural, gender };
      const definite = { ...bare, article: true };
      for (const surface of forms) {
        for (const [form, adjective] of [
          [foldArabic(surface), bare],
          [foldArabic(`ال${surface}`), definite],
        ] as const)
          if (!found.has(form)) found.set(form, adjective);
      }
    }
  }
  return found;
}
