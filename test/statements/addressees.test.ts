import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';

const registry = defaultRegistry();
const addressees = (text: string) =>
  read(cleanText({ id: 'article', text }), registry).statements.map((statement) =>
    statement.addressees.map(({ name }) => name).join(' + '),
  );

describe('Whoever stands behind «to»', () => {
  it('is spoken to, named or described', () => {
    expect(addressees('وقال الوزير نادر الكسواني للصحافيين إن المعبر سيفتح غدا.')).toEqual(['الصحافيون']);
    expect(addressees('وأكد الوزير نادر الكسواني لمجلس الأمن أن بلاده لن تنسحب.')).toEqual(['مجلس الأمن الدولي']);
    expect(addressees('وقال الوزير نادر الكسواني لنظيره الروسي سرمد ديلوف إن المعبر سيفتح.')).toEqual(['سرمد ديلوف']);
  });

  it('is a link of the chain where it is a medium', () => {
    expect(addressees('وقال الوزير نادر الكسواني لوكالة رويترز إن المعبر سيفتح غدا.')).toEqual(['']);
  });

  it('stands behind a noun of an occasion too, but not behind the office it belongs to', () => {
    expect(addressees('وأضاف الوزير نادر الكسواني في تصريح لصحافيين أن الطريق مفتوح.')).toEqual(['صحافيون']);
    expect(addressees('وقال المدير العام للأمن العام سليم المرواني إن الطريق مفتوح.')).toEqual(['']);
  });
});

describe('The object of a verb that speaks to somebody', () => {
  it('is the addressee of a demand, a warning, a promise', () => {
    expect(addressees('وطالب الوزير نادر الكسواني روسيا بفتح المعبر.')).toEqual(['روسيا']);
    expect(addressees('ودعا الوزير نادر الكسواني السكان إلى لزوم بيوتهم.')).toEqual(['السكان']);
    expect(addressees('وحذر الوزير نادر الكسواني إسرائيل من عبور النهر.')).toEqual(['إسرائيل']);
    expect(addressees('وأبلغ الوزير نادر الكسواني الأمم المتحدة أن القافلة وصلت.')).toEqual(['الأمم المتحدة']);
  });

  it('is whom the speaker thanks', () => {
    expect(addressees('وشكر الوزير نادر الكسواني روسيا على دعمها.')).toEqual(['روسيا']);
  });

  it('is only spoken of where somebody is accused or described', () => {
    expect(addressees('واتهم الوزير نادر الكسواني روسيا بإغلاق المعبر.')).toEqual(['']);
  });
});

describe('Whoever is asked', () => {
  it('stands behind «of»', () => {
    expect(addressees('وطلب الوزير نادر الكسواني من روسيا أن تفتح المعبر.')).toEqual(['روسيا']);
  });
});

describe('A participle in the same sentence', () => {
  it('goes on speaking to the same', () => {
    expect(addressees('وقال الوزير نادر الكسواني للصحافيين إن المعبر سيفتح، مضيفا أن الطريق آمن.')).toEqual([
      'الصحافيون',
      'الصحافيون',
    ]);
  });
});

describe('A time behind the subject', () => {
  it('is nobody who is spoken to', () => {
    for (const text of [
      'وهدد الوزير فراس عيتاني الشهر الماضي بالاستقالة من الحكومة.',
      'ووعد رئيس الحكومة سامي الراوي الأسبوع الماضي بإصلاح الطرق.',
    ])
      expect(addressees(text), text).toEqual(['']);
  });
});
