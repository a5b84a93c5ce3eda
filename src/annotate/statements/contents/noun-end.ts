import {
  goesOnWith,
  isAim,
  isAlong,
  isDuring,
  isInProgress,
  isMorrow,
  isPerfective,
  isPretext,
  isUntold,
} from '../../../arabic/around-speech.ts';
import { isEspecially } from '../../../arabic/attached.ts';
import { ARTICLE, endsFeminine, feminineOf, splits } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { IN, WHAT } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION, NOUN_ENDERS, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import { endsAccusative, isCommonWord, isOccasion } from '../../../arabic/names.ts';
import {
  addsMore,
  bareOfPronoun,
  goesOnAmong,
  holdsPronoun,
  isExemplifying,
  opensNominal,
  tellsCause,
  tellsHow,
  tellsWhereOrIf,
} from '../../../arabic/phrases.ts';
import { isPassedWord } from '../../../arabic/relaying.ts';
import { isStance, isWarmStance } from '../../../arabic/stances.ts';
import {
  isDoerInAccusative,
  isOfMany,
  isPresent,
  isShortDeed,
  isVerbalNoun,
  showsPerson,
} from '../../../arabic/verb-shape.ts';
import { isAhead } from '../../../arabic/when-words.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { setsContrast } from '../clause/contrast.ts';
import { isFiniteByShape } from '../clause/finite.ts';
import { isHeadline, opensHeadlineClause } from '../clause/headline.ts';
import { opensSince } from '../clause/manner.ts';
import { opensObject } from '../clause/object-noun.ts';
import { formAt, isColon, isComma, isDots, isWord, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import { staysBehindComma, tellsOutcome, tellsPurpose, tellsWhatIs } from './attached.ts';
import { repeatsPreposition } from './boundary.ts';
import { leavesUntold, leavesUntoldByNoun } from './comment.ts';
import { opensJoinedHeld } from './held-so.ts';
import { holdsVerb } from './holds-verb.ts';
import { opensJoinedAct } from './joined-act.ts';
import { opensOccasion } from './occasion-of-act.ts';
import { pledgesNext, takesPreposition } from './resumed.ts';

/** «…»، بعد …: a circumstance that the outlet adds behind a quotation. */
export function opensCircumstance(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return is(word, 'preposition') || is(word, 'subordinator') || is(word, 'adverb');
}

/**
 * Why a nominal content that opens at `from` ends before token `i`; undefined where it goes on. It ends where the outlet dates
 * the act or comments on it («عقب», «رغم», a comma with a circumstance), and where a finite verb shows another clause.
 */
export function nounEnds(scene: Scene, from: number, i: number, cue: number): string | undefined {
  const comma = isComma(scene, i);
  const at = comma ? i + 1 : i;
  if (i > from + 1 && isEspecially(formAt(scene, i - 1))) return undefined; // «خاصة | بعد أن»
  const dated = comma || i > from + 1 ? opensTimeOfAct(scene, { from, i, at, cue }) : undefined;
  if (dated) return dated;
  if (!comma && opensOccasion(scene, from, i)) return 'the occasion of the act follows';
  if (comma && opensCircumstance(scene, at) && !belongsToNoun(scene, from, at, cue) && !holdsClause(scene, from, i))
    return 'a comma parts it from a circumstance';
  if (comma && tellsOfSpeaker(scene, at)) return 'what the speaker does besides follows';
  if (isColon(scene, i)) return 'a colon follows';
  if (isDots(scene, i) && isHeadline(scene)) return 'dots part the headline';
  if (setsContrast(scene, i)) return 'a contrast of the outlet follows';
  if (joinsClause(scene, from, at, comma) || joinsSpeech(scene, at) || joinsHeld(scene, { from, at, cue }))
    return 'another clause follows';
  if (
    isPretext(formAt(scene, at)) &&
    opensClause(scene, at + 1) &&
    actOf(scene, cue) === 'oppose' &&
    isOffered(scene, from)
  )
    return 'what is given out as the reason follows'; // «رفض الحوار | بدعوى أن كذا»
  const untold = leavesUntoldByNoun(scene, from, i) || (leavesUntold(scene, i) && !holdsVerb(scene, from, i));
  if (!comma && i > from + 1 && makesKnown(scene, cue) && untold) return 'what is left untold follows';
  if (opensHeadlineClause(scene, i)) return 'another clause of the headline follows';
  if (!comma && (resumesSubject(scene, from, i) || leavesRelative(scene, cue, i)))
    return 'the clause around it goes on';
  return undefined;
}

/** «رفض | الحوار»، «رفض | دعوة الوزير»: what was said or offered to whoever refuses; not «رفض | استبعاد المرشحين», the deed of others, who give out a reason for it. */
function isOffered(scene: Scene, from: number): boolean {
  const { article, speechNoun } = wordAt(scene, from);
  return article || speechNoun !== undefined;
}

/** «أعلن كذا | دون ذكر الأسباب»: whoever makes something known leaves the rest untold; not «انتقد إقالة المدير دون ذكر الأسباب». */
function makesKnown(scene: Scene, cue: number): boolean {
  const act = actOf(scene, cue);
  return act !== undefined && MAKING_KNOWN.has(act);
}

function actOf(scene: Scene, cue: number): Act | undefined {
  const { verb, participle } = wordAt(scene, cue);
  return (verb ?? participle)?.entry.act;
}

const MAKING_KNOWN: ReadonlySet<Act> = new Set<Act>(['say', 'announce', 'confirm', 'explain', 'admit']);

/** «ندد بالهجوم | عقب لقائه»، «| رغم كذا»: a word of time or a turn that dates the act of speech. */
function opensTimeOfAct(
  scene: Scene,
  { from, i, at, cue }: { from: number; i: number; at: number; cue: number },
): string | undefined {
  const dates = is(wordAt(scene, i), 'afterwards') && datesAct(scene, i);
  if (dates && !belongsAfter(scene, i) && !tellsOutcome(scene, cue, i)) return 'a circumstance of time follows';
  if (at === i && opensSince(scene, i) && !isDeedOfSomebody(scene, from)) return 'a circumstance of time follows';
  if (opensEnder(scene, from, at, at > i) && !tellsWhatIs(scene, cue, at)) return 'a circumstance of the act follows';
  return undefined;
}

/** «، مستعرضا وضع الفرع»، «، معللا ذلك بكذا»: behind a comma a participle in the accusative tells of whoever speaks. */
function tellsOfSpeaker(scene: Scene, i: number): boolean {
  const { form, article, lead, bits, bodyNoun } = wordAt(scene, i);
  if (article || lead !== '' || bits !== 0 || bodyNoun || !isDoerInAccusative(form)) return false;
  if (wordOf(form.slice(0, -1)).role) return false; // «تعيين فلان، | مدربا للفريق»
  if (holdsPronoun(form) && is(wordOf(bareOfPronoun(form)), 'quantifier')) return false; // «القرى، | معظمها بلا ماء»
  return isWord(scene, i + 1) && !endsAccusative(formAt(scene, i + 1));
}

/** «، إثر كذا»، «وذلك عقب كذا»، «غداة كذا»، «أثناء مقابلة»; not «مقتل جنديين | إثر قصف», which no comma parts from what is told. */
function datesAct(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return isComma(scene, i - 1) || is(wordAt(scene, i), 'subordinator') || isMorrow(form) || isDuring(form);
}

/** «مقتل القائد | أثناء معارك»، «وذلك | بناء على كذا»: when the thing itself was, or how and for what. */
function belongsAfter(scene: Scene, i: number): boolean {
  if (isDuring(formAt(scene, i))) return !tellsOfWords(scene, i + 1); // not «أثناء لقاء معه»
  return is(wordAt(scene, i), 'subordinator') && tellsAim(scene, i + 1);
}

/** «وذلك | من خلال كذا»، «وذلك | بناء على كذا»، «وذلك | لتعزيز كذا». */
function tellsAim(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (tellsOfWords(scene, i + 1)) return false; // «وذلك عبر بيان»
  return tellsHow(form, formAt(scene, i + 1)) || isAim(form) || tellsPurpose(scene, i);
}

/** «لقاء»، «عدة مقابلات»، «التقرير»: within two words an occasion of speech or what holds the words. */
function tellsOfWords(scene: Scene, from: number): boolean {
  return [from, from + 1].some((k) => {
    const { form, article } = wordAt(scene, k);
    const noun = article ? form.slice(ARTICLE.length) : form;
    return isOccasion(noun) || isPassedWord(noun);
  });
}

const ENDERS = Map.groupBy(
  NOUN_ENDERS.map(({ words, after, not }) => ({
    forms: foldArabic(words).split(' '),
    after,
    not: new Set(not?.map(foldArabic) ?? []),
  })),
  ({ forms: [first = ''] }) => first,
);

/** «في وقت …», «على الرغم», «، ما يعد»: turns that tell when or in spite of what it was said. */
function opensEnder(scene: Scene, from: number, i: number, comma: boolean): boolean {
  const enders = ENDERS.get(formAt(scene, i));
  return !!enders?.some(
    ({ forms, after, not }) =>
      (comma || after !== 'comma') &&
      forms.every((form, k) => formAt(scene, i + k) === form) &&
      (comma || after === 'anything' || !isDeedOfSomebody(scene, from)) &&
      !not.has(formAt(scene, i + forms.length)),
  );
}

/** «مغادرة الرئيس القاعة»، «تأخر المدرب»: a deed with whoever did it right behind. */
function isDeedOfSomebody(scene: Scene, from: number): boolean {
  const at = is(wordAt(scene, from), 'preposition') ? from + 1 : from;
  const { context } = scene;
  const somebody = wordAt(scene, at + 1).role || context.hitOf[at + 1] || context.taggedOf[at + 1];
  return (
    somebody !== undefined && splits(formAt(scene, at)).some(({ rest }) => isVerbalNoun(rest) || isShortDeed(rest))
  );
}

/** «… الاتهامات ودعت إلى كذا»: a verb of speech with «and» in front that shows its own preposition. */
export function joinsSpeech(scene: Scene, i: number): boolean {
  const { verb, role, speechNoun, bodyNoun } = wordAt(scene, i);
  if (!verb || verb.conjunction !== COORDINATION || verb.tense !== 'past' || role || bodyNoun) return false;
  const next = wordAt(scene, i + 1);
  const calls = verb.object && verb.entry.toward === 'object' && verb.entry.takes[0] === IN;
  if (calls && !verb.entry.weak && next.form.startsWith(IN)) return true; // «… الهجوم | ووصفه بالجبان»
  if (speechNoun) return pledgesNext(scene, i);
  if (!verb.object && (isStance(next.form) || isWarmStance(next.form, formAt(scene, i + 2), formAt(scene, i + 3))))
    return true; // «… الهجوم | وقدم تعازيه»
  return takesPreposition(scene, i, verb.entry) || deploresNext(scene, i);
}

/** «… التصريحات | وعدتها مسيئة»; not «الخطوات التي تمس البلاد | وتعتبرها الحركة خطرا», which a verb inside has begun. */
function joinsHeld(scene: Scene, { from, at, cue }: { from: number; at: number; cue: number }): boolean {
  if (!opensJoinedHeld(scene, at)) return false;
  const { verb } = wordAt(scene, at);
  const own = wordAt(scene, cue).verb?.subject.gender;
  return !holdsVerb(scene, from, at) || (verb?.tense === 'past' && verb.subject.gender === own);
}

/** «… بالاتفاق وأدان الهجوم»، «… ونفى وجود خلاف»: a verb that takes an object, with a noun right behind; one with article where its letters may be a noun. */
function deploresNext(scene: Scene, i: number): boolean {
  const { verb, form } = wordAt(scene, i);
  if (!verb?.entry.takes.includes('object') || verb.entry.weak) return false;
  if (wordAt(scene, i + 1).article) return true;
  const bare = form.slice(COORDINATION.length);
  const nounAlike = verb.object !== undefined || isVerbalNoun(bare) || isKnownNoun(bare);
  return !nounAlike && opensObject(scene, i + 1);
}

/** «الوزير المعروف بانتقاده الصحافة تحدث عن …»: behind a noun with article a verb of speech belongs to the clause around. */
function resumesSubject(scene: Scene, from: number, i: number): boolean {
  const { verb, role, speechNoun, bodyNoun, participle } = wordAt(scene, i);
  if (!verb || verb.conjunction !== '' || verb.object || role || speechNoun || bodyNoun || participle) return false;
  const before = wordAt(scene, i - 1);
  return i > from && before.article && !is(before, 'relative') && takesPreposition(scene, i, verb.entry);
}

/** «فلان، الذي كان يتحدث عن كذا | قال إن»: behind the content of a verb in a relative clause the verb of the clause around it. */
function leavesRelative(scene: Scene, cue: number, i: number): boolean {
  const relative = is(wordAt(scene, cue - 1), 'auxiliary') ? cue - 2 : cue - 1;
  if (!is(wordAt(scene, relative), 'relative')) return false;
  const at = isPerfective(formAt(scene, i)) ? i + 1 : i; // «الحارس الذي يؤيد الحكومة | قد أوضح أن»
  const { verb, role, speechNoun } = wordAt(scene, at);
  if (!verb || verb.conjunction !== '' || verb.tense !== 'past' || verb.entry.weak || role || speechNoun) return false;
  return !verb.object && (opensClause(scene, at + 1) || isColon(scene, at + 1));
}

/** «عن أمله في أن تؤدي القمة، …، إلى كذا»: a clause inside a noun phrase goes on behind commas. */
function holdsClause(scene: Scene, from: number, i: number): boolean {
  for (let k = from + 1; k < i; k++) if (wordAt(scene, k).complementiser && opensClause(scene, k)) return true;
  return false;
}

/** «، إذا»، «، في حال»، «، في غرب البلاد»: a condition or a place of what is told, not of the telling. */
function belongsToNoun(scene: Scene, from: number, i: number, cue: number): boolean {
  if (staysBehindComma(scene, i, cue) || repeatsPreposition(scene, from, i)) return true; // «عن شكره على الزيارة، وعن أمله في كذا»
  if (tellsHow(formAt(scene, i), formAt(scene, i + 1))) return true; // «إضرابه عن العمل، من خلال كذا»
  if (joinsInnerPreposition(scene, from, i) || isGoal(scene, i)) return true;
  if (is(wordAt(scene, i), 'subordinator') && tellsAim(scene, i + 1)) return true; // «، وذلك من خلال كذا»
  if (goesOnWith(formAt(scene, i))) return !wordAt(scene, i + 1).verb; // «، حيث سبقهم آخرون», not «، حيث قال»
  if (goesAlong(scene, i)) return true;
  if (addsMore(formAt(scene, i)) || tellsCause(formAt(scene, i))) return true; // «، فضلا عن تحريضه على كذا»
  if (is(wordAt(scene, i), 'condition') || wordAt(scene, i + 1).complementiser) return true;
  if (is(wordAt(scene, i), 'partitive') && goesOnAmong(formAt(scene, i + 1))) return true; // «، من بينها خطف رهائن»
  if (is(wordAt(scene, i), 'locative') && tellsWhereOrIf(formAt(scene, i + 1))) return true;
  return liesAhead(scene, i);
}

/** «، مع الإبقاء على كذا»: what comes with the deed; not «، مع التأكيد على كذا», nor «، مع اقتراب الشتاء». */
function goesAlong(scene: Scene, i: number): boolean {
  const { form, article, speechNoun } = wordAt(scene, i + 1);
  const noun = article ? form.slice(ARTICLE.length) : form;
  return isAlong(formAt(scene, i)) && isVerbalNoun(noun) && !speechNoun && !isInProgress(form);
}

/** «قذائف على القوات، | وعلى القرى»: the preposition of a phrase inside the content again, with «and». */
function joinsInnerPreposition(scene: Scene, from: number, i: number): boolean {
  const form = formAt(scene, i);
  if (!form.startsWith(COORDINATION) || wordAt(scene, i + 1).complementiser || is(wordAt(scene, i), 'locative'))
    return false;
  for (let k = i - 1; k > from; k--)
    if (is(wordAt(scene, k), 'preposition') && formAt(scene, k) === form.slice(COORDINATION.length)) return true;
  return false;
}

/** «تحويل السفن من ميناء كذا، | إلى ميناء كذا»: where to, not where it was said. */
function isGoal(scene: Scene, i: number): boolean {
  return is(wordAt(scene, i), 'toward') && !is(wordAt(scene, i + 1), 'demonstrative');
}

/** «هجمات جديدة، من الجنوب، في المستقبل القريب»: what is yet to come is when the thing is, not when it was said. */
function liesAhead(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(scene.end, from + AHEAD); i++) {
    const { verb, complementiser, participle } = wordAt(scene, i);
    if (complementiser || participle || (verb && !wordAt(scene, i).article)) return false;
    if (isAhead(formAt(scene, i))) return true;
  }
  return false;
}

/** Words up to the one that tells the future, at most. */
const AHEAD = 8;

/** «بالهجوم، وأضاف», «الذين نزحوا، وقرر كذا»: «and» with a finite verb that is none of what the noun phrase tells. */
function joinsClause(scene: Scene, from: number, i: number, comma: boolean): boolean {
  if (opensJoinedClause(scene, i, comma) && (comma || !joinsInside(scene, from, i))) return true;
  return opensJoinedAct(scene, from, i);
}

/** «بالهجوم، وأضاف», «بإغلاق الموقع وستدعو»: a noun phrase is joined to no finite verb, so its clause is over. */
export function opensJoinedClause(scene: Scene, i: number, comma: boolean): boolean {
  const word = wordAt(scene, i);
  if (comma && word.form.startsWith(RESUMPTION) && is(word, 'auxiliary')) return true; // «، فقد جدد»
  if (!word.form.startsWith(COORDINATION) || scene.context.taggedOf[i]?.kind === 'person') return false;
  if (is(wordAt(scene, i - 1), 'relative') || word.role?.conjunction === '') return false; // «الذين | وجدوا كذا»، «فلان، | وزير المالية»
  const next = wordAt(scene, i + 1);
  if (is(word, 'negator') && !comma) return (next.verb && !next.verb.entry.weak) || isUntold(next.form); // «ولم يذكر أسماء», not «الذين لا يشكون | ولا يندمون»
  if (is(word, 'negator')) return !next.article && !isExemplifying(next.form) && !isDeed(next.form); // «ولم الشمل»، «ولا سيما»، «وليس تحويله»
  if (is(word, 'auxiliary')) return true;
  if (joinsThing(word.form)) return false;
  if (comma && word.verb?.tense === 'past' && !next.article && opensDeed(next.form)) return true; // «، وعرض استضافة كذا»
  const bare = word.form.slice(COORDINATION.length);
  if (isOwnedNoun(bare) || opensNominal(bare)) return false; // «وحدة البلاد | وسيادتها»، «وقف القتال، | ونزع السلاح»
  if (isCommonWord(bare) && !showsPerson(word.form)) return false;
  return showsPerson(word.form) || (comma && isFiniteByShape(word));
}

/** «، ولكثير من الأسر»، «، وبما يضمن كذا»: «and» with a preposition of one letter before a noun or «what». */
function joinsThing(form: string): boolean {
  return splits(form).some(
    ({ conjunction, preposition, rest }) =>
      conjunction === COORDINATION && preposition !== '' && (rest === WHAT || isCommonWord(rest) || isKnownNoun(rest)),
  );
}

/** A verbal noun, with its pronoun or without: تحويل، تحويله. */
function isDeed(form: string): boolean {
  return isVerbalNoun(holdsPronoun(form) ? bareOfPronoun(form) : form);
}

/** «سيادتها»، «إعادته»: a known noun or a deed with its pronoun, though «س» and «ي» open it. */
function isOwnedNoun(form: string): boolean {
  if (!holdsPronoun(form)) return false;
  const bare = bareOfPronoun(form);
  return isKnownNoun(bare) || isKnownNoun(feminineOf(bare));
}

/**
 * «حل سياسي يؤدي إلى كذا | ويحافظ على كذا»، «الهدنة التي طلبها الرئيس | وأيدتها كولبارا»: a verb joined to one that tells of a noun of
 * the content: of the same person in the present, of many in the past, or with a pronoun for the noun behind a relative.
 */
function joinsInside(scene: Scene, from: number, i: number): boolean {
  const { verb } = wordAt(scene, i);
  const at = is(wordAt(scene, i), 'negator') ? i + 1 : i; // «مبلغ لا يقل عن كذا | ولا يزيد على كذا»
  const bare = at > i ? formAt(scene, at) : formAt(scene, i).slice(COORDINATION.length);
  if (verb && !verb.entry.weak && !verb.object) return false;
  for (let k = i - 1; k > from; k--) {
    if (isComma(scene, k)) return false;
    const inner = formAt(scene, k);
    if (isOfMany(bare) && isOfMany(inner)) return true; // «نازح فقدوا بيوتهم | وأصبحوا بلا مأوى»
    if (at > i && !is(wordAt(scene, k - 1), 'negator')) continue; // «لا يقل عن كذا | ولا يزيد»، not «يمنع السفر | ولم يذكر»
    if (isPresent(bare) && isPresent(inner) && inner[0] === bare[0] && !wordAt(scene, k).article) return true;
    if (holdsPronoun(bare) && !isPresent(bare) && is(wordAt(scene, k), 'relative') && wordAt(scene, k).article)
      return true;
  }
  return false;
}

/** استضافة، تأجيل: a verbal noun, with the ending of the feminine or without. */
function opensDeed(form: string): boolean {
  return isVerbalNoun(form) || (endsFeminine(form) && isVerbalNoun(form.slice(0, -1)));
}
