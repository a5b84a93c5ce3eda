import { addForm, addPage } from './add/page.tsx';
import { decideDocument } from './decide/document.ts';
import { decideNamesForm } from './decide/names.ts';
import { decideStatement } from './decide/statement.ts';
import { documentPage } from './document/page.tsx';
import { versionsPage } from './document/versions-page.tsx';
import { calendarFile, calendarPage, eventsPage } from './events/page.tsx';
import { keysPage } from './keys.tsx';
import { loginForm, loginPage, logoutForm } from './login/page.tsx';
import { lookForm } from './look.ts';
import { outletPage, outletsPage } from './outlets/pages.tsx';
import { peoplePage } from './people/list.tsx';
import { personPage } from './people/page.tsx';
import type { PageRoute } from './route.ts';
import { searchPage } from './search/page.tsx';
import { suggestRoute } from './search/suggest.ts';
import { atomFeed, jsonFeed } from './searches/feed.ts';
import { removeSearchForm, saveSearchForm, searchesPage } from './searches/page.tsx';
import { addSourceForm, subscriptionsForm } from './sources/add.ts';
import { sourcesPage } from './sources/page.tsx';
import { statementPage } from './statement/page.tsx';
import { storyPage, storyViewPage } from './story/page.tsx';
import { todayPage } from './today/page.tsx';

/** Every page and form, in the order of the navigation. */
export const PAGE_ROUTES: readonly PageRoute[] = [
  todayPage,
  storyPage,
  storyViewPage,
  documentPage,
  versionsPage,
  decideDocument,
  statementPage,
  decideStatement,
  searchPage,
  suggestRoute,
  searchesPage,
  saveSearchForm,
  removeSearchForm,
  atomFeed,
  jsonFeed,
  peoplePage,
  personPage,
  decideNamesForm,
  outletsPage,
  outletPage,
  eventsPage,
  calendarPage,
  calendarFile,
  sourcesPage,
  addSourceForm,
  subscriptionsForm,
  addPage,
  addForm,
  keysPage,
  lookForm,
  loginPage,
  loginForm,
  logoutForm,
];
