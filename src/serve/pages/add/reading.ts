import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import {
  cleanText,
  currentVersions,
  defaultRegistry,
  type Item,
  isIsoDate,
  itemsOf,
  type Prepared,
  prepare,
  preparePage,
  read,
} from '../../../index.ts';
import { addReading, isRefusal, type Library, LinkingUnderWay, linkNew } from '../../../library.ts';
import { cleanPage } from '../../../pages.ts';
import type { Visit } from '../route.ts';

/** Documents of one file that are read at once. */
const MOST = 50;

/** Reads what a form brings and keeps it. Gives the ids of the documents, or says why there are none. */
export async function addGiven({ c, library, view }: Visit): Promise<readonly string[] | string> {
  const { words } = view;
  const form = await c.req.parseBody();
  const field = (name: string) =>
    typeof form[name] === 'string' && form[name].trim() !== '' ? form[name].trim() : undefined;
  const [title, outlet, url, day] = ['title', 'outlet', 'url', 'published'].map(field);
  const published = day !== undefined && isIsoDate(day) ? day : undefined;
  const facts = {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  };
  const text = typeof form.text === 'string' ? form.text.replace(/\r\n?/gu, '\n') : '';
  const prepared =
    form.file instanceof File && form.file.size > 0
      ? await preparedFile(form.file, facts)
      : text.trim() === ''
        ? []
        : [preparedText({ id: '', text, ...facts })];
  if (prepared.length === 0)
    return form.file instanceof File && form.file.size > 0 ? words.add.noArticle : words.add.empty;
  return kept(library, prepared, words.add.tooOld);
}

type Facts = Partial<Record<'title' | 'outlet' | 'url' | 'published', string>>;

function preparedText(source: Facts & { readonly id: string; readonly text: string }): Prepared {
  return prepare(source, read(cleanText(source), defaultRegistry()), currentVersions());
}

/** The documents of a file, in any form that the program reads. */
async function preparedFile(file: File, facts: Facts): Promise<readonly Prepared[]> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-upload-'));
  try {
    const path = join(folder, `upload${/^\.\w{1,8}$/u.exec(extname(file.name))?.[0] ?? '.txt'}`);
    await writeFile(path, new Uint8Array(await file.arrayBuffer()));
    const prepared: Prepared[] = [];
    for await (const item of itemsOf([path], { stdin: process.stdin })) {
      const one = preparedItem(item, facts);
      if (one) prepared.push(one);
      if (prepared.length === MOST) break;
    }
    return prepared;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function preparedItem(item: Item, facts: Facts): Prepared | undefined {
  if (item.kind === 'document') return preparedText({ ...item.source, ...facts, id: '' });
  if (item.kind !== 'page') return undefined;
  const page = { ...item.page, ...facts, id: '' };
  const { document, empty } = cleanPage(page);
  return empty === undefined ? preparePage(page, read(document, defaultRegistry()), currentVersions()) : undefined;
}

async function kept(
  library: Library,
  prepared: readonly Prepared[],
  forgotten: string,
): Promise<readonly string[] | string> {
  const ids: string[] = [];
  try {
    for (const one of prepared) {
      const { id, outcome } = await addReading(library, one);
      if (outcome !== 'forgotten') ids.push(id);
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
  await linkNew(library).catch((error: unknown) => {
    if (!(error instanceof LinkingUnderWay)) throw error; // whoever links takes these along
  });
  return ids.length === 0 ? forgotten : ids;
}
