import type { FC } from 'hono/jsx';
import type { entity } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';

type SeenName = NonNullable<Awaited<ReturnType<typeof entity>>>['names'][number];

/** The spellings seen, with counts; those that mean somebody else can be taken out. */
export const SplitForm: FC<{ readonly view: View; readonly id: string; readonly names: readonly SeenName[] }> = ({
  view,
  id,
  names,
}) => {
  const { words } = view;
  const several = names.length > 1;
  return (
    <section class="panel">
      <h2>{words.people.names}</h2>
      <form method="post" action={links.decideEntity(id)}>
        <input type="hidden" name="kind" value="split" />
        <ul class="counts">
          {names.map(({ name, kind, mentions }) => (
            <li>
              {several ? (
                <label class="switch">
                  <input type="checkbox" name="names" value={JSON.stringify([kind, name])} />
                  <bdi lang="ar">{name}</bdi>
                </label>
              ) : (
                <bdi lang="ar">{name}</bdi>
              )}
              <span class="soft">{view.counted('mentions', mentions)}</span>
            </li>
          ))}
        </ul>
        {several && (
          <details>
            <summary>{words.decide.split}</summary>
            <p class="hint">{words.decide.splitHint}</p>
            <button type="submit">{words.decide.splitDo}</button>
          </details>
        )}
      </form>
    </section>
  );
};

/** Declares that another entity is the same one. */
export const MergeForm: FC<{ readonly view: View; readonly id: string }> = ({ view: { words }, id }) => (
  <section class="panel">
    <details>
      <summary>{words.decide.merge}</summary>
      <form method="post" action={links.decideEntity(id)} class="fields">
        <input type="hidden" name="kind" value="merge" />
        <label>
          {words.decide.mergeWith}
          <input
            name="other"
            required
            dir="auto"
            lang="ar"
            list="others"
            data-suggest={links.suggest}
            data-suggest-as=""
            autocomplete="off"
          />
          <datalist id="others"></datalist>
        </label>
        <label>
          {words.decide.note}
          <input name="note" maxlength={2000} dir="auto" />
        </label>
        <button type="submit">{words.decide.mergeDo}</button>
      </form>
    </details>
  </section>
);
