import type { StatementType } from '../../model.ts';
import { statementsOf } from '../reads.ts';
import type { Scene } from './scene.ts';

/** A statement of a document that a person has checked whole, as references have it. */
export interface CheckedStatement {
  readonly type: StatementType;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cue: string;
  readonly speakerText: string | null;
  readonly speakers: readonly string[];
  readonly via: readonly string[];
}

/** The standing statements at this moment. */
export async function statementsSnapshot({ write, key, quoter }: Scene): Promise<CheckedStatement[]> {
  const statements = await statementsOf(write, key);
  return statements.map((statement) => {
    const named = (role: string) => statement.names.filter((one) => one.role === role);
    const words = named('speaker').flatMap(({ start_cp: start, end_cp: end }) => {
      const text = start === null || end === null ? undefined : quoter.slice(start, end);
      return text === undefined ? [] : [text];
    });
    return {
      type: statement.type,
      quoted: statement.quoted === 1,
      start: statement.start_cp,
      end: statement.end_cp,
      text: statement.text,
      cue: statement.cue_text,
      speakerText: words[0] ?? null,
      speakers: named('speaker').map(({ name }) => name),
      via: named('via').map(({ name }) => name),
    };
  });
}
