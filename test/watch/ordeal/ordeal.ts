import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addSource, openLibrary } from '../../../src/library.ts';
import { scriptOf } from './press.ts';
import { compare, isBehind } from './verify.ts';
import { type Sample, sampleOf, slopeOf, startWatcher, type Watcher } from './watcher.ts';
import { openWeb } from './web.ts';

/**
 * `isnad watch` follows a scripted press on this machine:
 *
 *   node test/watch/ordeal/ordeal.ts FEEDS PAGES SECONDS [KILLS]
 *   node test/watch/ordeal/ordeal.ts 300 3000 600
 *   node test/watch/ordeal/ordeal.ts 300 3000 600 20
 *
 * Pages come, are edited, vanish, move, stumble; feeds fail, move, hang, ask to wait. At the end the library is what was
 * published, no two requests to a host came closer than the pacing, unchanged feeds cost one conditional request, and
 * memory and open files stay as they are. With KILLS the watch is killed (SIGKILL) so often at random moments.
 */
const [feeds = 300, pages = 3000, seconds = 600, kills = 0] = process.argv.slice(2).map(Number);
const LONG = seconds >= 300;
/** Between two requests to one host, milliseconds. */
const PAUSE = LONG ? 1000 : 100;
const REVISIT = LONG ? ['25s', '60s'] : ['3s', '6s'];
const AFTER = LONG ? 20_000 : 2500;
/** Publishing ends early enough for the last page to be visited three times. */
const PUBLISHED = seconds * 1000 * (LONG ? 0.6 : 0.35);
const INTERVAL = LONG ? '10s..30s' : '2s..4s';
const RETRY = LONG ? '4s' : '1s';
/** Memory is watched after this share of the time. */
const WARM = 0.4;
/** On a slow machine pages may be due when the time is over: so long they are waited for, in seconds. */
const SETTLING = 60;
const SLOPE = 1;

const folder = mkdtempSync(join(tmpdir(), 'isnad-watch-'));
const where = join(folder, 'library.db');
const script = scriptOf({ feeds, pages, within: PUBLISHED, after: AFTER });
const web = await openWeb(script, seconds * 100);
const samples: Sample[] = [];
const problems: string[] = [];
try {
  await name();
  const killed = await run();
  await judge(killed);
} finally {
  web.close();
  rmSync(folder, { recursive: true, force: true });
}

async function name(): Promise<void> {
  const library = await openLibrary(where);
  for (const [feed] of script.feeds.entries()) await addSource(library, { kind: 'feed', url: web.feedUrl(feed) });
  await library.close();
}

function start(): Watcher {
  const tempo = ['--interval', INTERVAL, '--revisit', REVISIT.join(','), '--retry', RETRY];
  const manner = ['--pause', `${PAUSE / 1000}s`, '--at-once', '32', '--no-link', '--allow-host', ...web.hosts];
  return startWatcher(['--library', where, ...tempo, ...manner]);
}

/** Lets the watch run for the time, killed now and then; how often it was. */
async function run(): Promise<number> {
  const started = performance.now();
  const age = () => (performance.now() - started) / 1000;
  let watcher = start();
  let killed = 0;
  while (age() < seconds) {
    await sleep(1000);
    const sample = sampleOf(watcher.child.pid ?? 0, age());
    if (sample && kills === 0) samples.push(sample);
    if (watcher.child.exitCode !== null) throw new Error(`isnad watch ended: ${(await watcher.ended).errors}`);
    const until = ((killed + 1) / (kills + 1)) * seconds * 0.8;
    if (killed >= kills || age() < until) continue;
    await sleep(Math.random() * 900);
    watcher.child.kill('SIGKILL');
    await watcher.ended;
    killed++;
    watcher = start();
  }
  while (age() < seconds + SETTLING && (await isBehind(where))) await sleep(1000);
  console.log(`settled after ${age().toFixed(0)} s`);
  watcher.child.kill('SIGTERM');
  const { status, errors } = await watcher.ended;
  console.log(errors.trim());
  if (status !== 0) problems.push(`isnad watch ended with ${status}`);
  return killed;
}

async function judge(killed: number): Promise<void> {
  const { documents, edited, gone, faults, polls } = await compare(where, script);
  problems.push(...faults);
  const { shown, requests } = web;
  const { gap, host } = web.closest();
  if (gap < PAUSE) problems.push(`two requests to ${host} came ${gap.toFixed(1)} ms after each other, not ${PAUSE}`);
  const counts = web.feedRequests.filter((_, feed) => script.feeds[feed] === 'plain');
  const quiet = polls.filter((_, feed) => script.feeds[feed] === 'plain');
  const asked = sum(counts.map(({ all }) => all));
  const polled = sum(quiet.map((one) => one.polls));
  const unchanged = sum(counts.map((one) => one.unchanged));
  const unconditional = sum(counts.map(({ all, conditional }) => all - conditional));
  if (killed === 0 && asked !== polled)
    problems.push(`${polled} polls of feeds without trouble cost ${asked} requests`);
  if (killed === 0 && unconditional > counts.length)
    problems.push(`${unconditional} requests to ${counts.length} feeds were not conditional`);
  console.log(
    `${feeds} feeds, ${pages} pages, ${seconds} s, ${killed} kills: ${documents} documents, ${edited} with two versions ` +
      `(${shown.edits} edits shown), ${gone} gone; ${requests} requests, the closest two to a host ${gap.toFixed(0)} ms apart ` +
      `(pacing ${PAUSE}); ${polled} polls of ${counts.length} feeds without trouble cost ${asked} requests, ${unchanged} answered 304`,
  );
  if (killed === 0) judgeHolding();
  for (const problem of problems.slice(0, 20)) console.log(`FAULT ${problem}`);
  if (problems.length > 0) throw new Error(`${problems.length} faults`);
}

/** Memory and open files after warming up; a short run is too short to tell a slope. */
function judgeHolding(): void {
  const warm = samples.filter(({ at }) => at > seconds * WARM);
  const slope = slopeOf(warm);
  const files = warm.map((one) => one.files);
  const half = Math.floor(files.length / 2);
  const [before, behind] = [mean(files.slice(0, half)), mean(files.slice(half))];
  const most = Math.max(...warm.map(({ memory }) => memory));
  console.log(
    `memory ${mean(warm.map(({ memory }) => memory)).toFixed(0)} MB (most ${most.toFixed(0)}), slope ${slope.toFixed(2)} MB a minute; ` +
      `open files ${before.toFixed(0)} in the first half, ${behind.toFixed(0)} in the second, at most ${Math.max(...files)}`,
  );
  if (!LONG) return;
  if (slope >= SLOPE) problems.push(`memory grows by ${slope.toFixed(2)} MB a minute`);
  if (behind > before * 1.1 + 5) problems.push(`open files grow from ${before.toFixed(0)} to ${behind.toFixed(0)}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
