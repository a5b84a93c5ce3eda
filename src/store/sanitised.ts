import type { Source } from '../model.ts';
import { sanitise } from '../text/sanitise.ts';

/** A source as databases take it: U+0000 and lone surrogates replaced in every field. */
export function sanitised(source: Source): Source {
  const { id, text, title, outlet, url, published } = source;
  const facts = Object.entries({ title, outlet, url, published }).filter((fact): fact is [string, string] => {
    return typeof fact[1] === 'string';
  });
  return {
    ...Object.fromEntries(facts.map(([field, value]) => [field, sanitise(value)])),
    id: sanitise(id),
    text: sanitise(text),
  };
}
