import { foldArabic } from '../../arabic/fold-table.ts';
import { sidesIn } from '../../arabic/sides.ts';
import { skeletonOf } from '../../arabic/skeleton.ts';
import { isNegation } from '../../arabic/weighty.ts';
import type { Act, Entity, Reading, Statement, StatementType } from '../../model.ts';
import { termsOf } from '../stories/profile.ts';

/** A statement as it is compared with others of its story. */
export interface Wording {
  /** Each speaker's name, and the strong letters of its words. */
  readonly speakers: readonly { readonly name: string; readonly roots: ReadonlySet<string> }[];
  /** One of the speakers is a person. */
  readonly personal: boolean;
  /** ISO codes of the states that the speakers are, belong to or act for, as their names and offices tell. */
  readonly sides: ReadonlySet<string>;
  readonly terms: readonly string[];
  /** Those of the terms that stand in quotation marks, each once; all of a direct statement. */
  readonly quoted: ReadonlySet<string>;
  /** Numbers in digits. */
  readonly numbers: readonly string[];
  /** It denies, or has a negation. */
  readonly isTurned: boolean;
  /** It stands in the title of its article. */
  readonly inTitle: boolean;
  /** Where in its article it begins, 0 to 1. */
  readonly place: number;
  /** How many statements of its article share a speaker with it, itself counted. */
  readonly turns: number;
  readonly act: Act;
  readonly type: StatementType;
}

/** The wording of a statement of a reading. */
export function wordingOf(reading: Reading, statement: Statement): Wording {
  const { start, end, act, type, speakers, article } = statement;
  const text = reading.document.text.slice(start, end);
  const terms = termsOf(text);
  return {
    speakers: speakers.map(({ name }) => ({ name, roots: new Set(termsOf(name).map(skeletonOf)) })),
    personal: speakers.some(({ kind }) => kind === 'person'),
    sides: new Set(speakers.flatMap(({ name }) => sidesOf(name, reading.entities, article))),
    terms,
    quoted: new Set(type === 'direct' ? terms : quotedTerms(text)),
    numbers: terms.filter((term) => /^\d/u.test(term)),
    isTurned: act === 'deny' || terms.some(isNegation),
    inTitle: isInTitle(reading, statement),
    place: placeOf(reading, statement),
    turns: turnsOf(reading, statement),
    act,
    type,
  };
}

/** Terms between marks; where the closing mark was left out as the last, to the end. */
function quotedTerms(text: string): string[] {
  return [...text.matchAll(/["«“]([^"»”]+)["»”]?/gu)].flatMap(([, inside = '']) => termsOf(inside));
}

function isInTitle({ document }: Reading, { article, start }: Statement): boolean {
  const own = document.articles[article];
  return own?.title !== undefined && start < own.start + own.title.length;
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
  const own = sidesIn(forms(name));
  if (own.length > 0) return own;
  const person = entities.find((entity) => entity.article === article && entity.name === name);
  return (person?.offices ?? []).flatMap((office) => sidesIn(forms(office)));
}
