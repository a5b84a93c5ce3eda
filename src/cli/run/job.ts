import {
  cleanText,
  type Document,
  defaultRegistry,
  type LinkProfile,
  loadRegistry,
  type Named,
  type PageSource,
  type Prepared,
  type Reading,
  type Registry,
  read,
  readEntities,
  type Source,
} from '../../index.ts';
import { toRecord } from '../record.ts';

/** One document to be read, and what is wanted of it. Plain data: it travels to a worker and back. */
export interface Job {
  readonly source: Source | PageSource;
  /** `record`: the line of JSON; `reading`: the reading itself, to be shown; `prepared`: ready to be stored; `entities`: whom it names. */
  readonly want: 'record' | 'reading' | 'prepared' | 'entities';
  /** The record carries the text also when it is the one handed in. */
  readonly text: boolean;
  /** Path of the registry to read with; the shipped one when absent. */
  readonly registry?: string | undefined;
  /** What linking needs of it comes along. */
  readonly link?: boolean;
}

/** What came of a job. */
export type Result =
  | { readonly record: string; readonly link?: LinkProfile }
  | { readonly reading: Reading; readonly link?: LinkProfile }
  | { readonly prepared: Prepared }
  | { readonly named: Named }
  | { readonly error: string };

const registries = new Map<string, Registry>();

/** The registry of a file, read once; it finds names in running text with the shipped weights. */
function registryAt(path: string | undefined): Registry {
  if (path === undefined) return defaultRegistry();
  const known = registries.get(path) ?? loadRegistry(path, defaultRegistry().tagger);
  registries.set(path, known);
  return known;
}

/** Reads one document. Never throws: a fault of the reader costs one document and is told as such. */
export async function runJob({ source, want, text, link, registry: path }: Job): Promise<Result> {
  try {
    const registry = registryAt(path);
    const document = await documentOf(source);
    if (typeof document === 'string') return { error: document };
    if (want === 'entities') return { named: readEntities(document, registry) };
    const reading = read(document, registry);
    if (want === 'prepared') return { prepared: (await import('./prepared.ts')).preparedOf(source, reading) };
    const record = toRecord(reading, { text: text || 'html' in source || document.text !== source.text }); // checks every span as well
    const profile = link ? { link: (await import('../../index.ts')).linkProfileOf(reading) } : {};
    return want === 'reading' ? { reading, ...profile } : { record: JSON.stringify(record), ...profile };
  } catch (error) {
    return { error: `the reader failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The document of a text or a page; of a page without an article the reason. */
async function documentOf(source: Source | PageSource): Promise<Document | string> {
  if (!('html' in source)) return cleanText(source);
  const { cleanPage } = await import('../../pages.ts');
  const { document, empty } = cleanPage(source);
  if (empty === 'not-found') return 'no article: the page says that it is not there';
  return empty === 'no-text' ? 'no article: the page holds no text to speak of' : document;
}
