import { describe } from 'vitest';
import { type Cases, holds, saidIn } from './passages.ts';

/** Names behind nationalities and beside honorifics, objects behind descriptions, and how a statement came out. */
const contents = (cases: Cases) => holds(cases, saidIn);

describe('A name behind a nationality or a calling that no lexicon holds is whoever speaks', () => {
  holds([
    ['أشاد الإسباني نادر الكسواني المنضم إلى الفريق بالجمهور.', 'نادر الكسواني'],
    ['وقال الغطاس البلجيكي نادر الكسواني المشارك في العملية لصحيفة الغد إن الأطفال بخير.', 'نادر الكسواني'],
    ['وقال السوسيولوجي المغربي كريم الساري الذي يدرس القرى إن الناس رحلوا.', 'كريم الساري'],
    ['أكد إداري الفريق كريم الساري بأن المعسكر يسير جيدا.', 'كريم الساري'],
  ]);
});

describe('An honorific without article opens a name', () => {
  holds([
    ['وأعرب سيد نادر الكسواني، مدير الشركة، عن أسفه للحادث.', 'سيد نادر الكسواني'],
    ['وقال السيد نادر الكسواني إن الجسر آمن.', 'نادر الكسواني'],
  ]);
});

describe('Whom a verb is about is no part of a description before it', () => {
  holds([
    ['واتهم ساسة ليدوريون رئيس الوزراء اللبناني بعرقلة الحوار.', 'ساسة ليدوريون'],
    ['ووصفت مصادر طبية حالته بأنها مستقرة.', 'مصادر طبية'],
    ['ويتهم معارضون نادر الكسواني بعرقلة الحوار.', 'معارضون'],
    ['وحذرت مصادر دبلوماسية الحكومة من إغلاق المعبر.', 'مصادر دبلوماسية'],
  ]);
});

describe('A woman goes on where women may: many men do not', () => {
  holds([
    [
      'وقالت هالة الدرواني إن الجسر آمن. ويقول مزارعون إن المعبر مغلق. ودعت إلى فتح السوق.',
      'هالة الدرواني',
      'مزارعون',
      'هالة الدرواني',
    ],
  ]);
});

describe('When a statement came out stands before what is said in it', () => {
  contents([
    ['وأدان مصدر عسكري في بيان صدر مساء الأحد فتح المعبر في الشمال.', 'مصدر عسكري: فتح المعبر في الشمال'],
    ['ودانت وزارة الزراعة في بيان صدر عنها أمس الهجوم على القافلة.', 'وزارة الزراعة: الهجوم على القافلة'],
    ['ودانت وزارة الزراعة في بيان صدر أمس قرار المحكمة.', 'وزارة الزراعة: قرار المحكمة'],
  ]);
});
