import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Passages, and who says what in each statement: «speaker: content». */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('Things show something and say nothing', () => {
  holds([
    [
      'وقال سامر العابد إن حركة الشاحنات تراجعت، مما يشير إلى أن التجار وجدوا طريقا آخر.',
      'سامر العابد: إن حركة الشاحنات تراجعت، مما يشير إلى أن التجار وجدوا طريقا آخر',
    ],
    ['وتراجعت حركة الشاحنات في الصيف، وهذا ما يؤكد أن التجار وجدوا طريقا آخر.'],
    ['ومثل هذه الأخطاء في بناء الجسور تبين أن البلدية لا تتعلم.'],
    ['وفرغت شوارع القرى كلها في موقف يوحي بأن الناس غاضبون.'],
  ]);
});

describe('Documents, people and bodies say what they show', () => {
  holds([
    ['وهالة الدرواني تؤكد أن الجسر آمن.', 'هالة الدرواني: أن الجسر آمن'],
    ['وزار سامر العابد القرى قبل أن يؤكد أن الجسر آمن.', 'سامر العابد: أن الجسر آمن'],
  ]);
});

describe('«I think» of the writer, or inside what somebody says', () => {
  holds([
    ['وبعد هذا كله فإنني أعتقد أن الجسر لن يبنى.'],
    [
      'وقال سامر العابد: لدينا عمال مهرة وأعتقد أننا سنبني الجسر.',
      'سامر العابد: لدينا عمال مهرة وأعتقد أننا سنبني الجسر',
    ],
    ['واعتبر سامر العابد أن الجسر آمن.', 'سامر العابد: أن الجسر آمن'],
  ]);
});

describe('A year is nothing that somebody condemns', () => {
  holds([['واستغرق محلفون نحو أربع ساعات لإدانة كريم الساري عام 2009.']]);
});

describe('What something is full of is nothing that it is called', () => {
  holds([
    ['ووصف الوزير كريم الساري عملية نقل الجرحى من غرفة مليئة بالدخان.'],
    ['ووصف الوزير كريم الساري عملية نقل الجرحى بالصعبة.', 'كريم الساري: بالصعبة'],
  ]);
});
