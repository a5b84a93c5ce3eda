import { ARTICLE } from './clitics.ts';
import { foldArabic } from './fold-table.ts';
import {
  CALLING_VERBS,
  COMING_VERBS,
  EDGES_OF_OCCASIONS,
  GOING_ON_WORDS,
  HALVES,
  NOW_WORDS,
  OBJECT_PRONOUNS,
  OF_THEM,
  ONLY_WORDS,
  PARTAKERS,
  PERFECTIVES,
  PLATFORM_WORDS,
  QUARTERS,
  SHARE_SIGNS,
  SO_CALLED_WORDS,
  SOME_OF_THEM,
  TAKEN_PART,
  THIRDS,
  TO_THEM,
} from './lexicons/around-speech.ts';
import { WHAT, WHAT_BEHIND } from './lexicons/attribution.ts';
import {
  AIM_WORDS,
  ALONG_WORDS,
  BEFORE_WORDS,
  CONSEQUENCE_VERBS,
  CORRECTING_WORDS,
  DEEDS_THROUGH,
  DURING_WORDS,
  IN_PROGRESS_WORDS,
  LEADING_ON,
  LEAVING_VERBS,
  MORROW_WORDS,
  THROUGH_WORDS,
  UNTOLD_WORDS,
  WITHOUT_WORDS,
} from './lexicons/comments.ts';
import { PRETEXTS } from './lexicons/explaining.ts';
import { memberOf } from './member.ts';
import { bareOfPronoun, holdsPronoun } from './phrases.ts';

/** Small words around a word of speech and its speaker: what stands before the verb, and what an occasion or a share is told by. */

/** True for «has» before a verb of the past: وقد | اتهم. */
export const isPerfective = memberOf(PERFECTIVES);

/** True for a word that goes on with what was told before: حيث | أكد. */
export const goesOnWith = memberOf(GOING_ON_WORDS);

/** True for an adverb with the letters of the article: الآن. */
export const isNow = memberOf(NOW_WORDS);

/** True for «what» alone or behind a preposition: ما، مما، عما، بما. */
export const isWhat = memberOf([WHAT, ...WHAT_BEHIND.map(([, form]) => form)]);

/** True for a verb behind «what» that tells how something is called: ما | يسمى. */
export const isSoCalled = memberOf(SO_CALLED_WORDS);

const CALLING = new Set(CALLING_VERBS.map(foldArabic));

/** True for من | سماهم، من | وصفتهم: people by what somebody calls them. */
export function callsPeople(form: string): boolean {
  return holdsPronoun(form) && CALLING.has(bareOfPronoun(form));
}

/** True for some of those told before: بعضهم. */
export const isSomeOfThem = memberOf(SOME_OF_THEM);

/** True for a verb of coming that words have: جاءت | أقوال فلان. */
export const isComing = memberOf(COMING_VERBS);

/** True for whoever takes part in something: المشاركون، الحاضرون. */
export function takesPart(form: string): boolean {
  const bare = form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
  return PARTAKING.has(bare.replace(/(?:ون|ين|ان|ة|ات)$/u, ''));
}

const PARTAKING = new Set(PARTAKERS.map(foldArabic));

/** True for the opening or the end of an occasion, which tells when: ختام، مستهل. */
export const isEdgeOfOccasion = memberOf(EDGES_OF_OCCASIONS);

/** True for what people take part in, without article: أعمال، مؤتمر. */
export const isTakenPart = memberOf(TAKEN_PART);

/** True for «to them» as whose words they are: في بيان | له. */
export const isToThem = memberOf(TO_THEM);

/** True for a sign or a word of percent: ٪، بالمئة، في المئة. */
export const isShare = memberOf(SHARE_SIGNS);

/** True for «only» behind a share: فقط. */
export const isOnly = memberOf(ONLY_WORDS);

/** True for «of them» behind a share: منهم. */
export const isOfThem = memberOf(OF_THEM);

/** True for two thirds before those whom they are a part of: ثلثا. */
export const isThirds = memberOf(THIRDS);

/** True for a half, a third and the like: نصف. */
export const isHalf = memberOf(HALVES);

const PARTS_COUNTED = new Set(QUARTERS.map(([count, part]) => foldArabic(`${count} ${part}`)));

/** True for «three quarters» and its kin: ثلاثة أرباع. */
export function isQuarters(count: string, part: string): boolean {
  return PARTS_COUNTED.has(`${count} ${part}`);
}

/** True for دون، بدون. */
export const isWithout = memberOf(WITHOUT_WORDS);

/** True for what a source leaves untold behind «without»: ذكر، تفاصيل، يحدد. */
export const isUntold = memberOf(UNTOLD_WORDS);

/** True for a verb that tells to what something led: أدى، استدعى. */
export const ledTo = memberOf(CONSEQUENCE_VERBS);

/** True for أثناء. */
export const isDuring = memberOf(DURING_WORDS);

/** True for بناء، بغية behind «and that». */
export const isAim = memberOf(AIM_WORDS);

/** True for مع. */
export const isAlong = memberOf(ALONG_WORDS);

/** True for what goes on while somebody speaks: استمرار، اقتراب. */
export const isInProgress = memberOf(IN_PROGRESS_WORDS);

/** True for قبل. */
export const isBefore = memberOf(BEFORE_WORDS);

/** True for a verb with which whoever spoke goes away or takes words back: يغادر، يتراجع. */
export const isLeaving = memberOf(LEAVING_VERBS);

/** True for وذلك. */
export const leadsOn = memberOf(LEADING_ON);

/** True for غداة. */
export const isMorrow = memberOf(MORROW_WORDS);

/** True for نشر، بيع, which go through a network themselves. */
export const goesThrough = memberOf(DEEDS_THROUGH);

/** True for عبر. */
export const tellsThrough = memberOf(THROUGH_WORDS);

/** True for بل، وإنما, which go on with what is so instead. */
export const correctsItself = memberOf(CORRECTING_WORDS);

/** True for منصة: a platform serves for more than speaking. */
export const isPlatform = memberOf(PLATFORM_WORDS);

/** True for a pronoun that stands for the object by itself: إياها. */
export const isObjectPronoun = memberOf(OBJECT_PRONOUNS);

/** Before the reason that somebody gives out for a deed: بحجة، بذريعة. */
export const isPretext = memberOf(PRETEXTS);
