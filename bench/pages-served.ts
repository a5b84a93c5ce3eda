/**
 * Times every kind of page over a library, as a browser gets them: `npm run bench:pages-served -- LIBRARY [KIND]`.
 *
 * Of each kind the heaviest pages and some spread over all are asked three times; of each the median counts. Prints per kind
 * the percentiles of the time to the last byte, the most that is transferred without fonts (with an empty cache: the page, the style sheet, the script) and
 * the largest contentful paint of the heaviest page in Chromium with the processor slowed down four times. Exits 1 above the
 * targets, or when a page is not there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { openLibrary } from '../src/library.ts';
import { openBrowser } from '../test/pages/journeys/browser.ts';
import { asked, partsOf } from './served/asked.ts';
import { type Kind, kindsOf } from './served/kinds.ts';
import { largestPaint } from './served/paint.ts';

const NOTHING = { status: 0, milliseconds: 0, bytes: 0, body: '' };
const TARGETS = { p95: 150, kilobytes: 120, paint: 1000 } as const;

const [where, only] = process.argv.slice(2);
if (where === undefined) throw new Error('npm run bench:pages-served -- LIBRARY [KIND]');
const library = await openLibrary(where, { create: false });
const kinds = await kindsOf(library);
await library.close();

const server = spawn(process.execPath, ['dist/isnad.js', 'serve', '--quiet', '--port', '0', '--library', where]);
server.stderr.pipe(process.stderr);
const [line] = (await once(server.stdout, 'data')) as [Buffer];
const url = /http:\/\/[^/\s]+/u.exec(line.toString())?.[0] ?? '';
const browser = await openBrowser(chromium);
const above: string[] = [];
try {
  await asked(`${url}/keys`);
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`);
  console.log('page                  pages   p50 ms   p95 ms       KB   LCP ms');
  for (const kind of kinds.filter(({ name }) => only === undefined || name.includes(only))) {
    console.log(await measured(browser, kind));
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
}
for (const one of above) console.log(`above the target: ${one}`);
process.exitCode = above.length === 0 ? 0 : 1;

/** A line of the table; what is above a target is noted. */
async function measured(browser: Browser, { name, paths }: Kind): Promise<string> {
  const times: { readonly path: string; readonly milliseconds: number; readonly bytes: number }[] = [];
  let heaviest = { path: '', bytes: 0 };
  for (const path of paths) {
    const answers = [await asked(url + path), await asked(url + path), await asked(url + path)];
    const { status, milliseconds, bytes, body } = answers.sort((a, b) => a.milliseconds - b.milliseconds)[1] ?? NOTHING;
    if (status !== 200) above.push(`${path} answers ${status}`);
    const parts = await Promise.all(partsOf(body).map(async (part) => (await asked(url + part)).bytes));
    const whole = parts.reduce((sum, part) => sum + part, bytes);
    times.push({ path, milliseconds, bytes: whole });
    if (whole > heaviest.bytes && parts.length > 0) heaviest = { path, bytes: whole };
  }
  const sorted = times.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [p50, p95] = [at(0.5)?.milliseconds ?? 0, at(0.95)?.milliseconds ?? 0];
  const kilobytes = Math.max(...times.map(({ bytes }) => bytes)) / 1000;
  const paint = heaviest.path === '' ? undefined : await largestPaint(browser, url + heaviest.path);
  if (p95 >= TARGETS.p95) above.push(`${name}: p95 ${p95.toFixed(0)} ms (${at(0.95)?.path})`);
  if (kilobytes >= TARGETS.kilobytes) above.push(`${name}: ${kilobytes.toFixed(0)} KB (${heaviest.path})`);
  if (paint !== undefined && paint >= TARGETS.paint) above.push(`${name}: painted after ${paint.toFixed(0)} ms`);
  const cells = [times.length, p50.toFixed(1), p95.toFixed(1), kilobytes.toFixed(1), paint?.toFixed(0) ?? '–'];
  return name.padEnd(20) + cells.map((cell) => String(cell).padStart(8)).join(' ');
}
