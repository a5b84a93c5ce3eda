import type { Agreement } from '../../../arabic/clitics.ts';
import { UNKNOWN_SOURCE } from '../../../arabic/lexicons/attribution.ts';
import type { Certainty } from '../../../model.ts';
import { fitsAll, type Party, type Settled, withoutPlace } from './party.ts';

/** Who spoke, or whom a sentence was about though nothing was said in it. */
interface Turn {
  readonly parties: readonly Party[];
  readonly spoke: boolean;
  /** The sentence that was about them told what had been before (كان … قد). */
  readonly past?: boolean;
  readonly certainty: Certainty;
  /** Count of sentences read when it was remembered. */
  readonly sentence: number;
}

/** Who has spoken in an article so far, in order; from it dropped subjects and pronouns are settled. */
export class Turns {
  private readonly turns: Turn[] = [];
  /** How many sentences were read to their end. */
  sentence = 0;

  /** Remembers who spoke, for the dropped subjects that follow. */
  remember(parties: readonly Party[], certainty: Certainty): void {
    if (parties.length > 0 && parties[0] !== NOBODY)
      this.turns.push({ parties: [...parties], spoke: true, certainty, sentence: this.sentence });
  }

  /** Remembers whom a sentence that reports nothing was about: its subject may go on in the next; `past`: it told what had been before. */
  mention(parties: readonly Party[], past: boolean): void {
    if (parties.length > 0)
      this.turns.push({ parties: [...parties], spoke: false, certainty: 'inferred', sentence: this.sentence, past });
  }

  /** A sentence was read to its end. */
  nextSentence(): void {
    this.sentence++;
  }

  /** Whoever spoke last; nobody at the opening of an article. */
  lastSpeakers(): readonly Party[] {
    return this.turns.findLast((turn) => turn.spoke)?.parties ?? [];
  }

  /** One person alone has spoken so far, more than once. */
  isSole(): boolean {
    const spoken = this.turns.filter(({ spoke }) => spoke);
    const [one] = spoken[0]?.parties ?? [];
    if (!one?.person || spoken.length === 1) return false;
    return spoken.every(({ parties: [first, ...more] }) => first?.person === one.person && more.length === 0);
  }

  /** Whoever of a kind spoke last alone. */
  lastOf(kind: Party['kind']): Party | undefined {
    return this.turns.findLast(({ parties, spoke }) => spoke && parties.length === 1 && parties[0]?.kind === kind)
      ?.parties[0];
  }

  /** Whoever spoke last in a sentence of the article, told by how many stand before it. */
  speakersIn(sentence: number): readonly Party[] {
    for (let k = this.turns.length - 1; k >= 0; k--) {
      const turn = this.turns[k];
      if (!turn || turn.sentence < sentence) return [];
      if (turn.spoke && turn.sentence === sentence) return turn.parties;
    }
    return [];
  }

  /** The last so many persons that spoke, or were spoken of, together. */
  lastTogether(count: number): readonly Party[] | undefined {
    return this.turns.findLast((turn) => turn.parties.length === count && turn.parties.every((p) => p.person))?.parties;
  }

  /** Whom a dropped subject or a pronoun means: the last speaker that agrees; `goesOn`: the verb adds to what was said. */
  dropped(agreement: Agreement | undefined, goesOn = false): Settled {
    let back = 0;
    for (let k = this.turns.length - 1; k >= 0 && back < MOST_BACK; k--) {
      const turn = this.turns[k];
      if (!turn || (!turn.spoke && (goesOn || this.sentence - turn.sentence > 1))) continue;
      if (!turn.spoke && turn.parties.length > 1 && agreement?.number === 'singular') continue; // «عاد فلان وفلان. وقال»
      if (!turn.spoke && this.isBackground(k, agreement)) continue;
      back++;
      const agrees = fitsAll(turn.parties, agreement) || (back === 1 && this.goesOnInDocument(turn, agreement));
      if (!agrees && !(goesOn && back === 1 && this.speaksByDocument(turn, agreement))) continue;
      const sure =
        agrees && back === 1 && turn.certainty !== 'inferred' && !turn.parties.some(({ kind }) => kind === 'unnamed');
      const certainty: Certainty = sure ? 'resolved' : 'inferred';
      const doubtful = back > 1 && turn.spoke ? { doubtful: true as const } : {};
      return { parties: turn.parties.map(withoutPlace), certainty, because: whyOf(turn, back), ...doubtful };
    }
    const last = this.lastSpeakers();
    if (last.length === 0) return { parties: [NOBODY], certainty: 'inferred', because: 'nobody is named before' };
    return {
      parties: last.map(withoutPlace),
      certainty: 'inferred',
      because: 'the last speaker, though the form differs',
      doubtful: true,
    };
  }

  /** «قال فلان إن … . وكان مجلس الوزراء قد وافق على كذا. | وأكد»: a body that a sentence about what had been before is about, between what a person says who agrees. */
  private isBackground(at: number, agreement: Agreement | undefined): boolean {
    const { parties = [], past } = this.turns[at] ?? {};
    const [body, ...more] = parties;
    if (!past || !body || more.length > 0 || body.person || body.kind === 'role' || agreement?.number !== 'singular')
      return false;
    const spoken = this.turns.slice(0, at).findLast(({ spoke }) => spoke);
    const near = spoken !== undefined && this.sentence - spoken.sentence <= BACKGROUND;
    return near && spoken.parties.every(({ person }) => person) && fitsAll(spoken.parties, agreement);
  }

  /** «قال بيان للشركة إن … . وأشار إلى»: a verb with the gender of the document by which the last speaker spoke, here or in the sentence before. */
  private goesOnInDocument({ parties, spoke, certainty, sentence }: Turn, agreement: Agreement | undefined): boolean {
    if (!spoke || certainty === 'inferred' || agreement?.number !== 'singular' || this.sentence - sentence > 1)
      return false;
    return parties.some(({ document }) => document !== undefined && document === agreement.gender);
  }

  /** «قالت الشركة في بيان إن … . وأضاف»: a man's verb right behind an organisation has its document as its subject. */
  private speaksByDocument({ parties, sentence }: Turn, agreement: Agreement | undefined): boolean {
    const he = agreement?.gender === 'm' && agreement.number === 'singular';
    return he && parties.length === 1 && parties[0]?.kind === 'organisation' && this.sentence - sentence <= 1;
  }
}

/** Whoever speaks where the article has named nobody yet. */
const NOBODY: Party = { name: UNKNOWN_SOURCE, kind: 'unnamed' };

/** True where the article has named nobody who can speak. */
export function isNobody({ parties }: Settled): boolean {
  return parties[0] === NOBODY || parties.length === 0;
}

const MOST_BACK = 6;
/** Sentences from what a person said to where the person goes on, at most. */
const BACKGROUND = 2;

function whyOf(turn: Turn, back: number): string {
  if (!turn.spoke) return 'the subject of the sentence before';
  return back === 1 ? 'the last speaker goes on' : 'the last speaker that agrees in gender and number';
}
