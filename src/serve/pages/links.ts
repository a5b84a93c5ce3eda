/** Addresses of pages. Whatever a page links to inside the program is written here. */
export const links = {
  today: '/',
  search: (query = '') => (query === '' ? '/search' : `/search?q=${encodeURIComponent(query)}`),
  document: (id: string) => `/documents/${encodeURIComponent(id)}`,
  statement: (id: string) => `/statements/${encodeURIComponent(id)}`,
  entity: (id: string) => `/entities/${encodeURIComponent(id)}`,
  outlets: '/outlets',
  outlet: (name: string) => `/outlets/${encodeURIComponent(name)}`,
  keys: '/keys',
  look: '/look',
} as const;
