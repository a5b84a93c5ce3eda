import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('Callings joined in front of one name are those of one person', () => {
  holds([
    ['وقال المحامي والناشط الحقوقي سامر قريشة إن الوضع صعب.', 'سامر قريشة: إن الوضع صعب'],
    ['وأكدت الكاتبة والإعلامية والناشطة الليدورية هالة الدرواني أن الوضع صعب.', 'هالة الدرواني: أن الوضع صعب'],
    ['وقال رئيس المكتب الإعلامي والناطق باسم حركة النور كريم الساري إن الوضع صعب.', 'كريم الساري: إن الوضع صعب'],
  ]);
});

describe('Callings of two people stay two', () => {
  holds([
    ['وقال الطبيب سامر قريشة والممرضة هالة الدرواني إن الوضع صعب.', 'سامر قريشة + هالة الدرواني: إن الوضع صعب'],
    ['وقال المحامي والوزيرة هالة الدرواني إن الوضع صعب.', 'المحامي + هالة الدرواني: إن الوضع صعب'],
  ]);
});
