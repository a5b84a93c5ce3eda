import { TokenKind } from '../text/tokens.ts';
import { isText, revised } from './draft.ts';
import { lineGoesOn, type Page, subjectsOf } from './page.ts';
import type { PageStep } from './steps/page-step.ts';
import { shareOf } from './words.ts';

/** Fewer prove nothing; more are an article without conjunctions. */
const MIN_LEADS = 5;
const MAX_LEADS = 7;
const MIN_WORDS = 12;
const MAX_WORDS = 60;
/** Paragraphs of the article looked at before the leads, and the share of them that must go on from each other. */
const STYLE_SAMPLE = 6;
const STYLE_SHARE = 0.5;
/** Highest mean share of subject words with the article, and with the lead before. */
const LIKE_ARTICLE = 0.5;
const LIKE_EACH_OTHER = 0.3;
/** Highest mean share of the headline's subject words that the leads hold, unless most leads hold none at all. */
const LIKE_HEADLINE = 0.15;
const OFF_HEADLINE = 0.6;
/** A lead cut off by the page has no full stop, but so many words; most of the row is whole. */
const CUT_OFF = 14;
const WHOLE = 0.6;

/**
 * First paragraphs of other pages, run together with the end of an article. The article's own paragraphs go on from each
 * other (وأضاف …، من جانبه …) and come back to its subject; here each begins anew and is about something else.
 */
export const LEAD_ROW: PageStep = {
  id: 'lead-row',
  kind: 'related',
  because: 'a row of leads about other things after the last paragraph of the article',
  run: (page, draft) => {
    const own = draft.flatMap((verdict, i) => (isText(verdict) ? [i] : []));
    const from = leadsFrom(page, own);
    return from < 0 ? draft : revised(draft, own.slice(from), 'related', LEAD_ROW.id);
  },
  yes: [
    [
      'رئيس بلدية الساحل يتعهد بفتح الجسر',
      'تعهد رئيس بلدية الساحل سامر العابد يوم الأحد بفتح الجسر القديم أمام المشاة قبل نهاية الشهر الجاري.',
      'وأضاف العابد في لقاء مع سكان الحي أن الأعمال تأخرت بسبب نقص في مواد البناء منذ الشتاء.',
      'وقال سكان حضروا اللقاء إنهم سمعوا الوعد نفسه ثلاث مرات من دون أن يتغير شيء في الجسر.',
      '| أعلنت شركة الطيران الوطنية إلغاء جميع رحلاتها إلى القارة القطبية حتى إشعار آخر بسبب العواصف.',
      '| فاز منتخب الناشئين لكرة السلة بميدالية فضية في الدورة التي اختتمت مساء السبت بثلاثة انتصارات.',
      '| كشف باحثون في جامعة الجنوب عن لقاح تجريبي ضد الحمى الصفراء أعطي لمئتي متطوع حتى الآن.',
      '| رفض البرلمان في قراءة أولى مشروع قانون يرفع سن التقاعد للمعلمين والممرضات إلى سبعين عاما كاملة.',
      '| عثرت بعثة أثرية على نقوش لم تعرف من قبل داخل كهف في جبال الشمال قرب الحدود.',
    ],
  ],
  no: [
    [
      'رئيس بلدية الساحل يتعهد بفتح الجسر',
      'تعهد رئيس بلدية الساحل سامر العابد يوم الأحد بفتح الجسر القديم أمام المشاة قبل نهاية الشهر الجاري.',
      'وأضاف العابد في لقاء مع سكان الحي أن الأعمال تأخرت بسبب نقص في مواد البناء منذ الشتاء.',
      'يبلغ طول الجسر مئتي متر وبني قبل نحو قرن ليصل بين الميناء القديم والسوق الكبير في الساحل.',
      'أغلقت البلدية الجسر في وجه السيارات بعد انهيار جزء من سوره في عاصفة ضربت الساحل قبل عامين.',
      'يستخدم طلاب المدارس جسرا خشبيا ضيقا يقول سكان الساحل إنه أخطر من الجسر القديم نفسه بكثير.',
      'تقدر البلدية كلفة ترميم الجسر بنحو أربعة ملايين ليرة يأتي نصفها من صندوق المدن القديمة وحده.',
      'يأمل العابد أن يفتتح الجسر في احتفال يحضره وزير الأشغال مع بداية موسم الصيف على الساحل.',
    ],
  ],
};

/** Index in `own` of the first lead; −1 without such a row. */
function leadsFrom(page: Page, own: readonly number[]): number {
  let from = own.length;
  while (from > 1 && own.length - from <= MAX_LEADS && isLead(page, own[from - 1] ?? 0)) from--;
  const run = own.length - from;
  if (run < MIN_LEADS || run > MAX_LEADS || !breaksStyle(page, own.slice(0, from))) return -1;
  const headline = subjectsOf(page, own.slice(0, 1));
  const likeHeadline = (k: number) => shareOf(headline, subjectsOf(page, own.slice(k, k + 1)));
  while (own.length - from > MIN_LEADS && likeHeadline(from) !== 0) from++;
  const leads = own.slice(from).map((line) => subjectsOf(page, [line]));
  const article = subjectsOf(page, own.slice(0, from));
  if (mean(leads.map((lead) => shareOf(lead, article))) > LIKE_ARTICLE) return -1;
  if (mean(leads.slice(1).map((lead, k) => shareOf(lead, leads[k] ?? lead))) > LIKE_EACH_OTHER) return -1;
  const alike = leads.map((lead) => shareOf(headline, lead));
  const off = alike.filter((share) => share === 0).length;
  if (off < leads.length * OFF_HEADLINE && mean(alike) > LIKE_HEADLINE) return -1;
  const whole = own.slice(from).filter((line) => page.prose[line] === true).length;
  return whole >= leads.length * WHOLE ? from : -1;
}

function isLead(page: Page, i: number): boolean {
  const line = page.lines[i];
  if (line === undefined || line.words < MIN_WORDS || line.words > MAX_WORDS || line.ending === 'colon') return false;
  if (page.prose[i] !== true && line.words < CUT_OFF) return false;
  return opensWithWord(page, i) && !isLabelled(page, i) && !lineGoesOn(page, i);
}

/** Enumerations («1- …»، «- …») are the article's own. */
function opensWithWord(page: Page, i: number): boolean {
  const first = page.lines[i]?.first ?? 0;
  return page.tokens.kind[first] === TokenKind.word || '"(['.includes(page.tokens.form[first] ?? ' ');
}

/** «الدفاع: …»: a row of labels is the article's own. */
function isLabelled(page: Page, i: number): boolean {
  const first = page.lines[i]?.first ?? 0;
  return page.tokens.form.slice(first, first + 4).includes(':');
}

/** The paragraphs before go on from each other (their own lead aside), as the leads do not; nothing announces the leads. */
function breaksStyle(page: Page, before: readonly number[]): boolean {
  if (page.lines[before.at(-1) ?? 0]?.ending === 'colon') return false;
  const sample = before
    .filter((i) => page.prose[i] === true)
    .slice(1)
    .slice(-STYLE_SAMPLE);
  return sample.length > 0 && sample.filter((i) => lineGoesOn(page, i)).length >= sample.length * STYLE_SHARE;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
