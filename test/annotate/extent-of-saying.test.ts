import { describe } from 'vitest';
import { holds, saidIn } from './passages.ts';

/** Turns of two words and a noun of saying. */

describe('«على حد قول» closes what somebody says', () => {
  holds(
    [
      ['وسيغلق المعبر ثلاثة أيام، على حد قول الوزير كريم الساري.', 'كريم الساري: وسيغلق المعبر ثلاثة أيام'],
      ['وسيغلق المعبر الليلة، على حد وصف الناشط كريم الساري.', 'كريم الساري: وسيغلق المعبر الليلة'],
    ],
    saidIn,
  );
});
