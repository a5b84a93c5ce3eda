import type { FC } from 'hono/jsx';
import { ACTS } from '../../../index.ts';
import type { StoryHead } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';
import { SPEAKER_KINDS, TYPES } from './choices.ts';
import { Choice } from './statement-forms.tsx';

interface Props {
  readonly view: View;
  readonly id: string;
  readonly checked: boolean;
  /** Of each article, where others tell the same. */
  readonly stories: readonly (StoryHead | undefined)[];
}

/** Declares a text fully checked, and adds a statement that was missed; scripts fill in what is selected in the text. */
export const DocumentForms: FC<Props> = ({ view, id, checked, stories }) => {
  const { words, labels } = view;
  return (
    <section class="panel">
      <h2>{words.decide.title}</h2>
      {!checked && (
        <form method="post" action={links.decideDocument(id)} class="verdicts">
          <input type="hidden" name="kind" value="checked" />
          <button type="submit">{words.decide.checked}</button>
          <span class="hint">{words.decide.checkedHint}</span>
        </form>
      )}
      {stories.map(
        (story, article) =>
          story && (
            <form method="post" action={links.decideDocument(id)} class="verdicts">
              <input type="hidden" name="kind" value="leaves" />
              <input type="hidden" name="article" value={String(article)} />
              <button type="submit">{words.decide.leave}</button>
              <span class="hint">
                <bdi lang="ar">{view.title(story.title)}</bdi>. {words.decide.leaveHint}
              </span>
            </form>
          ),
      )}
      <details>
        <summary>{words.decide.add}</summary>
        <form method="post" action={links.decideDocument(id)} class="fields">
          <input type="hidden" name="kind" value="added" />
          <label>
            {words.decide.content}
            <textarea name="text" rows={3} required dir="auto" lang="ar" data-selection=""></textarea>
            <span class="hint">{words.decide.addHint}</span>
          </label>
          <label>
            {words.decide.cue}
            <input name="cue" required dir="auto" lang="ar" />
          </label>
          <label>
            {words.decide.speaker}
            <input name="speaker" required dir="auto" lang="ar" />
          </label>
          <Choice
            label={words.decide.speakerKind}
            name="speakerKind"
            chosen="person"
            options={SPEAKER_KINDS}
            labels={words.speakerKinds}
          />
          <div class="pair">
            <Choice label={words.decide.type} name="type" chosen="indirect" options={TYPES} labels={labels.type} />
            <Choice label={words.decide.act} name="act" chosen="say" options={ACTS} labels={labels.act} />
          </div>
          <button type="submit">{words.decide.addDo}</button>
        </form>
      </details>
    </section>
  );
};
