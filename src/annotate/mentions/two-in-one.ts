import { isOrdinal, PERSON_LINKS } from '../../arabic/names.ts';
import type { Registry } from '../../registry.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { knownPart } from './variants/known.ts';

/** What the registry tells of names. */
export type KnownNames = Pick<Registry, 'fullName' | 'fullNameLength' | 'nameLike'>;

/**
 * Names of persons that hold two people, one right behind the other as subject and object («هاتف ليداروف | تريمانوف»،
 * «سمير الزاكي | الدالي»): the registry knows each of the two words by itself, or others of the text are named so. Given as the two.
 */
export function* twoInOne(
  tokens: Tokens,
  of: readonly (TaggedName | undefined)[],
  registry: KnownNames,
): Generator<readonly [TaggedName, TaggedName]> {
  const persons = [...new Set(of)].filter((name) => name?.kind === 'person') as TaggedName[];
  const told = persons.map((name) => wordsOf(tokens, name));
  for (const name of persons) {
    const words = wordsOf(tokens, name);
    if (words.length < 2 || isOne(words, registry)) continue;
    const cut = cutOf(words, registry) ?? cutAsTold(words, told);
    if (cut === undefined) continue;
    yield [
      { ...name, last: name.first + cut - 1 },
      { ...name, first: name.first + cut },
    ];
  }
}

function wordsOf({ form }: Tokens, { first, last }: TaggedName): readonly string[] {
  return form.slice(first, last + 1);
}

function isOne(words: readonly string[], registry: KnownNames): boolean {
  return (
    registry.fullNameLength(words) === words.length ||
    registry.fullName(words) !== undefined ||
    registry.nameLike(words) !== undefined
  );
}

/** After how many words a second person begins whom the registry knows as it knows the first. */
function cutOf(words: readonly string[], registry: KnownNames): number | undefined {
  for (let cut = words.length - 1; cut > 0; cut--) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)];
    const other = personOf(tail, registry);
    const first = other === undefined ? undefined : personOf(head, registry);
    if (first !== undefined && first !== other) return cut;
  }
  return undefined;
}

/** Whom the words mean: a full name, or one word that is no given name and means one person by far. */
function personOf(words: readonly string[], registry: KnownNames): string | undefined {
  const [first = ''] = words;
  if (words.length === 1) return knownPart(first) || first.length < SHORTEST ? undefined : registry.fullName(words);
  if (PERSON_LINKS.has(first)) return undefined;
  return registry.fullName(words) ?? (registry.fullNameLength(words) === words.length ? words.join(' ') : undefined);
}

/** Letters of a family name that stands for its bearer, at least. */
const SHORTEST = 4;

/** «عادل الدالي | الساري»: the last word is the family of somebody else of the text, and the words before it close a full name there. */
function cutAsTold(words: readonly string[], told: readonly (readonly string[])[]): number | undefined {
  const cut = words.length - 1;
  const [head, family = ''] = [words.slice(0, cut), words[cut]];
  if (isOrdinal(family)) return undefined; // «فلان الفلاني الثاني»
  const full = told.filter((name) => name.length > 1 && name.join(' ') !== words.join(' '));
  const opens = full.some((name) => name[0] === head[0] && name.length > head.length);
  const named = !opens && full.some((name) => name.slice(-head.length).join(' ') === head.join(' '));
  const another = named && full.some((name) => name.at(-1) === family && name[0] !== head[0]);
  return another ? cut : undefined;
}
