import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { toRecord } from '../../src/cli/record.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';
import { prepare } from '../../src/store/prepare.ts';

const registry = defaultRegistry();
const reading = (text: string) => read(cleanText({ id: 'article', text }), registry);

/** The words that mean somebody told elsewhere, each with whom: `البلدين = روسيا + الصين`. */
const meant = (text: string) => {
  const { document, mentions } = reading(text);
  return mentions
    .filter(({ by }) => by !== undefined)
    .map(
      ({ start, end, means }) =>
        `${document.text.slice(start, end)} = ${means?.map(({ name }) => name).join(' + ') ?? ''}`,
    );
};

const MEETING = 'التقى وزير الخارجية الروسي نادر الكسواني نظيره الصيني سامي الدروبي في كولبارا.';

describe('«His counterpart»', () => {
  it('is whoever is named right behind, and holds the same office of the other state', () => {
    const { entities } = reading(MEETING);
    expect(meant(MEETING)).toEqual(['نظيره الصيني = سامي الدروبي']);
    expect(entities.map(({ name, offices }) => [name, ...offices])).toEqual([
      ['نادر الكسواني', 'وزير الخارجية الروسي'],
      ['سامي الدروبي', 'وزير الخارجية الصيني'],
    ]);
  });

  it('is a woman in the feminine, with her office', () => {
    const { entities } = reading(
      'بحثت وزيرة الدفاع الفرنسية سلمى الكسواني مع نظيرتها الألمانية، رنا الدروبي، أمن الحدود.',
    );
    expect(entities.find(({ name }) => name === 'رنا الدروبي')?.offices).toEqual(['وزيرة الدفاع الألمانية']);
  });

  it('is whom the article names elsewhere with that office', () => {
    expect(
      meant(
        'قال وزير الخارجية الصيني سامي الدروبي إن المعبر مفتوح.\nواتصل به وزير الخارجية الروسي نادر الكسواني، وهاتف الكسواني نظيره الصيني.',
      ),
    ).toContain('نظيره الصيني = سامي الدروبي');
  });

  it('stays that office where the article names no holder', () => {
    const { mentions } = reading('هاتف وزير خارجية روسيا نادر الكسواني نظيره الصيني مساء.');
    expect(mentions.find(({ by }) => by === 'counterpart')).toMatchObject({
      kind: 'role',
      name: 'وزير الخارجية الصيني',
    });
    expect(meant('هاتف وزير خارجية روسيا نادر الكسواني نظيره الصيني مساء.')).toEqual(['نظيره الصيني = ']);
  });

  it('is nobody where no office was told before', () => {
    expect(meant('خسر الفريق أمام نظيره الصيني بهدف.')).toEqual([]);
  });
});

describe('Two told before', () => {
  it('are the ministers that the article names', () => {
    expect(meant(`${MEETING}\nوأصدر الوزيران بيانا.`)).toContain('الوزيران = نادر الكسواني + سامي الدروبي');
  });

  it('are the two states that the sentences before name, particles outside', () => {
    expect(
      meant('قالت روسيا إنها ستفتح معبرا مع الصين.\nوسيعود المعبر بالنفع على البلدين وللبلدين مصلحة فيه.'),
    ).toEqual(['البلدين = روسيا + الصين', 'لبلدين = روسيا + الصين']);
  });

  it('are the states of those who met, where they are sides', () => {
    expect(meant(`${MEETING}\nواتفق الجانبان على فتح المعبر.`)).toContain('الجانبان = روسيا + الصين');
  });

  it('are the sides that the adjectives behind them tell', () => {
    expect(meant('ودعا المبعوث إلى تعاون الجانبين الروسي والياباني مع الصين.')).toEqual(['الجانبين = روسيا + اليابان']);
  });

  it('are the bodies that the text joined', () => {
    expect(meant('بدأت محادثات بين الحكومة الكولومبية وحركة النخيل.\nورحب الطرفان بالتقدم.')).toEqual([
      'الطرفان = كولومبيا + حركة النخيل',
    ]);
  });

  it('are nobody where more states are told, and none is joined to another', () => {
    expect(meant('زار الوفد روسيا ثم الصين ثم اليابان ثم تركيا.\nواتفق البلدان على هدنة.')).toEqual([]);
  });

  it('are nobody where the article tells one, or none', () => {
    expect(meant('قالت روسيا إن المعبر مغلق.\nواتفق البلدان على هدنة.')).toEqual([]);
    expect(meant('واتفق الطرفان على هدنة.')).toEqual([]);
  });

  it('are nobody in the name of a plan', () => {
    expect(meant('قالت روسيا للصين إنها تدعم حل الدولتين.')).toEqual([]);
  });

  it('are nobody whom the text names only behind it', () => {
    expect(meant('واتفق البلدان على هدنة.\nقالت روسيا إنها تزور الصين.')).toEqual([]);
  });
});

describe('«His country»', () => {
  it('is the state whose office the speaker holds', () => {
    expect(meant('قال وزير المالية اللبناني سامي الدروبي إن بلاده ترحب بالوفد الصيني.')).toEqual(['بلاده = لبنان']);
    expect(meant('وقالت المستشارة الألمانية إن بلادها ترحب بالوفد الصيني.')).toContain('بلادها = ألمانيا');
  });

  it('is the state of whoever is named last in a sentence that reports nothing', () => {
    expect(meant('وصل الرئيس الروسي نادر الكسواني إلى الصين ممثلا بلاده.')).toEqual(['بلاده = روسيا']);
  });

  it('is nobody where the words of the speaker name somebody else before it', () => {
    expect(meant('قال الرئيس الروسي نادر الكسواني إن الوزير سامي الدروبي سيدافع عن بلاده.')).toEqual([]);
  });
});

describe('«The latter» and «and she is»', () => {
  it('mean whoever was named last', () => {
    expect(meant('اتصل نادر الكسواني بالمدرب سامي الدروبي، لكن الأخير لم يجب.')).toEqual(['الأخير = سامي الدروبي']);
    expect(meant('وقالت رنا الكسواني، وهي مديرة المتحف، إن القاعة مغلقة.')).toContain('هي = رنا الكسواني');
  });

  it('mean nobody as an adjective, or as the subject of something', () => {
    expect(meant('قال سامي الدروبي إن السنوات الأخيرة صعبة.')).toEqual([]);
    expect(meant('قال سامي الدروبي إن المعبر هو مدير الأزمة.')).toEqual([]);
  });
});

describe('An office without a name', () => {
  it('means its holder, with the words that tell it, and stays a role', () => {
    const text = 'قال وزير الخارجية الروسي نادر الكسواني إن المعبر مغلق.\nوعاد الوزير الروسي إلى كولبارا.';
    const { document, mentions } = reading(text);
    const [office] = mentions.filter(({ by }) => by === 'office');
    expect(office).toMatchObject({
      kind: 'role',
      name: 'الوزير الروسي',
      means: [{ name: 'نادر الكسواني', kind: 'person' }],
    });
    const from = office?.means?.[0]?.from;
    expect(document.text.slice(from?.start, from?.end)).toBe('نادر الكسواني');
  });

  it('means nobody where the article names no holder', () => {
    expect(meant('قال سامي الدروبي إن وزير الخارجية الروسي سيصل غدا.')).toEqual([]);
  });

  it('is one mention, without the particle in front', () => {
    const roles = (text: string) => reading(text).mentions.flatMap(({ kind, name }) => (kind === 'role' ? [name] : []));
    expect(roles('ووجهت النقابة رسالة لرئيس الوزراء البريطاني.')).toEqual(['رئيس الوزراء البريطاني']);
  });
});

describe('What leaves the program', () => {
  it('tells how a role means somebody, and where the article names them, in code points', () => {
    const text = '😀 قالت روسيا إنها ستفتح معبرا مع الصين.\nوسيعود المعبر بالنفع على البلدين.';
    const { mentions } = toRecord(reading(text));
    const at = (words: string) => {
      const start = [...text.slice(0, text.indexOf(words))].length;
      return { start, end: start + [...words].length };
    };
    expect(mentions.find((mention) => 'by' in mention)).toEqual({
      ...at('البلدين'),
      kind: 'role',
      name: 'البلدين',
      by: 'pair',
      means: [
        { name: 'روسيا', kind: 'state', ...at('روسيا') },
        { name: 'الصين', kind: 'state', ...at('الصين') },
      ],
    });
  });

  it('is no name in a library', () => {
    const text = `${MEETING}\nوأصدر الوزيران بيانا عن البلدين.`;
    const versions = { cleaner: '1', reader: '1', registry: '1' };
    const names = prepare({ id: 'article', text }, reading(text), versions).names.map(({ name }) => name);
    expect(names).not.toContain('البلدين');
    expect(names).toContain('وزير الخارجية الروسي');
  });
});
