import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const statements = (text: string) => read(cleanText({ id: 'article', text }), registry).statements;
const speakers = (text: string) =>
  statements(text).map((statement) => statement.speakers.map(({ name }) => name).join(' + '));

describe('A new subject that no lexicon knows', () => {
  it('is not taken for the speaker of before', () => {
    expect(
      speakers('قال الوزير نادر الكسواني إن المعبر مغلق.\nوقالت نسلتيرا، أكبر منتج للحليب، إن المصنع باق.'),
    ).toEqual(['نادر الكسواني', 'نسلتيرا']);
    expect(speakers('قال الوزير نادر الكسواني إن المعبر مغلق.\nوكشفت سفينة الفضاء أن الكوكب بلا ماء.')[1]).toBe(
      'سفينة الفضاء',
    );
    expect(speakers('قال الوزير نادر الكسواني إن المعبر مغلق.\nوقالت شقيقته إن البيت احترق.')[1]).toBe(
      'شقيقة نادر الكسواني',
    );
  });

  it('is only inferred', () => {
    expect(statements('وكشفت سفينة الفضاء أن الكوكب بلا ماء.')[0]?.certainty).toBe('inferred');
  });

  it('is no adverb, no circumstance and no clause', () => {
    const before = 'قال الوزير نادر الكسواني إن المعبر مغلق.\n';
    for (const next of [
      'وأضاف مبتسما "سنعود إلى القرية بعد العيد".',
      'وأضاف خلالها أن الطريق آمن.',
      'وقال عبر حسابه على تويتر: "سنعود إلى القرية".',
      'وأكد وقتها أن الطريق آمن.',
    ])
      expect(speakers(before + next)[1], next).toBe('نادر الكسواني');
  });
});

describe('The object of a verb that describes or accuses', () => {
  it('may stand behind the name of the subject and its comma', () => {
    expect(
      speakers('قالت الإذاعة إن النار أخمدت.\nووصف وزير الدفاع الزرماني، نادر الكسواني، الاتهامات بأنها كاذبة.')[1],
    ).toBe('نادر الكسواني');
  });
});

describe('A passive of speech without a source', () => {
  it('has an unspecified source, where its spelling or its vowel shows it', () => {
    expect(speakers('وقيل إن الجسر سقط.')).toEqual(['مصدر غير محدد']);
    expect(speakers('قال الوزير نادر الكسواني إن المعبر مغلق.\nوأُعلن أن الجسر سقط.')[1]).toBe('مصدر غير محدد');
    expect(speakers('قال الوزير نادر الكسواني إن المعبر مغلق.\nوذُكر أن الجسر سقط.')[1]).toBe('مصدر غير محدد');
    expect(speakers('وأُعلن عن فتح المعبر.')).toEqual(['مصدر غير محدد']);
  });

  it('is no formula of the outlet', () => {
    expect(speakers('ويُعتقد أن الجسر سقط.')).toEqual([]);
    expect(speakers('ويُذكر أن الجسر سقط قبل عام.')).toEqual([]);
    expect(speakers('ويُشار إلى أن الجسر سقط قبل عام.')).toEqual([]);
  });

  it('has the speaker of before where nothing shows it', () => {
    expect(speakers('قال الوزير نادر الكسواني إن المعبر مغلق.\nوذكر أن الجسر سقط.')[1]).toBe('نادر الكسواني');
  });
});

describe('An adjective of nationality that a medium is called by, too', () => {
  it('belongs to the government, the police or the ministry before it', () => {
    expect(speakers('قالت الحكومة العراقية إن الجسر سقط.')).toEqual(['العراق']);
    expect(speakers('قالت الحكومة الفرنسية إن الجسر سقط.')).toEqual(['فرنسا']);
    expect(speakers('وأعلنت الشرطة الألمانية أن الجسر سقط.')).toEqual(['الشرطة الألمانية']);
  });

  it('is the medium by itself and behind a noun of media', () => {
    expect(speakers('قالت قناة العراقية إن الجسر سقط.')).toEqual(['العراقية']);
    expect(statements('قال نادر الكسواني للفرنسية إن الجسر سقط.')).toHaveLength(1);
    expect(speakers('وأفادت وكالة الأنباء الفرنسية بأن الجسر سقط.')).toEqual(['فرانس برس']);
  });
});

describe('A source that hides its name', () => {
  it('keeps its description, and its refusal says nothing', () => {
    for (const text of [
      'كشف مصدر مطلع، فضل عدم ذكر اسمه، في اتصال هاتفي، أن الوالي سيغادر المدينة.',
      'قال مصدر مطلع، طلب عدم الكشف عن هويته، إن الوالي سيغادر المدينة.',
    ]) {
      expect(statements(text), text).toHaveLength(1);
      expect(speakers(text), text).toEqual(['مصدر مطلع']);
    }
  });

  it('goes on as «the same»', () => {
    const before = 'كشف مصدر مطلع أن الوالي سيغادر المدينة.\n';
    for (const next of ['وأضاف المصدر ذاته أن القرار نهائي.', 'وأكد المتحدث نفسه أن القرار نهائي.'])
      expect(speakers(before + next), next).toEqual(['مصدر مطلع', 'مصدر مطلع']);
    expect(
      speakers('صرحت رئيسة البلدية منال الصاوي بأن الجسر مغلق.\nوأوضحت المتحدثة ذاتها أن العمل سيبدأ غدا.'),
    ).toEqual(['منال الصاوي', 'منال الصاوي']);
  });
});

describe('Two people side by side', () => {
  it('are not one: a verb, its subject and its object', () => {
    const met = 'التقى الوزير رئيسة البرلمان البريساني السيدة ميرا دافيل.\n';
    expect(speakers(`${met}وقال الوزير إن العلاقات متينة.`)).toEqual(['الوزير']);
    const received = 'استقبل الوزير سفير فرنسا لدى البلاد إدوارد مانتيل.\n';
    expect(speakers(`${received}وقال السفير إن بلاده ستدعم المشروع.`)).toEqual(['إدوارد مانتيل']);
  });
});

describe('The adjective of a state before a name between commas', () => {
  it('leads to whoever holds the office', () => {
    expect(speakers('قال مدرب النسور، الإسباني كارلوس بيريدا، إن الفريق جاهز.')).toEqual(['كارلوس بيريدا']);
  });
});

describe('A known name behind a preposition', () => {
  it('is read without it, though neither word is known alone', () => {
    const text = 'في الولاية الرئاسية لدونالد ترمب، قال ترمب إن الجسر سقط.';
    expect(speakers(text)).toEqual(['دونالد ترامب']);
  });
});
