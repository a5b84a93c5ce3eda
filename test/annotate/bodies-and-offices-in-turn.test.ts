import { describe, expect, it } from 'vitest';
import { speakersOf } from './passages.ts';

/** Bodies and offices put together from their parts: whatever stands behind them, they are read up to their end and no further. */

const CONTENT = 'الجسر مغلق منذ يومين';

/** Nouns of bodies with their field. */
const BODIES: readonly (readonly [verb: string, body: string])[] = [
  ['قالت', 'هيئة حماية الأنهار'],
  ['قالت', 'لجنة متابعة الجسور'],
  ['قالت', 'جمعية حماية المستهلك'],
  ['قال', 'جهاز الإحصاء'],
];

/** What tells more of a body behind its field. */
const TAILS: readonly string[] = ['', ' الفرنسية', ' في محافظة سيراف'];

/** What follows whoever speaks, before the clause. */
const FOLLOWERS: readonly string[] = [
  '',
  ' في بيان',
  '، أمس الخميس،',
  ' اليوم الأحد',
  ' لرويترز',
  ' في تقريرها السنوي',
];

/** Offices without a name, with all that belongs to them. */
const OFFICES: readonly string[] = [
  'رئيس لجنة المياه في البرلمان',
  'النائب عن كتلة الأنهار',
  'المبعوث الأممي إلى اليمن',
  'السفير الفرنسي في بغداد',
  'مدير قسم المياه في منظمة الأنهار الدولية',
  'المتحدث باسم هيئة الجسور',
  'رئيس اتحاد الصيادين السابق',
];

const NAMES: readonly string[] = ['سامي بن صالح', 'محمد علي الحداد'];

function misread(cases: Iterable<readonly [passage: string, wanted: string]>): string[] {
  return [...cases].flatMap(([passage, wanted]) => {
    const read = speakersOf(passage).join(' | ');
    return read === wanted ? [] : [`${passage} → ${read}`];
  });
}

function* bodies(): Generator<readonly [string, string]> {
  for (const [verb, body] of BODIES)
    for (const tail of TAILS) {
      const name = `${body}${verb === 'قال' ? tail.replace('الفرنسية', 'الفرنسي') : tail}`;
      for (const follower of FOLLOWERS) yield [`${verb} ${name}${follower} إن ${CONTENT}.`, name];
    }
}

function* offices(): Generator<readonly [string, string]> {
  for (const office of OFFICES) {
    for (const follower of FOLLOWERS.slice(0, -1)) yield [`وقال ${office}${follower} إن ${CONTENT}.`, office];
    yield [`${CONTENT}، بحسب ${office}.`, office];
    for (const name of NAMES) {
      yield [`وقال ${office} ${name} إن ${CONTENT}.`, name];
      yield [`وقال ${name}، ${office}، إن ${CONTENT}.`, name];
      yield [`${CONTENT}، وفق ${name}، ${office}.`, name];
    }
  }
}

describe('Bodies and offices are read whole whatever follows them', () => {
  it('bodies', () => expect(misread(bodies())).toEqual([]));
  it('offices', () => expect(misread(offices())).toEqual([]));
});
