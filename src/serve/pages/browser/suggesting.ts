/** How long to wait after the last key, in milliseconds. */
const PAUSE = 150;
/** The last word of a query, or the value of a name field that is being written. */
const LAST = /(?:^|\s)(?<field>[^\s:"«]+:)?"?(?<word>[^\s:"«»]{2,})$/u;

/** While somebody writes into a field with `data-suggest`, names that go on from the last word are offered. */
export function suggesting(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
    let timer = 0;
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => offer(field), PAUSE);
    });
  }
}

async function offer(field: HTMLInputElement): Promise<void> {
  const match = LAST.exec(field.value);
  const { word, field: name = '' } = match?.groups ?? {};
  if (!match || word === undefined || !field.list) return;
  const answer = await fetch(`${field.dataset.suggest}?name=${encodeURIComponent(word)}`);
  const names = (await answer.json()) as readonly string[];
  const before = field.value.slice(0, match.index);
  const prefix = name === '' ? `${field.dataset.suggestAs ?? 'speaker'}:` : name;
  field.list.replaceChildren(
    ...names.map((one) => {
      const option = document.createElement('option');
      option.value = field.dataset.suggestAs === '' ? one : `${before}${before === '' ? '' : ' '}${prefix}"${one}"`;
      option.label = one;
      return option;
    }),
  );
}
