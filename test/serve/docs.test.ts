import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUERY_FIELDS } from '../../src/arabic/lexicons/query-words.ts';
import { FIELDS } from '../../src/query/search/query.ts';
import { ROUTES } from '../../src/serve/app.ts';
import { PROBLEM_KINDS } from '../../src/serve/problem.ts';

const text = readFileSync(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8');

describe('docs/api.md', () => {
  it.each(Object.values(ROUTES).map(({ method, path }) => `${method.toUpperCase()} ${path}`))(
    'tells of %s',
    (route) => {
      expect(text.replace(/\?\w+=[^`]*/gu, '')).toContain(`\`${route}\``);
    },
  );

  it('tells of every problem, and of no other', () => {
    const told = [...text.matchAll(/^\| `([a-z-]+)` \|/gmu)].map((match) => match[1]);
    expect(told.toSorted()).toEqual(PROBLEM_KINDS.toSorted());
  });

  it('tells of every field of a query, each of which has an Arabic name', () => {
    for (const field of FIELDS) {
      expect(text).toContain(`\`${field}\``);
      expect(QUERY_FIELDS.some((one) => one.field === field)).toBe(true);
    }
  });
});
