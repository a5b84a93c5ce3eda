/**
 * Journeys of a reader through the pages of the examples, in Chromium: in Arabic and in English, by mouse and by keyboard
 * alone, with axe-core on every page visited; then screenshots into a folder.
 *
 *   npm run journeys -- [FOLDER [LANGUAGE,HAND]]    screenshots into FOLDER (default: screenshots/)
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
/** Only these readers, such as `en,keyboard`; without, all. */
const only = process.argv[3]?.split(',') ?? [];
const failures: string[] = [];

function fail(what: string): void {
  failures.push(what);
  console.error(what);
}

const browser = await openBrowser(chromium);
try {
  for (const language of LANGUAGES) {
    const hands = HANDS.filter(({ name }) => only.length === 0 || (only.includes(language) && only.includes(name)));
    for (const hand of hands) await travel(browser, language, hand);
  }
  const server = await startExamples();
  await mkdir(folder, { recursive: true });
  console.log(`${await shoot(browser, server.url, folder, fail)} screenshots in ${folder}`);
  await server.stop();
} finally {
  await browser.close();
}
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
    if (message.type() === 'error') fail(`${who}: the console says ${message.text()}`);
  });
  page.on('dialog', (dialog) => fail(`${who}: a script of a text ran: ${dialog.message()}`));
  page.on('pageerror', (error) => fail(`${who}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.url) fail(`${who}: asks ${request.url()}`);
  });
  for (const { name, go } of STEPS) {
    try {
      await page.goto(`${server.url}/`);
      await go({ page, hand, language, reread: server.reread, look: (where) => axe(page, `${who}, ${where}`) });
      console.log(`${who}: ${name}`);
    } catch (error) {
      fail(`${who}: ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
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
    fail(`${where}: axe ${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}
