/** Addresses of pages. Whatever a page links to inside the program is written here. */
export const links = {
  today: '/',
  search: (query = '', more: Readonly<Record<string, string>> = {}) => withQuery('/search', { q: query, ...more }),
  suggest: '/search/names',
  searches: '/searches',
  removeSearch: '/searches/remove',
  feed: (id: string, format: 'atom' | 'json') => `/searches/${encodeURIComponent(id)}/feed.${format}`,
  document: (id: string) => `/documents/${encodeURIComponent(id)}`,
  versions: (id: string) => `/documents/${encodeURIComponent(id)}/versions`,
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  decideStatement: (id: string) => `/statements/${encodeURIComponent(id)}/decisions`,
  decideDocument: (id: string) => `/documents/${encodeURIComponent(id)}/decisions`,
  decideEntity: (id: string) => `/entities/${encodeURIComponent(id)}/decisions`,
  annotation: (id: string) => `/api/v1/statements/${encodeURIComponent(id)}/annotation`,
  people: '/entities',
  entity: (id: string) => `/entities/${encodeURIComponent(id)}`,
  story: (id: string) => `/stories/${encodeURIComponent(id)}`,
  outlets: '/outlets',
  outlet: (name: string) => `/outlets/${encodeURIComponent(name)}`,
  events: '/events',
  calendar: '/calendar',
  calendarFile: '/calendar.ics',
  sources: '/sources',
  subscriptions: '/sources/subscriptions',
  login: '/login',
  logout: '/logout',
  add: '/add',
  keys: '/keys',
  look: '/look',
} as const;

/** An address with its query; fields without a value are left out. */
export function withQuery(path: string, fields: Readonly<Record<string, string>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
