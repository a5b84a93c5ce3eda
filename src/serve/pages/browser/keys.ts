/** Places that `g` and a letter lead to. */
const PLACES: Readonly<Record<string, string>> = {
  t: '/',
  s: '/search',
  p: '/entities',
  o: '/outlets',
  e: '/events',
  c: '/calendar',
  a: '/add',
};
/** How long `g` waits for its letter, in milliseconds. */
const PATIENCE = 1200;

/** The keys of docs/pages.md. Nothing happens while somebody writes into a field. */
export function keys(): void {
  let asked = Number.NEGATIVE_INFINITY;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return leave();
    if (isField(event.target)) return;
    const letter = latin(event);
    const place = event.timeStamp - asked < PATIENCE ? PLACES[letter] : undefined;
    asked = letter === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    if (place !== undefined) location.assign(place);
    else if (ACTIONS[letter]?.() !== true) return;
    event.preventDefault();
  });
  document.querySelector('[data-keys]')?.addEventListener('click', (event) => {
    if (help()) event.preventDefault();
  });
}

/** What a key does; true when it did something. */
const ACTIONS: Readonly<Record<string, () => boolean>> = {
  j: () => step(1),
  k: () => step(-1),
  e: () => press('[data-evidence]'),
  o: unfold,
  '/': seek,
  '?': help,
};

/** The letter that stands on the key where the layout is Latin, so that an Arabic layout works as well. */
function latin({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === '/' || key === '?' || key === '؟') return key === '؟' ? '?' : key;
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  if (code.startsWith('Key')) return code.slice(3).toLowerCase();
  return code === 'Slash' ? (shiftKey ? '?' : '/') : key;
}

function steps(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-step]')].filter((one) => one.offsetParent !== null);
}

function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-step]') ?? null;
}

/** Moves the ring; the address follows, so that it can be sent to somebody. */
function step(by: 1 | -1): boolean {
  const all = steps();
  const now = current();
  const at = now ? all.indexOf(now) : by > 0 ? -1 : all.length;
  const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
  if (!next) return false;
  const link = next.querySelector<HTMLElement>('a[href], button, summary') ?? next;
  link.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  if (next.id !== '') history.replaceState(null, '', `#${next.id}`);
  return true;
}

function press(selector: string): boolean {
  const link = current()?.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== undefined && link !== null;
}

function unfold(): boolean {
  const details = current()?.querySelector('details');
  if (details) details.open = !details.open;
  return details !== undefined && details !== null;
}

function seek(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-seek]');
  field?.focus();
  field?.select();
  return field !== null;
}

function help(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  dialog?.showModal();
  return dialog !== null;
}

function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.look')) menu.open = false;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)) &&
    !/^(?:checkbox|radio)$/u.test((target as HTMLInputElement).type)
  );
}
