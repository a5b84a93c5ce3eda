import { foldArabic } from '../../arabic/fold-table.ts';
import { statesIn } from '../../arabic/sides.ts';
import type { Act, Entity, Reading, Statement, StatementType } from '../../model.ts';
import { termsOf } from '../stories/profile.ts';

/** A statement as it is compared with others of its story. */
export interface Wording {
  readonly speakers: readonly string[];
  /** The last term of each speaker's name: what others call them by. */
  readonly surnames: readonly string[];
  /** One of the speakers is a person. */
  readonly personal: boolean;
  /** ISO codes of the states that the speakers are or act for, as their names and offices tell. */
  readonly sides: ReadonlySet<string>;
  readonly terms: readonly string[];
  /** Where in its article it begins, 0 to 1. */
  readonly place: number;
  /** How many statements of its article share a speaker with it, itself counted. */
  readonly turns: number;
  readonly act: Act;
  readonly type: StatementType;
}

/** The wording of a statement of a reading. */
export function wordingOf(reading: Reading, statement: Statement): Wording {
  const text = reading.document.text.slice(statement.start, statement.end);
  return {
    speakers: statement.speakers.map(({ name }) => name),
    surnames: statement.speakers.flatMap(({ name }) => termsOf(name).slice(-1)),
    personal: statement.speakers.some(({ kind }) => kind === 'person'),
    sides: new Set(statement.speakers.flatMap(({ name }) => sidesOf(name, reading.entities, statement.article))),
    terms: termsOf(text),
    place: placeOf(reading, statement),
    turns: turnsOf(reading, statement),
    act: statement.act,
    type: statement.type,
  };
}

function placeOf({ document }: Reading, { article, start }: Statement): number {
  const own = document.articles[article];
  return own && own.end > own.start ? (start - own.start) / (own.end - own.start) : 0;
}

function turnsOf({ statements }: Reading, { article, speakers }: Statement): number {
  const names = new Set(speakers.map(({ name }) => name));
  const shared = statements.filter(
    (one) => one.article === article && one.speakers.some(({ name }) => names.has(name)),
  );
  return Math.max(1, shared.length);
}

function sidesOf(name: string, entities: readonly Entity[], article: number): readonly string[] {
  const forms = (text: string) =>
    foldArabic(text)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((form) => form !== '');
  const own = statesIn(forms(name));
  if (own.length > 0) return own;
  const person = entities.find((entity) => entity.article === article && entity.name === name);
  return (person?.offices ?? []).flatMap((office) => statesIn(forms(office)));
}
