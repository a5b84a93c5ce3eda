import { describe, expect, it } from 'vitest';
import { surviveAll } from '../../bench/pages/hostile.ts';
import { boundDepth, DEEPEST } from '../../src/clean/html/depth.ts';
import { cleanPage } from '../../src/clean/html/page-document.ts';

it('mutated pages and feeds neither crash nor hang (npm run bench:hostile does 20,000 of them)', async () => {
  const { crashes, slow } = await surviveAll(0, 60);
  expect([...crashes, ...slow]).toEqual([]);
}, 120_000);

const LEAD = 'أعلن اتحاد عمال الميناء يوم الأحد أن الإضراب يستمر أسبوعا آخر ما لم ترفع الإدارة أجور العاملين في الليل.';

describe('nesting', () => {
  it('that no page needs is unwrapped and its text stays', () => {
    const html = `${'<div>'.repeat(50_000)}${LEAD}${'</div>'.repeat(50_000)}`;
    const start = performance.now();
    expect(cleanPage({ id: 'x', html }).document.text).toContain(LEAD);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('that pages have is left alone', () => {
    const html = `${'<div>'.repeat(DEEPEST)}${LEAD}${'</div>'.repeat(DEEPEST)}<p><br><img>`;
    expect(boundDepth(html)).toBe(html);
  });
});

describe('time', () => {
  it.each([
    ['attributes', `<p ${'a="b" '.repeat(40_000)}>${LEAD}`],
    ['links', `<p>${LEAD}</p>${'<a href="/">x</a>'.repeat(20_000)}`],
    ['paragraphs', `<p>${LEAD}</p>`.repeat(3000)],
    ['line breaks', `${LEAD}${'<br>'.repeat(50_000)}`],
    ['open brackets', '<'.repeat(200_000)],
    ['unclosed comments', '<!--'.repeat(50_000)],
    ['unclosed scripts', '<script>'.repeat(30_000)],
    ['spaces', `<p>${' '.repeat(300_000)}${LEAD}`],
    ['class names', `<p class="${'related-'.repeat(50_000)}">${LEAD}`],
    ['damaged JSON-LD', `<script type="application/ld+json">${'{"a":['.repeat(20_000)}</script><p>${LEAD}`],
  ])('stays short with many %s', (_, html) => {
    const start = performance.now();
    cleanPage({ id: 'x', html });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
