import { foldArabic } from './fold-table.ts';
import {
  ABOUT,
  BROADCASTING,
  IN_OPINION,
  MEDIA_TALKS,
  NEWS_SERVICE,
  PAGES,
  PUT_UP,
  QUALITIES_OF_MEDIA,
  READING_OUT_VERBS,
  RECENT,
  SITES,
  THROUGH,
  WORDS_IN_MEDIA,
} from './lexicons/links.ts';
import { memberOf } from './member.ts';
import { bareOfPronoun } from './phrases.ts';

/** True for «through» before whoever speaks in somebody's place: عبر. */
export const isThrough = memberOf(THROUGH);

const THOUGHT = foldArabic(IN_OPINION);

/** True for برأي. */
export function isOpinion(form: string): boolean {
  return form === THOUGHT;
}

/** True for what somebody writes on, before the paper: على | صفحات كذا. */
export const isOnPages = memberOf(PAGES);

/** True for «recent» of a document, which means «talk» elsewhere. */
export const isRecent = memberOf(RECENT);

/** True for a document put up for all to read: البيان | المنشور. */
export const isPutUp = memberOf(PUT_UP);

/** True for where a medium puts up what it has, by its noun: موقع | قناة كذا. */
export const isSite = memberOf(SITES);

/** True for a word for the talk that a medium has with somebody: مقابلة. */
export const isTalk = memberOf(MEDIA_TALKS);

/** True for a verb by which somebody reads out or brings the words of another: تلاه. */
export const isReadingOut = memberOf(READING_OUT_VERBS);

/** True for what stands before that which words are about: تعليقا | على تقرير. */
export const isAbout = memberOf(ABOUT);

/** True for the word behind the name of a medium that tells whose it is: التابعة. */
export const isQualityOfMedia = memberOf(QUALITIES_OF_MEDIA);

const WORDS = new Set(WORDS_IN_MEDIA.map(foldArabic));

/** True for what somebody says or writes in a medium: مقال، مقاله. */
export function isWordsInMedia(form: string): boolean {
  return WORDS.has(form) || WORDS.has(bareOfPronoun(form));
}

/** True for what an authority that broadcasts is of: هيئة | البث. */
export const isBroadcasting = memberOf(BROADCASTING);

/** True for a service of news, told by its name in marks: خدمة. */
export const isNewsService = memberOf(NEWS_SERVICE);
