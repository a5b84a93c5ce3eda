import type { FC } from 'hono/jsx';
import { links } from '../links.ts';
import type { PageRoute, Visit } from '../route.ts';
import type { View } from '../view.ts';
import { addGiven } from './reading.ts';

/** The form that takes a text or a file. */
export const addPage: PageRoute = {
  method: 'get',
  path: links.add,
  scope: 'read',
  answer: ({ view }) => ({ title: view.words.add.title, place: 'add', body: <AddForm view={view} /> }),
};

/** Reads what was pasted or uploaded, keeps it, and leads to where it can be read. */
export const addForm: PageRoute = {
  method: 'post',
  path: links.add,
  scope: 'add',
  answer: async (visit: Visit) => {
    const { c, view } = visit;
    const added = await addGiven(visit);
    if (typeof added !== 'string')
      return c.redirect(added.length === 1 && added[0] ? links.document(added[0]) : links.today, 303);
    return { title: view.words.add.title, place: 'add', status: 400, body: <AddForm view={view} problem={added} /> };
  },
};

const AddForm: FC<{ readonly view: View; readonly problem?: string }> = ({ view, problem }) => {
  const { words } = view;
  return (
    <div class="narrow">
      <header class="page-head">
        <h1>{words.add.title}</h1>
        <p class="soft">{words.add.lead}</p>
      </header>
      {problem !== undefined && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      <form method="post" action={links.add} enctype="multipart/form-data" class="fields">
        <label>
          {words.add.text}
          <textarea name="text" rows={12} dir="auto" lang="ar"></textarea>
        </label>
        <label>
          {words.add.file} <span class="hint">{words.add.fileHint}</span>
          <input type="file" name="file" />
        </label>
        <div class="pair">
          <label>
            {words.add.docTitle}
            <input name="title" dir="auto" />
          </label>
          <label>
            {words.add.outlet}
            <input name="outlet" dir="auto" />
          </label>
          <label>
            {words.add.published}
            <input type="date" name="published" />
          </label>
          <label>
            {words.add.url}
            <input type="url" name="url" dir="ltr" />
          </label>
        </div>
        <p>
          <button type="submit" class="first">
            {words.add.go}
          </button>
        </p>
      </form>
    </div>
  );
};
