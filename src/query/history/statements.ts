import type { Reading, Statement } from '../../model.ts';
import { carry } from '../../store/carry.ts';
import { movesBetween } from '../../store/moves.ts';
import { quoterOf } from '../../store/quotation.ts';

/** A statement of a version, as history tells it. Offsets count code points of that version's text. */
export interface ToldStatement {
  readonly speakers: readonly string[];
  readonly via: readonly string[];
  readonly act: string;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const STATEMENT_CHANGES = ['speakers', 'wording', 'cue', 'act', 'via'] as const;
export type StatementChange = (typeof STATEMENT_CHANGES)[number];

/** What became of the statements of a text between two versions. */
export interface StatementChanges {
  readonly appeared: readonly ToldStatement[];
  readonly vanished: readonly ToldStatement[];
  readonly changed: readonly {
    readonly what: readonly StatementChange[];
    readonly before: ToldStatement;
    readonly after: ToldStatement;
  }[];
}

/** Statements that appeared, vanished, or changed their speaker or wording; which is which as readings are carried. */
export function statementChanges(before: Reading, after: Reading): StatementChanges {
  const old = toldOf(before);
  const now = toldOf(after);
  const move = movesBetween(before.document.text, after.document.text);
  const known = old.map((one, number) => ({ number, at: move(one), text: one.text, cue: one.cue, gone: false }));
  const carried = carry(
    known,
    now.map((one) => ({ at: one, text: one.text, cue: one.cue })),
  );
  const kept = new Set(carried.values());
  return {
    appeared: now.filter((_, index) => !carried.has(index)),
    vanished: old.filter((_, number) => !kept.has(number)),
    changed: now.flatMap((one, index) => {
      const was = old[carried.get(index) ?? -1];
      const what = was === undefined ? [] : differences(was, one);
      return was === undefined || what.length === 0 ? [] : [{ what, before: was, after: one }];
    }),
  };
}

function toldOf({ document, statements }: Reading): readonly ToldStatement[] {
  const quoter = quoterOf(document.text);
  return statements.map((statement: Statement) => ({
    ...quoter.quote(statement),
    speakers: statement.speakers.map(({ name }) => name),
    via: statement.via.map(({ name }) => name),
    act: statement.act,
    cue: quoter.quote(statement.cue).text,
  }));
}

function differences(a: ToldStatement, b: ToldStatement): readonly StatementChange[] {
  const same = (x: readonly string[], y: readonly string[]) => x.join('\n') === y.join('\n');
  const isOther: Readonly<Record<StatementChange, boolean>> = {
    speakers: !same(a.speakers, b.speakers),
    wording: a.text !== b.text,
    cue: a.cue !== b.cue,
    act: a.act !== b.act,
    via: !same(a.via, b.via),
  };
  return STATEMENT_CHANGES.filter((what) => isOther[what]);
}
