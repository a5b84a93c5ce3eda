import type { Anchor } from '../anchor.ts';
import { NameList, type PreparedName } from '../name-list.ts';
import { ensureNames } from '../names.ts';
import type { StatementWithNames } from '../reads.ts';
import { writeStatementNames } from '../statement-rows.ts';
import type { DecisionKind, DecisionOutcome, StatementRole, Verdict } from '../tables.ts';
import type { Correction, Snapshot } from './decision.ts';
import { differences, numberOf, placeNow, type Scene, statementIn } from './scene.ts';

/** A decision as the log keeps it. */
export interface Logged {
  readonly key: number;
  readonly kind: DecisionKind;
  readonly statement: number | null;
  readonly anchor: Anchor | null;
  readonly content: Content;
}

/** What the log keeps of a decision beside its target. */
export interface Content {
  readonly was?: Snapshot;
  readonly change?: Correction;
  /** Anchors of the new content and cue of a correction. */
  readonly atAnchor?: Anchor;
  readonly cueAnchor?: Anchor;
  readonly textHash?: string;
  readonly note?: string;
}

export interface Applied {
  readonly outcome: DecisionOutcome;
  readonly reason?: string;
}

const APPLIED: Applied = { outcome: 'applied' };
const unplaced = (reason: string): Applied => ({ outcome: 'unplaced', reason });

/** Lets a decision about a statement or document take effect on the current record. */
export async function apply(scene: Scene, decision: Logged): Promise<Applied> {
  if (decision.kind === 'checked') return applyCheck(scene, decision);
  if (decision.kind === 'added') return applyAddition(scene, decision);
  if (decision.statement === null || decision.anchor === null) return unplaced('it names no statement');
  const statement = await statementIn(scene, decision.statement);
  if (!statement) return unplaced('there is no such statement');
  if (decision.kind === 'corrected') return applyCorrection(scene, decision, statement, decision.anchor);
  return applyVerdict(scene, decision, statement, decision.anchor);
}

async function applyCheck({ write, key, textHash }: Scene, { key: decision, content }: Logged): Promise<Applied> {
  if (content.textHash !== textHash) return unplaced('the text has changed since');
  await write.updateTable('documents').set({ checked: decision }).where('key', '=', key).execute();
  return APPLIED;
}

/** `wrong` and `deleted` are fulfilled when the reader lacks the statement by itself; `right` brings it back. */
async function applyVerdict(
  scene: Scene,
  decision: Logged,
  statement: StatementWithNames,
  anchor: Anchor,
): Promise<Applied> {
  const kind = decision.kind as 'right' | 'wrong' | 'deleted';
  if (statement.state === 'gone') {
    if (kind !== 'right') return { outcome: 'applied', reason: 'the reader no longer finds it' };
    const back = await bringBack(scene, statement, anchor);
    if (!back) return unplaced('its words no longer stand in the text');
  } else if (kind !== 'deleted' && decision.content.was) {
    const changed = differences(decision.content.was, statement);
    if (changed.length > 0) return unplaced(`the record has changed since: ${changed.join(', ')}`);
  }
  const state = kind === 'right' ? 'standing' : kind;
  await setStatement(scene, statement.key, { state, verdict: kind });
  return APPLIED;
}

async function applyCorrection(
  scene: Scene,
  { content }: Logged,
  statement: StatementWithNames,
  anchor: Anchor,
): Promise<Applied> {
  if (statement.state === 'gone' && !(await bringBack(scene, statement, anchor))) {
    return unplaced('its words no longer stand in the text');
  }
  return correct(scene, statement.key, content, 'corrected');
}

async function applyAddition(scene: Scene, decision: Logged): Promise<Applied> {
  const { statement, content } = decision;
  if (statement === null || !content.change) return unplaced('it names no statement');
  const known = await statementIn(scene, statement);
  const place = content.atAnchor && placeNow(scene, content.atAnchor);
  if (!place) return unplaced('its words no longer stand in the text');
  if (!known || known.state === 'gone') await insertByPerson(scene, statement, place, content);
  return correct(scene, statement, content, 'added');
}

async function correct(scene: Scene, statement: number, content: Content, verdict: Verdict): Promise<Applied> {
  const { change = {}, atAnchor, cueAnchor } = content;
  const at = atAnchor && placeNow(scene, atAnchor);
  const cue = cueAnchor && placeNow(scene, cueAnchor);
  if ((atAnchor && !at) || (cueAnchor && !cue)) return unplaced('its words no longer stand in the text');
  await setStatement(scene, statement, {
    state: 'standing',
    verdict,
    ...(at && { start_cp: at.start, end_cp: at.end, text: at.text, text_key: scene.textKey }),
    ...(cue && { cue_start: cue.start, cue_end: cue.end, cue_text: cue.text }),
    ...(change.type !== undefined && { type: change.type }),
    ...(change.quoted !== undefined && { quoted: Number(change.quoted) }),
    ...(change.act !== undefined && { act: change.act }),
    ...(change.certainty !== undefined && { certainty: change.certainty }),
    ...(change.said !== undefined && { said: change.said }),
  });
  await correctNames(scene, statement, change);
  return APPLIED;
}

async function correctNames({ engine, write }: Scene, statement: number, change: Correction): Promise<void> {
  const list = new NameList();
  const names: PreparedName[] = [];
  const replace = async (role: StatementRole, given: readonly { readonly name: string; readonly kind?: string }[]) => {
    await write.deleteFrom('statement_names').where('statement', '=', statement).where('role', '=', role).execute();
    for (const [place, { name, kind }] of given.entries()) {
      const named = list.add((kind ?? 'source') as PreparedName['kind'], name);
      names.push({ ...named, role, place, start: null, end: null });
    }
  };
  if (change.speakers) await replace('speaker', change.speakers);
  if (change.addressees) await replace('addressee', change.addressees);
  if (change.via) await replace('via', change.via);
  await ensureNames(engine, write, list.all());
  await writeStatementNames(engine, write, [{ statement, names }]);
}

/** A statement that the reader lost and a person has vouched for stands again where its words stand now. */
async function bringBack(scene: Scene, statement: StatementWithNames, anchor: Anchor): Promise<boolean> {
  const at = placeNow(scene, anchor);
  if (!at) return false;
  const near = statement.cue_start + at.start - statement.start_cp;
  const words = { exact: statement.cue_text, prefix: '', suffix: '', start: near, end: near };
  const cue = placeNow(scene, words) ?? { start: at.start, end: at.start, text: '' };
  await setStatement(scene, statement.key, {
    state: 'standing',
    origin: 'person',
    gone_at: null,
    text_key: scene.textKey,
    start_cp: at.start,
    end_cp: at.end,
    text: at.text,
    cue_start: cue.start,
    cue_end: cue.end,
    cue_text: cue.text,
  });
  return true;
}

async function insertByPerson(
  { write, key, textKey }: Scene,
  statement: number,
  at: { readonly start: number; readonly end: number; readonly text: string },
  { change }: Content,
): Promise<void> {
  await write.deleteFrom('statements').where('key', '=', statement).execute();
  const articles = await write
    .selectFrom('articles')
    .selectAll()
    .where('document', '=', key)
    .orderBy('place')
    .execute();
  const article = articles.find((one) => one.start_cp <= at.start && at.end <= one.end_cp)?.place ?? 0;
  await write
    .insertInto('statements')
    .values({
      key: statement,
      document: key,
      number: numberOf(statement),
      state: 'standing',
      verdict: 'added',
      origin: 'person',
      article,
      type: change?.type ?? 'indirect',
      quoted: 0,
      text_key: textKey,
      start_cp: at.start,
      end_cp: at.end,
      text: at.text,
      cue_start: at.start,
      cue_end: at.start,
      cue_text: '',
      act: change?.act ?? 'say',
      certainty: change?.certainty ?? 'named',
      said: null,
      rule: 'person',
      because: '[]',
      gone_at: null,
    })
    .execute();
}

async function setStatement(
  { write }: Scene,
  statement: number,
  values: Partial<Omit<StatementWithNames, 'names' | 'key'>>,
): Promise<void> {
  await write.updateTable('statements').set(values).where('key', '=', statement).execute();
}
