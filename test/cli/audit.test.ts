import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openSample } from '../../src/cli/run/sample.ts';
import { type AuditWords, suspicionsOf } from '../../src/query/audit.ts';
import { span } from '../../src/text/spans.ts';
import { isnad, workshop } from './harness.ts';
import { readingOf, type Told } from './readings.ts';

const words: AuditWords = {
  isReportingVerb: (form) => ['قال', 'واكد'].includes(form),
  isComplementiser: (form) => ['ان', 'انه'].includes(form),
};

/** Kind and words of each suspicious place. */
function found(text: string, told: readonly Told[] = []): string[] {
  return suspicionsOf(readingOf(text, told), words).map(({ kind, at }) => `${kind}: ${text.slice(at.start, at.end)}`);
}

describe('suspicions', () => {
  test('are long quotations that no statement takes', () => {
    expect(found('ردد: «لن نفتح المعابر كلها».')).toEqual(['quotation: لن نفتح المعابر كلها']);
    const told = [{ content: 'لن نفتح المعابر كلها', cue: 'ردد', speakers: ['الوزير'] }];
    expect(found('ردد: «لن نفتح المعابر كلها».', told)).toEqual([]);
    expect(found('فيلم «ليلة في المدينة».')).toEqual([]);
  });

  test('are complementisers after a reporting verb that introduce no statement', () => {
    expect(found('قال الوزير سامر القيسي إن بلاده توافق.')).toEqual(['complementiser: قال الوزير سامر القيسي إن']);
    expect(found('قال إن «بلاده توافق»', [{ content: 'بلاده توافق', cue: 'قال', speakers: ['الوزير'] }])).toEqual([]);
    expect(found('قال الوزير. إن بلاده توافق.')).toEqual([]);
    expect(found('يرى الوزير أن بلاده توافق.')).toEqual([]);
  });

  test('are statements without a speaker', () => {
    expect(found('وأكد أنه موافق', [{ content: 'أنه موافق', cue: 'وأكد' }])).toEqual(['speakerless: أنه موافق']);
    expect(found('وأكد سامر أنه موافق', [{ content: 'أنه موافق', cue: 'وأكد', speakers: ['سامر'] }])).toEqual([]);
  });

  test('carry their sentence', () => {
    const text = 'يوم هادئ. ردد: «لن نفتح المعابر كلها». وانتهى.';
    const [one] = suspicionsOf(readingOf(text, []), words);
    expect(text.slice(one?.sentence.start, one?.sentence.end)).toBe('ردد: «لن نفتح المعابر كلها».');
  });

  test('are not looked for in what is not read', () => {
    const text = 'ردد: «لن نفتح المعابر كلها».';
    const segments = [{ kind: 'related' as const, reason: 'test', ...span(0, text.length) }];
    expect(suspicionsOf(readingOf(text, [], { segments }), words)).toEqual([]);
  });
});

describe('a sample', () => {
  const take = (things: readonly string[], size: number) => {
    const sample = openSample<string>(size, (one) => one);
    for (const one of things) sample.offer(one);
    return sample.chosen();
  };
  const things = Array.from({ length: 200 }, (_, index) => `thing ${index}`);

  test('is the same of the same things, in whichever order they come', () => {
    expect(take(things.toReversed(), 10).toSorted()).toEqual(take(things, 10).toSorted());
  });

  test('keeps the order of the stream, and grows by adding', () => {
    const ten = take(things, 10);
    expect(ten).toEqual(things.filter((one) => ten.includes(one)));
    expect(take(things, 20)).toEqual(expect.arrayContaining(ten));
    expect(take(things.slice(0, 5), 10)).toEqual(things.slice(0, 5));
  });
});

describe('isnad audit', () => {
  const files = workshop();
  const lines = Array.from({ length: 30 }, (_, index) => ({
    id: `d${index}`,
    text: `نص ${index}: «كلمة وكلمة وكلمة وكلمة وكلمة».`,
  }));
  const path = files.write('corpus.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));

  test('prints the same sample in every call and with any number of workers', async () => {
    const call = ['audit', path, '--json', '--sample', '7'];
    const first = await isnad(call);
    expect(await isnad(call)).toEqual(first);
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--quiet']); // workers of the bundle start at once
    const built = ['dist/isnad.js', ...call, '--threads', '2'];
    const { stdout, stderr, status } = spawnSync(process.execPath, built, { encoding: 'utf8' });
    expect({ status, out: stdout, err: stderr }).toEqual(first);
  });

  test('places of one kind alone, with offsets that fit their words', async () => {
    const { out } = await isnad(['audit', path, '--json', '--kind', 'quotation']);
    for (const { id, kind, start, end, text } of JSON.parse(out) as {
      id: string;
      kind: string;
      start: number;
      end: number;
      text: string;
    }[]) {
      expect(kind).toBe('quotation');
      expect([...(lines.find((line) => line.id === id)?.text ?? '')].slice(start, end).join('')).toBe(text);
    }
  });

  test('names what it cannot read', async () => {
    expect(await isnad(['audit', `${path}.none`])).toMatchObject({
      status: 1,
      err: `isnad: ${path}.none: no such file\n`,
    });
  });

  test('refuses a kind that is none', async () => {
    expect((await isnad(['audit', path, '--kind', 'odd'])).status).toBe(2);
  });
});
