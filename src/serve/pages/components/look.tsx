import type { FC } from 'hono/jsx';
import { LANGUAGES } from '../../../labels/language.ts';
import { links } from '../links.ts';
import { DIGITS, THEMES } from '../preferences.ts';
import type { View } from '../view.ts';

/** The menu of language, light and digits. Each choice is a button, so that it works without scripts. */
export const Look: FC<{ readonly view: View }> = ({ view }) => {
  const { words } = view;
  const choices = [
    { name: 'language', options: LANGUAGES, chosen: view.language },
    { name: 'theme', options: THEMES, chosen: view.theme },
    { name: 'digits', options: DIGITS, chosen: view.digits },
  ] as const;
  return (
    <details class="look">
      <summary>
        <span lang={view.language === 'ar' ? 'en' : 'ar'}>{view.language === 'ar' ? 'EN' : 'ع'}</span>
        <span aria-hidden="true">◐</span>
        <span class="unseen">{words.look.label}</span>
      </summary>
      <div class="menu">
        <form method="post" action={links.look}>
          <input type="hidden" name="back" value={view.here} />
          {choices.map(({ name, options, chosen }) => (
            <fieldset>
              <legend>{words.look[name]}</legend>
              {options.map((option) => (
                <button
                  type="submit"
                  name={name}
                  value={option}
                  aria-pressed={option === chosen ? 'true' : 'false'}
                  lang={name === 'language' ? option : undefined}
                >
                  {words.look[option]}
                </button>
              ))}
            </fieldset>
          ))}
        </form>
        {view.entered && (
          <form method="post" action={links.logout} class="out">
            <button type="submit">{words.login.out}</button>
          </form>
        )}
      </div>
    </details>
  );
};
