import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanText, currentVersions, defaultRegistry, prepare, read } from '../src/index.ts';
import { addReading, openLibrary } from '../src/library.ts';
import { createApp, type LogLine } from '../src/serve/app.ts';
import { random as generator } from '../training/random.ts';

/**
 * Sends requests made from the served OpenAPI document to the application: `npm run fuzz:api -- [COUNT] [SEED]`. Half of
 * them keep to the document, half break it: wrong types, missing and doubled fields, hostile strings. Exits 1 when an
 * answer has a status of 500 or above, or is neither of a documented type nor problem details.
 */
const [count = '10000', seed = '1'] = process.argv.slice(2);
const random = generator(Number(seed));
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const STRINGS = [
  '', ' ', 'هدنة', '"', '«ممر', 'speaker:', 'speaker:سلوم', 'after:9999-99', '-', '*', "' OR 1=1 --", '%00', '\u0000', '\ud800', '\u202eabc',
  '🕊️', 'NEAR(a b)', '{terms}:x', 'a AND b', '()', '^x', "'a':A & !'b'", '\\', '../../etc/passwd', '<script>', 'x'.repeat(900), 'ا'.repeat(5000),
  '2031-05', '-1', '1e9', 'null', 'undefined', 'NaN', '[]', '{}', 'true', 'type:direct', 'story:x', 'via:رويترز', '1'.repeat(40),
]; // biome-ignore format: a list
const VALUES: readonly unknown[] = [
  ...STRINGS,
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  [],
  {},
  [null],
  [[[[]]]],
  { a: { b: {} } },
  ['x'],
  { kind: 'right' },
];

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const library = await openLibrary(join(mkdtempSync(join(tmpdir(), 'isnad-fuzz-')), 'library.db'));
const source = {
  id: 'one',
  outlet: 'سديم',
  published: '2031-05-04',
  text: 'قال الوزير سامي الراوي إن «الجسر مغلق» حتى الخميس.',
};
const added = await addReading(library, prepare(source, read(cleanText(source), defaultRegistry()), currentVersions()));
const failures: LogLine[] = [];
const app = createApp(library, {
  tokens: false,
  perMinute: Number.POSITIVE_INFINITY,
  version: '0',
  log: (line) => line.status >= 500 && failures.push(line),
});
const call = (path: string, init: RequestInit = {}) =>
  app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init.headers } });
const api = (await (await call('/api/v1/openapi.json')).json()) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const statuses = new Map<number, number>();
let strange = 0;
for (let n = 0; n < Number(count); n++) {
  const { path, method, operation } = pick(operations);
  const keeps = random() < 0.5;
  const { url, init } = request(path, method, operation, keeps);
  const answer = await call(url, init);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status >= 400 && !type.startsWith('application/problem+json')) {
    strange++;
    console.error(`${method} ${url}: ${answer.status} ${type}`);
  }
  await answer.arrayBuffer();
}
await library.close();
console.log(
  `${count} requests: ${[...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${status} × ${times}`)
    .join(', ')}`,
);
for (const { method, path, error } of failures.slice(0, 5)) console.error(`${method} ${path}\n${error}`);
console.log(`${failures.length} of 500 and above, ${strange} errors that are no problem details`);
if (failures.length > 0 || strange > 0) process.exitCode = 1;

function request(
  path: string,
  method: string,
  operation: Operation,
  keeps: boolean,
): { url: string; init: RequestInit } {
  const { parameters = [], requestBody } = operation;
  const ids = [added.id, `${added.id}-1`, ...STRINGS.filter((text) => text !== '')];
  const url = path.replace(/\{\w+\}/gu, () => encodeURIComponent(wellFormed(pick(ids))));
  const query = new URLSearchParams();
  for (const { name, in: where, schema } of parameters) {
    if (where !== 'query' || random() < 0.4) continue;
    query.append(name, String(keeps ? made(schema) : pick(VALUES)));
    if (!keeps && random() < 0.1) query.append(name, pick(STRINGS));
  }
  const init: RequestInit = { method: method.toUpperCase() };
  if (requestBody) {
    const schema = requestBody.content['application/json']?.schema ?? {};
    const body = keeps ? made(schema) : broken(made(schema));
    init.body = !keeps && random() < 0.1 ? pick(STRINGS) : (JSON.stringify(body) ?? '');
    init.headers = { 'content-type': keeps || random() < 0.8 ? 'application/json' : 'text/plain' };
  }
  if (random() < 0.2)
    init.headers = {
      ...init.headers,
      accept: pick(['text/csv', '*/*', 'application/x-ndjson', 'nonsense', 'text/html;q=0']),
    };
  return { url: query.size > 0 ? `${url}?${query}` : url, init };
}

/** A value that keeps to a schema, as far as its shape goes. */
function made(schema: Schema): unknown {
  if (schema.$ref) return made(api.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return made(pick(choices));
  if (schema.type === 'integer' || schema.type === 'number') return Math.floor(random() * 60);
  if (schema.type === 'boolean') return random() < 0.5;
  if (schema.type === 'array')
    return Array.from({ length: 1 + Math.floor(random() * 2) }, () => made(schema.items ?? {}));
  if (schema.properties) {
    const wanted = Object.entries(schema.properties).filter(
      ([name]) => schema.required?.includes(name) || random() < 0.5,
    );
    return Object.fromEntries(wanted.map(([name, field]) => [name, made(field)]));
  }
  return random() < 0.3 ? pick([added.id, `${added.id}-1`]) : wellFormed(pick(STRINGS));
}

/** The same with one field wrong, missing or more. */
function broken(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.2) return pick(VALUES);
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const names = Object.keys(copy);
  const name = names.length === 0 || random() < 0.2 ? pick(STRINGS) : pick(names);
  if (random() < 0.3) delete copy[name];
  else copy[name] = typeof copy[name] === 'object' && random() < 0.5 ? broken(copy[name]) : pick(VALUES);
  return copy;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
