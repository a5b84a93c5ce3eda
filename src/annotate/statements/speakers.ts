import { type Agreement, ARTICLE, type GrammaticalNumber } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { AGENCY, CROWNED_NOUNS, GOVERNMENT_NOUNS, MINISTRY, NEWS } from '../../arabic/lexicons/body-speech.ts';
import { isTypeNoun, withArticle } from '../../arabic/names.ts';
import { nominative, withoutPreposition } from '../../arabic/nominative.ts';
import { countedBy, leaderHeads } from '../../arabic/offices.ts';
import { stateName } from '../../arabic/states.ts';
import { hasSoundPlural, is, type RoleSense, wordOf } from '../../arabic/words.ts';
import type { Certainty, Speaker, SpeakerKind } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import type { Span } from '../../text/spans.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { agrees, type Entities, nameWords, officeWords, type Person, rangeText } from '../mentions/entities.ts';
import type { Phrase } from '../mentions/phrase.ts';

/** Somebody who speaks, as the article has them. */
export interface Party {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender?: 'm' | 'f';
  readonly person?: Person;
  readonly at?: Span;
  /** Folded head noun, so that «الوزارة» finds the ministry named before. */
  readonly head?: string;
}

export interface Settled {
  readonly parties: readonly Party[];
  readonly certainty: Certainty;
  readonly because: string;
}

/** What the article has told so far of who speaks. Made anew for each article; the one state of the statement stage. */
export class Discourse {
  private readonly past: Party[][] = [];
  private readonly bodies: Party[] = [];
  /** Last party described by an office, by the head noun: «المتحدث» is the spokesman described before. */
  private readonly roles = new Map<string, Party>();

  private readonly context: Context;
  readonly entities: Entities;
  private readonly registry: Registry;

  constructor(context: Context, entities: Entities, registry: Registry) {
    this.registry = registry;
    this.context = context;
    this.entities = entities;
  }

  /** Remembers who spoke, for the dropped subjects that follow. */
  remember(parties: readonly Party[]): void {
    if (parties.length > 0) this.past.push([...parties]);
    for (const party of parties) if (party.head) this.bodies.push(party);
  }

  /** Who stands beside the cue. */
  beside(phrase: Phrase): Settled {
    const several = this.severalHolders(phrase);
    if (several.length > 0) {
      const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
      const parties = several.map((person): Party => ({ name: person.name, kind: 'person', person, at }));
      return { parties, certainty: 'resolved', because: 'the holders of the office that the article names' };
    }
    const party = this.resolve(phrase);
    const certainty: Certainty = party.resolvedRole ? 'resolved' : 'named';
    return { parties: [party.party], certainty, because: party.because };
  }

  /** Whom a dropped subject or a pronoun means: the last speaker that agrees. */
  dropped(agreement: Agreement | undefined): Settled {
    for (let back = 1; back <= Math.min(6, this.past.length); back++) {
      const parties = this.past[this.past.length - back] ?? [];
      if (!fitsAll(parties, agreement)) continue;
      const certainty: Certainty = back === 1 ? 'resolved' : 'inferred';
      return {
        parties: parties.map(withoutPlace),
        certainty,
        because: back === 1 ? 'the last speaker goes on' : 'the last speaker that agrees in gender and number',
      };
    }
    const last = this.past.at(-1);
    return {
      parties: (last ?? []).map(withoutPlace),
      certainty: 'inferred',
      because: last ? 'the last speaker, though the form differs' : 'nobody is named before',
    };
  }

  private resolve(phrase: Phrase): { party: Party; resolvedRole: boolean; because: string } {
    const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
    const party = (name: string, kind: SpeakerKind, more: Partial<Party> = {}): Party => ({ name, kind, at, ...more });
    const named = (p: Party, because: string) => ({ party: p, resolvedRole: false, because });
    if (phrase.kind === 'known') return named(this.knownParty(phrase, party), 'named beside the cue');
    if (phrase.kind === 'nation')
      return named(
        party(stateName(this.context.words[phrase.first]?.adjective?.code ?? '') ?? this.words(phrase), 'state', {
          gender: 'f',
        }),
        'the people stand for the state',
      );
    if (phrase.name) return named(this.personParty(phrase, party), 'named beside the cue');
    if (phrase.kind === 'role') return this.roleParty(phrase, party);
    if (phrase.kind === 'body') return this.bodyParty(phrase, party);
    return named(party(this.words(phrase), 'group'), 'the words beside the cue');
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

  /** «الوزيران»، «القادة الثلاثة»: as many holders as the form or the numeral says, if the article names just them. */
  private severalHolders(phrase: Phrase): readonly Person[] {
    const role = this.context.words[phrase.first]?.role;
    if (phrase.kind !== 'role' || !role?.article) return [];
    const wanted = role.number === 'dual' ? 2 : countedBy(this.context.words[phrase.first + 1]?.form ?? '');
    if (wanted === undefined) return [];
    const heads = leaderHeads(role.entry.masculine);
    const found = [...new Set(heads.flatMap((head) => this.entities.holders(head)))];
    return found.length === wanted ? found.sort((a, b) => a.firstToken - b.firstToken) : [];
  }

  private knownParty(phrase: Phrase, party: Make): Party {
    const hit = this.context.hitOf[phrase.hit ?? phrase.first];
    if (hit?.known.kind === 'state') return party(hit.known.entry.name, 'state', { gender: 'f' });
    if (hit?.known.kind === 'medium')
      return party(hit.known.entry.name, 'organisation', { gender: 'f', head: MEDIUM_HEAD });
    if (hit?.known.kind === 'body') {
      return party(hit.known.entry.name, 'organisation', {
        gender: hit.known.entry.gender,
        head: headOf(hit.known.entry.name),
      });
    }
    return party(this.words(phrase), 'organisation');
  }

  private personParty(phrase: Phrase, party: Make): Party {
    const range = phrase.name ?? phrase;
    const person = this.entities.byName(nameWords(this.context, range));
    const gender = this.context.words[phrase.first]?.role?.gender ?? person?.gender;
    const name =
      person?.name ?? this.registry.fullName(nameWords(this.context, range)) ?? rangeText(this.context, range);
    return party(name, 'person', { ...(gender && { gender }), ...(person && { person }) });
  }

  private roleParty(phrase: Phrase, party: Make): { party: Party; resolvedRole: boolean; because: string } {
    const role = this.context.words[phrase.first]?.role;
    const text = nominative(this.words(phrase), numberOf(role));
    const gender = role?.gender;
    const holder = this.holderOf(phrase);
    if (holder)
      return {
        party: party(holder.name, 'person', { person: holder, ...(gender && { gender }) }),
        resolvedRole: true,
        because: 'the article names the holder of the office',
      };
    const before = role?.article && phrase.end - phrase.first === 1 ? this.roles.get(role.entry.masculine) : undefined;
    if (before) {
      const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
      return { party: { ...before, at }, resolvedRole: true, because: 'the one described before' };
    }
    const unnamed =
      role === undefined ||
      role.entry.kind === 'source' ||
      role.entry.kind === 'profession' ||
      role.entry.kind === 'group' ||
      !this.isDefinite(phrase);
    const described = party(text, unnamed ? 'unnamed' : 'role', {
      ...(gender && role?.number === 'singular' && { gender }),
    });
    if (role && phrase.end - phrase.first > 1) this.roles.set(role.entry.masculine, described);
    return {
      party: described,
      resolvedRole: false,
      because: 'described beside the cue',
    };
  }

  private holderOf(phrase: Phrase): Person | undefined {
    const role = this.context.words[phrase.first]?.role;
    if (role?.number !== 'singular' || !(this.isDefinite(phrase) || this.isHeadline(phrase.first))) return undefined;
    const words = officeWords(this.context, phrase.role ?? phrase);
    return this.entities.byOffice(words, phrase.first) ?? this.soleHolder(role.entry.masculine, words);
  }

  /** «الوزير الإسرائيلي» where the article names just one minister, and of no other state. */
  private soleHolder(head: string, words: ReadonlySet<string>): Person | undefined {
    const [holder, ...others] = this.entities.holders(head);
    if (!holder || others.length > 0 || words.size > 2) return undefined;
    const nations = [...words].filter((word) => stateName(word) !== undefined);
    const held = holder.offices.flatMap((office) => [...office.words].filter((word) => stateName(word) !== undefined));
    const rest = [...words].filter((word) => word !== foldArabic(head) && !nations.includes(word));
    return rest.length === 0 && nations.every((nation) => held.length === 0 || held.includes(nation))
      ? holder
      : undefined;
  }

  /** In the first paragraph an office without article («وزير إسرائيلي يهدد») is told who holds it by the text below. */
  private isHeadline(token: number): boolean {
    const sentence = this.context.sentences.find((s) => token >= s.first && token <= s.last);
    return sentence?.first === 0 && this.context.tokens.form[sentence.last] !== '.';
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

  private bodyParty(phrase: Phrase, party: Make): { party: Party; resolvedRole: boolean; because: string } {
    const first = this.context.words[phrase.first] ?? wordOf('');
    const nation = this.nationOf(phrase);
    const head = withArticle(first.form);
    if (nation && GOVERNMENT.has(first.bodyNoun ? foldArabic(first.bodyNoun.entry.noun) : '')) {
      return {
        party: party(nation, 'state', { gender: 'f', head }),
        resolvedRole: false,
        because: 'the government stands for the state',
      };
    }
    if (phrase.end - phrase.first === 1) {
      const before = this.bodies.findLast((body) => body.head === head);
      if (before)
        return {
          party: { ...before, at: party('', 'organisation').at as Span },
          resolvedRole: true,
          because: 'the body named before',
        };
    }
    const text = this.words(phrase);
    const name = CROWNED.has(first.form) ? `${MINISTRY} ${text}` : text;
    const gender = CROWNED.has(first.form) ? 'f' : first.bodyNoun?.entry.gender;
    return {
      party: party(name, 'organisation', {
        head: CROWNED.has(first.form) ? withArticle(foldArabic(MINISTRY)) : head,
        ...(gender && { gender }),
      }),
      resolvedRole: false,
      because: 'named beside the cue',
    };
  }

  private nationOf(phrase: Phrase): string | undefined {
    for (let i = phrase.first; i < phrase.end; i++) {
      const code = this.context.words[i]?.adjective?.code;
      if (code) return stateName(code);
    }
    return undefined;
  }

  /** The words of a phrase without a preposition in front of the first. */
  private words(phrase: Phrase): string {
    const word = this.context.words[phrase.first];
    const preposition = word?.role?.preposition || word?.bodyNoun?.preposition || '';
    const text = rangeText(this.context, phrase);
    return preposition === '' ? text : withoutPreposition(text, word?.article === true);
  }
}

/** An oblique ending in ـين is a plural only of nouns that have one in ـون (البلدين is two). */
function numberOf(role: RoleSense | undefined): GrammaticalNumber {
  if (role?.number === 'plural' && !hasSoundPlural(role)) return 'dual';
  return role?.number ?? 'plural';
}

type Make = (name: string, kind: SpeakerKind, more?: Partial<Party>) => Party;

const GOVERNMENT = new Set(GOVERNMENT_NOUNS.map(foldArabic));
const CROWNED = new Set(CROWNED_NOUNS.map(foldArabic));

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

function headOf(name: string): string {
  return withArticle(foldArabic(name).split(' ')[0] ?? '');
}

/** What a medium is called again: «الوكالة». */
const MEDIUM_HEAD = foldArabic(AGENCY);

function withoutPlace(party: Party): Party {
  const { at: _at, ...rest } = party;
  return rest;
}

function fitsAll(parties: readonly Party[], agreement: Agreement | undefined): boolean {
  if (!agreement || parties.length === 0) return parties.length > 0;
  if (agreement.number === 'dual') return parties.length === 2;
  if (agreement.number === 'plural')
    return parties.length > 1 || parties.some((p) => p.kind === 'unnamed' || p.kind === 'group');
  return parties.every((p) =>
    p.person ? agrees(p.person, agreement) : !agreement.gender || !p.gender || p.gender === agreement.gender,
  );
}

/** The record's speakers from settled parties. */
export function toSpeakers(settled: Settled): Speaker[] {
  return settled.parties.map((party) => ({ name: party.name, kind: party.kind, ...(party.at && { at: party.at }) }));
}
