import { type Agreement, ARTICLE } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { ISSUED_DOCUMENTS, NEWS } from '../../arabic/lexicons/body-speech.ts';
import { isTypeNoun, parted } from '../../arabic/names.ts';
import { countedBy, leaderHeads } from '../../arabic/offices.ts';
import { is } from '../../arabic/words.ts';
import type { Certainty } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { type Bodies, bodyWords, headOf } from '../mentions/bodies.ts';
import type { Entities } from '../mentions/entities.ts';
import { holdsAll, type Office, officeOf } from '../mentions/offices.ts';
import type { Person } from '../mentions/persons.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { nameWords, nationOf, rangeText } from '../mentions/words-of.ts';
import { bodyParty, knownParty, nationParty, partyAt, phraseText, possessedMinistry, roleText } from './naming.ts';
import { fitsAll, type Party, type Resolved, type Settled, withoutPlace } from './party.ts';
import { holdersTogether, statesTogether } from './together.ts';

export { type Party, type Settled, toSpeakers } from './party.ts';

/** Who spoke, or whom a sentence was about though nothing was said in it. */
interface Turn {
  readonly parties: readonly Party[];
  readonly spoke: boolean;
  readonly certainty: Certainty;
  /** Count of sentences read when it was remembered. */
  readonly sentence: number;
}

/** What the article has told so far of who speaks. Made anew for each article; the one state of the statement stage. */
export class Discourse {
  private readonly turns: Turn[] = [];
  private sentence = 0;
  private readonly bodiesHeard = new Map<string, Party>();
  /** Parties described by an office or as a source: «المتحدث» is the spokesman described before. */
  private readonly described: { readonly office: Office; readonly party: Party }[] = [];

  private readonly context: Context;
  readonly entities: Entities;
  private readonly bodies: Bodies;
  private readonly registry: Registry;

  constructor(context: Context, entities: Entities, bodies: Bodies, registry: Registry) {
    this.registry = registry;
    this.context = context;
    this.entities = entities;
    this.bodies = bodies;
  }

  /** Remembers who spoke, for the dropped subjects that follow. */
  remember(parties: readonly Party[], certainty: Certainty): void {
    if (parties.length > 0) this.turns.push({ parties: [...parties], spoke: true, certainty, sentence: this.sentence });
    for (const party of parties) if (party.head) this.bodiesHeard.set(party.head, party);
  }

  /** Remembers whom a sentence that reports nothing was about: its subject may go on in the next. */
  mention(parties: readonly Party[]): void {
    if (parties.length > 0)
      this.turns.push({ parties: [...parties], spoke: false, certainty: 'inferred', sentence: this.sentence });
  }

  /** A sentence was read to its end. */
  nextSentence(): void {
    this.sentence++;
  }

  /** Who stands beside the cue. */
  beside(phrase: Phrase): Settled {
    const several = this.severalHolders(phrase);
    const states = several.length > 0 ? [] : statesTogether(this.context, phrase);
    if (states.length > 0)
      return { parties: states, certainty: 'resolved', because: 'the states that the article names together' };
    if (several.length > 0) {
      const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
      const parties = several.map((person): Party => ({ name: person.name, kind: 'person', person, at }));
      return { parties, certainty: 'resolved', because: 'the holders of the office that the article names' };
    }
    const { party, certainty, because } = this.resolve(phrase);
    return { parties: [party], certainty, because };
  }

  /** Whom a dropped subject or a pronoun means: the last speaker that agrees. */
  dropped(agreement: Agreement | undefined): Settled {
    let back = 0;
    for (let k = this.turns.length - 1; k >= 0 && back < MOST_BACK; k--) {
      const turn = this.turns[k];
      if (!turn || (!turn.spoke && this.sentence - turn.sentence > 1)) continue;
      back++;
      if (!fitsAll(turn.parties, agreement)) continue;
      const certainty: Certainty = back === 1 && turn.certainty !== 'inferred' ? 'resolved' : 'inferred';
      return { parties: turn.parties.map(withoutPlace), certainty, because: whyOf(turn, back) };
    }
    const last = this.turns.findLast((turn) => turn.spoke);
    return {
      parties: (last?.parties ?? []).map(withoutPlace),
      certainty: 'inferred',
      because: last ? 'the last speaker, though the form differs' : 'nobody is named before',
    };
  }

  /** The name that a link of a chain carries. */
  nameOf(phrase: Phrase): string | undefined {
    const name = this.beside(phrase).parties[0]?.name;
    return name && phrase.kind === 'body' && this.isMedium(phrase) ? withoutTypeNoun(name) : name;
  }

  /** True for an agency, a newspaper, a channel: a link of a chain rather than a source of its own. */
  isMedium(phrase: Phrase): boolean {
    if (phrase.kind === 'known') return this.context.hitOf[phrase.hit ?? phrase.first]?.known.kind === 'medium';
    return this.context.words[phrase.first]?.bodyNoun?.entry.kind === 'medium';
  }

  private resolve(phrase: Phrase): Resolved {
    const named = (party: Party, because: string): Resolved => ({ party, certainty: 'named', because });
    if (phrase.kind === 'known') return named(knownParty(this.context, phrase), 'named beside the cue');
    if (phrase.kind === 'nation') return named(nationParty(this.context, phrase), 'the people stand for the state');
    if (phrase.name) {
      const party = this.personParty(phrase, phrase.name);
      if (party.person || this.registry.fullName(nameWords(this.context, phrase.name)) !== undefined)
        return named(party, 'named beside the cue');
      return { party, certainty: 'inferred', because: 'a name that stands here alone' };
    }
    if (phrase.kind === 'role') return this.roleParty(phrase);
    if (phrase.kind === 'body') return this.bodyOrMeant(phrase);
    const issuer = phrase.document && this.issuerBefore(phrase);
    if (issuer) return { party: issuer, certainty: 'resolved', because: 'the last speaker issued the document' };
    const party = partyAt(this.context, phrase, phraseText(this.context, phrase), 'group');
    return { party, certainty: 'inferred', because: 'the words beside the cue' };
  }

  /** «الوزيران»، «القادة الثلاثة»: as many holders as the form or the numeral says, if the article names just them. */
  private severalHolders(phrase: Phrase): readonly Person[] {
    const role = this.context.words[phrase.first]?.role;
    if (phrase.kind !== 'role' || !role?.article) return [];
    const wanted = role.number === 'dual' ? 2 : countedBy(this.context.words[phrase.first + 1]?.form ?? '');
    if (wanted === undefined) return [];
    const together = this.turns.findLast(
      (turn) => turn.parties.length === wanted && turn.parties.every((p) => p.person),
    );
    if (together) return together.parties.flatMap((party) => party.person ?? []);
    return holdersTogether(this.entities, leaderHeads(role.entry.masculine), wanted, phrase.first);
  }

  private personParty(phrase: Phrase, range: NonNullable<Phrase['name']>): Party {
    const words = nameWords(this.context, range);
    const person = this.entities.byName(words, phrase.first);
    const gender = this.context.words[phrase.first]?.role?.gender ?? person?.gender;
    const name = person?.name ?? this.registry.fullName(words) ?? parted(rangeText(this.context, range));
    return partyAt(this.context, phrase, name, 'person', { ...(gender && { gender }), ...(person && { person }) });
  }

  private roleParty(phrase: Phrase): Resolved {
    const { context } = this;
    const range = phrase.role ?? phrase;
    const role = context.words[range.first]?.role;
    const gender = role?.gender;
    const holder = this.holderOf(phrase);
    if (holder) {
      const party = partyAt(context, phrase, holder.name, 'person', { person: holder, ...(gender && { gender }) });
      return { party, certainty: 'resolved', because: 'the article names the holder of the office' };
    }
    const office = officeOf(context, range);
    const before = role?.article && role.entry.kind !== 'group' ? this.describedBefore(office) : undefined;
    if (before) {
      const at = tokenSpan(context.tokens, phrase.first, phrase.end - 1);
      return { party: { ...before, at }, certainty: 'resolved', because: 'the one described before' };
    }
    const unnamed = role === undefined || UNNAMED.has(role.entry.kind) || !this.isDefinite(phrase);
    const party = partyAt(context, phrase, roleText(context, phrase), unnamed ? 'unnamed' : 'role', {
      ...(gender && role?.number === 'singular' && { gender }),
    });
    if (role && range.end - range.first > 1) this.described.push({ office, party });
    if (party.kind === 'role' && role?.number === 'singular' && this.mayBeHeld())
      return { party, certainty: 'inferred', because: 'described beside the cue; the article may name the holder' };
    return { party, certainty: 'named', because: 'described beside the cue' };
  }

  /** True when the article names somebody without an office: they may hold one that it describes elsewhere. */
  private mayBeHeld(): boolean {
    return this.entities.persons.some((person) => person.offices.length === 0);
  }

  /** «المتحدث»، «المصادر الأمنية»: whoever was described last by the same noun and at least the same words. */
  private describedBefore(asked: Office): Party | undefined {
    return this.described
      .slice(-MOST_DESCRIBED)
      .findLast(
        ({ office }) =>
          office.head === asked.head &&
          office.gender === asked.gender &&
          office.words.size + office.nations.size > asked.words.size + asked.nations.size &&
          holdsAll(office.words, asked.words) &&
          holdsAll(office.nations, asked.nations),
      )?.party;
  }

  private holderOf(phrase: Phrase): Person | undefined {
    const range = phrase.role ?? phrase;
    const role = this.context.words[range.first]?.role;
    if (role?.number !== 'singular' || role.entry.kind === 'source') return undefined;
    const definite = this.isDefinite(phrase);
    if (!definite && !this.isHead(phrase.first)) return undefined;
    const asked = officeOf(this.context, range);
    const holder = this.entities.byOffice(asked, phrase.first);
    if (!holder || (!definite && (!holder.alone || asked.nations.size === 0))) return undefined;
    return holder.person;
  }

  /** In the first paragraphs an office without article («وزير إسرائيلي يهدد») is told who holds it by the text below. */
  private isHead(token: number): boolean {
    const { sentences } = this.context;
    return token <= (sentences[Math.min(HEAD_SENTENCES, sentences.length) - 1]?.last ?? 0);
  }

  /** «الوزير الروسي»، «وزير الخارجية»: an article on the office or on what follows it. */
  private isDefinite(phrase: Phrase): boolean {
    for (let i = phrase.first; i < phrase.end; i++) {
      const word = this.context.words[i];
      if (word && is(word, 'quantifier')) return false;
      if (word?.article || this.context.hitOf[i]) return true;
    }
    return false;
  }

  /** A body as described, or the one in full that a short name means: «الوزارة»، «المكتب الأممي». */
  private bodyOrMeant(phrase: Phrase): Resolved {
    const { context } = this;
    const length = phrase.end - phrase.first;
    const head = headOf(context, phrase);
    const at = tokenSpan(context.tokens, phrase.first, phrase.end - 1);
    const heard = head !== undefined && length === 1 ? this.bodiesHeard.get(head) : undefined;
    if (heard) return { party: { ...heard, at }, certainty: 'resolved', because: 'the body named before' };
    const possessed = possessedMinistry(context, phrase, this.nationBefore(phrase.first));
    if (possessed)
      return { party: possessed, certainty: 'resolved', because: 'the ministry of the state named before' };
    const short = head !== undefined && this.isDefinite(phrase) && length < 4;
    const full = short ? this.bodies.meant({ head, words: bodyWords(context, phrase) }, phrase.first) : undefined;
    if (full) {
      const party = full.phrase.kind === 'known' ? knownParty(context, full.phrase) : bodyParty(context, full.phrase);
      return {
        party: { ...party, ...(head && { head }), at },
        certainty: 'resolved',
        because: 'the body that the article names in full',
      };
    }
    const party = bodyParty(context, phrase);
    if (length === 1 && context.words[phrase.first]?.article && party.kind !== 'state')
      return { party, certainty: 'inferred', because: 'a short name whose full name the article does not tell before' };
    const because = party.kind === 'state' ? 'the government stands for the state' : 'named beside the cue';
    return { party, certainty: 'named', because };
  }

  /** The state named before a token close by. */
  private nationBefore(token: number): string | undefined {
    return nationOf(this.context, { first: Math.max(0, token - NATION_REACH), end: token });
  }

  /** «البيان»: whoever spoke last, if they can have issued it. */
  private issuerBefore(phrase: Phrase): Party | undefined {
    const word = this.context.words[phrase.first];
    if (!word?.article || !ISSUED.has(word.form.slice(word.lead.length))) return undefined;
    const last = this.turns.findLast((turn) => turn.spoke)?.parties ?? [];
    const [issuer] = last;
    if (!issuer || last.length > 1) return undefined;
    return { ...issuer, at: tokenSpan(this.context.tokens, phrase.first, phrase.end - 1) };
  }
}

const MOST_BACK = 6;
const MOST_DESCRIBED = 40;
const NATION_REACH = 30;
const HEAD_SENTENCES = 3;
const UNNAMED: ReadonlySet<string> = new Set(['source', 'profession', 'group']);
const ISSUED = new Set(ISSUED_DOCUMENTS.map(foldArabic));

function whyOf(turn: Turn, back: number): string {
  if (!turn.spoke) return 'the subject of the sentence before';
  return back === 1 ? 'the last speaker goes on' : 'the last speaker that agrees in gender and number';
}

/** «صحيفة هآرتس» is «هآرتس» as a link, «وكالة الأنباء الفلانية» stays whole. */
function withoutTypeNoun(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  return isTypeNoun(foldArabic(first)) &&
    second !== '' &&
    !foldArabic(second).startsWith(ARTICLE) &&
    foldArabic(second) !== foldArabic(NEWS)
    ? name.slice(first.length + 1)
    : name;
}
