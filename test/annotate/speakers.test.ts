import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const speakers = (text: string) =>
  read(cleanText({ id: 'article', text }), registry).statements.map((statement) =>
    statement.speakers.map(({ name }) => name).join(' + '),
  );

describe('A name beside the word of speech', () => {
  it('stands behind what belongs to the office', () => {
    expect(speakers('وقال المشرف على الدراسة، البروفيسور نادر الكسواني إن النتائج أولية.')).toEqual(['نادر الكسواني']);
    expect(speakers('وقال النائب عن حزب المحافظين، سرمد ديلوف إن الاستقالة متأخرة.')).toEqual(['سرمد ديلوف']);
  });

  it('may be no genitive: a lawyer of somebody is somebody else', () => {
    expect(speakers('وقال متحدث باسم ديلوف إن الاستقالة متأخرة.')).toEqual(['متحدث باسم ديلوف']);
  });
});

describe('A source without a name', () => {
  it('keeps its place, and the clause by which it refuses to be named where that alone tells it', () => {
    expect(speakers('وتقول بعض المصادر في سول إن الاسم مستعار.')).toEqual(['بعض المصادر في سول']);
    expect(speakers('وقال مسؤول طلب عدم الكشف عن هويته إن الأمر محسوم.')).toEqual(['مسؤول طلب عدم الكشف عن هويته']);
  });
});

describe('An office with a pronoun', () => {
  it('stands before the name and is no part of it', () => {
    expect(speakers('انتقد حزب النخيل القرار، وقال أمينه العام سامي الدروبي إن الأمر خطير.')).toEqual([
      'حزب النخيل',
      'سامي الدروبي',
    ]);
    expect(speakers('وقالت مديرتها العامة سلمى الدروبي إن الشركة ستنمو.')).toEqual(['سلمى الدروبي']);
  });

  it('is held without it, and keeps it where nobody is named', () => {
    const text = 'وقال أمينه العام سامي الدروبي إن الأمر خطير.';
    expect(read(cleanText({ id: 'article', text }), registry).entities[0]?.offices).toEqual(['الأمين العام']);
    expect(speakers('وقال رئيسها إن الشركة ستنمو.')).toEqual(['رئيسها']);
  });
});

describe('The media of a state', () => {
  it('are none of its agencies', () => {
    expect(speakers('وقالت وسائل الإعلام الروسية إن السفينة غرقت.')).toEqual(['وسائل الإعلام الروسية']);
    expect(speakers('وقالت وكالة الإعلام الروسية إن السفينة غرقت.')).toEqual(['وكالة الإعلام الروسية']);
  });
});

describe('The phrase behind a verb', () => {
  it('is its object where the subject stands before it', () => {
    expect(speakers('نادر الكسواني يدعو حزب الله إلى التهدئة')).toEqual(['نادر الكسواني']);
  });

  it('is its subject in two words or several', () => {
    expect(speakers('ويؤكد السكان ومنظمات حقوقية أن الحصول على إذن مستحيل.')).toEqual(['السكان + منظمات حقوقية']);
  });
});

describe('«Through» is no verb of speech', () => {
  it('without its own preposition', () => {
    expect(speakers('قالت وزارة الخارجية الروسية عبر فيسبوك إن الصواريخ لن تطلق.')).toEqual(['وزارة الخارجية الروسية']);
  });
});

describe('A state', () => {
  it('is meant by its authorities', () => {
    expect(speakers('وبينما تؤكد السلطات السعودية أن الرجل غادر المبنى.')).toEqual(['السعودية']);
  });
});

describe('An office without a name', () => {
  it('is held by whoever it is told of behind a titled name', () => {
    expect(
      speakers('وصل الشيخ نادر الكسواني، مدير مكتب الاتصال، إلى الميناء.\nوقال مدير مكتب الاتصال إن السفن عائدة.'),
    ).toEqual(['نادر الكسواني']);
  });

  it('takes its field from the office before it in a list', () => {
    expect(
      speakers(
        'اتفق وزيرا الخارجية الصيني نادر الكسواني والروسي سرمد ديلوف.\nوقال وزير الخارجية الروسي إن النهر واسع.',
      ),
    ).toEqual(['سرمد ديلوف']);
  });

  it('is held by the one person of the article who is known to hold it', () => {
    expect(speakers('وصل لافروف إلى الميناء.\nوقال وزير الخارجية الروسي إن السفن عائدة.')).toEqual(['سيرغي لافروف']);
    expect(speakers('وصل ديلوف إلى الميناء.\nوقال وزير الخارجية الروسي إن السفن عائدة.')).toEqual([
      'وزير الخارجية الروسي',
    ]);
  });
});

describe('A headline', () => {
  it('opens no name with a family name', () => {
    expect(speakers('ترامب يستبق القمة\n\nوصرح ترامب بأن القمة باقية.')).toEqual(['دونالد ترامب']);
  });
});

describe('Two who speak together', () => {
  it('are the holders of the office in the dual', () => {
    expect(
      speakers('التقى وزيرا الخارجية الليدوري نادر الكسواني والزرماني سرمد ديلوف أمس.\nوأشاد الوزيران بجهود الصيادين.'),
    ).toEqual(['نادر الكسواني + سرمد ديلوف']);
  });
});

describe('A noun with the article that the article tells of nobody', () => {
  it('means the source told last', () => {
    expect(speakers('وقال قائد عسكري إن الجسر آمن. وأوضح المصدر أن الطريق مفتوح.')).toEqual([
      'قائد عسكري',
      'قائد عسكري',
    ]);
  });

  it('means the last speaker where it is a profession', () => {
    expect(speakers('وقال نادر الكسواني إنه متعب. وأضاف اللاعب أن المباراة طويلة.')).toEqual([
      'نادر الكسواني',
      'نادر الكسواني',
    ]);
    expect(speakers('وقال وزير المالية نادر الكسواني إنه متعب. وأضاف اللاعب أن المباراة طويلة.')[1]).toBe('اللاعب');
  });
});

describe('A name', () => {
  it('ends before how somebody speaks', () => {
    expect(speakers('وقالت ماجدة ضاحكة إن الطعام جاهز.')).toEqual(['ماجدة']);
  });

  it('is not opened by the adjective of a state behind «and»', () => {
    const text = 'بحث وزيرا الخارجية الليدوري نادر الكسواني والزرماني سرمد ديلوف أمس.\nوقال ديلوف إن النهر واسع.';
    expect(speakers(text)).toEqual(['سرمد ديلوف']);
  });
});

describe('A body', () => {
  it('ends before a word of the other gender and before a noun of action', () => {
    expect(speakers('وقال البرلمان المنتهية ولايته إن الفرز يدوي.')).toEqual(['البرلمان']);
    expect(speakers('وتعتبر الشركة الفرنسية التعويض ظالما.')).toEqual(['الشركة الفرنسية']);
  });
});

describe('The subject behind its verb', () => {
  it('stands behind a preposition with a pronoun', () => {
    expect(speakers('وعلق عليها مدير مكتب الاتصال، بقوله: "إنها زيارة سعيدة".')).toEqual(['مدير مكتب الاتصال']);
  });

  it('may have a relative clause or a circumstance between itself and the object', () => {
    expect(speakers('ووصفت الحكومة الفرنسية التي غابت عن اللقاء، الخطوة بأنها متأخرة.')).toEqual(['فرنسا']);
    expect(speakers('واتهمت فرنسا وبريطانيا في بيان مشترك روسيا بتنفيذ هجمات.')).toEqual(['فرنسا + بريطانيا']);
  });
});

describe('Where the article has named nobody yet', () => {
  it('a dropped subject is an unspecified source of words in marks', () => {
    expect(speakers('وأضاف: «سقط الجسر أمس».')).toEqual(['مصدر غير محدد']);
  });

  it('nothing else is reported', () => {
    expect(speakers('وأضاف أن الجسر سقط.')).toEqual([]);
    expect(speakers('ويمكنها أن تنتقد القرار.')).toEqual([]);
  });
});

describe('A verb in the midst of its sentence', () => {
  it('has the phrase that opens the sentence as its subject', () => {
    const before = 'قال الوزير سرمد ديلوف إن المعبر مغلق.\n';
    expect(
      speakers(`${before}لكن متحدثة باسم وزارة الخارجية في العاصمة بعد ظهر اليوم نفسه قالت إن المعبر مفتوح.`)[1],
    ).toBe('متحدثة باسم وزارة الخارجية');
  });
});
