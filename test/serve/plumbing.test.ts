import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { hostOf, isLoopback } from '../../src/serve/address.ts';
import { answerList, csv, listFormat } from '../../src/serve/format.ts';
import { Metrics } from '../../src/serve/metrics.ts';
import { Pace } from '../../src/serve/pace.ts';
import { answerProblem, ProblemError } from '../../src/serve/problem.ts';

const app = new Hono()
  .get('/list', (c) =>
    answerList(c, listFormat(c), [{ name: 'سوسن، الناطقة', via: ['سراج', 'مدار'] }], { next: 'xyz' }),
  )
  .onError((error, c) => {
    if (error instanceof ProblemError) return answerProblem(c, error.problem);
    throw error;
  });

const list = (accept: string) => app.request('/list?q=هدنة', { headers: { accept } });

describe('A list', () => {
  it.each([
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['application/x-ndjson, application/json;q=0.5', 'application/x-ndjson'],
    ['text/html, text/*;q=0.1, application/*;q=0.2', 'application/json'],
    ['application/json;q=0, text/csv;q=0.1', 'text/csv'],
  ])('asked for as «%s» comes as %s', async (accept, type) => {
    const answer = await list(accept);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
  });

  it('is refused in a format that is not known, with the ones that are', async () => {
    const answer = await list('image/png');
    expect(answer.status).toBe(406);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(((await answer.json()) as { detail: string }).detail).toContain('text/csv');
  });

  it('tells where it goes on', async () => {
    expect((await list('text/csv')).headers.get('link')).toMatch(/cursor=xyz>; rel="next"$/u);
  });
});

describe('CSV', () => {
  it('keeps commas, marks and lists, and runs no formula', () => {
    expect(
      csv([
        { a: 'قال: "لا", وغادر', b: ['س', 'ص'] },
        { a: '=1+1', c: -3 },
      ]),
    ).toBe('a,b,c\r\n"قال: ""لا"", وغادر",س / ص,\r\n\'=1+1,,-3\r\n');
  });
});

describe('The pace of a client', () => {
  it('lets a burst through, then tells how long to wait', () => {
    const pace = new Pace(60);
    const waits = Array.from({ length: 8 }, () => pace.take('a', 0));
    expect(waits.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(waits.at(-1)).toBe(1);
    expect(pace.take('b', 0)).toBe(0);
    expect(pace.take('a', 1000)).toBe(0);
  });
});

describe('Addresses', () => {
  it('of this machine only are told from others', () => {
    expect(['localhost', '127.0.0.1', '[::1]', '127.8.0.1'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '127.0.0.1.example', '::', '10.0.0.1'].some(isLoopback)).toBe(false);
  });

  it('are read from headers without their port', () => {
    expect(hostOf('localhost:8080')).toBe('localhost');
    expect(hostOf('https://desk.example:444')).toBe('desk.example');
    expect(hostOf('::not a host')).toBeUndefined();
  });
});

describe('Metrics', () => {
  it('count by route and class of time', () => {
    const metrics = new Metrics();
    metrics.note('GET', '/documents/{id}', 200, 0.003);
    metrics.note('GET', '/documents/{id}', 200, 0.2);
    const text = metrics.text({ documents: 5 });
    expect(text).toContain('le="0.005"} 1\n');
    expect(text).toContain('le="+Inf"} 2\n');
    expect(text).toContain('isnad_documents 5\n');
  });
});
