import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../src/annotate/mentions/tagger/gazetteers.ts';
import { foldArabic } from '../src/arabic/fold-table.ts';
import { BODIES, CLUBS, FAMILY, GIVEN_EAST, GIVEN_WEST, PEOPLE, PLACES } from './world-names.ts';

/**
 * Lists that only the tagger uses and that travel as hashes in its weights: places of the world and words of the names of
 * known people (ArWikiCats, MIT; ../shared/lexicon-sources), and words of sport, where the name of a city is a team.
 */
const SPORT =
  'مباراة مباريات مباراته لاعب لاعبين لاعبو لاعبي لاعبا هدف هدفا أهداف هدفين دوري كأس بطولة البطولة مدرب مدربه الدقيقة شوط ' +
  'مرمى ملعب نادي ناديه أندية مهاجم حارس مدافع ركلة جزاء تعادل منتخب منتخبات كرة القدم مونديال نهائي تسديدة الهداف ' +
  'تصفيات ذهاب إياب موسم نقطة نقاط سباق لاعبة بطل المصنف المصنفة ميدالية ذهبية أولمبياد أولمبية تنس سلة فورمولا';

/** `ordinary` holds folded words that name people as well but mostly do not: they stay out of the lists of name words. */
export function* listEntries(folder: string, ordinary: ReadonlySet<string>): Generator<Entry> {
  for (const surface of SPORT.split(' ')) yield { group: 'sport', surface };
  yield* worldNames();
  for (const place of values(join(folder, 'cities_full.json'))) yield { group: 'worldPlace', surface: place };
  const nameWords: Entry[] = [];
  for (const name of values(join(folder, 'peoples.json'))) {
    const parts = name.split(/[ .\-–]+/).filter((part) => part.length > 1);
    if (parts.length < 2 || parts.length > 4) continue;
    yield { group: 'fullName', surface: parts.join(' ') };
    parts.forEach((surface, at) => {
      const folded = foldArabic(surface);
      if (folded.length > 1 && !ordinary.has(folded))
        nameWords.push({ group: at === 0 ? 'givenName' : 'familyName', surface });
    });
  }
  yield* nameWords;
}

function* worldNames(): Generator<Entry> {
  for (const surface of `${GIVEN_EAST} ${GIVEN_WEST}`.trim().split(/\s+/)) yield { group: 'knownGiven', surface };
  for (const surface of FAMILY.trim().split(/\s+/)) yield { group: 'knownFamily', surface };
  for (const surface of PEOPLE.trim().split(/[|\n]/)) yield { group: 'knownPerson', surface };
  for (const surface of BODIES.trim().split(/[|\n]/)) yield { group: 'knownBody', surface };
  for (const surface of CLUBS.trim().split(/[|\n]/)) yield { group: 'knownClub', surface };
  for (const surface of PLACES.trim().split(/[|\n]/)) yield { group: 'knownPlace', surface };
}

/** Arabic sides of an English-to-Arabic list, without what stands in brackets or behind a comma. */
function values(path: string): string[] {
  if (!existsSync(path)) return [];
  const pairs = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return Object.values(pairs).map((value) => (value.replace(/\(.*?\)/g, '').split('،')[0] ?? '').trim());
}
