import { correctsItself, goesOnWith, isWithout, leadsOn } from '../../../arabic/around-speech.ts';
import { isEspecially } from '../../../arabic/attached.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { IN } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { isOccasion } from '../../../arabic/names.ts';
import { assaults } from '../../../arabic/not-speech.ts';
import { bareOfPronoun, holdsPronoun, isThatNot, opensNominal } from '../../../arabic/phrases.ts';
import { isIssuing, isPassedWord, sourceTurn } from '../../../arabic/relaying.ts';
import { isStance } from '../../../arabic/stances.ts';
import { isAdding, isDocumentVerb } from '../../../arabic/verb-kinds.ts';
import {
  auxiliaryGender,
  isPresent,
  isPresentOfHer,
  isVerbalNoun,
  showsPerson,
  verbGender,
} from '../../../arabic/verb-shape.ts';
import { opensTimeBefore } from '../../../arabic/when-words.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { setsContrast } from '../clause/contrast.ts';
import { opensAttribution } from '../clause/opens-attribution.ts';
import {
  formAt,
  isComma,
  isDots,
  isLive,
  isWord,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { awaitsVerb } from './awaits-verb.ts';
import { leavesAnyUntold, leavesUntold, leavesUntoldByNoun, opensComment } from './comment.ts';
import { holdsVerb } from './holds-verb.ts';
import { opensMainOf } from './main-clause.ts';
import { isAfter } from './marks.ts';
import { opensOwnClause } from './mid-clause.ts';
import { joinsSpeech, nounEnds, opensCircumstance } from './noun-end.ts';
import { hasContentSoon, joinsHers, opensContent } from './participle-content.ts';
import { resumesSpeaker, takesPreposition } from './resumed.ts';
import { speakerBehind } from './speaks-behind.ts';
import { isTheirs, toldInside } from './told-inside.ts';

/** Where a clause of content ends, and why. */
export interface ClauseEnd {
  /** Last token of the content. */
  readonly last: number;
  readonly reason: string;
  /** Token of a co-ordinated complementiser (… أن … وأن …) that opens the next content of the same cue. */
  readonly next?: number;
}

type ContentKind = 'clause' | 'noun' | 'framed';

/** Finds the end of the content that opens at token `from`, of the word of speech at `cue` where one is known. Walks once to the end of the sentence at most. */
export function clauseEnd(scene: Scene, from: number, kind: ContentKind = 'clause', cue = -1): ClauseEnd {
  let i = from + 1;
  while (i < scene.end) {
    const quote = quoteAt(scene, i);
    if (quote && quote.close >= 0 && quote.close < scene.end) {
      i = quote.close + 1;
      if (kind === 'noun' && quote.open - from <= 1 && calls(scene, cue) && datesSpeaking(scene, i))
        return { last: trimmed(scene, from, i - 1), reason: 'the quotation closes' };
      const parted = isComma(scene, i) && isBulk(scene, from, quote);
      const reason = isEspecially(formAt(scene, i + 1)) && wordAt(scene, i + 2).complementiser !== undefined; // «، خاصة أن كذا»
      if (parted && (opensCircumstance(scene, i + 1) || reason)) {
        return { last: trimmed(scene, from, i - 1), reason: 'the quotation closes before a comma' };
      }
      continue;
    }
    const after = skipInsertion(scene, i);
    if (after > i) {
      i = after;
      continue;
    }
    if (kind === 'framed' && isComma(scene, i))
      return { last: trimmed(scene, from, i - 1), reason: 'the relative clause ends' };
    const end = endBefore(scene, from, i, kind, cue);
    const predicate = end?.reason === COMMENTED && kind === 'clause' ? behindComment(scene, from, i) : undefined;
    if (predicate !== undefined) {
      i = predicate;
      continue;
    }
    if (end) return end;
    const reason = kind === 'clause' ? undefined : nounEnds(scene, from, i, cue);
    if (reason) return { last: trimmed(scene, from, i - 1), reason };
    i++;
  }
  return { last: trimmed(scene, from, scene.end - 1), reason: 'the sentence ends' };
}

/** «وصفه بـ"الأحمق" | بعد اجتماع»: what somebody calls another in marks ends with them. */
function calls(scene: Scene, cue: number): boolean {
  const entry = wordAt(scene, cue).verb?.entry;
  return entry?.act === 'claim' && entry.toward === 'object' && entry.takes.includes(IN);
}

/** «بعد اجتماع»، «إثر الهجوم»، «بعد مقتل جنديين»: an occasion or a deed that tells when somebody spoke; not «بعد سن الخمسين». */
function datesSpeaking(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (!is(word, 'afterwards') && !isAfter(word.form)) return false;
  const { form } = wordAt(scene, i + 1);
  return form.startsWith(ARTICLE) || holdsPronoun(form) || isVerbalNoun(form) || isOccasion(form) || opensNominal(form);
}

const COMMENTED = 'a comment or circumstance follows';

/** «أن سبب الغياب، الأمر الذي أثار كذا، | أنهما لم يسافرا»: the predicate of a clause that a comment between commas breaks off before it. */
function behindComment(scene: Scene, from: number, comma: number): number | undefined {
  if (!isComma(scene, comma) || holdsVerb(scene, from, comma)) return undefined;
  for (let i = comma + 2; i < Math.min(scene.end, comma + COMMENT); i++)
    if (isComma(scene, i) && wordAt(scene, i + 1).complementiser)
      return wordAt(scene, i + 1).complementiser?.conjunction === '' ? i + 2 : undefined;
  return undefined;
}

/** Tokens of a comment between two commas, at most. */
const COMMENT = 16;

/** The quotation is what is said, not a few words of it: more than two, and half of the content so far. */
function isBulk(scene: Scene, from: number, quote: Quote): boolean {
  const words = quoteLength(scene, quote);
  return words > 2 && words * 2 >= quote.first - from;
}

function endBefore(scene: Scene, from: number, i: number, kind: ContentKind, cue: number): ClauseEnd | undefined {
  const comma = isComma(scene, i);
  const at = comma ? i + 1 : i;
  const close = (reason: string): ClauseEnd => ({ last: trimmed(scene, from, i - 1), reason });
  const behindDots = isDots(scene, i) ? afterDots(scene, i) : i;
  if (behindDots > i && opensAnother(scene, behindDots)) return close('dots part it from another statement');
  if (behindDots > i && leavesUntold(scene, behindDots)) return close(COMMENTED); // «.. دون إعطاء تفاصيل»
  if (!comma && isComma(scene, i - 1)) return undefined; // looked at together with its comma
  const word = wordAt(scene, at);
  if (formAt(scene, i) === COORDINATION && i > from + 1 && opensClause(scene, i + 1) && !joinsInner(scene, from, i))
    return { ...close('a second complementiser opens the next statement'), next: i + 1 }; // «و إن» printed apart
  if (
    word.complementiser &&
    word.complementiser.conjunction === COORDINATION &&
    i > from + 1 &&
    opensClause(scene, at) &&
    !joinsInner(scene, from, i) &&
    !joinsDeed(scene, from, at) &&
    !isConcession(scene, at)
  ) {
    return { ...close('a second complementiser opens the next statement'), next: at };
  }
  const clauseBehind = opensClause(scene, at + 1); // «إلى كذا | وإلى أن»
  if ((comma || clauseBehind) && (kind === 'clause' || clauseBehind) && repeatsPreposition(scene, from, at))
    return {
      ...close('the preposition of the content opens the next one'),
      next: wordAt(scene, at + 1).complementiser ? at + 1 : at,
    };
  const attributed = opensAttribution(scene, at) || (is(word, 'demonstrative') && opensAttribution(scene, at + 1));
  if (attributed && !(i === from + 1 && wordAt(scene, from).complementiser))
    return {
      ...close('an attribution follows'),
      ...(opensOwnClause(scene, i) && i - 2 > from && { last: trimmed(scene, from, i - 2) }),
    }; // «، وذلك حسبما نقلت», not «إنه وفقا للتقارير ارتفع كذا»
  if (comma && tellsWhose(scene, at)) return close('it is told as whose words the content are');
  const adds = addsAnother(scene, at + 1) || (kind === 'noun' && is(word, 'asTold') && reportsOutright(scene, at + 1));
  const goesOn = goesOnWith(word.form) && (kind === 'noun' || !isWord(scene, at - 1)); // not «إن الحكومة اجتمعت | حيث أكدت أن»
  if ((is(word, 'asTold') || goesOn) && adds) return close('another verb of speech follows');
  const opens = word.participle && (opensContent(scene, at, comma) || joinsHers(scene, cue, at));
  if (opens && !isPredicate(scene, from, i)) return close('a participle opens the next statement');
  const told = !awaitsVerb(scene, from, i);
  const and = word.verb !== undefined && word.verb.conjunction !== '' && !isIssuing(word.verb.entry.past); // «لقاء ونشر بيان»
  const inside =
    kind === 'clause' &&
    ((word.role !== undefined && !comma && !asksForDeed(scene, at)) ||
      toldInside(scene, cue, at) ||
      isTheirs(scene, cue, at));
  const joined = and && !inside; // not «إن وفدا زار الوزير | وطالب بكذا»
  if ((told || joined) && startsCue(scene, at, word.verb?.conjunction !== '') && (comma || joined))
    return close('another verb of speech follows');
  if (comma && cue >= 0 && (told || isFirstComma(scene, from, i)) && opensMainOf(scene, { from, cue, i: at }))
    return close('the main clause of the sentence follows');
  const behind = comma && i - from > SHORTEST_CLAUSE ? speakerBehind(scene, from, at) : undefined;
  if (behind !== undefined && startsCue(scene, behind, true)) return close('another verb of speech follows');
  const bare = kind === 'clause' && i > from + 1 && wordAt(scene, from).complementiser?.pronoun !== undefined;
  if (joined && bare && !holdsVerb(scene, from, i) && joinsSpeech(scene, at))
    return close('another verb of speech follows'); // «بأنه "مروع" | واستنكر استغلال الأطفال»
  if (joined && resumesSpeaker(scene, from, at)) return close('another verb of speech follows');
  if (comma && is(word, 'relative') && told && reportsInRelative(scene, at))
    return close('a relative clause with another verb of speech follows');
  if (is(word, 'sequence') && addsNext(scene, cue, at + 1)) return close('another verb of speech follows');
  if (setsContrast(scene, at) && speaksSoon(scene, at + 1)) return close('a contrast with another statement follows');
  if (kind === 'clause' && !comma && saysNoMore(scene, from, i, cue)) return close(COMMENTED);
  if (opensComment(scene, from, at, comma, kind === 'noun') || (comma && tellsBefore(scene, at)))
    return close(COMMENTED);
  return undefined;
}

/** «، ثم | أضاف أن»، «ثم | قال "…"»: whoever speaks goes on, or a quotation stands close behind; not «ثم أعلن أن», which the content may tell. */
function addsNext(scene: Scene, cue: number, i: number): boolean {
  const { verb, role } = wordAt(scene, i);
  if (cue < 0 || verbGender(formAt(scene, cue)) !== verb?.subject.gender) return false; // «ذكرت الشرطة أن الرجل صرخ ثم | قال "…"»
  if (verb?.tense !== 'past' || verb.entry.weak || role || verb.object || !isLive(scene, i)) return false;
  if (isAdding(verb.entry.past)) return hasContentSoon(scene, i, CLAUSE_REACH);
  for (let k = i + 1; k <= i + NEAR_QUOTE; k++) if (quoteAt(scene, k)) return true;
  return false;
}

/** Tokens from a verb of speech to the quotation that it gives, at most. */
const NEAR_QUOTE = 3;

/** «أن المال سيدعم النمو | من دون أن يحدد شكله»: a whole clause, and behind it whoever speaks leaves something untold; of the verb's gender at the cue. */
function saysNoMore(scene: Scene, from: number, i: number, cue: number): boolean {
  if (i - from > SHORTEST_CLAUSE && leavesUntoldByNoun(scene, from, i)) return leavesAnyUntold(scene, i);
  const at = is(wordAt(scene, i), 'partitive') ? i + 1 : i;
  if (!isWithout(formAt(scene, at)) || !wordAt(scene, at + 1).complementiser || cue < 0) return false;
  const speaks = verbGender(formAt(scene, cue));
  return (
    speaks !== undefined &&
    speaks === verbGender(formAt(scene, at + 2)) &&
    i - from > SHORTEST_CLAUSE &&
    leavesUntold(scene, i)
  );
}

/** Tokens of a clause with its complementiser, at least. */
const SHORTEST_CLAUSE = 2;

/** «، كما قالت في منشور»; not «، كما يقضي الأهالي وقتهم هناك», nor «ليس الحرب، كما يدعي الوزير، وإنما الحوار», where the content goes on. */
function tellsWhose(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i + 1);
  if (!is(wordAt(scene, i), 'asTold') || !verb || verb.future || opensClause(scene, i + 1)) return false;
  if (verb.entry.weak && verb.tense === 'present' && !thatBehind(scene, i + 2)) return false;
  for (let k = i + 2; k < i + INSERTED; k++) if (isComma(scene, k)) return !correctsItself(formAt(scene, k + 1));
  return true;
}

/** «، كما يرى السكان | أن»: close behind the verb stands what somebody holds. */
function thatBehind(scene: Scene, from: number): boolean {
  for (let k = from; k < Math.min(scene.end, from + HOLDER); k++) {
    if (wordAt(scene, k).complementiser) return true;
    if (isComma(scene, k)) return false;
  }
  return false;
}

/** Words of whoever holds something, at most. */
const HOLDER = 4;

/** Tokens of «as somebody says» between two commas, at most. */
const INSERTED = 8;

/** «أن الحكومة، | متمسكة بكذا»: the comma stands right behind the subject, so that the clause has not told anything yet. */
function isPredicate(scene: Scene, from: number, comma: number): boolean {
  if (!isComma(scene, comma) || comma - from > LONGEST_SUBJECT || wordAt(scene, from).complementiser === undefined)
    return false;
  const subject = parsePhrase(scene.context, from + 1, scene.end);
  return subject?.first === from + 1 && subject.end === comma && subject.kind !== 'pronoun';
}

/** Tokens of a subject with its complementiser, at most. */
const LONGEST_SUBJECT = 8;

/** No comma stands between `from` and the one at `i`. */
function isFirstComma(scene: Scene, from: number, i: number): boolean {
  for (let k = from + 1; k < i; k++) if (isComma(scene, k)) return false;
  return true;
}

/** «وأشار إلى أن …، | وإلى أن …», «… وإلى التزامها بكذا». */
export function repeatsPreposition(scene: Scene, from: number, i: number): boolean {
  const own = is(wordAt(scene, from), 'preposition') ? from : from - 1; // of a noun it opens the content
  const before = formAt(scene, own);
  return is(wordAt(scene, own), 'preposition') && before.length > 1 && formAt(scene, i) === COORDINATION + before;
}

/** «وإن كان هذا مهما»: a condition that is granted, no second content. */
function isConcession(scene: Scene, i: number): boolean {
  return wordAt(scene, i).complementiser?.pronoun === undefined && auxiliaryGender(formAt(scene, i + 1)) !== undefined;
}

/** «أن المحققين خلصوا إلى أن … وأنه …»: the second belongs to a complementiser of somebody else's speech inside. */
function joinsInner(scene: Scene, from: number, i: number): boolean {
  const outer = letterOf(scene, from) === IN_SPEECH && letterOf(scene, isComma(scene, i) ? i + 1 : i, 1) === IN_SPEECH;
  for (let k = i - 1; k > from + 1; k--) {
    const word = wordAt(scene, k);
    if (word.complementiser?.conjunction !== '' || !opensClause(scene, k)) continue;
    if (outer && letterOf(scene, k) === INSIDE) continue; // «إن التحقيق أثبت أن كذا، | وإن كذا»
    const before = is(wordAt(scene, k - 1), 'preposition') ? k - 2 : k - 1;
    return wordAt(scene, before).verb !== undefined || goesWithInner(scene, from, k, i);
  }
  return false;
}

/** «إن الدمية تشعره أنه كذا | وأنه كذا»: behind «إن» of the cue, «أن» that a verb inside governs takes up «وأن», fact with fact. */
function goesWithInner(scene: Scene, from: number, inner: number, at: number): boolean {
  if (letterOf(scene, from) !== IN_SPEECH || letterOf(scene, inner) !== INSIDE) return false;
  const joined = wordAt(scene, at).complementiser ? at : at + 1;
  if (letterOf(scene, joined, joined === at ? 1 : 0) !== INSIDE) return false;
  const before = formAt(scene, inner - 1);
  return (showsPerson(before) || isPresentOfHer(before)) && !opensDeed(scene, inner) && !opensDeed(scene, joined);
}

/** A letter of a word as it is printed, its first for the want of another. */
function letterOf({ context }: Scene, i: number, letter = 0): string | undefined {
  return context.text[(context.tokens.start[i] ?? 0) + letter];
}

const IN_SPEECH = '\u0625'; // إ
const INSIDE = '\u0623'; // أ

/** «أن من حقها أن تستبعد المرشح، | وأن تلغي فوزه»: behind a clause of a fact a deed goes on with the deeds told inside it. */
function joinsDeed(scene: Scene, from: number, at: number): boolean {
  if (!opensDeed(scene, at) || opensDeed(scene, from)) return false;
  for (let k = at - 1; k > from + 1; k--) if (opensDeed(scene, k)) return true;
  return false;
}

/** «أن تلغي»: a complementiser without pronoun and a verb in the present right behind. */
function opensDeed(scene: Scene, i: number): boolean {
  const { complementiser, form } = wordAt(scene, i);
  const opens = (complementiser !== undefined && !complementiser.pronoun) || isThatNot(form); // «ألا يحرز»
  return opens && isPresent(formAt(scene, i + 1));
}

/** «.. قال»، «.. مؤكدا العزم على كذا»، «.. وليدوريا تنفي»: another statement behind dots. */
function opensAnother(scene: Scene, i: number): boolean {
  const said = wordAt(scene, i).participle !== undefined && opensContent(scene, i, true);
  return said || startsCue(scene, i) || othersSpeak(scene, i);
}

/** «، الذي قالت الشرطة إنه كذا»; not «، التي ترفع علم كذا»، «، الذي يعتبر الأفضل»، «، الذي أكد عليه», which tell of the noun before. */
function reportsInRelative(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i + 1);
  if (!verb || verb.entry.weak) return false;
  if (verb.entry.takes.includes('predicate') && !verb.object && !hasContentSoon(scene, i + 1, CLAUSE_REACH))
    return false;
  return startsCue(scene, i + 1) && !(wordAt(scene, i).article && isWithPronoun(formAt(scene, i + 2)));
}

const CLAUSE_REACH = 5;

/** «وقف العلاج ونقل المرضى إلى كذا»: a verb that passes on words does so only with their source or with words behind it. */
function movesThings(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (
    !word.relays ||
    word.verb?.conjunction === '' ||
    isStance(formAt(scene, i + 1)) ||
    isPassedWord(formAt(scene, i + 1))
  )
    return false;
  for (let k = i + 1; k <= i + PASSING_REACH; k++)
    if (sourceTurn(formAt(scene, k), formAt(scene, k + 1)) || opensClause(scene, k)) return false;
  return true;
}

/** Tokens from a verb of passing on to whom it passes from, at most. */
const PASSING_REACH = 16;

/** «كما | رأى أن»، «كما | أشار إلى أن»: a verb of speech with its clause right behind. */
function addsAnother(scene: Scene, i: number): boolean {
  const { verb } = wordAt(scene, i);
  if (verb?.tense !== 'past' || verb.object || verb.passive || !isLive(scene, i)) return false;
  if (opensClause(scene, i + 1) || (is(wordAt(scene, i + 1), 'preposition') && opensClause(scene, i + 2))) return true;
  return isDocumentVerb(verb.entry.past) && hasContentSoon(scene, i, 4); // «حيث | جاء في البيان "…"»
}

/** «فتح الجسر كما | أعلنت إغلاق الميناء»: behind a noun phrase a verb that always reports, in the past; not «الاتفاق كما | أعلنت بنوده اللجنة». */
function reportsOutright(scene: Scene, i: number): boolean {
  const { verb, role } = wordAt(scene, i);
  const next = formAt(scene, i + 1);
  if (holdsPronoun(next) && !isVerbalNoun(bareOfPronoun(next))) return false;
  return verb?.tense === 'past' && !verb.entry.weak && !role && !verb.object && isLive(scene, i);
}

/** «… .. وليدوريا تنفي»، «لكن رئيسة المكتب أكدت أن»: somebody else with a verb of speech right behind. */
function othersSpeak(scene: Scene, from: number): boolean {
  const phrase = parsePhrase(scene.context, from, scene.end);
  if (!phrase || phrase.kind === 'other') return false;
  return startsCue(scene, phrase.end, true) || (isDots(scene, from - 1) && formAt(scene, phrase.end) === ':'); // «.. والمندوب: كذا»
}

/** «، بعدما صرح الرئيس أن»: what somebody said before, told as the circumstance of this. */
function tellsBefore(scene: Scene, i: number): boolean {
  if (!opensTimeBefore(formAt(scene, i), formAt(scene, i + 1))) return false;
  const at = wordAt(scene, i + 1).complementiser ? i + 2 : i + 1;
  return wordAt(scene, at).verb?.tense === 'past' && startsCue(scene, at, true);
}

function afterDots(scene: Scene, i: number): number {
  let k = i;
  while (isDots(scene, k)) k++;
  return k;
}

const CONTRAST_REACH = 5;

/** A verb of speech close behind a contrast, denied or not: «لكن الجيش نفى», «لكنها لم تذكر». */
function speaksSoon(scene: Scene, from: number): boolean {
  for (let i = from; i < from + CONTRAST_REACH && i < scene.end; i++) {
    const word = wordAt(scene, i);
    if (opensClause(scene, i) || isComma(scene, i)) return false;
    if (i === from && word.role && word.verb && !word.verb.entry.weak && isFollowedBySomebody(scene, i)) return true;
    if (word.verb && !word.verb.entry.weak && !word.role && !word.bodyNoun && !isNounBehind(scene, i)) return true;
  }
  return othersSpeak(scene, wordAt(scene, from).complementiser ? from + 1 : from); // «إلا أن | مراقبين يرون أن»
}

/** «فيما طالب | نواب الحكومة بكذا»: a verb printed like an office, with somebody right behind. */
function isFollowedBySomebody(scene: Scene, i: number): boolean {
  const phrase = parsePhrase(scene.context, i + 1, scene.end);
  return phrase?.first === i + 1 && phrase.kind !== 'other' && phrase.kind !== 'pronoun';
}

/** «بعد تلقيه»: with a pronoun behind a preposition stands a noun, whatever verb is printed like it. */
function isNounBehind(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  const { verb, speechNoun } = wordAt(scene, i);
  return verb?.object !== undefined && !speechNoun && (is(before, 'preposition') || is(before, 'afterwards'));
}

/** A finite verb of speech that reports here: weak ones only with a content close behind. */
export function startsCue(scene: Scene, i: number, joined = false): boolean {
  const word = wordAt(scene, i);
  if (!word.verb || !isLive(scene, i) || assaults(word.verb.entry.past) || movesThings(scene, i)) return false;
  const comma = isComma(scene, i - 1);
  if (word.role && opensClause(scene, i + 1)) return joined; // «، | وأبان أن», printed like two fathers
  if (word.role) return joined && (comma || asksForDeed(scene, i)) && takesPreposition(scene, i, word.verb.entry);
  if ((joined || comma) && !word.verb.entry.weak && word.verb.tense === 'past') {
    if (joined && comma) return true;
    const subject = parsePhrase(scene.context, i + 1, scene.end);
    if (subject && subject.kind !== 'other' && subject.kind !== 'pronoun') return true;
  }
  return !word.verb.entry.weak && !word.verb.object ? hasContentSoon(scene, i, 14) : hasContentSoon(scene, i, 5);
}

/** «وطالب | بمحاسبة الفاعلين»، «وطالب | الجميع بعدم التأخر»، «وطالب | بأن يعودوا»: with a deed right behind it or behind whom it asks, a verb printed like an office. */
function asksForDeed(scene: Scene, i: number): boolean {
  const asked = parsePhrase(scene.context, i + 1, scene.end);
  const unseen = wordAt(scene, i + 1).article ? i + 2 : i + 1;
  const { form, complementiser } = wordAt(scene, asked?.first === i + 1 ? asked.end : unseen);
  if (!form.startsWith(IN)) return false;
  const deed = form.slice(IN.length);
  return complementiser !== undefined || isVerbalNoun(deed) || opensNominal(deed);
}

const EDGE = new Set(['،', ',', '؛', ';', '.', '…', ':', '-', '؟', '!', '?', '"', '(', '[']);
const KEPT = new Set(['؟', '!', '?']);

/** Punctuation, or «and that», which leads on to when, how or by whom it was said: «أغلق الجسر، | وذلك بحسب الوزارة». */
function isAtEdge(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return (
    (leadsOn(form) && !is(wordAt(scene, i - 1), 'demonstrative')) ||
    (EDGE.has(form) && !(KEPT.has(form) && i < scene.end - 1))
  );
}

/** The last token before `last` that is not punctuation at the edge; a closing mark after the last word is outside. */
export function trimmed(scene: Scene, from: number, last: number): number {
  let i = last;
  while (i > from && isAtEdge(scene, i)) i--;
  return i;
}
