import { foldArabic } from '../../arabic/fold-table.ts';
import { NEGATIONS } from '../../arabic/lexicons/weighty-words.ts';
import { statesIn } from '../../arabic/sides.ts';
import type { Act, Entity, Reading, Statement, StatementType } from '../../model.ts';
import { termsOf } from '../stories/profile.ts';

/** A statement as it is compared with others of its story. */
export interface Wording {
  readonly speakers: readonly string[];
  /** One of the speakers is a person. */
  readonly personal: boolean;
  /** ISO codes of the states that the speakers are or act for, as their names and offices tell. */
  readonly sides: ReadonlySet<string>;
  readonly terms: readonly string[];
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  readonly act: Act;
  readonly type: StatementType;
}

const NEGATION = new Set(NEGATIONS.map(foldArabic));

/** The wording of a statement of a reading. */
export function wordingOf(reading: Reading, statement: Statement): Wording {
  const text = reading.document.text.slice(statement.start, statement.end);
  const terms = termsOf(text);
  return {
    speakers: statement.speakers.map(({ name }) => name),
    personal: statement.speakers.some(({ kind }) => kind === 'person'),
    sides: new Set(statement.speakers.flatMap(({ name }) => sidesOf(name, reading.entities, statement.article))),
    terms,
    numbers: new Set(terms.filter((term) => /^\d/u.test(term))),
    negated: terms.some((term) => NEGATION.has(term)),
    act: statement.act,
    type: statement.type,
  };
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
