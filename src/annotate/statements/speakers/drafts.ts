import { ARTICLE, splits } from '../../../arabic/clitics.ts';
import { conjugate } from '../../../arabic/conjugation.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import { DRAFT, DRAFTED, LETTING_OUT_VERBS, TABLING_VERBS } from '../../../arabic/lexicons/body-speech.ts';
import { isPutForward } from '../../../arabic/verb-kinds.ts';
import { is, wordOf } from '../../../arabic/words.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Context } from '../../context.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { clauseSubjects } from '../subjects/subjects.ts';

const NONE = wordOf('');
const BARE = foldArabic(DRAFT);
const WHAT = new Set(DRAFTED.map(foldArabic));
const FORMS = [...LETTING_OUT_VERBS, ...TABLING_VERBS].flatMap(({ past, present }) => conjugate(past, present));
const PUTTING: ReadonlySet<string> = new Set(FORMS.map(({ form }) => form));
const PUTTING_IT: ReadonlySet<string> = new Set(FORMS.filter(({ shape }) => shape.object).map(({ form }) => form));

/** How far, in tokens, the article may tell it, before or behind, and how far before a draft the verb may stand. */
const REACH = 400;
const VERB_BACK = 12;

/** True for «المشروع»، «مشروع القرار»: the draft told before. */
export function isToldDraft(context: Context, { first }: Phrase): boolean {
  const form = context.tokens.form[first] ?? '';
  return form.endsWith(ARTICLE + BARE) || (isDraft(context, first) && context.words[first + 1]?.article === true);
}

/**
 * «قدمت ليدوريا مشروع قرار. … ويدعو مشروع القرار إلى كذا»، «مشروع القرار الذي قدمته ليدوريا»: whoever put a draft before those who decide, as
 * the words behind it, the last mention before it, else the first behind it tell. Nobody where an adjective tells whose it is.
 */
export function draftedBy(context: Context, phrase: Phrase): Subject | undefined {
  for (let i = phrase.first + 1; i < phrase.end; i++) if (context.nationAt(i)) return undefined;
  const own = behind(context, phrase.first);
  if (own) return own;
  const bare = !isDraft(context, phrase.first);
  const article = context.articleOf[sentenceAt(context.sentences, phrase.first)];
  const inArticle = (i: number) => context.articleOf[sentenceAt(context.sentences, i)] === article;
  for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - REACH) && inArticle(i); i--) {
    const told = isDraft(context, i) ? (behind(context, i) ?? before(context, i)) : undefined;
    if (!told && bare && isOtherProject(context, i)) return undefined; // «قدم النائب مشروع قانون. … مشروع النور. … | المشروع»
    if (told) return told;
  }
  for (let i = phrase.end; i < Math.min(context.words.length, phrase.end + REACH) && inArticle(i); i++) {
    const told = isDraft(context, i) ? behind(context, i) : undefined;
    if (told) return told;
  }
  return undefined;
}

/** «مشروع قرار»، «بمشروع القانون»، «مشروعَ قرار». */
function isDraft({ tokens }: Context, i: number): boolean {
  const form = tokens.form[i] ?? '';
  return WHAT.has(tokens.form[i + 1] ?? '') && splits(form).some(({ rest }) => rest === BARE);
}

/** «مشروع النور»: a project that is no draft, with its own name behind it. */
function isOtherProject(context: Context, i: number): boolean {
  return !isDraft(context, i) && splits(context.tokens.form[i] ?? '').some(({ rest }) => rest === BARE);
}

/** «مشروع القرار الذي | قدمته ليدوريا»، «الذي | تقدمت به ليدوريا». */
function behind(context: Context, draft: number): Subject | undefined {
  const { tokens, words } = context;
  const limit = (context.sentences[sentenceAt(context.sentences, draft)]?.last ?? draft) + 1;
  for (let i = draft + 1; i < Math.min(limit, draft + OWN); i++) {
    const form = tokens.form[i] ?? '';
    const alone = PUTTING.has(form) && isPutForward(tokens.form[i + 1] ?? '');
    if (!alone && !PUTTING_IT.has(form)) continue;
    const led = is(words[i - 1] ?? NONE, 'relative') || !words[draft + 1]?.article;
    const phrase = led ? parsePhrase(context, alone ? i + 2 : i + 1, limit) : undefined;
    return phrase && isStrong(phrase) ? { ...phrase, others: [] } : undefined;
  }
  return undefined;
}

/** Tokens from a draft to the verb that tells whose it is, at most. */
const OWN = 7;

/** «أحال الرئيس إلى البرلمان | مشروع قانون»: the subject of the verb by which somebody puts a draft forward. */
function before(context: Context, draft: number): Subject | undefined {
  const sentence = context.sentences[sentenceAt(context.sentences, draft)];
  if (!sentence) return undefined;
  for (let i = draft - 1; i >= Math.max(sentence.first, draft - VERB_BACK); i--) {
    if (!splits(context.tokens.form[i] ?? '').some(({ rest }) => PUTTING.has(rest))) continue;
    const scene = { context, sentence, end: sentence.last + 1 };
    return [...clauseSubjects(scene, i, draft)].find(({ verb }) => verb === i)?.subject;
  }
  return undefined;
}
