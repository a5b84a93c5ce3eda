import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { monthsModule } from '../../scripts/make-months.ts';
import { ARABIC_FOLD, foldArabic } from '../../src/arabic/fold-table.ts';
import { AMBIGUOUS, ORDINARY } from '../../src/arabic/lexicons/ambiguous.ts';
import { BODIES } from '../../src/arabic/lexicons/bodies.ts';
import { BODY_NOUNS } from '../../src/arabic/lexicons/body-nouns.ts';
import { MORE_HIJRI_MONTHS, MORE_MONTHS, WEEKDAYS } from '../../src/arabic/lexicons/calendar.ts';
import { MEDIA } from '../../src/arabic/lexicons/media.ts';
import { HIJRI_MONTHS, MONTHS } from '../../src/arabic/lexicons/months.generated.ts';
import { PLACES } from '../../src/arabic/lexicons/places.ts';
import { ROLES } from '../../src/arabic/lexicons/roles.ts';
import { STATES } from '../../src/arabic/lexicons/states.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** One way in which the lexicons mean a printed surface. */
interface Use {
  readonly surface: string;
  /** Lexicon and value, as in AMBIGUOUS: `state OM`, `medium الحياة`. */
  readonly meaning: string;
  /** A common noun or adjective: it stands with and without the article. */
  readonly common: boolean;
}

const USES: readonly Use[] = [
  ...STATES.flatMap((s) => [
    ...uses(`state ${s.code}`, [s.name, ...s.also]),
    ...uses(`capital ${s.code}`, s.capitals),
    ...uses(`adjective ${s.code}`, [...s.masculine, ...s.feminine, ...s.plural], true),
  ]),
  ...MEDIA.flatMap((m) => uses(`medium ${m.name}`, [m.name, ...m.also])),
  ...BODIES.flatMap((b) => uses(`body ${b.name}`, [b.name, ...b.also])),
  ...ROLES.flatMap((r) => uses(`role ${r.masculine}`, [r.masculine, ...present(r.feminine), ...r.plural], true)),
  ...BODY_NOUNS.flatMap((n) => uses(`body-noun ${n.noun}`, [n.noun, ...present(n.plural)], true)),
  ...PLACES.flatMap((p) => uses(`place ${p.name}`, [p.name, ...p.also])),
  ...WEEKDAYS.flatMap((d) => uses(`weekday ${d.day}`, [d.surface])),
  ...[...MONTHS, ...MORE_MONTHS].flatMap((m) => uses(`month ${m.month}`, [m.surface])),
  ...[...HIJRI_MONTHS, ...MORE_HIJRI_MONTHS].flatMap((m) => uses(`hijri ${m.month}`, [m.surface])),
];

function uses(meaning: string, surfaces: readonly string[], common = false): Use[] {
  return surfaces.map((surface) => ({ surface, meaning, common }));
}

function present(word: string | undefined): string[] {
  return word === undefined ? [] : [word];
}

/** What a matcher sees of a surface: its folded tokens. */
function form(surface: string): string {
  return tokenise(fold(surface, ARABIC_FOLD)).form.join(' ');
}

/** Meanings by form, with those that a form has as a noun with its article beside a name. */
function meaningsByForm(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (at: string, meaning: string) => found.set(at, (found.get(at) ?? new Set()).add(meaning));
  for (const { surface, meaning } of USES) add(form(surface), meaning);
  const names = new Set(USES.filter((use) => !use.common).map((use) => form(use.surface)));
  for (const { surface, meaning, common } of USES) {
    const definite = `ال${form(surface)}`;
    if (common && names.has(definite)) add(definite, meaning);
  }
  return found;
}

describe('the lexicons', () => {
  test('no entry has the same folded surface twice', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { surface, meaning } of USES) {
      for (const key of [`${meaning}: ${foldArabic(surface)}`, `${meaning}; ${form(surface)}`]) {
        if (seen.has(key)) twice.push(key);
        seen.add(key);
      }
    }
    expect(twice).toEqual([]);
  });

  test('a surface with two meanings is declared ambiguous, with exactly these meanings', () => {
    const declared = new Map(
      AMBIGUOUS.flatMap((a) => a.surfaces.map((s) => [form(s), [...a.meanings].sort()] as const)),
    );
    const found = [...meaningsByForm()].filter(([, meanings]) => meanings.size > 1);
    expect(Object.fromEntries(found.map(([at, meanings]) => [at, [...meanings].sort()]))).toEqual(
      Object.fromEntries(declared),
    );
  });

  test('every declared ambiguity gives a reason and stands once', () => {
    for (const { reason } of AMBIGUOUS) expect(reason).toMatch(/\S/);
    const forms = AMBIGUOUS.flatMap((a) => a.surfaces.map(form));
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('every surface said to be an ordinary word besides stands in the lexicon named, once', () => {
    const known = new Set(USES.map((use) => `${use.meaning.split(' ')[0]} ${form(use.surface)}`));
    const listed = ORDINARY.map((o) => `${o.lexicon} ${form(o.surface)}`);
    expect(listed.filter((o) => !known.has(o))).toEqual([]);
    expect(listed.filter((o, i) => listed.indexOf(o) !== i)).toEqual([]);
    expect(ORDINARY.filter((o) => o.sense.trim() === '')).toEqual([]);
  });

  test('surfaces are printed without tatweel, vowel marks, presentation forms or invisible characters', () => {
    const ornament = /[\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\p{Cf}\ufb50-\ufdff\ufe70-\ufeff]/u;
    expect(USES.filter((use) => ornament.test(use.surface))).toEqual([]);
  });

  test('surfaces are composed, and have only single spaces, none of them at an end', () => {
    const untidy = ({ surface }: Use) =>
      surface !== surface.normalize('NFC') ||
      surface !== surface.trim() ||
      /\s\s|[^\S ]/u.test(surface) ||
      surface === '';
    expect(USES.filter(untidy)).toEqual([]);
  });

  test('Arabic words are spelt with the letters of Arabic, not with Persian twins', () => {
    expect(USES.filter((use) => /[یکگپچڤہە]/u.test(use.surface))).toEqual([]);
  });
});

describe('states', () => {
  test('every ISO code is two upper-case letters and stands once', () => {
    const codes = STATES.map((s) => s.code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('the 193 members of the United Nations are there, each with a capital and adjectives', () => {
    expect(UN_MEMBERS).toHaveLength(193);
    const byCode = new Map(STATES.map((s) => [s.code, s]));
    expect(UN_MEMBERS.filter((code) => !byCode.has(code))).toEqual([]);
    const poor = UN_MEMBERS.filter((code) => {
      const s = byCode.get(code);
      return !(s?.capitals.length && s.masculine.length && s.feminine.length && s.plural.length);
    });
    expect(poor).toEqual([]);
  });

  test('Palestine, the Vatican, Taiwan and Kosovo are there', () => {
    const codes = new Set(STATES.map((s) => s.code));
    expect(['PS', 'VA', 'TW', 'XK'].filter((code) => !codes.has(code))).toEqual([]);
  });

  test('adjectives stand without article, the feminine with taa marbuta', () => {
    for (const s of STATES) {
      expect([...s.masculine, ...s.feminine, ...s.plural].filter((a) => /^ال(?!باني)/u.test(a))).toEqual([]);
      expect(s.feminine.filter((a) => !a.endsWith('ة'))).toEqual([]);
    }
  });

  test('the name CLDR gives a territory is a name or spelling of its entry', () => {
    const known = new Map(STATES.map((s) => [s.code, new Set([s.name, ...s.also].map(form))]));
    const missing = Object.entries(cldrTerritories())
      .filter(([code, name]) => known.has(code) && !OTHER_IN_CLDR.has(code) && !known.get(code)?.has(form(name)))
      .map(([code, name]) => `${code} ${name}`);
    expect(missing).toEqual([]);
  });

  test('countries of media, bodies and places are states of the lexicon', () => {
    const codes = new Set(STATES.map((s) => s.code));
    const countries = [...MEDIA, ...BODIES, ...PLACES].flatMap((entry) => present(entry.country));
    expect(countries.filter((country) => !codes.has(country))).toEqual([]);
  });
});

describe('media', () => {
  test('domains are bare host names, with a path only where an outlet shares its host', () => {
    const bad = MEDIA.flatMap((m) => m.domains).filter(
      (d) => !/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z]+)?$/.test(d),
    );
    expect(bad).toEqual([]);
  });

  test('names go without their type noun, except those known only with it', () => {
    const typed = /^(صحيفة|قناة|شبكة|موقع|مجلة|إذاعة|جريدة) /u;
    expect(MEDIA.filter((m) => typed.test(m.name)).map((m) => m.name)).toEqual(KNOWN_WITH_TYPE_NOUN);
  });
});

describe('the calendar', () => {
  test('the generated months are what the script writes from CLDR', () => {
    const file = new URL('../../src/arabic/lexicons/months.generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(monthsModule());
  });

  test('every month of both calendars and every weekday has a name, and no other value occurs', () => {
    const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(values([...MONTHS, ...MORE_MONTHS].map((m) => m.month))).toEqual(twelve);
    expect(values([...HIJRI_MONTHS, ...MORE_HIJRI_MONTHS].map((m) => m.month))).toEqual(twelve);
    expect(values(WEEKDAYS.map((d) => d.day))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

function values(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function cldrTerritories(): Record<string, string> {
  const file = new URL('../../node_modules/cldr-localenames-full/main/ar/territories.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).main.ar.localeDisplayNames.territories;
}

/** CLDR's name is a label for lists (الكونغو - كينشاسا), not one of prose. */
const OTHER_IN_CLDR = new Set(['CD', 'CG', 'HK', 'MM', 'MO', 'MQ', 'PS', 'RE', 'TL']);

/** Without it they are something else, or nobody calls them so. */
const KNOWN_WITH_TYPE_NOUN: readonly string[] = [
  'جريدة الجمهورية اللبنانية', // without it, the Lebanese Republic
  'قناة الأقصى', // without it, the mosque
  'شبكة شام',
  'إذاعة الجيش الإسرائيلي', // without it, the army
  'إذاعة أوروبا الحرة',
  'إذاعة آسيا الحرة',
  'إذاعة فرنسا الدولية',
];

const UN_MEMBERS: readonly string[] = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU
  CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ
  IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU
  MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN
  SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW`
  .trim()
  .split(/\s+/);
