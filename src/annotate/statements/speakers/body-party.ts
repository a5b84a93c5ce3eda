import { isMentioned } from '../../../arabic/phrases.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Span } from '../../../text/spans.ts';
import { tokenSpan } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { type Bodies, type Body, bodyWords, fieldWords, headOf } from '../../mentions/bodies.ts';
import { isCalledAgain } from '../../mentions/called-again.ts';
import { homeState } from '../../mentions/home-state.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { prevailingState } from '../../mentions/prevailing-state.ts';
import { nationOf } from '../../mentions/words-of.ts';
import { isHeadline } from '../clause/headline.ts';
import { bodyParty, isDefinite, isGovernmentAlone, isOrgan, knownParty, organOf, possessedMinistry } from './naming.ts';
import type { Party, Resolved } from './party.ts';

/** What the organisations that stand beside cues mean in one article: themselves, or the one that a short name means. */
export class BodyParties {
  private readonly heard = new Map<string, Party>();
  private readonly context: Context;
  private readonly bodies: Bodies;

  constructor(context: Context, bodies: Bodies) {
    this.context = context;
    this.bodies = bodies;
  }

  /** Remembers the organisations that spoke, by their head nouns. */
  remember(parties: readonly Party[]): void {
    for (const party of parties) if (party.head) this.heard.set(party.head, party);
  }

  /** A body as described, or the one in full that a short name means: «الوزارة»، «المكتب الأممي». */
  partyOf(phrase: Phrase): Resolved {
    const { context } = this;
    const bare = phrase.end - phrase.first === 2 && isMentioned(context.tokens.form[phrase.end - 1] ?? '');
    if (bare && phrase.kind === 'body' && context.words[phrase.first]?.article)
      return this.partyOf({ ...phrase, end: phrase.end - 1 }); // «المنظمة | المذكورة»
    const length = phrase.end - phrase.first;
    const head = headOf(context, phrase);
    const at = tokenSpan(context.tokens, phrase.first, phrase.end - 1);
    const heard = head !== undefined && length === 1 ? this.heard.get(head) : undefined;
    if (heard && !this.namedSince(heard, head, phrase))
      return { party: { ...heard, at }, certainty: 'resolved', because: 'the body named before' };
    const field =
      head === undefined && phrase.label ? this.bodies.holding(fieldWords(context, phrase.label)) : undefined;
    if (field)
      return {
        party: { ...bodyParty(context, field.phrase), at },
        certainty: 'resolved',
        because: 'the body that the article names in full',
      };
    const possessed = possessedMinistry(context, phrase, this.nationBefore(phrase.first));
    if (possessed)
      return { party: possessed, certainty: 'resolved', because: 'the ministry of the state named before' };
    const branch = length < SHORT ? undefined : (body: Body) => isBranch(context, body.phrase, phrase);
    const definite = head !== undefined && isDefinite(context, phrase);
    const words = definite ? bodyWords(context, phrase) : NO_WORDS;
    const told = definite ? this.bodies.meant({ head, words }, phrase.first, branch) : undefined;
    const another = told && isGovernmentAlone(context, phrase) && nationOf(context, told.phrase) === undefined; // «تشكيل حكومة وحدة وطنية»
    const full = another || (told && isElsewhere(context, phrase, told.phrase)) ? undefined : told;
    const organ = this.organOf(full?.phrase ?? phrase);
    if (organ)
      return { party: { ...organ, at }, certainty: 'inferred', because: 'the body of the state that the text is at' };
    if (full) {
      const party = full.phrase.kind === 'known' ? knownParty(context, full.phrase) : bodyParty(context, full.phrase);
      return {
        party: { ...party, ...(head && { head }), at },
        certainty: 'resolved',
        because: 'the body that the article names in full',
      };
    }
    const below = head !== undefined && length === 1 && definite ? this.namedBelow(phrase, head) : undefined;
    if (below)
      return {
        party: { ...below, at },
        certainty: 'inferred',
        because: 'the one body with such a noun that the text below the headline names in full',
      };
    const again = this.calledAgain(phrase, head, at);
    if (again) return again;
    const party = bodyParty(context, phrase);
    if (length === 1 && context.words[phrase.first]?.article && party.kind !== 'state')
      return { party, certainty: 'inferred', because: 'a short name whose full name the article does not tell before' };
    const because = party.kind === 'state' ? 'the government stands for the state' : 'named beside the cue';
    return { party, certainty: 'named', because };
  }

  /** «التحالف: …» in a headline: the one body with the noun that the text below names in full. */
  private namedBelow({ first }: Phrase, head: string): Party | undefined {
    const { context } = this;
    const sentence = context.sentences[sentenceAt(context.sentences, first)];
    if (!sentence || sentence.first > 0 || !isHeadline({ context, sentence, end: sentence.last + 1 })) return undefined;
    const body = this.bodies.only(head);
    if (!body || isOrgan(context, body.phrase)) return undefined;
    return body.phrase.kind === 'known' ? knownParty(context, body.phrase) : bodyParty(context, body.phrase);
  }

  /** «صحيفة "كذا" ركزت على … . وتقول الصحيفة»: another medium of the noun was named behind the one that spoke. */
  private namedSince(heard: Party, head: string | undefined, { first }: Phrase): boolean {
    const { context } = this;
    if (head === undefined || heard.at === undefined || context.words[first]?.bodyNoun?.entry.kind !== 'medium')
      return false;
    const known = ({ phrase }: Body) => isMediumByNoun(context, phrase);
    const last = this.bodies.meant({ head, words: NO_WORDS }, first, known);
    return last !== undefined && tokenSpan(context.tokens, last.phrase.first, last.phrase.first).start > heard.at.end;
  }

  /** «الصحيفة الليدورية»: the one with such a noun that was named last before and is of no other state; no name where none was. */
  private calledAgain(phrase: Phrase, head: string | undefined, at: Span): Resolved | undefined {
    const { context } = this;
    if (head === undefined || !isCalledAgain(context, phrase)) return undefined;
    const nation = nationOf(context, phrase);
    const fits = (body: Body) => {
      const own = nationOf(context, body.phrase);
      return !isCalledAgain(context, body.phrase) && (own === undefined || nation === undefined || own === nation);
    };
    const told = this.bodies.meant({ head, words: NO_WORDS }, phrase.first, fits);
    if (!told)
      return { party: bodyParty(context, phrase), certainty: 'inferred', because: 'a body called by its noun' };
    const party = told.phrase.kind === 'known' ? knownParty(context, told.phrase) : bodyParty(context, told.phrase);
    return { party: { ...party, head, at }, certainty: 'resolved', because: 'the body named before with such a noun' };
  }

  /** The police, a ministry, the council of ministers of the state that the text is at, where the words tell no state. */
  private organOf(phrase: Phrase): Party | undefined {
    if (phrase.kind !== 'body' || !isOrgan(this.context, phrase)) return undefined;
    if (nationOf(this.context, phrase) !== undefined) return undefined;
    const prevailing = isAlone(this.context, phrase) ? prevailingState(this.context, phrase.first) : undefined;
    const nation = homeState(this.context, phrase.first) ?? prevailing;
    return nation === undefined ? undefined : organOf(this.context, phrase, nation);
  }

  /** The state named before a token close by. */
  private nationBefore(token: number): string | undefined {
    return nationOf(this.context, { first: Math.max(0, token - NATION_REACH), end: token });
  }
}

/** «صحيفة "كذا"»: a known medium behind its noun; not «موقع فيسبوك». */
function isMediumByNoun({ words, hitOf }: Context, { kind, first, hit }: Phrase): boolean {
  return kind === 'known' && words[first]?.bodyNoun !== undefined && hitOf[hit ?? first]?.known.kind === 'medium';
}

/** «الحكومة»، «الجيش»، «الشرطة»: one noun; a ministry told without its state stays as it is. */
function isAlone(context: Context, phrase: Phrase): boolean {
  const noun = context.words[phrase.first]?.bodyNoun;
  if (isGovernmentAlone(context, phrase)) return true;
  return phrase.end - phrase.first === 1 && noun !== undefined && ALONE.has(noun.entry.kind);
}

/** Words of a short name are fewer. */
const SHORT = 4;

/** «الحركة العالمية للدفاع عن الأنهار» after «… – ليدوريا»: the same words, with the state of the branch behind them. */
function isBranch({ tokens, ...context }: Context, { first, end }: Phrase, phrase: Phrase): boolean {
  const length = phrase.end - phrase.first;
  if (tokens.form[first + length] !== '-' || end <= first + length) return false;
  for (let i = 0; i < length; i++) if (tokens.form[first + i] !== tokens.form[phrase.first + i]) return false;
  return context.nationAt(first + length + 1) !== undefined;
}

/** «اتحاد الصحفيين | في ليدوريا» is not «الاتحاد الدولي للصحفيين»: without article, in another state than the one in full. */
function isElsewhere(context: Context, { first, end }: Phrase, full: Phrase): boolean {
  const { article, bodyNoun } = context.words[first] ?? {};
  const place = is(context.words[end] ?? NONE, 'locative') ? context.nationAt(end + 1)?.code : undefined;
  return !article && !!bodyNoun && end - first > 1 && place !== undefined && nationOf(context, full) !== place;
}

const NONE = wordOf('');

const ALONE: ReadonlySet<string> = new Set(['armed', 'court']);
const NATION_REACH = 30;
const NO_WORDS: ReadonlySet<string> = new Set();
