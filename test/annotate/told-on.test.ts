import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

/** Verbs without a subject beside them: who goes on in the clause before, and who is only accused. */
const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('A verb that does not agree with whoever reports the clause before it goes on inside that clause', () => {
  holds([
    [
      'ذكرت وكالة المدى أن سكانا غاضبين تجمعوا عند الجسر، وطالبوا بفتح الطريق. وعاد الهدوء مساء.',
      'المدى: أن سكانا غاضبين تجمعوا عند الجسر، وطالبوا بفتح الطريق',
    ],
    [
      'وقال كريم الساري إن الشركة فحصت الجسر، وعبرت عن ارتياحها للنتائج.',
      'كريم الساري: إن الشركة فحصت الجسر، وعبرت عن ارتياحها للنتائج',
    ],
    [
      'وقالت ميساء الدالي إن المتهم حضر الجلسة، لكنه نفى أن يكون قد رأى الجسر.',
      'ميساء الدالي: إن المتهم حضر الجلسة، لكنه نفى أن يكون قد رأى الجسر',
    ],
  ]);
});

describe('A verb with the form of the one before reports again', () => {
  holds([
    [
      'وقال كريم الساري إن الشركة فحصت الجسر، وعبر عن ارتياحه للنتائج.',
      'كريم الساري: إن الشركة فحصت الجسر',
      'كريم الساري: عن ارتياحه للنتائج',
    ],
    [
      'قالت الشركة في بيان إن الجسر آمن، وأضافت أن العمل فيه انتهى.',
      'الشركة: إن الجسر آمن',
      'الشركة: أن العمل فيه انتهى',
    ],
  ]);
});

describe('A past of accusing with nothing behind it but what somebody is accused of is passive', () => {
  holds([
    [
      'وطالبت ميساء الدالي باعتقاله، كما اتهم بأنه أغلق الجسر.',
      'ميساء الدالي: باعتقاله',
      'مصدر غير محدد: بأنه أغلق الجسر',
    ],
    ['وكان النائب كريم الساري قد اتهم بالسرقة.', 'مصدر غير محدد: بالسرقة'],
    ['وقال كريم الساري إن الجسر آمن. واتهم الشركة بالسرقة.', 'كريم الساري: إن الجسر آمن', 'كريم الساري: بالسرقة'],
  ]);
});
