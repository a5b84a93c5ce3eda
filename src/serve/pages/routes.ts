import { documentPage } from './document/page.tsx';
import { keysPage } from './keys.tsx';
import { lookForm } from './look.ts';
import type { PageRoute } from './route.ts';
import { todayPage } from './today/page.tsx';

/** Every page and form, in the order of the navigation. */
export const PAGE_ROUTES: readonly PageRoute[] = [todayPage, documentPage, keysPage, lookForm];
