import {
  countedBy,
  isFormerly,
  isGenericSource,
  isOfficial,
  isSourceWord,
  isWitness,
  leaderHeads,
  ownReporter,
  stemOf,
} from '../../../arabic/offices.ts';
import { holdsPronoun, isSameBehind } from '../../../arabic/phrases.ts';
import { hasSoundPlural, is, type RoleSense, tellsTwo } from '../../../arabic/words.ts';
import { tokenSpan } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import { lastUpTo } from '../../mentions/before.ts';
import type { Bodies } from '../../mentions/bodies.ts';
import type { Entities, Holder } from '../../mentions/entities.ts';
import { holdsAll, type Office, officeOf } from '../../mentions/offices.ts';
import type { Person } from '../../mentions/persons.ts';
import type { Phrase, Range } from '../../mentions/phrase.ts';
import { familyBehind, familyItself, familyOfAnybody } from '../../mentions/title-family.ts';
import { peopleToldBefore, toldBefore } from '../../mentions/told-before.ts';
import { NOTHING } from '../clause/scene.ts';
import { addsByOffice } from './adds-by-office.ts';
import { isDefinite, partyAt, roleText } from './naming.ts';
import { withBody } from './of-body.ts';
import { holdersBefore, isCalling, onlyOfCalling } from './only-of-calling.ts';
import type { Party, Resolved } from './party.ts';
import { DESCRIBED, MOST_WORDS, mayBe, sameBecause } from './same-party.ts';
import { soleSpeaker } from './sole-speaker.ts';
import { holdersTogether, namedTogether } from './together.ts';
import { lastWithoutOffice } from './without-office.ts';

/** Whom the offices and descriptions of one article mean: holders that it names, and what it described before. */
export class OfficeParties {
  /** Parties described by an office or as a source: «المتحدث» is the spokesman described before. */
  private readonly described: {
    readonly office: Office;
    readonly party: Party;
    readonly number: string;
    readonly article: boolean;
  }[] = [];
  private readonly context: Context;
  private readonly entities: Entities;
  private readonly bodies: Bodies;

  constructor(context: Context, entities: Entities, bodies: Bodies) {
    this.context = context;
    this.entities = entities;
    this.bodies = bodies;
  }

  /** The party that a description without a name means; a description whose holder is not told stays itself. `isSole`: one person alone has spoken so far. */
  partyOf(phrase: Phrase, speaking: readonly Party[], isSole: () => boolean): Resolved {
    const { context } = this;
    const range = phrase.role ?? phrase;
    const role = context.words[range.first]?.role;
    const gender = role?.gender;
    const holder = this.holderOf(phrase, speaking);
    if (holder) {
      const { person, known } = holder;
      const party = partyAt(context, phrase, person.name, 'person', { person, ...(gender && { gender }) });
      const because = known ? 'the article names whoever is known to hold the office' : HOLDER;
      return { party, certainty: 'resolved', because };
    }
    const family = familyBehind(context, this.entities, range) ?? familyItself(context, this.entities, range);
    if (family) return ofFamily(context, phrase, family);
    const office = officeOf(context, range);
    const source = this.lastSource(phrase, office, speaking);
    if (source) return source;
    const own = ownReporter(context.words[range.first]?.form ?? ''); // «مراسلنا» is the reporter described before
    const asked = own === undefined ? office : { ...office, head: own };
    const told = role?.article || own !== undefined;
    const before = told && role?.entry.kind !== 'group' ? this.describedBefore(asked, role?.number ?? '') : undefined;
    if (before) {
      const at = tokenSpan(context.tokens, phrase.first, phrase.end - 1);
      return { party: { ...before, at }, certainty: 'resolved', because: 'the one described before' };
    }
    const sources =
      role?.entry.kind === 'source' && role.number === 'plural'
        ? toldBefore(context, { ...phrase, first: range.first })
        : peopleToldBefore(context, phrase);
    if (sources) {
      const party = partyAt(context, phrase, roleText(context, sources), 'unnamed');
      return { party, certainty: 'resolved', because: 'the people described before' };
    }
    const somebody = familyOfAnybody(context, this.entities, range);
    if (somebody) return ofFamily(context, phrase, somebody);
    const official = this.onlyOfficial(phrase, office);
    if (official) return official;
    const another = this.isOfPronoun(range);
    const goesOn = another
      ? undefined
      : (this.sameAsLast(phrase, office, speaking) ??
        lastWithoutOffice(context, phrase, office, speaking) ??
        addsByOffice(context, phrase, office, speaking) ??
        onlyOfCalling(context, this.entities, { phrase, asked: office }, speaking) ??
        (isSole() ? soleSpeaker(context, phrase, office, speaking) : undefined));
    if (goesOn) return goesOn;
    const near = this.onlyOneNear(phrase, office) ?? this.onlyWoman(phrase, office);
    if (near) return near;
    const unnamed = role === undefined || UNNAMED.has(role.entry.kind) || !isDefinite(context, phrase);
    const text = roleText(context, phrase);
    const name = withBody(context, this.bodies, phrase, text) ?? text;
    const party = partyAt(context, phrase, name, unnamed ? 'unnamed' : 'role', {
      ...(gender && role?.number === 'singular' && { gender }),
      ...(role && role.number !== 'singular' && { several: true as const }),
      ...(gender === 'm' &&
        role?.number === 'plural' &&
        !isSourceWord(role.entry.masculine) && {
          men: role.entry.kind === 'group' && !hasSoundPlural(role) ? 'together' : 'each',
        }),
      ...(tellsTwo(role) && { two: true as const }),
    });
    if (role && range.end - range.first > 1)
      this.described.push({ office, party, number: role.number, article: role.article });
    const doubt = this.doubtOf(phrase, party);
    return doubt === undefined
      ? { party, certainty: 'resolved', because: 'described beside the cue' } // words that stand there, but no name
      : { party, certainty: 'inferred', because: `described beside the cue; ${doubt}` };
  }

  /**
   * «الوزيران»، «القادة الثلاثة»: as many holders as the form or the numeral says, if the article names just them;
   * `together` are the last so many persons that spoke together.
   */
  severalHolders(phrase: Phrase, together: (count: number) => readonly Party[] | undefined): readonly Person[] {
    const role = this.context.words[phrase.first]?.role;
    if (phrase.kind !== 'role' || !role?.article) return [];
    const wanted = role.number === 'dual' ? 2 : countedBy(this.context.words[phrase.first + 1]?.form ?? '');
    if (wanted === undefined) return [];
    const last = together(wanted);
    if (last) return last.flatMap((party) => party.person ?? []);
    const held = holdersTogether(this.entities, leaderHeads(role.entry.masculine), wanted, phrase.first);
    const two = held.length === 0 && wanted === 2 && role.entry.kind === 'source'; // «الرجلان»
    if (!two) return held;
    const named = namedTogether(this.context, this.entities, phrase.first);
    return named.some(({ gender }) => role.gender === 'f' && gender === 'm') ? [] : named;
  }

  /**
   * «وقال فلان … . وأضاف اللاعب»، «وقال مسؤول أمني … . وأوضح المصدر»: a profession or a source with the article, told of nobody,
   * is the last speaker, unless gender, state or office speak against it; so is «المتحدثة ذاتها».
   */
  private sameAsLast(phrase: Phrase, office: Office, speaking: readonly Party[]): Resolved | undefined {
    const [last, ...more] = speaking;
    const { words, tokens } = this.context;
    const role = words[(phrase.role ?? phrase).first]?.role;
    if (!last || more.length > 0 || !role?.article || role.number !== 'singular') return undefined;
    const range = phrase.role ?? phrase;
    const again = isSameBehind(words[phrase.end]?.form ?? '') || range.first > phrase.first; // «ذلك المسؤول»
    const because = sameBecause({ role, office, again, length: this.lengthOf(range, role, last) }, last);
    if (because === undefined) return undefined;
    const at = tokenSpan(tokens, phrase.first, phrase.end - 1);
    const certainty = again || isGenericSource(role.entry.masculine) ? 'resolved' : 'inferred';
    return { party: { ...last, at }, certainty, because };
  }

  /** Words of a description, what it tells of where apart: «الفاعل النقابي | في قطاع كذا»; of a source, only where a source spoke last. */
  private lengthOf({ first, end }: Range, { entry }: RoleSense, last: Party): number {
    const source = isSourceWord(entry.masculine) && isSourceWord(last.name.split(' ')[0] ?? '');
    const where = this.context.words.slice(first, end).findIndex((word) => is(word, 'locative'));
    if (where > 0 && isOfficial(entry.masculine) && this.servesAt(last, first + where + 1, end)) return where;
    return where > 0 && (source || entry.kind !== 'source') ? where : end - first;
  }

  /** «قال رئيس جزر كذا فلان … . وأوضح المسؤول البارز في جزر كذا»: where the last speaker's office is told to be. */
  private servesAt({ person }: Party, first: number, end: number): boolean {
    const place = this.context.tokens.form.slice(first, end).map(stemOf);
    return person !== undefined && person.offices.some(({ words }) => place.every((word) => words.has(word)));
  }

  /** «وقال مسؤول محلي … . وأكد المصدر»: the bare word for a source is whoever was described last, whatever noun told of them. */
  private lastSource(phrase: Phrase, office: Office, speaking: readonly Party[]): Resolved | undefined {
    const role = this.context.words[(phrase.role ?? phrase).first]?.role;
    const [last, ...more] = speaking;
    if (!role?.article || role.number !== 'singular' || sizeOf(office) > 0) return undefined;
    if (last?.kind !== 'unnamed' || last.several || more.length > 0) return undefined;
    if (isSourceWord(role.entry.masculine)) return this.sameAsLast(phrase, office, speaking);
    const told = last.name.split(' ').slice(1).includes(role.entry.masculine); // «مصدر قيادي في كذا … وأوضح القيادي»
    if (!told || !isSourceWord(last.name.split(' ')[0] ?? '')) return undefined;
    const at = tokenSpan(this.context.tokens, phrase.first, phrase.end - 1);
    return { party: { ...last, at }, certainty: 'resolved', because: DESCRIBED };
  }

  /** «المسؤول الليدوري»: the one person that the article has named so far with an office of the state. */
  private onlyOfficial(phrase: Phrase, asked: Office): Resolved | undefined {
    const role = this.context.words[(phrase.role ?? phrase).first]?.role;
    if (!role?.article || role.number !== 'singular' || !isOfficial(role.entry.masculine)) return undefined;
    if (asked.words.size > 0 || asked.nations.size !== 1) return undefined;
    const found = this.entities.persons.filter(
      (person) =>
        person.firstToken < phrase.first &&
        person.gender !== (role.gender === 'm' ? 'f' : 'm') &&
        person.offices.some(({ nations }) => holdsAll(nations, asked.nations)),
    );
    const [person] = found;
    if (!person || found.length > 1) return undefined;
    const party = partyAt(this.context, phrase, person.name, 'person', { person, gender: role.gender });
    return { party, certainty: 'resolved', because: 'the one official of the state that the article names before' };
  }

  /** «… مهتمة بضم ريندر. وقال اللاعب إن»: a profession with the article and the one person named close before it. */
  private onlyOneNear(phrase: Phrase, asked: Office): Resolved | undefined {
    const role = this.context.words[phrase.first]?.role;
    if (!role?.article || role.number !== 'singular' || role.entry.kind !== 'profession') return undefined;
    if (phrase.end - phrase.first > MOST_WORDS || !this.isClosed(phrase.end)) return undefined;
    const near = this.entities.persons.filter(
      ({ tokens }) => (tokens[lastUpTo(tokens, phrase.first)] ?? -NEAR) > phrase.first - NEAR,
    );
    const [person] = near;
    if (!person || near.length > 1 || person.gender === (role.gender === 'm' ? 'f' : 'm')) return undefined;
    if (!mayBe({ name: person.name, kind: 'person', person }, asked)) return undefined;
    const party = partyAt(this.context, phrase, person.name, 'person', { person, gender: role.gender });
    return { party, certainty: 'inferred', because: 'the one person named close before' };
  }

  /** «الوزيرة الليدورية»، «المراسلة»: the one woman that the article names anywhere, unless her office speaks against it. */
  private onlyWoman(phrase: Phrase, asked: Office): Resolved | undefined {
    const role = this.context.words[(phrase.role ?? phrase).first]?.role;
    if (!role?.article || role.number !== 'singular' || role.gender !== 'f') return undefined;
    const source = role.entry.kind === 'source' && !isOfficial(role.entry.masculine);
    if (role.entry.kind === 'group' || source || this.context.words[phrase.first]?.bodyNoun) return undefined;
    if (!this.isClosed(phrase.end)) return undefined;
    const [woman, ...others] = this.entities.persons.filter(({ gender }) => gender === 'f');
    if (!woman || others.length > 0) return undefined;
    const bare = this.context.words[phrase.end]?.complementiser !== undefined && phrase.end - phrase.first <= 2;
    const official = bare && isOfficial(role.entry.masculine) && asked.nations.size === 0 && woman.offices.length > 0; // «الوزيرة فلانة … . وأضافت المسؤولة الحكومية»
    if (!official && !mayBe({ name: woman.name, kind: 'person', person: woman }, asked)) return undefined;
    const party = partyAt(this.context, phrase, woman.name, 'person', { person: woman, gender: 'f' });
    return { party, certainty: 'inferred', because: 'the one woman that the article names' };
  }

  /** No name that nothing knows can follow: what the verb governs, a mark or a particle stands there. */
  private isClosed(at: number): boolean {
    const word = this.context.words[at] ?? NOTHING;
    return word.complementiser !== undefined || word.bits !== 0 || CLOSING.test(word.form);
  }

  /** Why a description may mean somebody that the text tells elsewhere; undefined where it stands for itself. */
  private doubtOf(phrase: Phrase, party: Party): string | undefined {
    const { words } = this.context;
    const range = phrase.role ?? phrase;
    const role = words[range.first]?.role;
    if (party.kind === 'role' && role?.number === 'singular' && this.mayBeHeld())
      return 'the article may name the holder';
    const meansSomebody =
      role?.number === 'singular' && (role.entry.kind === 'source' || role.entry.kind === 'profession');
    if (role?.article && (range.end - range.first === 1 || meansSomebody))
      return 'a word that means somebody told before';
    if (!role && range.end - range.first === 1)
      return holdsPronoun(words[range.first]?.form ?? '')
        ? 'people of something told before'
        : 'a quantifier without what it counts';
    const told = role?.entry.kind === 'office' ? this.isHead(phrase.first) : this.isTitle(phrase.first);
    if (role?.number === 'singular' && !isDefinite(this.context, phrase) && told)
      return 'the text below may name the holder';
    return this.isOfPronoun(range) ? 'a pronoun in it means somebody' : undefined;
  }

  /** «المتحدث | باسمه». */
  private isOfPronoun({ first, end }: Range): boolean {
    for (let i = first + 1; i < end; i++) {
      const word = this.context.words[i] ?? NOTHING;
      if (is(word, 'officeLink') && holdsPronoun(word.form)) return true;
    }
    return false;
  }

  /** True when the article names somebody without an office: they may hold one that it describes elsewhere. */
  private mayBeHeld(): boolean {
    return this.entities.persons.some((person) => person.offices.length === 0);
  }

  /** «المتحدث»، «المصادر الأمنية»: whoever was described last by the same noun and at least the same words. */
  private describedBefore(asked: Office, number: string): Party | undefined {
    return this.described
      .slice(-MOST_DESCRIBED)
      .findLast(
        ({ office, number: told, article }) =>
          told === number &&
          office.head === asked.head &&
          office.gender === asked.gender &&
          (sizeOf(office) > sizeOf(asked) || (!article && sizeOf(office) === sizeOf(asked))) &&
          holdsAll(office.words, asked.words) &&
          holdsAll(office.nations, asked.nations),
      )?.party;
  }

  private holderOf(phrase: Phrase, speaking: readonly Party[]): Holder | undefined {
    const range = phrase.role ?? phrase;
    const role = this.context.words[range.first]?.role;
    if (role?.number !== 'singular') return undefined;
    if (role.entry.kind === 'source' && !isWitness(role.entry.masculine)) return this.toldInSameWords(range);
    const definite = isDefinite(this.context, phrase) || this.isOfNamed(phrase, range);
    if (!definite && !this.isHead(phrase.first)) return undefined;
    const told = officeOf(this.context, range);
    const asked = isFormerly(this.context.tokens.form[phrase.end] ?? '') ? { ...told, former: true } : told; // «رئيس الحكومة | سابقا»
    const holder = this.entities.byOffice(
      asked,
      phrase.first,
      speaking.map(({ person }) => person),
    );
    const ownState = isCalling(role) && asked.nations.size > 0; // «المدرب الليدوري» of two coaches
    const several = ownState && holdersBefore(this.entities, asked.head, phrase.first).length > 1;
    if (holder && several && holder.fit < LEAST_TOLD) return undefined;
    if (!holder || (!definite && (!holder.alone || asked.nations.size === 0))) return undefined;
    return holder;
  }

  /** «رجل الأمن السابق فلان … . وكشف رجل الأمن السابق»: the one person told by just these words before. */
  private toldInSameWords(range: Range): Holder | undefined {
    const { text, words } = officeOf(this.context, range);
    if (words.size === 0 || isSourceWord(this.context.words[range.first]?.role?.entry.masculine ?? ''))
      return undefined;
    const found = this.entities.persons.filter(
      ({ firstToken, offices }) => firstToken < range.first && offices.some((office) => office.text === text),
    );
    const [person] = found;
    return person && found.length === 1 ? { person, alone: true, fit: LEAST_TOLD, known: false } : undefined;
  }

  /** «مدرب إنتر»: one word behind an office or a calling, which the tagger saw as a name, tells which. */
  private isOfNamed(phrase: Phrase, { first, end }: Range): boolean {
    const role = this.context.words[first]?.role;
    const named = this.context.taggedOf[first + 1];
    const held = role?.entry.kind === 'office' || role?.entry.kind === 'profession';
    return held && phrase.end === end && named?.first === first + 1 && named.last === end - 1;
  }

  /** «مسؤول أممي: …»: in the title whoever is described without article is mostly named by the text below. */
  private isTitle(token: number): boolean {
    return token <= (this.context.sentences[0]?.last ?? 0) && this.entities.persons.length > 0;
  }

  /** In the first paragraphs an office without article («وزير إسرائيلي يهدد») is told who holds it by the text below. */
  private isHead(token: number): boolean {
    const { sentences } = this.context;
    return token <= (sentences[Math.min(HEAD_SENTENCES, sentences.length) - 1]?.last ?? 0);
  }
}

/** How many words and states tell an office apart. */
function sizeOf({ words, nations }: Office): number {
  return words.size + nations.size;
}

const HOLDER = 'the article names the holder of the office';
const MOST_DESCRIBED = 40;
/** How well an office answers a calling and a state if the article tells both of the same person. */
const LEAST_TOLD = 3;
/** Tokens between a profession and the one person whom it means, at most. */
const NEAR = 60;
const CLOSING = /^[^\p{L}\p{N}#]/u;
const HEAD_SENTENCES = 3;
const UNNAMED: ReadonlySet<string> = new Set(['source', 'profession', 'group']);

/** «وأضاف القاضي»: somebody whose family name the word is. */
function ofFamily(context: Context, phrase: Phrase, person: Person): Resolved {
  const gender = context.words[(phrase.role ?? phrase).first]?.role?.gender;
  const party = partyAt(context, phrase, person.name, 'person', { person, ...(gender && { gender }) });
  return { party, certainty: 'resolved', because: 'the article names somebody whose family name it is' };
}
