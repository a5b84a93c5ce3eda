import type { FC } from 'hono/jsx';
import { ACTS } from '../../../index.ts';
import { links } from '../links.ts';
import type { ShownStatement } from '../statement/statement.tsx';
import type { View } from '../view.ts';
import { SPEAKER_KINDS, TYPES } from './choices.ts';

/** Right, wrong, delete: one press each. */
export const Verdicts: FC<{ readonly view: View; readonly id: string }> = ({ view: { words }, id }) => (
  <form method="post" action={links.decideStatement(id)} class="verdicts">
    <button type="submit" name="kind" value="right" class="first">
      {words.decide.right}
    </button>
    <button type="submit" name="kind" value="wrong">
      {words.decide.wrong}
    </button>
    <button type="submit" name="kind" value="deleted">
      {words.decide.deleted}
    </button>
  </form>
);

interface Props {
  readonly view: View;
  readonly statement: ShownStatement;
  readonly open: boolean;
}

/** What is to be different; what is left as it is stays. */
export const CorrectionForm: FC<Props> = ({ view, statement, open }) => {
  const { words, labels } = view;
  const [speaker] = statement.speakers;
  return (
    <details class="correct" open={open}>
      <summary>{words.decide.correct}</summary>
      <form method="post" action={links.decideStatement(statement.id)} class="fields">
        <input type="hidden" name="kind" value="corrected" />
        <label>
          {words.decide.speaker}
          <input
            name="speaker"
            value={statement.speakers.map(({ name }) => name).join('، ')}
            dir="auto"
            lang="ar"
            list="speakers"
            data-suggest={links.suggest}
            data-suggest-as=""
            autocomplete="off"
          />
          <datalist id="speakers"></datalist>
        </label>
        <Choice
          label={words.decide.speakerKind}
          name="speakerKind"
          chosen={speaker?.kind ?? 'person'}
          options={SPEAKER_KINDS}
          labels={words.speakerKinds}
        />
        <label>
          {words.decide.content}
          <textarea name="text" rows={4} dir="auto" lang="ar">
            {statement.text}
          </textarea>
          <span class="hint">{words.decide.verbatim}</span>
        </label>
        <label>
          {words.decide.chain}
          <input name="via" value={statement.via.map(({ name }) => name).join('، ')} dir="auto" lang="ar" />
          <span class="hint">{words.decide.chainHint}</span>
        </label>
        <div class="pair">
          <Choice label={words.decide.type} name="type" chosen={statement.type} options={TYPES} labels={labels.type} />
          <Choice label={words.decide.act} name="act" chosen={statement.act} options={ACTS} labels={labels.act} />
        </div>
        <label>
          {words.decide.note}
          <input name="note" maxlength={2000} dir="auto" />
        </label>
        <button type="submit">{words.decide.save}</button>
      </form>
    </details>
  );
};

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly name: string;
  readonly chosen: T;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
}

/** One of a closed list. */
export function Choice<T extends string>({ label, name, chosen, options, labels }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map((option) => (
          <option value={option} selected={option === chosen}>
            {labels[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
