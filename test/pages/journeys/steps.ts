import type { Page } from 'playwright-core';
import type { Language } from '../../../src/labels/language.ts';
import { MESSAGES } from '../../../src/serve/pages/messages/messages.ts';
import type { Hand } from './hands.ts';

/** What a journey works with. */
export interface Journey {
  readonly page: Page;
  readonly hand: Hand;
  readonly language: Language;
  /** Reads the library again, as a newer program would. */
  reread(): void;
  /** Looks at the page with axe. */
  look(where: string): Promise<void>;
}

interface Step {
  readonly name: string;
  go(journey: Journey): Promise<void>;
}

function must(truth: boolean, what: string): void {
  if (!truth) throw new Error(what);
}

const arrived = (page: Page, pattern: RegExp) => page.waitForURL(pattern, { timeout: 10_000 });

/** Every journey begins on the first page. */
export const STEPS: readonly Step[] = [
  {
    name: 'finds a story and looks at all its views',
    go: async ({ page, hand, language, look }) => {
      await look('today');
      await hand.press(page, page.locator('.story-title a').first());
      await arrived(page, /\/stories\/[^/]+$/u);
      await look('record');
      for (const view of ['chains', 'coverage', 'timeline', 'texts'] as const) {
        await hand.press(page, page.locator('.tabs a', { hasText: MESSAGES[language].story.views[view] }));
        await arrived(page, new RegExp(`/${view}$`, 'u'));
        await look(view);
      }
    },
  },
  {
    name: 'opens the evidence of an utterance',
    go: async ({ page, hand, look }) => {
      await hand.press(page, page.locator('.story-title a').first());
      await arrived(page, /\/stories\//u);
      if (hand.name === 'keyboard') {
        await page.keyboard.press('j');
        await page.keyboard.press('e');
      } else await hand.press(page, page.locator('.utterance .evidence').first());
      await arrived(page, /\/statements\//u);
      must((await page.locator('.context .said').count()) > 0, 'the words are not marked in their text');
      await look('evidence');
    },
  },
  {
    name: 'compares two outlets in the wordings of an utterance',
    go: async ({ page, hand }) => {
      await hand.press(page, page.locator('.story-title a').first());
      await arrived(page, /\/stories\//u);
      await hand.press(page, page.locator('.utterance summary').first());
      const wordings = page.locator('.utterance details[open] .variant');
      await wordings.first().waitFor();
      must((await wordings.count()) > 1, 'there is one wording only');
    },
  },
  {
    name: 'follows a person',
    go: async ({ page, hand, look }) => {
      if (hand.name === 'keyboard') {
        await page.keyboard.press('g');
        await page.keyboard.press('p');
      } else await hand.press(page, page.locator('header nav a[href="/entities"]'));
      await arrived(page, /\/entities$/u);
      await look('people');
      await hand.press(page, page.locator('.big-name').first());
      await arrived(page, /\/entities\/[^/]+$/u);
      must((await page.locator('.statement').count()) > 0, 'the person says nothing');
      await look('person');
      await hand.press(page, page.locator('.tabs a').last());
      await arrived(page, /view=about/u);
    },
  },
  {
    name: 'reads a text and shows its names',
    go: async ({ page, hand, look }) => {
      await hand.press(page, page.locator('.document-title a').first());
      await arrived(page, /\/documents\//u);
      await look('document');
      const box = page.locator('#show-names');
      if (hand.name === 'mouse') await box.check();
      else {
        await page.locator('#show-statements').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
      must(await box.isChecked(), 'names are not shown');
    },
  },
  {
    name: 'saves a search and reads its feed',
    go: async ({ page, hand, look, language }) => {
      if (hand.name === 'keyboard') {
        await page.keyboard.press('/');
        await page.keyboard.insertText('جسر');
        await page.keyboard.press('Enter');
      } else {
        await page.locator('[data-seek]').fill('جسر');
        await page.locator('[data-seek]').press('Enter');
      }
      await arrived(page, /\/search\?/u);
      await look('search');
      await hand.write(page, page.locator('aside input[name=name]'), 'الجسر في التغطية');
      await hand.press(page, page.locator('aside button[type=submit]').first());
      await arrived(page, /\/searches$/u);
      await look('searches');
      const href = await page.locator('a[href$="feed.atom"]').first().getAttribute('href');
      const feed = await page.request.get(new URL(href ?? '', page.url()).href);
      must(
        feed.ok() && (await feed.text()).includes('<title>الجسر في التغطية</title>'),
        'the feed is not that of the search',
      );
      must(MESSAGES[language].searches.title.length > 0, 'no title');
    },
  },
  {
    name: 'corrects a speaker and sees it survive a new reading',
    go: async ({ page, hand, reread }) => {
      await page.goto(new URL('/search?q=%D8%AC%D8%B3%D8%B1', page.url()).href);
      await hand.press(page, page.locator('.statement .evidence').first());
      await arrived(page, /\/statements\//u);
      await hand.press(page, page.locator('.correct summary'));
      await hand.write(page, page.locator('.correct input[name=speaker]'), 'مرام الشطي');
      await hand.press(page, page.locator('.correct button[type=submit]'));
      await arrived(page, /done=1/u);
      reread();
      await page.reload();
      must((await page.locator('h1').textContent())?.includes('مرام الشطي') ?? false, 'the speaker is the old one');
      must((await page.locator('h1 ~ .meta .confirmed').count()) > 0, 'it does not look confirmed');
    },
  },
  {
    name: 'pastes a text and sees it read',
    go: async ({ page, hand, look }) => {
      if (hand.name === 'keyboard') {
        await page.keyboard.press('g');
        await page.keyboard.press('a');
      } else await hand.press(page, page.locator('header nav a[href="/add"]'));
      await arrived(page, /\/add$/u);
      await look('add');
      await hand.write(
        page,
        page.locator('textarea[name=text]'),
        'قال وزير النقل سامي الراوي إن الميناء سيفتح أبوابه يوم الخميس.',
      );
      await hand.press(page, page.locator('.narrow button[type=submit]'));
      await arrived(page, /\/documents\//u);
      must((await page.locator('.note').count()) === 1, 'its statement was not read');
    },
  },
  {
    name: 'visits the outlets and the keys',
    go: async ({ page, hand, look }) => {
      await hand.press(page, page.locator('header nav a[href="/outlets"]'));
      await arrived(page, /\/outlets$/u);
      await look('outlets');
      await hand.press(page, page.locator('.big-name').first());
      await arrived(page, /\/outlets\/.+/u);
      await look('outlet');
      await page.keyboard.press('?');
      must(await page.locator('dialog#keys').isVisible(), 'no list of keys');
      await look('keys');
      await page.keyboard.press('Escape');
      must(!(await page.locator('dialog#keys').isVisible()), 'Esc does not close the list');
    },
  },
  {
    name: 'brings out one way of a chain',
    go: async ({ page, hand }) => {
      await hand.press(page, page.locator('.story-title a').last());
      await arrived(page, /\/stories\//u);
      await hand.press(page, page.locator('.tabs a[href$="/chains"]'));
      await arrived(page, /\/chains$/u);
      const diagram = page.locator('svg.isnad:not(.sample)').first();
      const outlet = diagram.locator('a.outlet').first();
      await (hand.name === 'mouse' ? outlet.hover() : outlet.focus());
      must((await diagram.getAttribute('class'))?.includes('chosen') === true, 'nothing is brought out');
      must((await diagram.locator('.step.on').count()) > 0, 'no step is brought out');
      must((await diagram.locator('.node.outlet.on').count()) === 1, 'other outlets are brought out as well');
    },
  },
  {
    name: 'looks at events, the calendar, sources, and at one day of a search',
    go: async ({ page, hand, look }) => {
      for (const place of ['events', 'calendar', 'sources'] as const) {
        await hand.press(page, page.locator(`header nav a[href="/${place}"]`));
        await arrived(page, new RegExp(`/${place}$`, 'u'));
        await look(place);
      }
      await page.goto(new URL('/search?q=%D8%AC%D8%B3%D8%B1', page.url()).href);
      await page.locator('.days input[name=after]').fill('2025-05-14');
      await hand.press(page, page.locator('.days button'));
      await arrived(page, /after%3A2025-05-14/u);
      must((await page.locator('.statement').count()) > 0, 'nothing was said from that day on');
    },
  },
  {
    name: 'pastes a text that means harm, and it is a text',
    go: async ({ page, hand, look }) => {
      const script = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
      const name = '\u202eسامر القيسي\u202d';
      const text = `قال ${name} إن «${script} ${'ب'.repeat(3000)}».\nوقال سامر القيسي إن الميناء مغلق.`;
      await page.goto(new URL('/add', page.url()).href);
      await hand.write(page, page.locator('textarea[name=text]'), text);
      await hand.write(page, page.locator('input[name=title]'), `${script} ${'خ'.repeat(600)}`);
      await hand.write(page, page.locator('input[name=outlet]'), `${name} ${script}`);
      await hand.press(page, page.locator('main button.first'));
      await arrived(page, /\/documents\//u);
      await look('harm');
      const window = page.viewportSize();
      for (const path of [page.url(), '/', '/outlets', '/search?q=%D9%85%D8%BA%D9%84%D9%82']) {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(new URL(path, page.url()).href);
        must(
          (await page.locator('main script, main img').count()) === 0,
          `${path}: a part of the text became an element`,
        );
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        must(wide === 0, `${path}: ${wide} px wider than a phone`);
      }
      if (window) await page.setViewportSize(window);
    },
  },
];
