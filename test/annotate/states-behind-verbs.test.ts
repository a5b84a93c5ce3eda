import { describe } from 'vitest';
import { type Cases, holds as holdsOf, saidIn } from './passages.ts';

const holds = (cases: Cases) => holdsOf(cases, saidIn);

describe('A state whose name is a common word as well speaks right behind a verb of speech', () => {
  holds([
    ['وأدانت قطر الهجوم على القافلة.', 'قطر: الهجوم على القافلة'],
    ['واتهمت قطر إيران بعرقلة المحادثات.', 'قطر: بعرقلة المحادثات'],
    ['وأكد المغرب رفضه للقرار.', 'المغرب: رفضه للقرار'],
    ['ويبلغ قطر الدائرة مترا واحدا.'],
  ]);
});
