import type { FC } from 'hono/jsx';
import { links } from '../links.ts';
import type { Place, Shown } from '../route.ts';
import type { View } from '../view.ts';
import { Keys } from './keys.tsx';
import { Look } from './look.tsx';

/** Where the navigation leads, in its order. */
const NAVIGATION: readonly (readonly [place: Place, href: string])[] = [
  ['today', links.today],
  ['search', links.search()],
  ['people', links.people],
  ['outlets', links.outlets],
  ['events', links.events],
  ['calendar', links.calendar],
  ['sources', links.sources],
  ['add', links.add],
];

/** Fonts that every page shows in its first lines. */
const FIRST_FONTS = [
  'noto-naskh-arabic-arabic-wght-normal.woff2',
  'ibm-plex-sans-arabic-arabic-400-normal.woff2',
] as const;

interface LayoutProps extends Omit<Shown, 'body' | 'status'> {
  readonly view: View;
  /** Words of the search field. */
  readonly query?: string;
  readonly children?: unknown;
}

/** The whole HTML document around one page. */
export const Layout: FC<LayoutProps> = ({ view, title, place, feeds = [], query = '', children }) => {
  const { words, assets, language, dir, theme } = view;
  return (
    <html lang={language} dir={dir} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <title>{`${title} · ${words.name}`}</title>
        {FIRST_FONTS.map((font) => (
          <link rel="preload" href={assets.href(font)} as="font" type="font/woff2" crossorigin="" />
        ))}
        <link rel="stylesheet" href={assets.href('style.css')} />
        <link rel="icon" href={assets.href('mark.svg')} type="image/svg+xml" />
        {feeds.map(({ type, href, title: name }) => (
          <link rel="alternate" type={type} href={href} title={name} />
        ))}
        <script type="module" src={assets.href('reading.js')}></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {words.nav.skip}
        </a>
        <header class="site">
          <a class="mark" href={links.today}>
            {words.name}
          </a>
          <nav aria-label={words.nav.label}>
            {NAVIGATION.map(([name, href]) => (
              <a href={href} aria-current={name === place ? 'page' : undefined}>
                {words.nav[name]}
              </a>
            ))}
          </nav>
          <search class="seek">
            <form action={links.search()}>
              <input
                type="search"
                name="q"
                value={query}
                dir={query === '' ? undefined : 'auto'}
                aria-label={words.search.label}
                placeholder={words.search.hint}
                autocomplete="off"
                data-seek=""
              />
              <kbd>/</kbd>
            </form>
          </search>
          <Look view={view} />
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          <span>{words.tagline}</span>
          <a href={links.keys} data-keys="">
            {words.keys.title} <kbd>?</kbd>
          </a>
        </footer>
        <dialog id="keys" aria-labelledby="keys-title">
          <h2 id="keys-title">{words.keys.title}</h2>
          <Keys view={view} />
          <form method="dialog">
            <button type="submit">{words.keys.close}</button>
          </form>
        </dialog>
      </body>
    </html>
  );
};
