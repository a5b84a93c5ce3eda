import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();

/** Type, date and status of each event; Thursday 2 May 2024 is the day of publication. */
const datesOf = (text: string, published: string | null = '2024-05-02') =>
  read(cleanText({ id: 'example', text, ...(published !== null && { published }) }), registry).events.map(
    ({ type, date, status }) => [type, date ?? null, status],
  );

describe('The date of an event', () => {
  it('is that of the news for headline and lead, where the opening names it', () => {
    const text = `فرنسا تطرد ثلاثة دبلوماسيين روس

طردت فرنسا ثلاثة دبلوماسيين روس.
وقال الوزير نادر الكسواني، الأربعاء، إن القرار نهائي.`;
    expect(datesOf(text)).toEqual([['SANCTION', '2024-05-01', 'happened']]);
    expect(datesOf(text, null)).toEqual([['SANCTION', null, 'happened']]);
  });

  it('is that of the sentence before for one that goes on with «and» and a verb', () => {
    const before = 'بحث الوزير نادر الكسواني، الثلاثاء، ملف المياه.\nوكان الجسر مغلقا.\n';
    const said = 'دعا الوزير نادر الكسواني الثلاثاء إلى فتح الجسر.\n';
    expect(datesOf(`${said}والتقى الكسواني الرئيس التركي سامي الدروبي في أنقرة.`)).toEqual([
      ['CONSULT', '2024-04-30', 'happened'],
    ]);
    expect(datesOf(`${before}والتقى الكسواني الرئيس التركي سامي الدروبي في أنقرة.`)).toEqual([
      ['CONSULT', null, 'happened'],
    ]);
  });

  it('is none of the announcing where the event is yet to come', () => {
    expect(
      datesOf('أعلنت الرئاسة الأربعاء عن عقد قمة بين الرئيس المصري نادر الكسواني ونظيره التركي سامي الدروبي.'),
    ).toEqual([['CONSULT', null, 'announced']]);
    expect(
      datesOf('أعلنت الرئاسة عن عقد قمة بين الرئيس المصري نادر الكسواني ونظيره التركي سامي الدروبي الاثنين المقبل.'),
    ).toEqual([['CONSULT', '2024-05-06', 'announced']]);
  });

  it('does not lie ahead behind «after»', () => {
    expect(
      datesOf('تعقد القمة في 12 يونيو المقبل في أنقرة بعد طرد الحكومة المصرية ثلاثة دبلوماسيين روس.').at(-1),
    ).toEqual(['SANCTION', null, 'happened']);
  });

  it('of a cancelled meeting is not the date of the meeting', () => {
    expect(
      datesOf('ألغى الرئيس المصري نادر الكسواني لقاءه مع الرئيس التركي سامي الدروبي في 12 يونيو المقبل.')[0],
    ).toEqual(['REJECT', null, 'happened']);
  });
});
