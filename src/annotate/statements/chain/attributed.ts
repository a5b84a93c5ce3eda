import { isComing } from '../../../arabic/around-speech.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { isSameBehind } from '../../../arabic/phrases.ts';
import { isPassedWord, isSpokenWords, sourceTurn } from '../../../arabic/relaying.ts';
import { isOpinion } from '../../../arabic/through.ts';
import { isDeedToo } from '../../../arabic/verb-kinds.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { setsContrast } from '../clause/contrast.ts';
import { isMediumPhrase, type Link, linkName } from '../clause/links.ts';
import { formAt, isComma, opensClause, quoteAt, type Scene, wordAt } from '../clause/scene.ts';
import { opensFuture } from '../clause/texts-that-rule.ts';
import { clauseEnd } from '../contents/boundary.ts';
import { opensOwnClause, pieceBehind } from '../contents/mid-clause.ts';
import type { Found } from '../found.ts';
import type { Cue } from '../rule.ts';
import type { Discourse, Settled } from '../speakers/speakers.ts';
import { lastSubject } from '../subjects/subjects.ts';
import { type Attribution, clauseAfter, clauseBefore, FRAGMENT } from './attribution.ts';
import { mediaIn } from './chain.ts';

/** A trailing attribution: links of the chain of what the sentence reports, or the source of its main clause. */
export function trailing(
  scene: Scene,
  discourse: Discourse,
  attribution: Attribution,
  found: Found[],
): Found | undefined {
  const own = opensOwnClause(scene, attribution.token) ? pieceBehind(scene, attribution) : undefined;
  if (found.length > 0 && !own) {
    joinChain(scene, discourse, attribution, found);
    return undefined;
  }
  const rest = own ?? pieceBehind(scene, attribution);
  if (rest) {
    const why = 'the attribution breaks the clause';
    const read = attributed(scene, discourse, attribution, rest, 'trailing-attribution', why);
    return rest.whole ? { ...read, draft: { ...read.draft, type: 'direct', whole: true } } : read;
  }
  const clause = clauseBefore(scene, attribution.token);
  if (!clause) return undefined;
  if (opensWithSpeech(scene, clause.first) || tellsOccasion(scene, clause.first)) return undefined;
  if (isNothingButSomebody(scene, clause)) return undefined;
  const length = clause.last - clause.first;
  const behind =
    length < FRAGMENT || goesOnBehind(scene, attribution) ? clauseAfter(scene, attribution, length) : undefined;
  if (behind)
    return attributed(
      scene,
      discourse,
      attribution,
      behind,
      'trailing-attribution',
      'the longer piece of the clause stands behind',
    );
  if (length < SHORTEST_CLAUSE || attribution.whose) return undefined; // «وأثارت الحادثة جدلا، على حد قوله»: seldom more than a word or two
  return attributed(scene, discourse, attribution, clause, 'trailing-attribution', 'the attribution closes the clause');
}

/** «وأغلق المعبر أمام الشاحنات. | وفقا لرويترز.»: the attribution that is printed as a sentence of its own closes the one before. */
export function ofSentenceBefore(
  { context, sentence }: Scene,
  discourse: Discourse,
  lead: Attribution,
): Found | undefined {
  if (sentence.opensParagraph) return undefined;
  const before = context.sentences[sentenceAt(context.sentences, sentence.first) - 1];
  if (!before) return undefined;
  const scene: Scene = { context, sentence: before, end: before.last + 1 };
  const clause = clauseBefore(scene, scene.end);
  if (!clause || clause.last - clause.first < FRAGMENT || opensWithSpeech(scene, clause.first)) return undefined;
  return attributed(scene, discourse, lead, clause, 'trailing-attribution', 'the attribution closes the sentence');
}

/** «وكالة كذا | نقلا عن مصدر أمني: …»: the words before the attribution name a medium and tell nothing. */
function isNothingButSomebody(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const phrase = parsePhrase(scene.context, first, last + 1);
  return phrase !== undefined && phrase.end > last && isMediumPhrase(scene.context, phrase);
}

/** «جاء ذلك في البيان الختامي، | وفق الوكالة»: what was told before was said there; not «وتأتي هذه الخطوة بعد كذا، وفق الوكالة». */
function tellsOccasion(scene: Scene, first: number): boolean {
  if (!isComing(formAt(scene, first)) || !is(wordAt(scene, first + 1), 'demonstrative')) return false;
  const { form, article, speechNoun } = wordAt(scene, first + 2);
  const bare = form.slice(ARTICLE.length);
  return !article || speechNoun !== undefined || isSpokenWords(bare) || isPassedWord(bare);
}

/** «ويتضمن الاقتراح …، وفق فلان، تسليم السلاح»: behind the second comma the verbal noun that the clause still asks for. */
function goesOnBehind(scene: Scene, attribution: Attribution): boolean {
  return isComma(scene, attribution.end) && isVerbalNoun(formAt(scene, attribution.end + 1));
}

/** «وبحسب رويترز، …»: a link where the sentence has a speaker of its own, else the source of the clause behind it. */
export function leading(
  scene: Scene,
  discourse: Discourse,
  attribution: Attribution,
  found: Found[],
  limit = scene.end,
): Found | undefined {
  if (found.length > 0) {
    const before = clauseUpTo(scene, attribution, found[0]?.draft.cue.token ?? limit);
    joinChain(scene, discourse, attribution, found);
    if (before) found.unshift(attributed(scene, discourse, attribution, before, 'leading-attribution', before.reason));
    return undefined;
  }
  let first = consequence(scene, attribution.end) ?? attribution.end;
  while (first < limit && isBetween(scene, first)) first++;
  if (limit - first < SHORTEST) return undefined;
  const end = clauseEnd(scene, first);
  const quote = quoteAt(scene, mayLeadMarks(scene, first) ? first + 1 : first);
  const whole = quote !== undefined && quote.close >= 0 && end.last <= quote.close; // «فقد "كل الكلام"»، «فإن "كل الكلام"»
  const at = whole ? { first: quote.first, last: quote.last } : { first, last: end.last };
  const read = attributed(scene, discourse, attribution, at, 'leading-attribution', end.reason);
  for (let { next } = end; next !== undefined; ) {
    const more = clauseEnd(scene, next);
    found.push(
      attributed(scene, discourse, attribution, { first: next, last: more.last }, 'leading-attribution', more.reason),
    );
    next = more.next;
  }
  return whole ? { ...read, draft: { ...read.draft, type: 'direct', whole: true } } : read;
}

/** A particle of the main clause without a pronoun, outside the marks of what is said. */
function mayLeadMarks(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return is(word, 'auxiliary') || (word.complementiser !== undefined && word.complementiser.pronoun === undefined);
}

/** «وبحسب الوزير، | سيفتح الجسر غدا، | فيما قال السفير إن»: the clause of the attribution that ends before another one speaks. */
function clauseUpTo(
  scene: Scene,
  attribution: Attribution,
  cue: number,
): { first: number; last: number; reason: string } | undefined {
  let first = attribution.end;
  while (first < cue && isBetween(scene, first)) first++;
  if (is(wordAt(scene, first), 'consequence') || opensWithSpeech(scene, first)) return undefined;
  const { last, reason } = clauseEnd(scene, first);
  const parted = isComma(scene, last + 1) && (setsContrast(scene, last + 2) || last + 2 === cue);
  return parted && last < cue && last - first >= SHORTEST ? { first, last, reason } : undefined;
}

/** Between an attribution and its clause: a comma, the end of a parenthesis, «نفسه» of the source. */
function isBetween(scene: Scene, i: number): boolean {
  return isComma(scene, i) || formAt(scene, i) === ')' || isSameBehind(formAt(scene, i));
}

/** A clause whose own verb is one of speech tells who said it; what it governs was not found. */
function opensWithSpeech(scene: Scene, first: number): boolean {
  for (const i of [first, first + 1]) {
    const { verb } = wordAt(scene, i);
    if (!verb || verb.entry.weak || verb.tense !== 'past' || !RELAYING.has(verb.entry.act)) continue;
    const led = i > first && is(wordAt(scene, i), 'preposition'); // «وانتشرت | عبر مواقع التواصل شكاوى»
    if (!led && !tellsDeed(scene, i, verb.entry.past)) return true;
  }
  return false;
}

/** «ونقل المصابون إلى المستشفى، | وفق الشرطة»، «وسجلت البلاد عشر حالات، | بحسب الوزارة»: the verb of passing on or noting down, where no medium does so. */
function tellsDeed({ context }: Scene, i: number, past: string): boolean {
  if (!isDeedToo(past)) return false;
  const subject = parsePhrase(context, i + 1, context.tokens.length);
  const from = [i + 1, subject?.end ?? i + 1].some((at) => sourceTurn(context.tokens.form[at] ?? '', '') !== undefined); // «ونقل | عنه»
  return !from && !(subject && isMediumPhrase(context, subject));
}

const RELAYING: ReadonlySet<Act> = new Set<Act>(['say', 'announce', 'confirm', 'explain']);
const SHORTEST = 4;

/** Tokens behind the first of a clause that stands whole before its attribution, at least. */
const SHORTEST_CLAUSE = 2;

function attributed(
  scene: Scene,
  discourse: Discourse,
  attribution: Attribution,
  at: { readonly first: number; readonly last: number },
  rule: string,
  because: string,
): Found {
  const { settled, outer } = sourceOf(scene, discourse, attribution);
  const cue: Cue = { token: attribution.token, kind: 'verb', passive: false };
  discourse.remember(settled.parties, settled.certainty);
  const via = [...toldTo(scene, discourse, attribution, at.first), ...namesOf(discourse, outer, settled)];
  const notes = via.length > 0 ? [`chain: ${LINKED} (${via.join(', ')})`] : [];
  return { draft: { type: 'indirect', ...at, cue, act: 'say', because }, settled, rule, via, notes, addressees: [] };
}

/** «…، كما أعلن مسؤول محلي | لوكالة كذا»: the medium to which the source of an attribution told it. */
function toldTo(scene: Scene, discourse: Discourse, { chain, end }: Attribution, content: number): readonly string[] {
  const [source] = chain;
  if (!source || !TELLING.has(source.phrase.kind) || source.phrase.document) return [];
  if (isMediumPhrase(scene.context, source.phrase)) return [];
  let to = end;
  const limit = Math.min(content < end ? scene.end : content, end + TOLD_WORDS);
  while (to < limit && !isComma(scene, to) && !opensClause(scene, to)) to++;
  return mediaIn(scene, discourse, { from: end, to, onlyMedia: true });
}

const TELLING: ReadonlySet<Phrase['kind']> = new Set<Phrase['kind']>(['person', 'role', 'body', 'known']);

/** Words from the source of an attribution to the medium, at most: مسؤول محلي في اتصال هاتفي أجرته معه وكالة كذا. */
const TOLD_WORDS = 10;

const LINKED = 'the attribution tells who passed it on';

/** The innermost of an attribution speaks; whoever stands outside it passes on. */
function sourceOf(
  scene: Scene,
  discourse: Discourse,
  { chain, back, document, token, whose }: Attribution,
): { readonly settled: Settled; readonly outer: readonly Link[] } {
  if (back) {
    const subject = lastSubject(scene, scene.sentence.first, token, back);
    return { settled: subject ? discourse.beside(subject) : discourse.dropped(back), outer: chain };
  }
  if (document && document.kind !== 'other') return { settled: discourse.beside(document), outer: chain };
  const inner = chain.at(-1);
  if (!inner) return { settled: discourse.dropped(whose), outer: [] };
  const parties = [inner.phrase, ...inner.others].map((phrase) => discourse.beside(phrase));
  const [first] = parties;
  const settled = { ...(first ?? discourse.dropped(undefined)), parties: parties.flatMap((one) => one.parties) };
  return { settled, outer: chain.slice(0, -1) };
}

/** Names of links, nearest the speaker first, without whoever speaks. */
function namesOf(discourse: Discourse, links: readonly Link[], settled: Settled): string[] {
  const names = links.flatMap((link) => linkName(discourse, link) ?? []).reverse();
  return [...new Set(names)].filter((name) => !settled.parties.some((party) => party.name === name));
}

/**
 * What the sentence reports was passed on by the media of the attribution. Where a medium itself was taken for the speaker
 * and the attribution names its source («ذكرت القناة أن …، نقلاً عن الوزير»), the source speaks and the medium is a link.
 */
export function joinChain(scene: Scene, discourse: Discourse, attribution: Attribution, found: Found[]): void {
  const source = wordAt(scene, attribution.token).relayNoun ? attribution.chain.at(-1) : undefined;
  for (const [index, one] of found.entries()) {
    if (source && mediaSpeak(scene, one)) found[index] = fromSource(discourse, attribution, source, one);
    else addLinks(discourse, attribution, one, !isOpinion(formAt(scene, attribution.token)));
  }
}

/** The source of the medium speaks; the medium becomes the outermost link. */
function fromSource(discourse: Discourse, { chain }: Attribution, source: Link, one: Found): Found {
  const settled = discourse.beside(source.phrase);
  const [speaker] = settled.parties;
  if (speaker && speaker.name === one.settled.parties[0]?.name) return one;
  const medium = one.settled.parties.map((party) => party.name).join(' / ');
  const via = [...namesOf(discourse, chain.slice(0, -1), settled), medium, ...one.via];
  return { ...one, settled, via, notes: [...one.notes, 'chain: the medium tells from whom it has it'] };
}

/** True when whoever stands with the cue is a medium. */
function mediaSpeak(scene: Scene, one: Found): boolean {
  const { subject } = one.draft.cue;
  return subject !== undefined && isMediumPhrase(scene.context, subject);
}

/** Media of an attribution, and whoever else only passes on or `tells` what a body says, become links; the inner one first. */
function addLinks(discourse: Discourse, attribution: Attribution, one: Found, tells: boolean): void {
  const { chain, passesOn } = attribution;
  const links = chain.filter(
    ({ phrase }, index) =>
      discourse.isMedium(phrase) ||
      (passesOn && index === 0 && phrase.kind !== 'other') ||
      (index === 0 && phrase.name !== undefined && tells && bodySpeaks(one)),
  );
  const added = namesOf(discourse, links, one.settled).filter((name) => !one.via.includes(name));
  one.via.push(...added);
  if (added.length > 0) one.notes.push(`chain: ${LINKED} (${added.join(', ')})`);
}

/** «طالبت السلطة بلجنة تحقيق، | بحسب ما أعلن فلان»: whoever tells what a body or a state says stands between it and the outlet. */
function bodySpeaks({ settled, draft }: Found): boolean {
  const { subject } = draft.cue;
  return (
    subject !== undefined &&
    draft.cue.kind === 'verb' &&
    draft.cue.entry?.act !== 'expect' &&
    settled.parties.every(({ kind }) => kind === 'organisation' || kind === 'state')
  );
}

/** «وبحسب رسالة وجهها … فإن …»: the main clause opens at فإن, or at the future of «وبحسب الخطة، | فسيفتح الجسر» right behind the attribution. */
function consequence(scene: Scene, from: number): number | undefined {
  const near = isComma(scene, from) ? from + 1 : from;
  if (opensFuture(scene, near)) return near;
  for (let i = from; i < Math.min(scene.end, from + 24); i++) {
    if (is(wordAt(scene, i), 'consequence')) return i;
    if (isComma(scene, i) && opensFuture(scene, i + 1)) return i + 1;
  }
  return undefined;
}
