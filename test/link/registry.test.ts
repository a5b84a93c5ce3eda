import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/clean/clean.ts';
import { RegistryLearner } from '../../src/link/registry/learn.ts';
import { read } from '../../src/read.ts';
import { loadRegistry, makeRegistry, type RegistryFile } from '../../src/registry.ts';

const nobody = makeRegistry({ version: 'test', persons: [] });
const OUTLETS = ['سديم', 'مرايا', 'الضفتان'];

function coverage(): ReturnType<typeof read>[] {
  return Array.from({ length: 12 }, (_, i) => {
    const name = i % 6 === 5 ? 'سيرغي دلموف' : 'سيرجي دلموف';
    const text = `قال وزير الخارجية الروسي ${name} إن الجسر آمن.\nوغادر الوزير لاحقا.`;
    const source = {
      id: `${i}`,
      text,
      outlet: OUTLETS[i % 3] ?? '',
      published: `2025-05-${String(i + 1).padStart(2, '0')}`,
    };
    return read(cleanText(source), nobody);
  });
}

function learn(readings: readonly ReturnType<typeof read>[]): RegistryFile {
  const learner = new RegistryLearner();
  for (const reading of readings) learner.add(reading);
  return learner.snapshot('test');
}

describe('A registry learnt from coverage', () => {
  it('brings the spellings of a name together and dates the office', () => {
    const [person] = learn(coverage()).persons;
    expect(person?.name).toBe('سيرجي دلموف');
    expect(person?.spellings.map((spelling) => spelling.name)).toEqual(['سيرجي دلموف', 'سيرغي دلموف']);
    expect(person?.offices[0]).toEqual({
      text: 'وزير الخارجية الروسي',
      first: '2025-05-01',
      last: '2025-05-12',
      count: 12,
    });
  });

  it('does not depend on the order of the articles', () => {
    expect(learn(coverage().reverse())).toEqual(learn(coverage()));
  });

  it('leaves out who was named by one outlet only', () => {
    const one = coverage().filter((reading) => reading.document.outlet === 'سديم');
    expect(learn([...one, ...one]).persons).toEqual([]);
  });

  it('completes a family name, and never turns a role into a person', () => {
    const registry = makeRegistry(learn(coverage()));
    const statements = (text: string) => read(cleanText({ id: 'x', text }), registry).statements;
    expect(statements('وقال دلموف إن الجسر آمن.')[0]?.speakers[0]?.name).toBe('سيرجي دلموف');
    expect(statements('وقال وزير الخارجية الروسي إن الجسر آمن.')[0]?.speakers[0]?.kind).toBe('role');
  });

  it('holds offices of the public only: no coach, no player, no son of somebody', () => {
    const learnt = (text: (outlet: number) => string) =>
      learn(
        Array.from({ length: 8 }, (_, i) =>
          read(cleanText({ id: `${i}`, text: text(i), outlet: OUTLETS[i % 3] ?? '' }), nobody),
        ),
      ).persons.map(({ name }) => name);
    expect(learnt(() => 'قال مدرب المنتخب ماركو ديلفينو إن الفريق جاهز.')).toEqual([]);
    expect(learnt(() => 'قال وزير المالية ماركو ديلفينو إن الخزينة جاهزة.')).toEqual(['ماركو ديلفينو']);
  });

  it('carries outlets by domain, states and bodies', () => {
    const file = learn(coverage());
    expect(makeRegistry(file).outletByDomain('www.okaz.com.sa')?.name).toBe('عكاظ');
    expect(makeRegistry({ ...file, outlets: [] }).outletByDomain('okaz.com.sa')).toBeUndefined();
    expect(file.bodies?.find(({ name }) => name === 'الأمم المتحدة')?.kind).toBe('international');
  });

  it('says which file is broken, and which field', () => {
    expect(() => makeRegistry({ version: 'x' } as unknown as RegistryFile)).toThrow('"persons"');
    expect(() => loadRegistry('/no/such/registry.json')).toThrow('/no/such/registry.json');
  });
});
