import { cleanText, makeRegistry, type Reading, read, type Source } from '../../src/index.ts';
import { type Prepared, prepare, type Received, type Versions } from '../../src/store/prepare.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });

export const VERSIONS: Versions = { cleaner: 'c1', reader: 'r1', registry: 'empty' };

export const HARBOUR: Source = {
  id: 'harbour-1',
  outlet: 'بوابة المرفأ',
  url: 'https://www.marfa.example/2031/05/harbour?utm_source=feed',
  published: '2031-05-04T10:00:00+03:00',
  title: 'الميناء يفتح أبوابه',
  text:
    'قال وزير النقل سامي الراوي إن الميناء سيفتح أبوابه يوم الخميس.\n' +
    'وأضاف أن العمل لن يتوقف خلال الصيف.\n' +
    'وأكدت الوزارة أن «الأرصفة جاهزة لاستقبال السفن».',
};

/** A text read and made ready, with whatever else is to be different. */
export function prepared(
  source: Partial<Source> & Pick<Source, 'text'>,
  { versions = VERSIONS, received, change }: Options = {},
): Prepared {
  const whole = { id: 'one', ...source };
  const reading = read(cleanText(whole), NOBODY);
  return prepare(whole, change ? change(reading) : reading, versions, received);
}

interface Options {
  readonly versions?: Versions;
  readonly received?: Received;
  /** A reader that reads otherwise. */
  readonly change?: (reading: Reading) => Reading;
}
