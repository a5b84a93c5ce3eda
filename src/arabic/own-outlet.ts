import { foldArabic } from './fold-table.ts';
import { MEDIA } from './lexicons/media.ts';
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
  const byUrl = url === undefined ? undefined : outletByUrl(url)?.name;
  const byLabel = outlet === undefined ? undefined : sharedName(outletsByLabel(outlet).map((one) => one.name));
  const names = [outlet, byUrl, byLabel].filter((one) => one !== undefined);
  const own = spellingsOf(name);
  return names.flatMap(bare).some((one) => own.has(plain(one)) || foldArabic(one).startsWith(`${foldArabic(name)} `));
}

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
