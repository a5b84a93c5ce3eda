import type { Locator, Page } from 'playwright-core';

/** How somebody works with a page. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** Follows a link, presses a button, unfolds. */
  press(page: Page, what: Locator): Promise<void>;
  /** Writes into a field, in place of what stands there. */
  write(page: Page, field: Locator, text: string): Promise<void>;
}

const mouse: Hand = {
  name: 'mouse',
  press: (_page, what) => what.click(),
  write: (_page, field, text) => field.fill(text),
};

/** Tab by tab: what cannot be reached so, cannot be reached. */
const MOST_TABS = 400;

const keyboard: Hand = {
  name: 'keyboard',
  press: async (page, what) => {
    await reach(page, what);
    await page.keyboard.press('Enter');
  },
  write: async (page, field, text) => {
    await reach(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  },
};

async function reach(page: Page, what: Locator): Promise<void> {
  await what.waitFor({ state: 'visible' });
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await what.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${what}`);
}

export const HANDS: readonly Hand[] = [mouse, keyboard];
