import type { Agreement } from '../../../arabic/clitics.ts';
import type { Certainty, Speaker, SpeakerKind } from '../../../model.ts';
import type { Span } from '../../../text/spans.ts';
import { agrees, type Person } from '../../mentions/persons.ts';

/** Somebody who speaks, as the article has them. */
export interface Party {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender?: 'm' | 'f';
  readonly person?: Person;
  readonly at?: Span;
  /** Described as several people: no verb in the singular masculine has them as its subject. */
  readonly several?: true;
  /** Described as several people by a noun of men: of each (مزارعون), or of all together (قبائل), whose verb may be a woman's. */
  readonly men?: 'each' | 'together';
  /** Speaks by a document: the gender of its noun, which verbs behind it may take up as well («قال بيان للوزارة إن … . وأشار إلى»). */
  readonly document?: 'm' | 'f';
  /** Described as two. */
  readonly two?: true;
  /** Folded head noun, so that «الوزارة» finds the ministry named before. */
  readonly head?: string;
}

export interface Settled {
  readonly parties: readonly Party[];
  readonly certainty: Certainty;
  readonly because: string;
  /** Told by the way of a crowd or of words: whatever follows has another speaker. */
  readonly aside?: true;
  /** Told by nothing but who spoke some time before, or by who spoke last though the form of the verb differs. */
  readonly doubtful?: true;
}

/** One phrase settled: who it is, how sure, and why. */
export interface Resolved {
  readonly party: Party;
  readonly certainty: Certainty;
  readonly because: string;
}

/** The record's speakers from settled parties; somebody told by two callings («الباحث والكاتب الزرماني») is one. */
export function toSpeakers({ parties }: Settled): Speaker[] {
  const once = parties.filter(({ name }, i) => parties.findIndex((one) => one.name === name) === i);
  return once.map((party) => ({ name: party.name, kind: party.kind, ...(party.at && { at: party.at }) }));
}

export function withoutPlace(party: Party): Party {
  const { at: _at, ...rest } = party;
  return rest;
}

/** True when a subject of this agreement can be the parties, as far as either tells gender and number. */
export function fitsAll(parties: readonly Party[], agreement: Agreement | undefined): boolean {
  if (!agreement || parties.length === 0) return parties.length > 0;
  if (agreement.number === 'dual') return parties.length === 2 || parties.some(({ two }) => two);
  if (agreement.number === 'plural')
    return parties.length > 1 || parties.some((p) => p.several || p.kind === 'unnamed' || p.kind === 'group');
  if (agreement.gender === 'm' && parties.some(({ several }) => several)) return false;
  if (agreement.gender === 'f' && parties.some(({ men }) => men === 'each')) return false; // «قال مزارعون … . وأضافت», not «قبائل»
  return parties.every((p) =>
    p.person ? agrees(p.person, agreement) : !agreement.gender || !p.gender || p.gender === agreement.gender,
  );
}
