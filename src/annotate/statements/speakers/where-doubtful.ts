import { foldArabic } from '../../../arabic/fold-table.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import { isFemaleName } from '../../../arabic/names.ts';
import { is } from '../../../arabic/words.ts';
import { lastUpTo } from '../../mentions/before.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import type { Person } from '../../mentions/persons.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { isAskedByHer } from '../subjects/asked-by-her.ts';
import { skipTimes } from '../subjects/object-behind.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { type Settled, withoutPlace } from './party.ts';
import { isQuoted } from './sentence-subject.ts';
import type { Discourse } from './speakers.ts';

/** Where nobody who spoke just before agrees: whoever stands right behind the verb after all, else the people told last before a verb in the plural. */
export function whereDoubtful(scene: Scene, discourse: Discourse, cue: Cue): Settled | undefined {
  const doubt = { certainty: 'inferred', doubtful: true } as const;
  const beside = besideAfterAll(scene, cue);
  if (beside) return { ...discourse.joint(beside), ...doubt, because: 'beside the verb, as nobody who spoke agrees' };
  const woman = lastWoman(discourse, cue);
  if (woman) {
    const party = { name: woman.name, kind: 'person', gender: 'f', person: woman } as const;
    return { parties: [party], ...doubt, because: 'the woman named last before the verb' };
  }
  const people = lastPeople(scene, cue);
  if (!people) return undefined;
  const parties = discourse.beside(people).parties.map(withoutPlace);
  return { parties, ...doubt, because: 'the people told last before the verb' };
}

/**
 * «وحثت الوزيرة فلانة إلى كذا»: where nobody who spoke can have the verb, whoever stands right behind it and may be its object otherwise. Where the
 * verb cannot do without an object, a person by name and office, or somebody with another noun behind.
 */
function besideAfterAll(scene: Scene, { token, agreement, found, entry, passive }: Cue): Subject | undefined {
  const verb = wordAt(scene, token).verb;
  if (!verb || passive || verb.object || agreement?.number !== 'singular' || !found) return undefined;
  const subject = parseSubject(scene.context, skipTimes(scene, token + 1), scene.end);
  if (!subject || found.at < subject.end || !isSomebody(scene, subject) || !fits(scene, subject, agreement))
    return undefined;
  if (isAskedByHer(scene, token, subject)) return undefined;
  const object = parseSubject(scene.context, skipTimes(scene, subject.end), found.at);
  const blamed = formAt(scene, subject.end).startsWith(IN); // «واتهمت الوزير فلانا | بكذا»
  const named = subject.kind === 'person' && subject.role !== undefined && !blamed;
  return entry?.toward !== 'object' || named || object ? subject : undefined;
}

/** «… فلانة … . ثم قالت له»: the woman whom the text named last, near before a verb in the feminine. */
function lastWoman({ entities }: Discourse, { token, agreement }: Cue): Person | undefined {
  if (agreement?.gender !== 'f' || agreement.number !== 'singular') return undefined;
  const near = entities.persons.flatMap((person) => {
    const at = isWoman(person) ? (person.tokens[lastUpTo(person.tokens, token)] ?? -1) : -1;
    return at >= token - WOMAN ? [{ person, at }] : [];
  });
  return near.sort((a, b) => b.at - a.at)[0]?.person;
}

/** By her given name, or by the office that the article tells of her; a verb alone may have been another's. */
function isWoman({ gender, name, offices }: Person): boolean {
  const [given = ''] = name.split(' ');
  return gender === 'f' && (isFemaleName(foldArabic(given)) || offices.some((office) => office.gender === 'f'));
}

/** Tokens back to her name, at most. */
const WOMAN = 60;

/** «رحل الجيش كثيرا من السكان، لكنهم | أصروا على العودة»: the people told last in the sentence before a verb in the plural. */
function lastPeople(scene: Scene, { token, agreement }: Cue): Phrase | undefined {
  if (agreement?.number !== 'plural') return undefined;
  for (let i = token - 1; i >= scene.sentence.first; i--) {
    if (!isPeople(scene, i) || isQuoted(scene, i)) continue;
    const first = counted(scene, described(scene, i));
    if (isOfHolder(scene, first)) continue;
    const phrase = parsePhrase(scene.context, first, token, { preposition: true });
    if (phrase && isStrong(phrase) && !phrase.name) return phrase;
  }
  return undefined;
}

/** A noun of people in the plural, a crowd, or people of a state. */
function isPeople(scene: Scene, i: number): boolean {
  const { role, adjective, lead } = wordAt(scene, i);
  if (role) return role.number === 'plural' || role.entry.kind === 'group';
  return adjective?.plural === true && lead === '';
}

/** «رئيس | الوزراء»، «نقابة | المهندسين»: people who only tell of one holder or of a body before them. */
function isOfHolder(scene: Scene, i: number): boolean {
  const { role, bodyNoun, article } = wordAt(scene, i - 1);
  return i > scene.sentence.first && !article && (role?.number === 'singular' || bodyNoun !== undefined);
}

/** «المرشحون | الجمهوريون»: the noun of people right before an adjective that tells of them. */
function described(scene: Scene, i: number): number {
  const { article, adjective } = wordAt(scene, i);
  const before = wordAt(scene, i - 1);
  const told = before.role?.number === 'plural' && before.article === article;
  return i > scene.sentence.first && (told || (adjective?.plural && before.article)) ? i - 1 : i;
}

/** «كثير من | السكان»، «بعض | السكان»: where the phrase opens that counts them. */
function counted(scene: Scene, i: number): number {
  const at = is(wordAt(scene, i - 1), 'partitive') ? i - 2 : i - 1;
  return at >= scene.sentence.first && is(wordAt(scene, at), 'quantifier') ? at : i;
}
