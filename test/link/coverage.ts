import type { Source } from '../../src/index.ts';

/** Invented coverage of a bridge, of the price of fish, and of the same bridge half a year later. */
export const BRIDGE: Source = {
  id: 'bridge',
  outlet: 'سديم',
  url: 'https://sadeem.example/bridge',
  published: '2031-05-04',
  title: 'افتتاح جسر مرفالة بعد عامين من الأعمال',
  text: 'افتتح وزير النقل سامي الراوي جسر مرفالة الجديد فوق نهر سندار. وقال الراوي إن الجسر سيخدم سبعة آلاف سيارة كل يوم.',
};

export const BRIDGE_TOO: Source = {
  id: 'bridge-too',
  outlet: 'المرفأ',
  url: 'https://marfa.example/bridge',
  published: '2031-05-04T20:00:00+03:00',
  title: 'جسر مرفالة يفتح أمام السيارات',
  text: 'شهدت مرفالة افتتاح الجسر الجديد فوق نهر سندار. وأكد وزير النقل سامي الراوي أن الجسر يخدم سبعة آلاف سيارة في اليوم.',
};

export const FISH: Source = {
  id: 'fish',
  outlet: 'المرفأ',
  url: 'https://marfa.example/fish',
  published: '2031-05-04',
  title: 'ارتفاع أسعار السمك في أسواق نورفال',
  text: 'ارتفعت أسعار السمك في أسواق نورفال هذا الأسبوع. وقالت ميساء الشطي إن الصيادين لا يخرجون في الريح.',
};

export const BRIDGE_LATER: Source = {
  ...BRIDGE,
  id: 'bridge-later',
  url: 'https://sadeem.example/bridge-later',
  published: '2031-11-20',
};
