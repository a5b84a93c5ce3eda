import { describe } from 'vitest';
import { type Cases, holds, saidIn } from './passages.ts';

/** Where the noun phrase of a speaker ends: before whom the words are said to, or of whom. */

const said = (cases: Cases) => holds(cases, saidIn);

describe('Two family names that are known by themselves are two people', () => {
  said([
    ['وحث بايدن نتنياهو على قبول الصفقة.', 'جو بايدن: على قبول الصفقة'],
    ['وطالب لافروف بومبيو بتوضيح موقفه من المعاهدة.', 'سيرغي لافروف: بتوضيح موقفه من المعاهدة'],
    ['هاتف بوتين أردوغان وأكد له أن الجسر مفتوح.', 'فلاديمير بوتين: أن الجسر مفتوح'],
    // look-alike: a full name
    ['وقال رجب طيب أردوغان إن الجسر مفتوح.', 'رجب طيب أردوغان: إن الجسر مفتوح'],
  ]);
});

describe('So are a name and the family of somebody else of the text', () => {
  said([
    ['اتهم عادل الدالي الكسواني بالتلاعب. وكان عادل الدالي قد التقى سمير الكسواني أمس.', 'عادل الدالي: بالتلاعب'],
    ['واتهم الدالي الكسواني بالتلاعب. وكان عادل الدالي قد التقى سمير الكسواني.', 'عادل الدالي: بالتلاعب'],
    // look-alike: a longer name of somebody whom the text calls by the given name
    ['وقال معتز الدالي إن الجسر مغلق. وجلس معتز مع سمير الدالي.', 'معتز الدالي: إن الجسر مغلق'],
  ]);
});

describe('Whom a body speaks to stands behind «to», outside its name', () => {
  said([
    ['وتأتي الزيارة بعد اتهامات الجيش للمتمردين بخرق الهدنة.', 'الجيش: بخرق الهدنة'],
    ['وتأتي الزيارة بعد اتهام الحركة للحكومة بخرق الهدنة.', 'الحركة: بخرق الهدنة'],
    ['وجاء ذلك بعد دعوة الحزب للحكومة إلى الاستقالة.', 'الحزب: إلى الاستقالة'],
    ['وقالت النقابة للوزير إن الوقت نفد.', 'النقابة: إن الوقت نفد'],
    // look-alike: whom a union is for
    ['وقالت النقابة العامة للمعلمين إن الوقت نفد.', 'النقابة العامة للمعلمين: إن الوقت نفد'],
  ]);
});

describe('A capital behind a body with article is whom it asks; behind the noun of a government it is the state', () => {
  said([
    ['ودعت المنظمة الرياض إلى الإفراج عن المعتقلين.', 'المنظمة: إلى الإفراج عن المعتقلين'],
    ['واتهمت حكومة كييف روسيا بقصف المستشفى.', 'أوكرانيا: بقصف المستشفى'],
    ['واتهمت حكومة صنعاء السعودية بخرق الهدنة.', 'اليمن: بخرق الهدنة'],
    ['ودعت حكومة الرياض طهران إلى التهدئة.', 'السعودية: إلى التهدئة'],
    ['ودعت حكومة صنعاء الأمم المتحدة إلى رفع القيود.', 'اليمن: إلى رفع القيود'],
    // look-alikes: a newspaper of that name, a capital with its state
    ['وقالت صحيفة الرياض إن القمة ناجحة.', 'الرياض: إن القمة ناجحة'],
    ['وقالت شرطة باريس الفرنسية إن الجسر مغلق.', 'شرطة باريس الفرنسية: إن الجسر مغلق'],
  ]);
});

describe('A body in quotation marks is whoever speaks, where its verb goes on behind them', () => {
  said([
    ['أعلن "تحالف القوى الزهرية" دعمه لمبادرة الحوار.', 'تحالف القوى الزهرية: دعمه لمبادرة الحوار'],
    ['أعلنت "حركة الزهور" رفضها للاتفاق.', 'حركة الزهور: رفضها للاتفاق'],
    ['وأدان «المرصد الليدوري» قصف المستشفى.', 'المرصد الليدوري: قصف المستشفى'],
    // look-alike: what is confirmed stands in the marks
    ['وأكد "ضرورة الحوار" بين الأطراف.', 'مصدر غير محدد: ضرورة الحوار'],
  ]);
});

describe('Behind a name that means one person by itself a common noun is the object', () => {
  said([['رفضت ماي مقترح أن يجرى استفتاء ثان.', 'تيريزا ماي: أن يجرى استفتاء ثان']]);
  holds([
    // look-alike: a family name that is a word as well
    ['وأكد سامي حرب أن الجسر مغلق.', 'سامي حرب'],
  ]);
});
