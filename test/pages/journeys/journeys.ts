/**
 * Journeys of a reader through the pages of the examples, in Chromium: in Arabic and in English, by mouse and by keyboard
 * alone, with axe-core on every page visited; then screenshots into a folder.
 *
 *   npm run journeys -- [FOLDER]    with the program built; screenshots into FOLDER (default: screenshots/)
 *
 * Exit status 1 when a journey fails, axe finds a violation, the console tells an error, or a page asks another host.
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/labels/language.ts';
import { openBrowser } from './browser.ts';
import { HANDS, type Hand } from './hands.ts';
import { shoot } from './screenshots.ts';
import { startExamples } from './server.ts';
import { STEPS } from './steps.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = process.argv[2] ?? 'screenshots';
const failures: string[] = [];

const browser = await openBrowser(chromium);
try {
  for (const language of LANGUAGES) {
    for (const hand of HANDS) await travel(browser, language, hand);
  }
  const server = await startExamples();
  await mkdir(folder, { recursive: true });
  console.log(`${await shoot(browser, server.url, folder)} screenshots in ${folder}`);
  await server.stop();
} finally {
  await browser.close();
}
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'all journeys ended well' : `${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** All journeys of one reader, over a library of its own, since some of them change it. */
async function travel(on: Browser, language: Language, hand: Hand): Promise<void> {
  const server = await startExamples();
  const context = await on.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true }); // for axe alone
  const look = `${language}.light.${language === 'ar' ? 'arab' : 'latn'}`;
  await context.addCookies([{ name: 'isnad-look', value: look, url: server.url }]);
  const page = await context.newPage();
  const who = `${language}, ${hand.name}`;
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(`${who}: the console says ${message.text()}`);
  });
  page.on('pageerror', (error) => failures.push(`${who}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.url) failures.push(`${who}: asks ${request.url()}`);
  });
  for (const { name, go } of STEPS) {
    try {
      await page.goto(`${server.url}/`);
      await go({ page, hand, language, reread: server.reread, look: (where) => axe(page, `${who}, ${where}`) });
      console.log(`${who}: ${name}`);
    } catch (error) {
      failures.push(`${who}: ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  await context.close();
  await server.stop();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function axe(page: Page, where: string): Promise<void> {
  await page.addScriptTag({ path: AXE });
  const violations = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  )) as readonly Violation[];
  for (const { id, nodes } of violations)
    failures.push(`${where}: axe ${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}
