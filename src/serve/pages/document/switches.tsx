import type { FC } from 'hono/jsx';
import type { DocumentRecord } from '../../../library.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly document: DocumentRecord;
}

/** What else can be shown in the text. The style sheet does the switching, so it works without scripts. */
export const Switches: FC<Props> = ({ view, document }) => {
  const { words } = view;
  const layers = [
    { name: 'statements', count: document.statements.length, on: true },
    { name: 'names', count: document.mentions.length, on: false },
    { name: 'times', count: document.times.length, on: false },
    { name: 'events', count: document.events.length, on: false },
  ] as const;
  return (
    <fieldset class="switches">
      <legend>{words.document.show}</legend>
      {layers.map(({ name, count, on }) => (
        <label class={`switch ${name}`}>
          <input type="checkbox" id={`show-${name}`} checked={on} disabled={count === 0} autocomplete="off" />
          <span>{words.document.layers[name]}</span> <span class="soft">{view.number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
};
