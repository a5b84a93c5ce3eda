import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isnad, workshop } from './harness.ts';

const files = workshop();
const LINES = [
  'أعلنت بلدية الساحل أن الجسر الجديد سيفتح أمام السيارات في الأسبوع المقبل بعد عامين من العمل.',
  'وقال رئيس البلدية سامي الراوي إن كلفة الجسر لم تزد على ما رصد له في موازنة العام الماضي.',
  'وأضاف أن العمل في الطريق المؤدي إليه يبدأ فور انتهاء موسم الأمطار في المدينة.',
];

/** A page whose bytes are windows-1256, as a page of the nineties is. */
function oldPage(): Buffer {
  const letters = new TextDecoder('windows-1256');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [letters.decode(Uint8Array.of(byte)), byte]));
  const html = `<html><head><meta charset="windows-1256"><title>جسر الساحل</title></head><body><h1>جسر الساحل</h1><div>${LINES.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
  return Buffer.from([...html].map((letter) => codes.get(letter) ?? 63));
}

const library = join(files.path, 'pages.db');
const page = files.write('bridge.html', oldPage());

async function exported(): Promise<{ text: string; published: string; statements: readonly { id: string }[] }> {
  const { out } = await isnad(['export', '--library', library]);
  return JSON.parse(out);
}

describe('isnad reread', () => {
  test('cleans a page again from the bytes that came, with the date that was told beside it', async () => {
    await isnad(['add', '--quiet', '--published', '2024-04-09', '--outlet', 'المرفأ', '--library', library, page]);
    const before = await exported();
    const kept = before.statements.length;
    expect(kept).toBeGreaterThan(0);
    expect(before).toMatchObject({ published: '2024-04-09' });
    const { out, status } = await isnad(['reread', '--all', '--to', 'jsonl', '--library', library]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'reread',
      statements: { kept, found: 0, gone: 0 },
    });
    const after = await exported();
    expect(after.text).toBe(before.text);
    expect(after.published).toBe(before.published);
    expect(after.statements).toEqual(before.statements);
  });

  test('has nothing to do where the present versions have read everything', async () => {
    const { out } = await isnad(['reread', '--to', 'jsonl', '--library', library]);
    expect(out).toBe('');
  });
});
