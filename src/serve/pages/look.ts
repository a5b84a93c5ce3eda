import { fieldsOf } from './forms.ts';
import { links } from './links.ts';
import { changedPreferences, keepPreferences } from './preferences.ts';
import type { PageRoute } from './route.ts';

/** Takes a choice of language, light or digits, and leads back. */
export const lookForm: PageRoute = {
  method: 'post',
  path: links.look,
  scope: 'open',
  answer: async ({ c, view }) => {
    const form = await fieldsOf(c);
    keepPreferences(c, changedPreferences(view, form));
    return c.redirect(ownPath(form.back), 303);
  },
};

/** A path of this server, whatever a form says: never an address elsewhere. */
export function ownPath(back: string | undefined): string {
  const url = back?.startsWith('/') ? URL.parse(back, 'http://own.invalid') : null;
  return url?.host === 'own.invalid' ? url.pathname + url.search : links.today;
}
