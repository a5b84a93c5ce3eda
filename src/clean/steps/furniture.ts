import { RESIDUE } from '../../arabic/lexicons/residue.ts';
import { TokenKind } from '../../text/tokens.ts';
import { Phrases } from '../phrases.ts';
import { alone, holds, type LineStep, label, onlyOf, starred, type View } from './step.ts';

const SHARE = new Phrases(RESIDUE.share);
const NETWORKS = new Phrases(RESIDUE.networks);
const BUTTONS = new Phrases([...RESIDUE.networks, ...RESIDUE.buttonWords]);
const RIGHTS = new Phrases(RESIDUE.rights);
const DISCLAIMER = new Phrases(RESIDUE.disclaimer);
const DISCLAIMER_OPENING = new Phrases(RESIDUE.disclaimerOpening);
const PICTURE_CREDIT = new Phrases(RESIDUE.pictureCredit);
const COMMENTS = new Phrases(RESIDUE.comments);
const FURNITURE = new Phrases(RESIDUE.furniture);
const COUNTERS = new Phrases(RESIDUE.counters);
const COUNTER_WORDS = new Phrases([...RESIDUE.counters, ...RESIDUE.furnitureWords]);
const HOME = new Phrases(RESIDUE.home);

/** Buttons, counters, menus and legal lines. */
export const FURNITURE_STEPS: readonly LineStep[] = [
  {
    id: 'share-line',
    kind: 'metadata',
    because: 'a call to share, print or send the page, alone or before names of networks',
    when: (view) => {
      if (view.headline) return false;
      if (alone(view, SHARE)) return true;
      const at = label(view, SHARE);
      return (
        at !== undefined &&
        at.words > 0 &&
        onlyOf({ ...view, line: { ...view.line, first: at.rest, words: at.words } }, BUTTONS)
      );
    },
    yes: [
      'شارك',
      '#شارك',
      'شارك الخبر:',
      'مشاركة',
      'شارك هذا الموضوع: فيسبوك تويتر',
      'طباعة',
      'نسخ الرابط',
      'شارك على فيسبوك',
    ],
    no: [
      'شارك الوزير في افتتاح المعرض',
      'شارك في الحملة ألف متطوع',
      'مشاركة واسعة في الاقتراع',
      'طباعة الكتب تتراجع عاما بعد عام',
    ],
  },
  {
    id: 'network-row',
    kind: 'metadata',
    because: 'nothing but names of networks',
    yields: ['share-line'],
    when: (view) => !view.headline && onlyOf(view, BUTTONS) && holds(view, NETWORKS),
    yes: ['فيسبوك تويتر واتساب', 'Facebook Twitter', 'واتساب', 'فيسبوك | تويتر | تلغرام'],
    no: ['فيسبوك تحذف حسابات وهمية', 'الرابط'],
  },
  {
    id: 'rights',
    kind: 'metadata',
    closes: true,
    because: 'a short line on the rights of the page or its pictures',
    when: (view) => {
      if (view.headline || view.line.words > 25) return false;
      const at = label(view, RIGHTS);
      if (at === undefined)
        return holds(view, RIGHTS) && view.tokens.form.slice(view.line.first, view.line.last).includes('©');
      return at.words <= 12;
    },
    yes: ['جميع الحقوق محفوظة لصحيفة المدار', '© 2021 المدار. جميع الحقوق محفوظة', '** حقوق النشر محفوظة للمدار'],
    no: ['حقوق النشر في العالم العربي موضوع ندوة نظمها اتحاد الناشرين أمس وشارك فيها كتاب ومحامون من تسع دول.'],
  },
  {
    id: 'picture-credit',
    kind: 'metadata',
    because: 'the owner of a picture, without its caption',
    when: (view) => {
      const at = label(view, PICTURE_CREDIT);
      return (
        at !== undefined &&
        (at.marked || at.comma || at.words === 0) &&
        view.line.words <= 10 &&
        view.line.ending === 'open'
      );
    },
    yes: ['صدر الصورة، Getty Images', 'مصدر الصورة: المدار', 'Getty Images'],
    no: ['مصدر الصورة لم يعرف بعد، بحسب الشرطة.', 'سفينة تدخل الميناء (المدار)'],
  },
  {
    id: 'disclaimer',
    kind: 'metadata',
    closes: true,
    because: 'the outlet keeps its distance from what it prints',
    when: (view) =>
      !view.headline &&
      view.line.words <= 60 &&
      label(view, DISCLAIMER_OPENING) !== undefined &&
      holds(view, DISCLAIMER),
    yes: [
      '** جميع المقالات المنشورة تمثل رأي كتابها فقط.',
      'الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الموقع',
      'تنويه: ما ورد أعلاه لا يعكس بالضرورة موقف الصحيفة.',
    ],
    no: ['قال إن الآراء الواردة في الكتاب لا تعبر بالضرورة عن رأيه', 'هذا المقال كتب قبل الأزمة.'],
  },
  {
    id: 'comments',
    kind: 'metadata',
    closes: true,
    because: 'the head of the comments or the form for them',
    when: (view) => {
      if (view.headline || view.line.words > 12) return false;
      const at = label(view, COMMENTS);
      if (at === undefined) return view.afterBody && hasNumber(view) && onlyOf(view, COMMENTS);
      return view.afterBody && (alone(view, COMMENTS) || (at.words <= 8 && label(view, COMMENT_CALL) !== undefined));
    },
    yes: ['التعليقات', 'التعليقات (3)', '0 تعليق', 'اترك تعليقاً', 'أضف تعليقك هنا', 'لا توجد تعليقات'],
    no: ['تعليقات غاضبة على القرار', 'تعليق الدراسة في ثلاث مدن', 'التعليقات التي وردت إلى الصحيفة كثيرة.'],
  },
  {
    id: 'counter',
    kind: 'metadata',
    because: 'how often or how long the page is read, in numbers',
    yields: ['share-line', 'comments'],
    when: (view) =>
      !view.headline &&
      view.line.words <= 10 &&
      onlyOf(view, COUNTER_WORDS) &&
      holds(view, COUNTERS) &&
      hasNumber(view),
    yes: ['عدد المشاهدات: 233', '3 دقائق قراءة', 'مدة الفيديو 02:47', '1,204 مشاهدة'],
    no: ['تقييم', 'مشاهدة المباراة مجانا', 'زيارة ثالثة في 5 أيام'],
  },
  {
    id: 'menu',
    kind: 'metadata',
    because: 'a key or an entry of a menu, alone in its line',
    yields: ['share-line', 'comments'],
    when: (view) => !view.headline && !starred(view) && view.line.words <= 8 && alone(view, FURNITURE),
    yes: ['الرئيسية', 'تسجيل الدخول', 'إعلان', 'زر الذهاب إلى الأعلى', 'تخطي الروابط'],
    no: ['الرئيسية في الحكومة الجديدة حقيبة المال', 'إعلان وقف النار', '* القائمة', 'بحث سبل التعاون بين البلدين'],
  },
  {
    id: 'breadcrumb',
    kind: 'metadata',
    because: 'the path from the front page to this one',
    yields: ['menu'],
    when: (view) => {
      const at = label(view, HOME);
      const marked = at?.marked === true || view.tokens.form[(at?.rest ?? 0) - 1] === QUOTE;
      return at !== undefined && marked && at.words > 0 && at.words <= 8 && view.line.ending === 'open';
    },
    yes: ['الرئيسية / أخبار العالم', 'الرئيسية » اقتصاد » أسواق', 'Home / أخبار'],
    no: ['الرئيسية: حقيبة المال تبقى شاغرة حتى يتفق الحزبان على اسم الوزير الجديد'],
  },
];

function hasNumber({ tokens, line }: View): boolean {
  return tokens.kind.subarray(line.first, line.last).includes(TokenKind.number);
}

/** What «»» folds to, which pages print between the steps of a path. */
const QUOTE = '"';
const COMMENT_CALL = new Phrases(RESIDUE.commentCall);
