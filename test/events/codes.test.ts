import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorCode } from '../../src/arabic/actor-codes.ts';
import { ACTS, EVENT_MODES, EVENT_TYPES } from '../../src/model.ts';
import { ACT_CODES, EVENT_CODES } from '../../src/query/events/codes.ts';

describe('Actors carry country and role', () => {
  it.each([
    ['روسيا', 'RU', 'GOV'],
    ['وزارة الداخلية العراقية', 'IQ', 'GOV'],
    ['الجيش المصري', 'EG', 'MIL'],
    ['الأمم المتحدة', undefined, 'IGO'],
    ['المعارضة السورية', 'SY', 'OPP'],
    ['متظاهرون فلسطينيون', 'PS', 'CVL'],
    ['الشرطة الفرنسية', 'FR', 'COP'],
    ['رويترز', 'GB', 'MED'],
  ])('%s', (name, country, role) => {
    expect(actorCode(name)).toEqual({ ...(country && { country }), role });
  });

  it('a person has those of the office', () => {
    expect(actorCode('نادر الكسواني', ['وزير الخارجية الفرنسي'])).toEqual({ country: 'FR', role: 'GOV' });
  });
});

describe('docs/events.md', () => {
  const text = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''))
        .slice(1, -1),
    );

  it.each(EVENT_TYPES)('tells the codes and modes of %s', (type) => {
    const { plover = '', cameo = '' } = EVENT_CODES[type];
    expect(rows).toContainEqual([type, plover, cameo, EVENT_MODES[type].join(', ')]);
  });

  it.each(ACTS)('tells the codes of the act %s', (act) => {
    const { plover = '', cameo = '' } = ACT_CODES[act];
    expect(rows).toContainEqual([act, plover, cameo]);
  });
});
