import { ARTICLE, DEFINITE_PREPOSITION, splits } from '../../arabic/clitics.ts';
import { isFamilyNoun, isKinNoun } from '../../arabic/described-people.ts';
import type { Hit } from '../../arabic/gazetteer.ts';
import { isPious } from '../../arabic/honours.ts';
import { AHEAD, ON } from '../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { SON } from '../../arabic/lexicons/name-words.ts';
import {
  endsNoName,
  isCapitalAsName,
  isCommonWord,
  isFamilyForm,
  isGivenName,
  isRelational,
  isTitleOrName,
  opensWithParticle,
  PERSON_LINKS,
} from '../../arabic/names.ts';
import { isSameBehind, isToSpeaker } from '../../arabic/phrases.ts';
import type { Word } from '../../arabic/words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { adjectivesSeen } from './adjectives-seen.ts';
import { adjoining } from './adjoining.ts';
import { tagDocument } from './tagger/document.ts';
import type { TaggedName, Tagger } from './tagger/tagger.ts';
import { trimmed } from './trimmed.ts';
import { type KnownNames, twoInOne } from './two-in-one.ts';
import { knownPart } from './variants/known.ts';
import { namesWithWaw } from './waw-names.ts';

/** What the tagger saw in a document. */
export interface TaggedNames {
  /** For each token, the name that covers it; token indices count in the document. */
  readonly of: readonly (TaggedName | undefined)[];
  /** Folded words that stand in a name of a person somewhere in the document. */
  readonly personWords: ReadonlySet<string>;
  /** Folded words whose «و» is a letter of a name in this document. */
  readonly withWaw: ReadonlySet<string>;
}

/** Tags the sentences together and mends the edges: names end at punctuation and at «and», and go on over hyphens. */
export function tagNames(
  tokens: Tokens,
  words: readonly Word[],
  sentences: readonly Sentence[],
  {
    tagger,
    hitOf,
    text,
    registry,
  }: {
    readonly tagger: Tagger;
    readonly hitOf: readonly (Hit | undefined)[];
    readonly text: string;
    readonly registry: KnownNames;
  },
): TaggedNames {
  const seenIn = tagDocument(
    tagger,
    sentences.map(({ first, last }) => tokens.common.slice(first, last + 1)),
  ).map((seen, index) =>
    seen
      .map((name) => shifted(name, sentences[index]?.first ?? 0))
      .map((name) => (isNamesake(tokens, hitOf, name) ? { ...name, kind: 'person' as const } : name))
      .filter(
        ({ first }) => !isPious(tokens.form[first] ?? '', tokens.form[first + 1] ?? '') && !opensKin(tokens, first),
      )
      .map((name) => beforeWish(tokens, name))
      .map((name) =>
        opensWithVerb(words, name) || opensWithTitle(words, name) ? { ...name, first: name.first + 1 } : name,
      )
      .map((name) => (opensToSpeaker(tokens, words, name) ? behindSpeaker(words, name) : name)),
  );
  const withWaw = namesWithWaw(tokens, words, sentences, covering(tokens.length, seenIn.flat()));
  const of: (TaggedName | undefined)[] = new Array(tokens.length);
  const personWords = new Set<string>();
  const keep = (name: TaggedName, lead: number) => {
    for (let t = name.first; t <= name.last; t++) {
      of[t] = name;
      if (name.kind === 'person') personWords.add((tokens.form[t] ?? '').slice(t === name.first ? lead : 0));
    }
  };
  for (const [index, { last }] of sentences.entries()) {
    for (const seen of seenIn[index] ?? []) {
      let mended = mend(tokens, words, seen, last, withWaw);
      keep(mended, 0);
      while (isJoined(tokens, mended, seen.last)) {
        mended = mend(tokens, words, { ...seen, first: mended.last + 1 }, last, withWaw);
        keep(mended, COORDINATION.length);
      }
    }
  }
  for (const name of adjoining(tokens, sentences, of, withWaw)) keep(name, 0);
  const printed = (i: number) => text.slice(tokens.start[i], tokens.end[i]);
  const isOn = (i: number) => opensOn(words, i) && printed(i) === ON;
  const isAhead = (i: number) => printed(i) === AHEAD && governsNoun(tokens, words, i);
  for (const { name, left } of trimmed(tokens, of, hitOf, { isOn, isAhead })) {
    of.fill(undefined, name.first, name.last + 1);
    keep(left, 0);
  }
  for (const [one, other] of twoInOne(tokens, of, registry)) {
    keep(one, 0);
    keep(other, 0);
  }
  for (const { first, last } of adjectivesSeen(tokens, of)) {
    for (let t = first; t <= last; t++) personWords.delete(tokens.form[t] ?? '');
    of.fill(undefined, first, last + 1);
  }
  return { of, personWords, withWaw };
}

/** «الشاطبي | رضي الله عنه»: a name ends before the wish behind it. */
function beforeWish({ form }: Tokens, name: TaggedName): TaggedName {
  for (let i = name.first + 1; i <= name.last; i++)
    if (isPious(form[i] ?? '', form[i + 1] ?? '')) return { ...name, last: i - 1 };
  return name;
}

/** «صوفيا» where no known name stands: somebody, not the capital. */
function isNamesake({ form }: Tokens, hitOf: readonly (Hit | undefined)[], { kind, first, last }: TaggedName): boolean {
  return kind === 'place' && first === last && hitOf[first] === undefined && isCapitalAsName(form[first] ?? '');
}

/** «وروى | التميمي»: «and» with a verb of speech before a name is none of its words. */
function opensWithVerb(words: readonly Word[], { kind, first, last }: TaggedName): boolean {
  const verb = kind === 'person' && last > first ? words[first]?.verb : undefined;
  const tells = verb?.entry.takes.includes('clause') === true; // not «ومدحت الدالي»
  return tells && verb.conjunction === COORDINATION && verb.tense === 'past';
}

/** «قاضي القضاة السابق الشيخ | الكسواني»: a form of address with article is none of a name's words, unless it is a given name too (السيد). */
function opensWithTitle(words: readonly Word[], { kind, first, last }: TaggedName): boolean {
  const { role, form = '' } = words[first] ?? {};
  const title = kind === 'person' && last > first && role?.entry.kind === 'honorific' && role.article;
  return title === true && !isTitleOrName(form);
}

/** «روى | لي | سامر»: «to me» behind a verb of speech before an Arabic given name. */
function opensToSpeaker({ form }: Tokens, words: readonly Word[], { kind, first, last }: TaggedName): boolean {
  if (kind !== 'person' || last === first || !isToSpeaker(form[first] ?? '')) return false;
  return words[first - 1]?.verb !== undefined && knownPart(form[first + 1] ?? '')?.arabic === true;
}

/** The name behind «to me», with the family behind a lone given name, which was taken for no part of the other. */
function behindSpeaker(words: readonly Word[], { kind, first, last }: TaggedName): TaggedName {
  const family = words[last + 1];
  const goesOn = last === first + 1 && family?.article && family.lead === '' && isFamilyForm(family.form);
  return { kind, first: first + 1, last: goesOn ? last + 1 : last };
}

/** «لوالدة | الفقيد»: who somebody is to another is no name. */
function opensKin({ form }: Tokens, i: number): boolean {
  return splits(form[i] ?? '').some(({ rest }) => isFamilyNoun(rest)) && form[i + 1]?.startsWith(ARTICLE) === true;
}

/** Before a name «على» printed as the preposition is none of its words, unless a verb of speech or a title asks for a name. */
function opensOn(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return !before?.verb && !before?.role;
}

/** «فلان | أمام الحشود»: a noun stands behind the preposition, neither a clause nor a mark. */
function governsNoun(tokens: Tokens, words: readonly Word[], i: number): boolean {
  return tokens.kind[i + 1] === TokenKind.word && words[i + 1]?.complementiser === undefined;
}

function shifted({ kind, first, last }: TaggedName, by: number): TaggedName {
  return { kind, first: first + by, last: last + by };
}

function covering(length: number, names: readonly TaggedName[]): readonly (TaggedName | undefined)[] {
  const of: (TaggedName | undefined)[] = new Array(length);
  for (const name of names) of.fill(name, name.first, name.last + 1);
  return of;
}

/** «فلان الفلاني | وفلان»: behind a name another person, whom the tagger saw as the same. */
function isJoined(tokens: Tokens, { kind, last }: TaggedName, seen: number): boolean {
  return kind === 'person' && last < seen && tokens.form[last + 1]?.startsWith(COORDINATION) === true;
}

function mend(
  tokens: Tokens,
  words: readonly Word[],
  name: TaggedName,
  limit: number,
  withWaw: ReadonlySet<string>,
): TaggedName {
  const first =
    name.kind === 'person' && name.last - name.first >= 2 && isJoinedNisba(tokens, name.first)
      ? name.first + 1
      : name.first;
  let last = first;
  for (let i = first + 1; i <= limit; i++) {
    if (isTight(tokens, i) && i < limit && tokens.kind[i + 1] === TokenKind.word) last = ++i;
    else if (
      i <= name.last &&
      !opensComplement(words[i], name) &&
      (withWaw.has(tokens.form[i] ?? '') || goesOn(tokens, words, name, i))
    )
      last = i;
    else break;
  }
  if (name.kind === 'person') while (last > first && isNoPart(tokens.form[last] ?? '')) last--;
  return { ...name, first, last };
}

/** «ساني | نفسه», and what else ends no name. */
function isNoPart(form: string): boolean {
  return endsNoName(form) || isSameBehind(form);
}

/** «فلان الفلاني | بالهجوم»: a particle with an article behind it opens no part of a person's name; «كايا كالاس» has none. */
function opensComplement(word: Word | undefined, { kind }: TaggedName): boolean {
  if (kind !== 'person' || !word?.article || word.lead === '') return false;
  const explained = word.adjective || word.role || word.bodyNoun || !isFamilyForm(word.form.slice(word.lead.length));
  return word.form.startsWith(DEFINITE_PREPOSITION) || word.form.startsWith(COORDINATION) || explained !== false;
}

/** «… والزرماني | فلان الفلاني»: no name opens with «and» and an adjective of relation. */
function isJoinedNisba(tokens: Tokens, i: number): boolean {
  const form = tokens.form[i] ?? '';
  return form.startsWith(COORDINATION + ARTICLE) && isRelational(form);
}

/** «بيتر | ويلكنز»: the letter of «and» opens a family name where what follows it is no word of the text nor a given name. */
function opensFamily(tokens: Tokens, form: string): boolean {
  const rest = form.slice(1);
  return (
    rest.length > 2 &&
    !isGivenName(rest) &&
    !isCommonWord(rest) &&
    !rest.startsWith(ARTICLE) &&
    !formsOf(tokens).has(rest)
  );
}

const FORMS = new WeakMap<Tokens, ReadonlySet<string>>();

function formsOf(tokens: Tokens): ReadonlySet<string> {
  const known = FORMS.get(tokens);
  if (known) return known;
  const forms = new Set(tokens.form);
  FORMS.set(tokens, forms);
  return forms;
}

/** A hyphen or low line without space on either side, inside a name. */
function isTight(tokens: Tokens, i: number): boolean {
  const form = tokens.form[i];
  return (
    (form === '-' || form === '_') && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
  );
}

/** «النائبة عن حزب الراية | سامية فلانة»: behind the definite word of a party a given name opens whoever is told by it. */
function opensHolder(words: readonly Word[], { first }: TaggedName, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  const closed = before?.article === true && !before.role && i - first > 1;
  return closed && words[first]?.bodyNoun?.entry.kind === 'party' && word?.article === false && isGivenName(word.form);
}

function goesOn(tokens: Tokens, words: readonly Word[], name: TaggedName, i: number): boolean {
  if (tokens.kind[i] === TokenKind.mark)
    return tokens.form[i] === '.' || tokens.form[i] === '_' || tokens.form[i] === '-';
  if (name.kind !== 'person') return !opensHolder(words, name, i);
  if (isPious(tokens.form[i] ?? '', tokens.form[i + 1] ?? '')) return false; // «عائشة | رضي الله عنها»
  if (tokens.form[i] === SON && isKinNoun(tokens.form[i + 1] ?? '')) return false; // «فلان الفلاني | ابن خال فلان»
  // Behind a particle of names «و» is a letter of the name: أبي وقاص.
  const linked = PERSON_LINKS.has(tokens.form[i - 1] ?? '');
  const form = tokens.form[i] ?? '';
  return words[i]?.complementiser === undefined && (linked || !opensWithParticle(form) || opensFamily(tokens, form));
}
