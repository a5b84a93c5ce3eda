import { describe } from 'vitest';
import { type Cases, holds as holdsOf, speakersOf } from './passages.ts';

/** Several people and bodies called again by their noun alone. */
const holds = (cases: Cases) => holdsOf(cases, speakersOf);

describe('A plural with article is the people whom the article described by the same noun', () => {
  holds([
    ['عقد وزراء الإعلام في دول الساحل اجتماعا في كولبارا. وأكد الوزراء أن العمل مستمر.', 'وزراء الإعلام في دول الساحل'],
    ['قال سكان محليون إن البلدة هادئة. وذكر السكان أن الطريق مفتوح.', 'سكان محليون', 'سكان محليون'],
    ['يعمل باحثون في جامعة رفدان على دواء جديد. ويتوقع الباحثون أن ينجح الدواء.', 'باحثون في جامعة رفدان'],
  ]);
});

describe('It stays as it is where they stood under a preposition, were told by a quantifier, or two may be meant', () => {
  holds([
    ['وصل الوفد مع خبراء المعهد الزراعي إلى كولبارا. ويقول الخبراء إن الطريق مفتوح.', 'الخبراء'],
    ['رفعت بعض الشركات الأسعار. ويقول البعض إن السوق هادئة.', 'البعض'],
  ]);
});

describe('A body called by its noun and adjectives is the one named before, under «to» as well', () => {
  holds([
    [
      'كشفت شركة رفسونغ هاتفيها. وبحسب بيان للشركة العملاقة، فإن الكاميرا جديدة في الهاتف.',
      'شركة رفسونغ',
      'شركة رفسونغ',
    ],
    ['نددت مجلة "رفدان" بالحملة. وذكرت المجلة السياسية الأسبوعية أن الأمر خطير.', 'رفدان', 'رفدان'],
  ]);
});
