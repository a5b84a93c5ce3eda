import { existsSync } from 'node:fs';
import type { Browser, BrowserType } from 'playwright-core';

/** Where systems keep it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that asks nobody anything of its own accord. Throws when there is none. */
export function openBrowser(type: BrowserType): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium: install it, or say where it is in $CHROMIUM');
  return type.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
