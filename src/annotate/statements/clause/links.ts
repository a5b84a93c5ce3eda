import { AUTHORITY } from '../../../arabic/lexicons/body-speech.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isCalendarWord } from '../../../arabic/names.ts';
import { isBelonging } from '../../../arabic/phrases.ts';
import { isReporter, sourceTurn } from '../../../arabic/relaying.ts';
import { isBroadcasting, isQualityOfMedia, isSite } from '../../../arabic/through.ts';
import { closesDayBefore } from '../../../arabic/when-words.ts';
import { is } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import type { Context } from '../../context.ts';
import { nounOfTwo } from '../../mentions/both-bodies.ts';
import { parseSubject } from '../../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { formAt, isComma, isWord, quoteAt, quoteLength, type Scene, wordAt } from './scene.ts';

/** Whoever stands at one place of a chain: a phrase, with the media side by side with it. */
export interface Link {
  readonly phrase: Phrase;
  readonly others: readonly Phrase[];
  readonly end: number;
}

/** The link that opens at a token: a phrase, and the media joined to it by «and». */
export function linkAt(scene: Scene, at: number, limit: number): Link | undefined {
  const noun = scene.context.tokens.common[at];
  const two = noun && nounOfTwo(noun) ? parseSubject(scene.context, at, limit, { preposition: true }) : undefined;
  if (two && two.others.length > 0) return { phrase: two, others: two.others, end: two.end }; // «صحيفتا كذا وكذا»
  const whole = parsePhrase(scene.context, at, limit, { preposition: true });
  const told = whole && behindSite(scene, whole, limit);
  if (!told || told.kind === 'pronoun') return undefined;
  const inMarks = told.kind === 'known' ? inItsMarks(scene, told) : undefined;
  const phrase = beforeItsHouse(scene, told) ?? inMarks ?? told;
  const medium = isMediumPhrase(scene.context, phrase);
  const joint = medium ? undefined : parseSubject(scene.context, at, limit, { preposition: true });
  const wide = joint?.first === phrase.first && joint.end > phrase.end ? joint : undefined;
  if (wide && wide.others.length > 0) return { phrase, others: wide.others, end: wide.end }; // «بحسب الوزارة ومصادر أمنية»
  if (wide) return { phrase: wide, others: [], end: wide.end }; // «وفق عدد من النواب والوزراء»
  const others: Phrase[] = [];
  let end = Math.max(phrase.end, told.end); // «وكالة كذا | التابعة للحرس»
  while (medium && joinsMedium(scene.context, end)) {
    const next = parsePhrase(scene.context, end, limit);
    if (!next || !isMediumPhrase(scene.context, next)) break;
    others.push(withoutAnd(scene.context, next));
    end = next.end;
  }
  const besides =
    medium && others.length === 0 ? parseSubject(scene.context, at, limit, { preposition: true }) : undefined;
  if (besides?.first === phrase.first && besides.others.length > 0)
    return { phrase, others: besides.others, end: besides.end }; // «بحسب وسائل إعلام محلية والشرطة»
  return { phrase, others, end };
}

/** «موقع | قناة كذا»، «موقع | صحيفة "كذا"»: of two nouns of media in a row the second has the name. */
function behindSite({ context }: Scene, phrase: Phrase, limit: number): Phrase {
  const [site, medium] = [context.words[phrase.first]?.bodyNoun, context.words[phrase.first + 1]?.bodyNoun];
  if (phrase.kind !== 'body' || !isSite(site?.entry.noun ?? '') || medium?.entry.kind !== 'medium') return phrase;
  const plain = !site?.article && !medium.article && medium.conjunction === '' && medium.preposition === '';
  const inner = plain ? parsePhrase(context, phrase.first + 1, limit) : undefined;
  return inner?.kind === 'body' && inner.end > phrase.first + 2 ? inner : phrase;
}

/** «وكالة كذا | التابعة للحرس»: the known body is whose the medium is, not its name. */
function beforeItsHouse(scene: Scene, { first, end, hit }: Phrase): Phrase | undefined {
  const { bodyNoun, article } = wordAt(scene, first);
  if (bodyNoun?.entry.kind !== 'medium' || (hit === undefined && article)) return undefined; // «الوكالة الدعائية التابعة للحزب» has no other name
  for (let i = first + 2; i < (hit ?? end); i++)
    if (
      hit === undefined ? wordAt(scene, i).article && isBelonging(formAt(scene, i)) : isQualityOfMedia(formAt(scene, i))
    )
      return parsePhrase(scene.context, first, i, { preposition: true });
  return undefined;
}

/** «لـ"كذا | نيوز"»، «لإذاعة "كذا | اف ام"»: marks hold more of the name than is known, but for an adjective with article. */
function inItsMarks(scene: Scene, { hit, first }: Phrase): Phrase | undefined {
  const known = scene.context.hitOf[hit ?? first];
  const quote = known && quoteAt(scene, known.first - 1);
  if (
    wordAt(scene, first).bodyNoun?.entry.kind === 'medium' &&
    (quote?.open !== first + 1 || holdsPoints(scene, quote))
  )
    return undefined;
  if (!known || !quote || quote.close <= known.last + 1 || quoteLength(scene, quote) > MARKED_NAME) return undefined;
  if (wordAt(scene, known.last + 1).article || known.preposition !== '') return undefined;
  return { kind: 'body', first: quote.first, end: quote.close, label: { first: quote.first, end: quote.close } };
}

/** «سي.كي.كي ترك»: letters with points between them. */
function holdsPoints(scene: Scene, { first, close }: Quote): boolean {
  for (let i = first; i < close; i++) if (!isWord(scene, i)) return true;
  return false;
}

/** «نقلت | «كذا» عن»، «وفق ما نقلت | «كذا»»: a few words in marks where whoever passes on is told. */
export function linkInMarks(scene: Scene, at: number, limit: number): Link | undefined {
  const quote = quoteAt(scene, at);
  if (!quote || quote.close < 0 || quote.close >= limit || quoteLength(scene, quote) > MARKED_NAME) return undefined;
  const label = { first: quote.first, end: quote.close };
  const end = quote.close + 1;
  return { phrase: { kind: 'body', first: at, end, label }, others: [], end };
}

/** Words of a name in marks, at most. */
export const MARKED_NAME = 4;

/** True for an agency, a newspaper, a channel. */
export function isMediumPhrase(context: Context, phrase: Phrase): boolean {
  if (phrase.kind === 'known') return context.hitOf[phrase.hit ?? phrase.first]?.known.kind === 'medium';
  const noun = context.words[phrase.first]?.bodyNoun?.entry;
  return (
    noun?.kind === 'medium' || (noun?.noun === AUTHORITY && isBroadcasting(context.tokens.form[phrase.first + 1] ?? ''))
  );
}

/** A medium, its reporter («مراسل القناة») or a document: where it tells from whom it has it, that source speaks. */
export function hasFromOthers(context: Context, phrase: Phrase): boolean {
  return isMediumPhrase(context, phrase) || phrase.document === true || reportsFor(context, phrase) !== undefined;
}

/** The medium whose reporter the phrase describes: known, or told by its noun («مراسل | قناة كذا»). */
export function reportsFor(context: Context, phrase: Phrase): Phrase | undefined {
  const role = context.words[phrase.first]?.role;
  if (phrase.kind !== 'role' || !isReporter(role?.entry.masculine ?? '')) return undefined;
  for (let i = phrase.first + 1; i < phrase.end; i++)
    if (context.hitOf[i]?.known.kind === 'medium') return { kind: 'known', first: i, end: phrase.end, hit: i };
  const at = phrase.first + 1;
  const medium = context.words[at]?.bodyNoun ? parsePhrase(context, at, phrase.end) : undefined;
  return medium && isMediumPhrase(context, medium) ? medium : undefined;
}

/** Who passes on as a link: the medium of a reporter, nobody for a document. */
export function linkOf(scene: Scene, phrase: Phrase): Phrase | undefined {
  return phrase.document ? undefined : (reportsFor(scene.context, phrase) ?? phrase);
}

/** What the article calls whoever a phrase means. */
interface Naming {
  nameOf(phrase: Phrase): string | undefined;
}

/** The name of a link: media side by side are one name joined by a slash. */
export function linkName(discourse: Naming, link: Link): string | undefined {
  const names = [link.phrase, ...link.others].flatMap((phrase) => discourse.nameOf(phrase) ?? []);
  return names.length === 0 ? undefined : [...new Set(names)].join(' / ');
}

/**
 * Sources of sources behind a word: «عن وكالة كذا نقلاً عن الوزير», outermost first. `at` is the token of the first عن (or
 * على لسان, or نقلاً before it).
 */
export function sourcesAt(scene: Scene, at: number, limit = scene.end): readonly Link[] {
  const links: Link[] = [];
  let next = sourceStart(scene, at);
  while (next !== undefined) {
    const link = linkAt(scene, next, limit) ?? linkInMarks(scene, next, limit); // «عن "كذا نيوز"»
    if (!link) break;
    links.push(link);
    next = isMediumPhrase(scene.context, link.phrase) ? nextSource(scene, link.end) : undefined;
  }
  return links;
}

/** The token behind عن, على لسان, نقلاً عن at `at`. */
export function sourceStart(scene: Scene, at: number): number | undefined {
  const from = wordAt(scene, at).relayNoun ? at + 1 : at;
  const turn = sourceTurn(formAt(scene, from), formAt(scene, from + 1));
  return turn && !turn.pronoun ? from + turn.length : undefined;
}

/** Behind a medium: a further source after a word of time, a comma or a mark at most. */
function nextSource(scene: Scene, end: number): number | undefined {
  let i = end;
  while (i < scene.end && i < end + 4) {
    const start = sourceStart(scene, i);
    if (start !== undefined) return start;
    if (!isComma(scene, i) && !isPassing(scene, i)) return undefined;
    i++;
  }
  return undefined;
}

/** Words of time and closing marks, which part nothing. */
export function isPassing(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return (
    form === '"' ||
    form === ')' ||
    is(wordAt(scene, i), 'adverb') ||
    isCalendarWord(form) ||
    closesDayBefore(formAt(scene, i - 1), form)
  );
}

/** «رويترز | وفرانس برس»: a known medium or the noun of one with «and» in front. */
function joinsMedium(context: Context, at: number): boolean {
  const hit = context.hitOf[at];
  if (hit?.first === at) return hit.conjunction === COORDINATION && hit.known.kind === 'medium';
  const noun = context.words[at]?.bodyNoun;
  return noun?.entry.kind === 'medium' && noun.conjunction === COORDINATION;
}

function withoutAnd(context: Context, phrase: Phrase): Phrase {
  if (phrase.kind !== 'body' || context.words[phrase.first]?.bodyNoun?.conjunction !== COORDINATION) return phrase;
  return { ...phrase, label: { first: phrase.first, end: phrase.end, lead: COORDINATION.length } };
}
