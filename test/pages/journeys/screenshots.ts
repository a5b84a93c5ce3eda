import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const WIDTHS = [390, 1024, 1600];
const THEMES = ['light', 'dark'] as const;

/** Pictures of the main pages at three widths in both themes, in Arabic; of the first one in English too. How many. */
export async function shoot(
  browser: Browser,
  url: string,
  folder: string,
  fail: (what: string) => void,
): Promise<number> {
  let count = 0;
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ viewport: { width, height: heightOf(width) } });
      const look = (language: string) =>
        context.addCookies([
          { name: 'isnad-look', value: `${language}.${theme}.${language === 'ar' ? 'arab' : 'latn'}`, url },
        ]);
      await look('ar');
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') fail(`${page.url()}: the console says ${message.text()}`); // as the policy of the pages stands
      });
      const take = async (name: string, path: string) => {
        await page.setViewportSize({ width, height: heightOf(width) });
        await page.goto(url + path);
        await page.evaluate('document.fonts.ready');
        await unrolled(page, width);
        await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        if (wide !== 0) fail(`${name} at ${width}: ${wide} px wider than the window`);
        count++;
      };
      await page.goto(`${url}/`);
      const story = (await page.locator('.story-title a').last().getAttribute('href')) ?? '/';
      const document = (await page.locator('.document-title a').first().getAttribute('href')) ?? '/';
      await page.goto(`${url}/entities`);
      const person = (await page.locator('.big-name').first().getAttribute('href')) ?? '/';
      await take('today', '/');
      for (const view of ['', '/chains', '/coverage', '/timeline', '/texts'])
        await take(`story${view.replace('/', '-')}`, story + view);
      await take('document', document);
      await take('statement', `${document.replace('/documents/', '/statements/')}-1`);
      await take('person', person);
      await take('outlets', '/outlets');
      await take('search', '/search?q=%D8%AC%D8%B3%D8%B1');
      for (const name of ['events', 'calendar', 'sources', 'login', 'entities']) await take(name, `/${name}`);
      await print(page, url + story, folder, `${width}-${theme}`, fail);
      await take('add', '/add');
      await look('en');
      await take('today-en', '/');
      await take('document-en', document);
      await context.close();
    }
  }
  return count;
}

/** Makes the window as long as the page, up to a limit, so that what lies far below is laid out as well. */
async function unrolled(page: Page, width: number): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.min(6000, Math.max(height, heightOf(width))) });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

function heightOf(width: number): number {
  return width < 500 ? 844 : 1000;
}

/** The record of a story as it is printed: whatever the theme, dark on white, with all wordings unfolded. */
async function print(page: Page, address: string, folder: string, name: string, fail: (what: string) => void) {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const paperCards = await page.evaluate(
    "getComputedStyle([...document.querySelectorAll('.card')].at(-1)).contentVisibility",
  );
  if (paperCards !== 'visible') fail(`${name}: cards are left out in print`);
  await page.screenshot({ path: join(folder, `print-${name}.png`), fullPage: true });
  if (!(await page.locator('.utterance .variant').last().isVisible())) fail(`${name}: wordings are folded in print`);
  if ((await page.locator('nav:visible').count()) > 0) fail(`${name}: the navigation is printed`);
  const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  if (paper !== 'rgb(255, 255, 255)') fail(`${name}: printed on ${paper}`);
  await page.emulateMedia({ media: null });
}
