import { foldArabic } from '../arabic/fold-table.ts';
import { entityKey } from '../store/entities.ts';
import type { Library } from '../store/library.ts';
import {
  type Beside,
  namedBeside,
  type StatementInStory,
  type StoryOfEntity,
  saidAbout,
  saidBy,
  storiesNaming,
} from '../store/links/read-who.ts';
import { type DocumentFacts, statementsByKeys } from '../store/reads.ts';
import { type EntitySummary, entitiesNamed, entity } from './entities.ts';
import { type StatementRecord, statementRecord } from './statement.ts';

/** Something that was said once, with the statements that tell it here. */
export interface SaidRecord {
  /** Id of the utterance; absent where the statement has not been linked. */
  readonly utterance?: string;
  readonly story?: { readonly id: string; readonly title: string | null };
  /** ISO day of speaking where told, else of publication. */
  readonly day: string | null;
  readonly statements: readonly { readonly statement: StatementRecord; readonly document: DocumentFacts }[];
}

/** Everything that a library knows of somebody. */
export interface WhoRecord {
  readonly entity: NonNullable<Awaited<ReturnType<typeof entity>>>;
  /** Others whom the same words could mean. */
  readonly others: readonly EntitySummary[];
  /** By time, the newest first. */
  readonly said: readonly SaidRecord[];
  /** What others say that names the entity. */
  readonly about: readonly SaidRecord[];
  readonly stories: readonly StoryOfEntity[];
  /** With whom the entity is named, those of most documents first. */
  readonly beside: readonly Beside[];
}

export interface WhoOptions {
  /** Statements of each list at most; 200 without. */
  readonly most?: number;
}

const OTHERS = 10;
const STORIES = 50;
const BESIDE = 12;

/** Somebody by id of the entity or by name in any spelling; of several the most quoted. Undefined when nobody is found. */
export async function who(
  library: Library,
  nameOrId: string,
  { most = 200 }: WhoOptions = {},
): Promise<WhoRecord | undefined> {
  const [id, others] = await found(library, nameOrId);
  const told = id === undefined ? undefined : await entity(library, id);
  const key = id === undefined ? undefined : await entityKey(library.read, id);
  if (!told || key === undefined) return undefined;
  const { read } = library;
  const [said, about, stories, beside] = await Promise.all([
    saidBy(read, key, most),
    saidAbout(read, key, most),
    storiesNaming(read, key, STORIES),
    namedBeside(read, key, BESIDE),
  ]);
  return {
    entity: told,
    others,
    said: await together(library, said),
    about: await together(library, about),
    stories,
    beside,
  };
}

async function found(library: Library, nameOrId: string): Promise<[string | undefined, readonly EntitySummary[]]> {
  if (/^[0-9a-f]{20}$/u.test(nameOrId)) return [nameOrId, []];
  const named = await entitiesNamed(library, nameOrId, OTHERS);
  const wanted = foldArabic(nameOrId);
  const exact = named.find(({ name, statements }) => statements > 0 && foldArabic(name) === wanted) ?? named[0];
  return [exact?.id, named.filter((one) => one !== exact)];
}

/** Statements of one utterance together, in the order of the newest. */
async function together(library: Library, rows: readonly StatementInStory[]): Promise<SaidRecord[]> {
  const keys = [...new Set(rows.map(({ statement }) => statement))];
  const byKey = new Map(
    (await statementsByKeys(library.read, keys)).map(({ statement, document }) => [
      statement.key,
      { statement: statementRecord(document.id, statement), document },
    ]),
  );
  const groups = Map.groupBy(rows, ({ utterance, statement }) => utterance ?? statement);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const { utterance = null, story = null, title = null, day = null } = first ?? {};
    return {
      ...(utterance !== null && { utterance }),
      ...(story !== null && { story: { id: story, title } }),
      day,
      statements: group.flatMap(({ statement }) => byKey.get(statement) ?? []),
    };
  });
}
