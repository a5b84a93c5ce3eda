import { foldArabic } from './fold-table.ts';
import { MEDIA } from './lexicons/media.ts';
import { ARAB_STATES, OUTLETS } from './lexicons/outlets.ts';
import { isTypeNoun } from './names.ts';
import { outletByUrl, outletsByLabel } from './outlets.ts';

const spellings = new Map<string, ReadonlySet<string>>();

/** All spellings of a medium by its canonical name, worked out when it is first asked for. */
function spellingsOf(name: string): ReadonlySet<string> {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  const entry = MEDIA.findLast((medium) => medium.name === name);
  const found = new Set((entry ? [name, ...entry.also] : [name]).map(plain));
  if (spellings.size < MOST_REMEMBERED) spellings.set(name, found);
  return found;
}

const MOST_REMEMBERED = 2000;

/** Who publishes a document, as far as it is told. */
export interface Publisher {
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * True when a medium, by its canonical name, is the publisher itself, under any of its spellings («CNN» for سي إن إن) or under
 * a name in Latin letters («okaz» for عكاظ), or the house whose Arabic edition the publisher is (بي بي سي of بي بي سي عربي).
 */
export function isPublisher(name: string, { outlet, url }: Publisher): boolean {
  const names = [outlet, ...known({ outlet, url })].filter((one) => one !== undefined);
  const own = spellingsOf(name);
  return names.flatMap(bare).some((one) => own.has(plain(one)) || foldArabic(one).startsWith(`${foldArabic(name)} `));
}

/** True where the publisher is told by its Arabic name, or by a label or an address that the lexicon knows. */
export function isToldPublisher({ outlet = '', url }: Publisher): boolean {
  return ARABIC.test(outlet) || known({ outlet, url }).length > 0 || labelledMedia().has(plain(outlet));
}

const ARABIC = /\p{Script=Arabic}/u;

/** The names of the outlets that an address and a label tell. */
function known({ outlet, url }: Publisher): readonly string[] {
  const byUrl = url === undefined ? undefined : outletByUrl(url)?.name;
  const byLabel = outlet === undefined ? undefined : sharedName(outletsByLabel(outlet).map((one) => one.name));
  return [byUrl, byLabel].filter((one) => one !== undefined);
}

/** Spellings of media in Latin letters. */
function labelledMedia(): ReadonlySet<string> {
  latin ??= new Set(MEDIA.flatMap(({ also }) => also.filter((one) => !ARABIC.test(one)).map(plain)));
  return latin;
}

let latin: ReadonlySet<string> | undefined;

/** True for a paper or a site that publishes in Arabic, by its canonical name. */
export function publishesInArabic(name: string): boolean {
  arabic ??= new Set(
    [...MEDIA.filter(({ country }) => ARAB_SEATS.has(country)).filter(isPrinted), ...OUTLETS.filter(isPrinted)].map(
      (medium) => medium.name,
    ),
  );
  return arabic.has(name);
}

let arabic: ReadonlySet<string> | undefined;

function isPrinted({ kind }: { readonly kind: string }): boolean {
  return kind === 'newspaper' || kind === 'site';
}

const ARAB_SEATS: ReadonlySet<string> = new Set(ARAB_STATES);

/** The words that all names open with: الوطن of الوطن السعودية and الوطن السورية; undefined where there are none. */
function sharedName([first, ...others]: readonly string[]): string | undefined {
  const words = first?.split(' ') ?? [];
  const shared = words.filter((_, k) =>
    others.every((other) => `${other} `.startsWith(`${words.slice(0, k + 1).join(' ')} `)),
  );
  return shared.length > 0 ? shared.join(' ') : undefined;
}

/** «وكالة كذا للأنباء» is called «كذا» as well. */
function bare(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && isTypeNoun(foldArabic(first)) ? [name, rest.join(' ')] : [name];
}

function plain(name: string): string {
  return foldArabic(name).toLowerCase().replaceAll(/[\s.]/gu, '');
}
