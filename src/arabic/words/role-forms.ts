import { FormPairs } from '../../text/form-map.ts';
import { ENCLITICS, endsFeminine } from '../clitics.ts';
import { foldArabic } from '../fold-table.ts';
import type { RoleEntry } from '../lexicons/entries.ts';
import { POSSESSED_OFFICES } from '../lexicons/offices.ts';
import { ROLES } from '../lexicons/roles.ts';
import type { RoleSense } from './senses.ts';

type RoleShape = Omit<RoleSense, 'entry' | 'conjunction' | 'preposition'>;
type Found = Map<string, readonly [RoleEntry, RoleShape]>;

/** One object for each shape, so that forms share them. */
const shapes = new Map<string, RoleShape>();

/** Forms of the nouns of office, with and without article: of a form that several have, the first of the lexicon. */
export const ROLE_FORMS = new FormPairs<RoleEntry, RoleShape>(roleForms());

function shapeOf(gender: 'm' | 'f', number: RoleSense['number'], article: boolean, possessed?: true): RoleShape {
  const key = `${gender} ${number} ${article} ${possessed}`;
  const shape = shapes.get(key) ?? { gender, number, article, ...(possessed && { possessed }) };
  shapes.set(key, shape);
  return shape;
}

function roleForms(): Found {
  const found: Found = new Map();
  const add = (entry: RoleEntry, form: string, shape: RoleShape) => {
    const key = foldArabic(form);
    if (!found.has(key)) found.set(key, [entry, shape]);
  };
  const both = (entry: RoleEntry, form: string, gender: 'm' | 'f', number: RoleSense['number']) => {
    add(entry, form, shapeOf(gender, number, false));
    add(entry, `ال${form}`, shapeOf(gender, number, true));
  };
  for (const entry of ROLES) {
    both(entry, entry.masculine, genderOf(entry), 'singular');
    add(entry, `${entry.masculine}ا`, shapeOf('m', 'singular', false));
    for (const plural of entry.plural) {
      const number = isDual(entry, plural) ? 'dual' : 'plural';
      if (isBound(entry, plural)) add(entry, plural, shapeOf('m', number, false));
      else both(entry, plural, 'm', number);
    }
    both(entry, `${entry.masculine}ان`, 'm', 'dual');
    both(entry, `${entry.masculine}ين`, 'm', 'dual');
    if (entry.feminine) {
      both(entry, entry.feminine, 'f', 'singular');
      both(entry, `${withOpenTaa(entry.feminine)}ان`, 'f', 'dual');
    }
    if (POSSESSED_OFFICES.includes(entry.masculine)) addPossessed(entry, add);
  }
  return found;
}

/** «عائلة»، «امرأة»: people told by a noun that has no other gender; «خليفة» is an office of men. */
function genderOf({ masculine, kind }: RoleEntry): 'm' | 'f' {
  return endsFeminine(foldArabic(masculine)) && (kind === 'group' || kind === 'source') ? 'f' : 'm';
}

/** «مدربو | الفريق»، «مدربي | الفريق»: a plural whose noun belongs to what stands behind it has no article; «المدربي» is a name. */
function isBound({ masculine, plural }: RoleEntry, form: string): boolean {
  return (form === `${masculine}و` || form === `${masculine}ي`) && plural.includes(`${masculine}ون`);
}

/** «أمينه | العام», «مديرتها»: an office with the pronoun of the body it belongs to. */
function addPossessed(entry: RoleEntry, add: (entry: RoleEntry, form: string, shape: RoleShape) => void): void {
  for (const { suffix, agreement } of ENCLITICS) {
    if (agreement.person !== 3) continue;
    add(entry, withOpenTaa(entry.masculine) + suffix, shapeOf('m', 'singular', false, true));
    if (entry.feminine) add(entry, withOpenTaa(entry.feminine) + suffix, shapeOf('f', 'singular', false, true));
  }
}

function withOpenTaa(noun: string): string {
  return noun.replace(/ة$/, 'ت');
}

/** وزيران, and وزيرين where there is no وزيرون: مراقبين is more often the oblique of مراقبون. */
function isDual({ masculine, plural }: RoleEntry, form: string): boolean {
  if (form === `${masculine}ان`) return true;
  return form === `${masculine}ين` && !plural.includes(`${masculine}ون`);
}
