import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();

/** The first event of a sentence: its word of action, actors, targets. */
function sidesOf(text: string) {
  const { events } = read(cleanText({ id: 'example', text, published: '2024-05-02' }), registry);
  const [event] = events;
  return (
    event && [
      text.slice(event.trigger.start, event.trigger.end),
      event.actors.map(({ name }) => name),
      event.targets.map(({ name }) => name),
    ]
  );
}

describe('Those who take part', () => {
  it.each([
    [
      'a counterpart joined by «and»',
      'عقدت أمس قمة بين الرئيس الفرنسي نادر الكسواني ونظيره التركي سامي الدروبي في أنقرة.',
      ['قمة', ['نادر الكسواني', 'سامي الدروبي'], []],
    ],
    [
      'the pronoun of the particle is the subject',
      'قال الرئيس الفرنسي نادر الكسواني إنه سيلتقي الرئيس التركي سامي الدروبي.',
      ['سيلتقي', ['نادر الكسواني', 'سامي الدروبي'], []],
    ],
    [
      'what was agreed has sides of its own',
      'اتفقت روسيا والصين على عقد قمة بين الرئيس الفرنسي نادر الكسواني والرئيس التركي سامي الدروبي.',
      ['اتفقت', ['روسيا', 'الصين'], []],
    ],
    [
      'those behind the next noun of action take part in that one',
      'وجاء ذلك في اجتماع بين روسيا والصين سبق محادثات مع إيران.',
      ['اجتماع', ['روسيا', 'الصين'], []],
    ],
    [
      'one beside the verb that carries out the noun',
      'أجرى الرئيس الفرنسي نادر الكسواني مع الرئيس التركي سامي الدروبي محادثات في أنقرة.',
      ['محادثات', ['نادر الكسواني', 'سامي الدروبي'], []],
    ],
    [
      'a pronoun on the preposition',
      'وصل نادر الكسواني إلى الحدود قبل أن تلقي الشرطة التركية القبض عليه.',
      ['تلقي', ['الشرطة التركية'], ['نادر الكسواني']],
    ],
    [
      'one’s own state',
      'قالت وزيرة الخارجية العراقية هدى الكسواني إن بلادها ستفرض عقوبات على إيران.',
      ['ستفرض', ['العراق'], ['إيران']],
    ],
    [
      'two named together before a verb of two',
      'على عكس فرنسا وألمانيا حين فرضتا عقوبات على إيران.',
      ['فرضتا', ['فرنسا', 'ألمانيا'], ['إيران']],
    ],
    [
      'the two whom the sentence names',
      'وسلم الوزير المصري نادر الكسواني الطلب إلى المدعية العامة هدى الراوي، خلال اجتماع رسمي بينهما.',
      ['اجتماع', ['نادر الكسواني', 'هدى الراوي'], []],
    ],
    [
      'a decree over an insertion',
      'قررت الحكومة المصرية، الأربعاء، طرد ثلاثة دبلوماسيين روس.',
      ['طرد', ['مصر'], ['روسيا']],
    ],
  ])('%s', (_name, text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });
});
