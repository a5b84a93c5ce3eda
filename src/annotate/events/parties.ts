import { actorCode } from '../../arabic/actor-codes.ts';
import { type Agreement, splits } from '../../arabic/clitics.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { stateName } from '../../arabic/states.ts';
import type { Participant } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import type { Context } from '../context.ts';
import type { Bodies } from '../mentions/bodies.ts';
import type { Entities } from '../mentions/entities.ts';
import type { Person } from '../mentions/persons.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { Discourse } from '../statements/speakers/speakers.ts';

/** Somebody who takes part, with what agreement can be checked on. */
export interface Party extends Participant {
  readonly gender?: 'm' | 'f';
}

/** Names whoever a phrase means, and remembers who was told of, for dropped subjects and pronouns of one article. */
export class Parties {
  private readonly discourse: Discourse;
  private readonly context: Context;
  private readonly entities: Entities;
  private readonly byForm = new Map<string, Party | undefined>();
  private parts?: ReadonlySet<string>;
  private readonly told: { readonly at: number; readonly parties: readonly Party[] }[] = [];

  constructor(context: Context, entities: Entities, bodies: Bodies, registry: Registry) {
    this.context = context;
    this.entities = entities;
    this.discourse = new Discourse(context, entities, bodies, registry);
  }

  /** The parties that a phrase names: several for «الرئيسان». */
  of(phrase: Phrase): readonly Party[] {
    if (this.isMedium(phrase)) return [];
    const state = this.forcesOf(phrase);
    if (state) return [state];
    return this.discourse.beside(phrase).parties.map(({ name, kind, gender, person }) => {
      const bare = kind === 'person' && !person ? this.withoutParticle(name) : undefined;
      if (bare) return personParty(bare);
      const holder = kind === 'role' ? this.holderOf(phrase) : undefined;
      if (holder) return personParty(holder);
      const shown = this.headGender(phrase) ?? gender;
      return { name, kind, ...(shown && { gender: shown }) };
    });
  }

  /** The gender of the noun that a body is described by: its name may have another (ميليشيات الحوثي, الحوثيون). */
  private headGender({ first, kind }: Phrase): 'm' | 'f' | undefined {
    return kind === 'body' || kind === 'known' ? this.context.words[first]?.bodyNoun?.entry.gender : undefined;
  }

  /** A medium tells of events and takes no part in them. */
  private isMedium(phrase: Phrase): boolean {
    return this.discourse.isMedium(phrase);
  }

  /** «قوات إيرانية»: forces without article stand for their state; an army that is named stays itself. */
  private forcesOf(phrase: Phrase): Party | undefined {
    const noun = this.context.words[phrase.first]?.bodyNoun;
    if (phrase.kind !== 'body' || noun?.entry.kind !== 'armed' || noun.article) return undefined;
    const code = this.context.words[phrase.first + 1]?.adjective;
    return code && !code.article ? this.state(code.code) : undefined;
  }

  /** «بفلان»: a particle before a name that the article gives without it. */
  private withoutParticle(name: string): Person | undefined {
    const [first = '', ...rest] = foldArabic(name).split(' ');
    for (const split of splits(first)) {
      if (split.taken === 0) continue;
      const person = this.entities.byName([split.rest, ...rest]);
      if (person && person.parts.size > rest.length) return person;
    }
    return undefined;
  }

  /** «زعيم كوريا الشمالية» where the article names «الزعيم الكوري الشمالي فلان»: one office, the state told otherwise. */
  private holderOf(phrase: Phrase): Person | undefined {
    const role = this.context.words[phrase.first]?.role;
    if (role?.number !== 'singular') return undefined;
    const codes = new Set<string>();
    for (let i = phrase.first; i < phrase.end; i++) {
      const hit = this.context.hitOf[i];
      const code = hit?.known.kind === 'state' ? hit.known.entry.code : this.context.words[i]?.adjective?.code;
      if (code !== undefined) codes.add(code);
    }
    const [code, ...more] = codes;
    if (code === undefined || more.length > 0 || phrase.end - phrase.first > 4) return undefined;
    const holders = this.entities
      .holders(role.entry.masculine)
      .filter((person) => person.offices.some((office) => office.nations.has(code)));
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** The person named last before a token who agrees, though no event or statement was told of them. */
  private mentioned(agreement: Agreement, at: number): readonly Party[] {
    for (let i = at - 1; i > Math.max(0, at - NEAR); i--) {
      const tagged = this.context.taggedOf[i];
      if (tagged?.kind !== 'person' || tagged.last !== i) continue;
      const person = this.entities.byName([this.context.tokens.form[i] ?? '']);
      if (person && (!person.gender || !agreement.gender || person.gender === agreement.gender))
        return [personParty(person)];
    }
    return [];
  }

  /** A person of the article by one word of their name: «المالكي». */
  byName(form: string): Party | undefined {
    this.parts ??= new Set(this.entities.persons.flatMap(({ parts }) => [...parts]));
    if (!this.parts.has(form)) return undefined;
    if (!this.byForm.has(form)) {
      const person = this.entities.byName([form]);
      this.byForm.set(form, person && person.parts.size > 1 ? personParty(person) : undefined);
    }
    return this.byForm.get(form);
  }

  /** The last one told of before a token who can meet others. */
  last(at: number): readonly Party[] {
    const one = this.told.findLast(({ at: then, parties }) => then < at && parties.length === 1);
    return one && at - one.at < NEAR ? one.parties : [];
  }

  /** The state behind an adjective: الإسرائيلية → إسرائيل. */
  state(code: string): Party | undefined {
    const name = stateName(code);
    return name === undefined ? undefined : { name, kind: 'state', gender: 'f' };
  }

  /** «نظيره الصيني»: who holds in that state an office that `other` holds in theirs. */
  counterpart(code: string, other: Party | undefined): Party | undefined {
    const heads = this.personOf(other)?.offices.map((office) => office.head) ?? [];
    const holders = heads.flatMap((head) => this.entities.holders(head));
    const holder = holders.find(
      (person) => person.name !== other?.name && person.offices.some((office) => office.nations.has(code)),
    );
    return holder && personParty(holder);
  }

  private knownAs(party: Party): { readonly person?: Person } {
    const person = this.personOf(party);
    return person ? { person } : {};
  }

  private personOf(party: Participant | undefined): Person | undefined {
    return this.entities.persons.find((person) => person.name === party?.name);
  }

  /** «بلاده»: the state of the last one told of before a token. */
  home(at: number): readonly Party[] {
    for (let back = this.told.length - 1; back >= 0; back--) {
      const { at: then, parties } = this.told[back] ?? { at: 0, parties: [] };
      const [one] = parties;
      if (at - then > NEAR) break;
      if (then > at || parties.length !== 1 || !one) continue;
      const state = this.stateOf(one);
      return state ? [state] : [];
    }
    return [];
  }

  /** The state that a party is, or whose office or name it bears. */
  stateOf(party: Participant): Party | undefined {
    if (party.kind === 'state') return party;
    const nations = this.personOf(party)?.offices.flatMap(({ nations }) => [...nations]) ?? [];
    const code = nations[0] ?? (party.kind === 'person' ? undefined : actorCode(party.name).country);
    return code === undefined ? undefined : this.state(code);
  }

  /** Remembers who was told of at a token. */
  remember(at: number, parties: readonly Party[]): void {
    if (parties.length === 0) return;
    this.told.push({ at, parties: parties.map((party) => this.withGender(party)) });
    this.discourse.mention(parties.map((party) => ({ ...party, ...this.knownAs(party) })));
  }

  private withGender(party: Party): Party {
    if (party.gender) return party;
    const gender = this.personOf(party)?.gender;
    if (gender) return { ...party, gender };
    return party.kind === 'state' ? { ...party, gender: 'f' } : party;
  }

  /** Whom a dropped subject or a pronoun at `at` means: the last told of before it that agrees. */
  dropped(agreement: Agreement, at: number): readonly Party[] {
    for (let back = this.told.length - 1; back >= 0 && back >= this.told.length - 8; back--) {
      const one = this.told[back];
      if (one && one.at < at && at - one.at < NEAR && fits(one.parties, agreement)) return one.parties;
    }
    return agreement.number === 'singular' ? this.mentioned(agreement, at) : [];
  }
}

/** Farther back nobody is meant without a name. */
const NEAR = 90;

function personParty(person: Person): Party {
  return { name: person.name, kind: 'person', ...(person.gender && { gender: person.gender }) };
}

function fits(parties: readonly Party[], agreement: Agreement): boolean {
  if (agreement.number === 'dual') return parties.length === 2;
  if (agreement.number === 'plural') return parties.length > 1;
  return (
    parties.length === 1 &&
    parties.every((party) => !agreement.gender || !party.gender || party.gender === agreement.gender)
  );
}

/** Parties without those named twice. */
export function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** True for who can be told from others: named, or described by office. */
export function isNamed({ kind }: Participant): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'state' || kind === 'role';
}
