import { describe } from 'vitest';
import { holds } from './passages.ts';

describe('Marks that hold more than the name of a known house hold the name of another', () => {
  holds([
    ['وقالت شركة "سوني هالدين" إن الفيلم جاهز.', 'شركة سوني هالدين'],
    ['وقالت شركة "سوني" إن الفيلم جاهز.', 'سوني'],
  ]);
});

describe('What is a newspaper elsewhere is the name of a bank or a school behind its noun', () => {
  holds([
    ['وقال بنك الخليج التجاري في بيان إن أرباحه ارتفعت.', 'بنك الخليج التجاري'],
    ['وقالت جامعة الشرق الأوسط في بيان إن عدد الطلاب ارتفع.', 'جامعة الشرق الأوسط'],
    ['وقالت صحيفة الخليج إن الأرباح ارتفعت.', 'الخليج'],
  ]);
});
