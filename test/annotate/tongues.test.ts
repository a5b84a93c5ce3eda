import { describe } from 'vitest';
import { holds } from './passages.ts';

describe('Whoever is named as the tongue of a body says what the body is told to say', () => {
  holds([
    ['وأكدت الرابطة، على لسان رئيسها سامر الزرماني، أن الموسم سيبدأ.', 'سامر الزرماني'],
    ['وعبرت جامعة كولبارا على لسان سامر الزرماني عن أسفها للحادث.', 'سامر الزرماني'],
    [
      'وأكدت الرابطة على لسان المتحدث باسمها سامر الزرماني أن الموسم سيبدأ. وأضاف أن الملاعب جاهزة.',
      'سامر الزرماني',
      'سامر الزرماني',
    ],
  ]);
});

describe('A tongue without a name leaves the words to the body', () => {
  holds([['وأكدت وزارة الزراعة على لسان المتحدث باسمها أن الموسم سيبدأ.', 'وزارة الزراعة']]);
});
