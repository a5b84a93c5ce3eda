import type { Agreement } from '../../../arabic/clitics.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { honouredHeads, isPraiseOfProphet, praiseLength } from '../../../arabic/honours.ts';
import { GOD, PROPHET } from '../../../arabic/lexicons/honours.ts';
import { isInquiry } from '../../../arabic/made-texts.ts';
import { isOrdinal, isServantOfMany, meansNobody, parted } from '../../../arabic/names.ts';
import { latterGender } from '../../../arabic/phrases.ts';
import type { Certainty } from '../../../model.ts';
import type { Registry } from '../../../registry.ts';
import { tokenSpan } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { lastUpTo } from '../../mentions/before.ts';
import { type Bodies, headOf } from '../../mentions/bodies.ts';
import type { Subject } from '../../mentions/coordination.ts';
import type { Entities } from '../../mentions/entities.ts';
import { COMMAS } from '../../mentions/marks.ts';
import type { Person } from '../../mentions/persons.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { sonOfFamily } from '../../mentions/title-family.ts';
import { nameWords, rangeText } from '../../mentions/words-of.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { BodyParties } from './body-party.ts';
import { calledState } from './called-state.ts';
import { Documents, documentGender, nounOf } from './documents.ts';
import { honouredBefore } from './honoured.ts';
import { withoutTypeNoun } from './medium-name.ts';
import { knownParty, nationParty, partyAt, phraseText } from './naming.ts';
import { OfficeParties } from './office-party.ts';
import type { Party, Resolved, Settled } from './party.ts';
import { statesTogether } from './together.ts';
import { Turns } from './turns.ts';
import { withWhose } from './whose.ts';

export { type Party, type Settled, toSpeakers } from './party.ts';

/** What the article has told so far of who speaks. Made anew for each article; the one state of the statement stage. */
export class Discourse {
  readonly entities: Entities;
  private readonly turns = new Turns();
  private medium: { readonly name: string; readonly sentence: number } | undefined;
  private readonly documents: Documents;
  private readonly offices: OfficeParties;
  private readonly bodies: BodyParties;
  private readonly context: Context;
  private readonly registry: Registry;

  constructor(context: Context, entities: Entities, bodies: Bodies, registry: Registry) {
    this.registry = registry;
    this.context = context;
    this.entities = entities;
    this.offices = new OfficeParties(context, entities, bodies);
    this.bodies = new BodyParties(context, bodies);
    this.documents = new Documents(context, this.turns);
  }

  /** Remembers who spoke, for the dropped subjects that follow. */
  remember(parties: readonly Party[], certainty: Certainty): void {
    this.turns.remember(parties, certainty);
    this.bodies.remember(parties);
    if (this.medium && parties[0]?.name === this.medium.name)
      this.medium = { ...this.medium, sentence: this.turns.sentence }; // «وأضافت»
  }

  /** Remembers whom a sentence that reports nothing was about: its subject may go on in the next. */
  mention(parties: readonly Party[], past = false): void {
    this.turns.mention(parties, past);
  }

  /** A sentence was read to its end. */
  nextSentence(): void {
    this.turns.nextSentence();
  }

  /** Whom a dropped subject or a pronoun means: the last speaker that agrees. */
  dropped(agreement: Agreement | undefined, goesOn = false): Settled {
    return this.mediumOf(agreement) ?? this.turns.dropped(agreement, goesOn);
  }

  /** «ونقلت الوكالة عن شهود أن … . وأضافت»: a woman's verb behind several people is that of the medium that passed on what they said. */
  private mediumOf(agreement: Agreement | undefined): Settled | undefined {
    const [last] = this.turns.lastSpeakers();
    const name = this.mediumBefore();
    const she = agreement?.gender === 'f' && agreement.number === 'singular';
    if (!she || name === undefined || !last?.men) return undefined;
    const parties: readonly Party[] = [{ name, kind: 'organisation', gender: 'f' }];
    return { parties, certainty: 'inferred', because: 'the medium that passed on what several people said' };
  }

  /** Who stands beside the cue. */
  beside(phrase: Phrase): Settled {
    const meant = this.honoured(phrase) ?? this.issuers(phrase);
    if (meant) return phrase.document ? this.byDocument(phrase, meant) : meant;
    const several = this.offices.severalHolders(phrase, (count) => this.turns.lastTogether(count));
    const states = several.length > 0 ? [] : statesTogether(this.context, phrase);
    if (states.length > 0)
      return { parties: states, certainty: 'resolved', because: 'the states that the article names together' };
    if (several.length > 0) {
      const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
      const parties = several.map((person): Party => ({ name: person.name, kind: 'person', person, at }));
      return { parties, certainty: 'resolved', because: 'the holders of the office that the article names' };
    }
    const { party, certainty, because } = this.resolve(phrase);
    if (this.isMedium(phrase)) this.medium = { name: party.name, sentence: this.turns.sentence };
    const settled: Settled = { parties: [party], certainty, because };
    if (!phrase.document || phrase.kind === 'other') return settled;
    this.documents.remember(phrase, party);
    return this.byDocument(phrase, settled);
  }

  /** The same parties, speaking by the document that a phrase tells of. */
  private byDocument({ first }: Phrase, settled: Settled): Settled {
    const document = documentGender(this.context, first);
    return document ? { ...settled, parties: settled.parties.map((party) => ({ ...party, document })) } : settled;
  }

  /** All parties of a subject; the certainty of the weakest. */
  joint(subject: Subject): Settled {
    const [second] = subject.others;
    const apart = second && COMMAS.has(this.context.tokens.form[second.first - 1] ?? '') ? 1 : 0; // «جبهة كذا|، وتيار كذا»
    const first = second ? { ...subject, end: second.first - apart } : subject;
    const settled = [first, ...subject.others].map((phrase) => this.beside(phrase));
    const one = settled[0] ?? this.dropped(undefined);
    const weakest = (['inferred', 'resolved'] as const).find((level) => settled.some((one) => one.certainty === level));
    return { ...one, parties: settled.flatMap((one) => one.parties), certainty: weakest ?? 'named' };
  }

  /** «سموه»، «معاليه»: whoever spoke last or was introduced so, else whoever holds such an office and was named last. */
  private honoured(phrase: Phrase): Settled | undefined {
    const heads = honouredHeads(this.context.words[phrase.first]?.form ?? '');
    if (!heads || phrase.end - phrase.first > 1) return undefined;
    const [speaking] = this.turns.lastSpeakers();
    const holders = heads.map((head) => this.entities.holders(head));
    const introduced = honouredBefore(this.context, phrase.first).flatMap(
      (one) => this.resolve(one).party.person ?? [],
    );
    const spoke = [...introduced, ...holders.flat()].find((person) => person === speaking?.person);
    const [last] = spoke
      ? [spoke]
      : [...introduced, ...holders.flatMap((found) => lastNamed(found, phrase.first) ?? [])];
    if (!last) return { ...this.dropped(undefined), certainty: 'inferred' };
    const party = partyAt(this.context, phrase, last.name, 'person', { person: last });
    return { parties: [party], certainty: 'resolved', because: 'whoever holds an office that is honoured so' };
  }

  /** «البيان»، «وأضاف التقرير»: whoever issued the document. */
  private issuers(phrase: Phrase): Settled | undefined {
    const word = this.context.words[phrase.first];
    const text = phrase.document || (word !== undefined && isInquiry(nounOf(word)));
    const issue = text && phrase.kind === 'other' ? this.documents.issuerOf(phrase) : undefined;
    if (!issue) return undefined;
    const because = 'whoever issued the document';
    if (issue.kind === 'described') {
      const party = partyAt(this.context, phrase, phraseText(this.context, issue.phrase), 'group');
      return { parties: [party], certainty: 'resolved', because: 'the document described before' };
    }
    const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
    if (issue.kind === 'parties') {
      if (!issue.sure && issue.parties.every(({ person }) => person !== undefined)) return undefined; // nobody told that he issued it
      const parties = issue.parties.map((party) => ({ ...party, at }));
      return issue.sure
        ? { parties, certainty: 'resolved', because }
        : { parties, certainty: 'inferred', because: 'the last speaker may have issued the document' };
    }
    const { parties } = this.joint(issue.phrase);
    return { parties: parties.map((party) => ({ ...party, at })), certainty: 'resolved', because };
  }

  /** The medium that spoke or passed on in this sentence or the one before: «ونقلت عن مصدر» goes on from it. */
  mediumBefore(): string | undefined {
    return this.medium && this.turns.sentence - this.medium.sentence <= 1 ? this.medium.name : undefined;
  }

  /** The name that a link of a chain carries. */
  nameOf(phrase: Phrase): string | undefined {
    const name = this.beside(phrase).parties[0]?.name;
    if (name && this.isMedium(phrase)) this.medium = { name, sentence: this.turns.sentence };
    if (!name || phrase.kind !== 'body' || !this.isMedium(phrase)) return name;
    return withoutTypeNoun(name, this.context.tokens.form[phrase.first + 1] === '"');
  }

  /** True for an agency, a newspaper, a channel: a link of a chain rather than a source of its own. */
  isMedium(phrase: Phrase): boolean {
    return isMediumPhrase(this.context, phrase);
  }

  private resolve(phrase: Phrase): Resolved {
    const named = (party: Party, because: string): Resolved => ({ party, certainty: 'named', because });
    const state = calledState(this.context, phrase);
    if (state) return state;
    if (phrase.kind === 'known') return named(this.knownByNoun(phrase), 'named beside the cue');
    if (phrase.kind === 'nation') {
      const party = nationParty(this.context, phrase);
      return named(
        party,
        party.kind === 'state' ? 'its adjective stands for the state' : 'a people named beside the cue',
      );
    }
    if (phrase.name) {
      const party = this.personParty(phrase, phrase.name);
      if (party.person || this.isKnown(nameWords(this.context, phrase.name)))
        return named(party, 'named beside the cue');
      return { party, certainty: 'inferred', because: 'a name that stands here alone' };
    }
    const son = sonOfFamily(this.context, this.entities, phrase);
    if (son) return named(partyAt(this.context, phrase, son.name, 'person', { person: son }), 'named by his father');
    const titled = phrase.kind === 'role' && this.context.words[phrase.first]?.role?.entry.kind === 'honorific';
    const family = titled ? this.familyOf(phrase) : undefined;
    if (family) return family; // «الملا»، «الشيخ» of somebody named in full before
    if (phrase.kind === 'role')
      return this.ofWhom(
        phrase,
        this.offices.partyOf(phrase, this.turns.lastSpeakers(), () => this.turns.isSole()),
      );
    if (phrase.kind === 'body') return this.ofWhom(phrase, this.bodies.partyOf(phrase));
    const latter = this.latter(phrase) ?? this.familyOf(phrase);
    if (latter) return latter;
    const party = partyAt(this.context, phrase, phraseText(this.context, phrase), 'group');
    return this.ofWhom(phrase, { party, certainty: 'inferred', because: 'the words beside the cue' });
  }

  /** «زوجته»، «متحدثة باسم الفلاني»: the same, with the full name of whoever is meant. */
  private ofWhom(phrase: Phrase, resolved: Resolved): Resolved {
    if (resolved.party.person || resolved.party.kind === 'state') return resolved;
    const around = { context: this.context, entities: this.entities, speaking: this.turns.lastSpeakers() };
    const name = withWhose(around, phrase, resolved.party.name);
    return name === undefined ? resolved : { ...resolved, party: { ...resolved.party, name } };
  }

  /** A known body or medium, with the noun that stands before its name: «صحيفة "كذا" الليدورية» is «الصحيفة» from there on. */
  private knownByNoun(phrase: Phrase): Party {
    const party = knownParty(this.context, phrase);
    const head = party.head ?? headOf(this.context, phrase);
    return head === undefined ? party : { ...party, head };
  }

  /** «الأخير»: whoever was named last before it. */
  private latter(phrase: Phrase): Resolved | undefined {
    const gender = latterGender(this.context.words[phrase.first]?.form ?? '');
    if (gender === undefined || phrase.end - phrase.first > 1) return undefined;
    const fitting = this.entities.persons.filter((person) => person.gender !== (gender === 'm' ? 'f' : 'm'));
    const last = lastNamed(fitting, phrase.first);
    if (!last) return undefined;
    const party = partyAt(this.context, phrase, last.name, 'person', { person: last, gender });
    return { party, certainty: 'inferred', because: 'whoever was named last' };
  }

  /** «الزاملي»، «حصاد»: one word that is a family name of somebody whom the article named in full before. */
  private familyOf(phrase: Phrase): Resolved | undefined {
    const word = this.context.words[phrase.first];
    if (!word || word.lead !== '' || phrase.end - phrase.first > 1 || phrase.document) return undefined;
    const person = this.entities.byName([word.form], phrase.first);
    if (!person || person.firstToken > phrase.first || person.parts.size < 2) return undefined;
    const party = partyAt(this.context, phrase, person.name, 'person', { person });
    return { party, certainty: 'named', because: 'named beside the cue' };
  }

  private isKnown(words: readonly string[]): boolean {
    return !isLoneGivenName(words) && this.registry.fullName(words) !== undefined;
  }

  private personParty(phrase: Phrase, range: NonNullable<Phrase['name']>): Party {
    const words = nameWords(this.context, range);
    if (isPraiseOfProphet(words[0] ?? '', words[1] ?? ''))
      return partyAt(this.context, phrase, PROPHET, 'person', { gender: 'm' });
    if (meansGod(words)) return partyAt(this.context, phrase, GOD, 'person', { gender: 'm' });
    const person = this.entities.byName(words, phrase.first);
    const gender = this.context.words[phrase.first]?.role?.gender ?? person?.gender;
    const known = isLoneGivenName(words) ? undefined : (this.registry.fullName(words) ?? this.registry.nameLike(words));
    const name = person?.name ?? known ?? parted(rangeText(this.context, range));
    return partyAt(this.context, phrase, name, 'person', { ...(gender && { gender }), ...(person && { person }) });
  }
}

const NAME_OF_GOD = foldArabic(GOD);

/** «الله»، «عز وجل»: the name or a praise, with nothing of another name behind it. */
function meansGod(words: readonly string[]): boolean {
  const name = words[0] === NAME_OF_GOD ? 1 : 0;
  const length = name + praiseLength(words[name] ?? '', words[name + 1] ?? '');
  return length > 0 && length === words.length;
}

/** «محمد», «عبد السلام» alone mean nobody known, nor does «الثاني». */
function isLoneGivenName(words: readonly string[]): boolean {
  if (words.length === 1 && isOrdinal(words[0] ?? '')) return true;
  return words.length <= 2 && (isServantOfMany(words.join('')) || (words.length === 1 && meansNobody(words[0] ?? '')));
}

/** Of these whoever was named last before a token. */
function lastNamed(persons: readonly Person[], at: number): Person | undefined {
  const place = (person: Person) => person.tokens[lastUpTo(person.tokens, at)] ?? -1;
  const [last] = persons.filter((person) => place(person) >= 0).sort((a, b) => place(b) - place(a));
  return last;
}
