import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedDirectory } from '../../bench/eval/shared.ts';
import { ownPages } from '../../bench/pages/corpus.ts';
import { ISNAD } from '../../bench/pages/extractors.ts';
import { sameInstant, sameTitle, tokenScore } from '../../bench/pages/score.ts';
import { sharedSet } from '../../bench/pages/sets.ts';

const scored = await Promise.all(
  ownPages().map(async (page, i) => {
    const found = await ISNAD.extract(page.html, `https://marsa.example/news/${i}`);
    return { page, found, f1: tokenScore(found.text, page.text.join('\n')).f1 };
  }),
);

describe.each([
  ['looked at while tuning', false],
  ['kept aside', true],
])('own pages %s', (_, aside) => {
  const part = scored.filter(({ page }) => page.aside === aside);

  it('give their articles: mean token F1 at least 0.96, none below 0.9', () => {
    expect(part.reduce((all, { f1 }) => all + f1, 0) / part.length).toBeGreaterThanOrEqual(0.96);
    expect(part.filter(({ f1 }) => f1 < 0.9).map(({ page }) => page.id)).toEqual([]);
  });

  it('give their titles and dates', () => {
    const wrong = part.filter(
      ({ page, found }) =>
        (page.title !== undefined && !sameTitle(found.title, page.title)) ||
        (page.published !== undefined && !sameInstant(found.published, page.published)),
    );
    expect(wrong.map(({ page }) => page.id)).toEqual([]);
  });
});

it('there are at least 40 own pages of at least 12 shapes', () => {
  expect(scored.length).toBeGreaterThanOrEqual(40);
  expect(new Set(scored.map(({ page }) => page.shape)).size).toBeGreaterThanOrEqual(12);
});

const shared = sharedDirectory();
const there = existsSync(join(shared, 'html'));
if (!there) console.log(`skipping real pages: ${shared}/html is absent`);

describe.runIf(there)('real pages', () => {
  it.each(sharedSet(shared)?.pages ?? [])(
    'of $id: text, title and date',
    async ({ html, url, text, title, published }) => {
      const found = await ISNAD.extract(html, url);
      expect(tokenScore(found.text, text).f1).toBeGreaterThanOrEqual(0.95);
      expect(sameTitle(found.title, title ?? '')).toBe(true);
      if (published !== undefined) expect(sameInstant(found.published, published)).toBe(true);
    },
  );

  it('begin as the fixture of goose3 says', async () => {
    const { readFileSync } = await import('node:fs');
    const read = (name: string) => readFileSync(join(shared, 'html', name), 'utf8');
    const { expected } = JSON.parse(read('goose3_cnn_arabic.json')) as { expected: { cleaned_text: string } };
    const found = await ISNAD.extract(read('goose3_cnn_arabic.html'), 'http://arabic.cnn.com/a');
    expect(found.text.trim().startsWith(expected.cleaned_text)).toBe(true);
  });
});
