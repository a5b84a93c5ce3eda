import { expect, it } from 'vitest';
import { documentById } from '../../src/query/document.ts';
import { searchDocuments } from '../../src/query/search/search.ts';
import { statementById } from '../../src/query/statement.ts';
import { addReading, addReadings } from '../../src/store/add.ts';
import { check } from '../../src/store/check/check.ts';
import { onBothEngines } from './engines.ts';
import { HARBOUR, prepared } from './material.ts';

onBothEngines('A library', (place) => {
  it('gives back what was read, with every quotation at its place', async () => {
    const library = await place.open();
    const { id, outcome } = await addReading(library, prepared(HARBOUR));
    expect(outcome).toBe('added');
    const document = await documentById(library, id);
    expect(document?.outlet).toBe('بوابة المرفأ');
    expect(document?.statements.length).toBeGreaterThan(1);
    const characters = [...(document?.text ?? '')];
    for (const { start, end, text } of [...(document?.statements ?? []), ...(document?.mentions ?? [])]) {
      expect(characters.slice(start, end).join('')).toBe(text);
    }
    expect(document?.statements[0]?.speakers[0]?.name).toBe('سامي الراوي');
  });

  it('is not changed by adding the same again', async () => {
    const library = await place.open();
    const { id } = await addReading(library, prepared(HARBOUR));
    const before = await documentById(library, id);
    expect(await addReading(library, prepared(HARBOUR))).toEqual({ id, outcome: 'known' });
    expect(await documentById(library, id)).toEqual(before);
  });

  it('keeps the ids of statements that a changed page still has, and tells where the others stood', async () => {
    const library = await place.open();
    const { id } = await addReading(library, prepared(HARBOUR));
    const before = await documentById(library, id);
    const [first, second] = before?.statements ?? [];
    const text = `نشر الخبر مساء أمس.\n${HARBOUR.text.replace('وأضاف أن العمل لن يتوقف خلال الصيف.\n', '')}`;
    const added = await addReading(library, prepared({ ...HARBOUR, text }));
    expect(added).toMatchObject({ id, outcome: 'changed', changes: { gone: 1 } });
    const after = await documentById(library, id);
    expect(after?.statements[0]?.id).toBe(first?.id);
    expect(after?.statements.map((one) => one.id)).not.toContain(second?.id);
    const gone = await statementById(library, second?.id ?? '');
    expect(gone).toMatchObject({ state: 'gone', text: second?.text });
    expect([...(gone?.documentText ?? '')].slice(gone?.start, gone?.end).join('')).toBe(second?.text);
  });

  it('takes several readings at once, and leaves out that one alone whose article stands nowhere', async () => {
    const library = await place.open();
    const texts = ['أكدت النقابة أن المصنع يعمل.', 'أكدت البلدية أن الجسر جاهز.', 'أعلنت الهيئة أن الطريق سالكة.'];
    const [first, second, third] = texts.map((text, index) => prepared({ id: `at-once-${index}`, text }));
    if (!first || !second || !third) throw new Error('three texts make three readings');
    const nowhere = { ...second, articles: '[{"place":0}]' };
    const answers = await addReadings(library, [first, nowhere, third, first]);
    expect(answers).toMatchObject([
      { outcome: 'added' },
      expect.any(String),
      { outcome: 'added' },
      { outcome: 'known' },
    ]);
    expect(await documentById(library, second.id)).toBeUndefined();
    expect((await searchDocuments(library, 'الطريق')).items.map(({ document }) => document.id)).toEqual([third.id]);
    const faults: unknown[] = [];
    await check(library, async (fault) => void faults.push(fault));
    expect(faults).toEqual([]);
  });

  it('takes a page and its correction in one transaction, one after the other', async () => {
    const library = await place.open();
    const before = prepared(HARBOUR);
    const other = prepared({ id: 'bridge', text: 'أكدت البلدية أن الجسر جاهز.' });
    const after = prepared({ ...HARBOUR, text: HARBOUR.text.replace('جاهزة لاستقبال السفن', 'تحتاج إلى ترميم') });
    const answers = await addReadings(library, [before, other, after]);
    expect(answers).toMatchObject([
      { outcome: 'added', changes: { gone: 0 } },
      { outcome: 'added' },
      { outcome: 'changed', id: before.id },
    ]);
    const stands = await documentById(library, before.id);
    expect(stands?.statements.map(({ id }) => id)).toContain(`${before.id}-1`);
    expect((await searchDocuments(library, 'ترميم')).items.map(({ document }) => document.id)).toEqual([before.id]);
    expect((await searchDocuments(library, 'استقبال')).items).toEqual([]);
    const faults: unknown[] = [];
    await check(library, async (fault) => void faults.push(fault));
    expect(faults).toEqual([]);
  });
});
