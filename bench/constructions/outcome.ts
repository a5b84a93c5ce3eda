import { cleanText, defaultRegistry, read } from '../../src/index.ts';
import type { Construction } from './compose.ts';

const registry = defaultRegistry();

export interface Outcome {
  readonly construction: Construction;
  readonly right: boolean;
  /** What was read, for people. */
  readonly read: string;
}

/** Reads a sentence put together: right is one statement with its content, type and speaker, and no other. */
export function outcome(construction: Construction): Outcome {
  const { text, start, end, speaker, type } = construction;
  const { statements } = read(cleanText({ id: 'constructed', text }), registry);
  const [one, ...more] = statements;
  const right =
    one !== undefined &&
    more.length === 0 &&
    one.start === start &&
    one.end === end &&
    one.type === type &&
    one.speakers.length === 1 &&
    one.speakers[0]?.name === speaker;
  const told = statements.map(
    (s) => `${s.type} [${s.speakers.map(({ name }) => name).join(' + ')}] ⟦${text.slice(s.start, s.end)}⟧`,
  );
  return { construction, right, read: told.join(' ') || 'nothing' };
}
