import { ACTS } from '../../model.ts';
import { NUMBERS, parseStatementId, statementIdOf } from '../identity.ts';
import type { Engine, Library, Write } from '../library.ts';
import { linkAgain } from '../links/settle.ts';
import { indexDocument } from '../search/index-document.ts';
import type { DecisionRow } from '../tables.ts';
import { type Applied, apply, type Content } from './apply.ts';
import { decideNames } from './decide-names.ts';
import { decideStories } from './decide-stories.ts';
import { type AddedStatement, type Correction, type Decision, DecisionProblem } from './decision.ts';
import { append, type Decided, loggedOf, noteOutcome, replaces } from './entries.ts';
import { anchorHere, type Scene, sceneOf, snapshotOf, statementIn } from './scene.ts';
import { statementsSnapshot } from './snapshot.ts';

/**
 * Writes a decision into the log and lets it take effect, in one transaction. Throws DecisionProblem when it names
 * nothing that is there, QuotationMismatch when it quotes what does not stand in the text.
 */
export function decide(
  library: Library,
  decision: Decision,
  by: string,
  now = new Date().toISOString(),
): Promise<Decided> {
  return library.write((write) => decideIn(library.engine, write, decision, by, now));
}

async function decideIn(engine: Engine, write: Write, decision: Decision, by: string, now: string): Promise<Decided> {
  const { kind } = decision;
  if (kind === 'merge' || kind === 'split') {
    return 'stories' in decision || 'story' in decision
      ? decideStories(write, decision, { by, now })
      : decideNames(write, decision, { by, now });
  }
  const scene = await sceneFor(engine, write, decision, now);
  const entry = await entryOf(scene, decision);
  const row = await append(write, { ...entry, kind, made_at: now, made_by: by, document: scene.key });
  const logged = loggedOf(row);
  await replaceEarlier(scene, logged);
  const applied = await apply(scene, logged);
  await noteOutcome(scene, row.key, applied);
  await indexDocument(engine, write, scene.key);
  await linkAgain(write, scene.key);
  return decidedOf(scene, row, applied);
}

function decidedOf({ id }: Scene, { id: decision, statement }: DecisionRow, { outcome, reason }: Applied): Decided {
  return {
    id: decision,
    outcome,
    ...(reason !== undefined && { reason }),
    ...(statement !== null && { statement: statementIdOf(id, statement % NUMBERS) }),
  };
}

type Target = Exclude<Decision, { kind: 'merge' | 'split' }>;

async function sceneFor(engine: Engine, write: Write, decision: Target, now: string): Promise<Scene> {
  const id = 'document' in decision ? decision.document : parseStatementId(decision.statement)?.documentId;
  if (id === undefined) throw new DecisionProblem('statement: not the id of a statement (DOCUMENT-NUMBER)');
  const row = await write.selectFrom('documents').select('key').where('id', '=', id).executeTakeFirst();
  const scene = row && (await sceneOf(engine, write, row.key, now));
  if (!scene) throw new DecisionProblem(`the library has no document ${id}`);
  return scene;
}

type Entry = Pick<DecisionRow, 'statement' | 'anchor' | 'content'>;

async function entryOf(scene: Scene, decision: Target): Promise<Entry> {
  const note = decision.note === undefined ? {} : { note: decision.note };
  if (decision.kind === 'checked') return entry(null, null, { ...(await checkContent(scene)), ...note });
  if (decision.kind === 'added') {
    const { added } = decision;
    const content = { ...correctionContent(scene, added), ...note };
    return entry(await mintStatement(scene), content.atAnchor ?? null, content);
  }
  const number = parseStatementId(decision.statement)?.number ?? 0;
  const statement = await statementIn(scene, scene.key * NUMBERS + number);
  if (!statement) throw new DecisionProblem(`there is no statement ${decision.statement}`);
  if (statement.text_key !== scene.textKey) {
    throw new DecisionProblem(`${decision.statement} is gone: it stood in an earlier text of the document`);
  }
  const anchor = anchorHere(
    scene,
    { start: statement.start_cp, end: statement.end_cp, text: statement.text },
    'statement',
  );
  const change = decision.kind === 'corrected' ? correctionContent(scene, decision.change) : {};
  return entry(statement.key, anchor, { was: snapshotOf(statement), ...change, ...note });
}

function entry(statement: number | null, anchor: Entry['anchor'] | object, content: Content): Entry {
  return { statement, anchor: anchor === null ? null : JSON.stringify(anchor), content: JSON.stringify(content) };
}

/** Throws QuotationMismatch unless what the correction quotes stands in the text. */
function correctionContent(scene: Scene, change: Correction | AddedStatement): Content {
  if (change.act && !ACTS.includes(change.act))
    throw new DecisionProblem(`act: «${change.act}» is none of ${ACTS.join(', ')}`);
  if (change.speakers?.some(({ name }) => name.trim() === '')) throw new DecisionProblem('speakers: a name is empty');
  return {
    change,
    ...(change.at && { atAnchor: anchorHere(scene, change.at, 'at') }),
    ...(change.cue && { cueAnchor: anchorHere(scene, change.cue, 'cue') }),
  };
}

async function checkContent(scene: Scene): Promise<Content> {
  return { textHash: scene.textHash, statements: await statementsSnapshot(scene) } as Content;
}

async function mintStatement({ write, key }: Scene): Promise<number> {
  const { next } = await write
    .updateTable('documents')
    .set((document) => ({ next_statement: document('next_statement', '+', 1) }))
    .where('key', '=', key)
    .returning('next_statement as next')
    .executeTakeFirstOrThrow();
  return key * NUMBERS + next - 1;
}

async function replaceEarlier(scene: Scene, logged: ReturnType<typeof loggedOf>): Promise<void> {
  const { write, key } = scene;
  const rows = await write
    .selectFrom('decisions')
    .select(['key', 'kind', 'statement'])
    .where('document', '=', key)
    .where('key', '<', logged.key)
    .execute();
  for (const earlier of rows.filter((one) => replaces(logged, one))) {
    await noteOutcome(scene, earlier.key, { outcome: 'replaced', reason: 'a later decision holds' });
  }
  await write.updateTable('documents').set({ checked: null }).where('key', '=', key).execute();
}
