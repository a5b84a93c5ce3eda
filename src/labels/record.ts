import type { Act, Certainty, EventStatus, EventType, SegmentKind, StatementType } from '../model.ts';
import type { Language } from './language.ts';

/** What the values of the record are called, on paper and on screen alike. */
export interface RecordLabels {
  readonly type: Readonly<Record<StatementType, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly act: Readonly<Record<Act, string>>;
  readonly segment: Readonly<Record<SegmentKind, string>>;
  readonly event: Readonly<Record<EventType, string>>;
  readonly status: Readonly<Record<EventStatus, string>>;
}

const ar: RecordLabels = {
  type: { direct: 'مباشر', indirect: 'غير مباشر', reported: 'منقول' },
  certainty: { named: 'مسمّى', resolved: 'مستنتج من السياق', inferred: 'مظنون' },
  act: {
    say: 'قول',
    announce: 'إعلان',
    confirm: 'تأكيد',
    deny: 'نفي',
    explain: 'توضيح',
    claim: 'زعم',
    admit: 'إقرار',
    promise: 'وعد',
    demand: 'مطالبة',
    ask: 'سؤال',
    propose: 'اقتراح',
    warn: 'تحذير',
    threaten: 'تهديد',
    accuse: 'اتهام',
    condemn: 'إدانة',
    criticise: 'انتقاد',
    praise: 'إشادة',
    thank: 'شكر',
    congratulate: 'تهنئة',
    apologise: 'اعتذار',
    support: 'تأييد',
    oppose: 'معارضة',
    agree: 'موافقة',
    expect: 'توقّع',
  },
  segment: {
    article: 'متن الخبر',
    metadata: 'بيانات الصفحة',
    promotion: 'ترويج',
    related: 'مواد ذات صلة',
    'other-article': 'خبر آخر في الصفحة',
  },
  event: {
    CONSULT: 'لقاء ومحادثة',
    AGREE: 'اتفاق',
    SUPPORT: 'دعم',
    AID: 'مساعدة',
    CONCEDE: 'تنازل',
    RETREAT: 'انسحاب',
    REJECT: 'رفض',
    SANCTION: 'عقوبة',
    COERCE: 'إكراه',
    PROTEST: 'احتجاج',
    MOBILIZE: 'حشد',
    ASSAULT: 'هجوم',
    ACCIDENT: 'حادث',
    VOTE: 'اقتراع',
  },
  status: { happened: 'وقع', ongoing: 'جارٍ', announced: 'معلن', denied: 'منفي', conditional: 'مشروط' },
};

const en: RecordLabels = {
  type: { direct: 'direct', indirect: 'indirect', reported: 'reported' },
  certainty: { named: 'named', resolved: 'resolved from context', inferred: 'presumed' },
  act: {
    say: 'says',
    announce: 'announces',
    confirm: 'confirms',
    deny: 'denies',
    explain: 'explains',
    claim: 'claims',
    admit: 'admits',
    promise: 'promises',
    demand: 'demands',
    ask: 'asks',
    propose: 'proposes',
    warn: 'warns',
    threaten: 'threatens',
    accuse: 'accuses',
    condemn: 'condemns',
    criticise: 'criticises',
    praise: 'praises',
    thank: 'thanks',
    congratulate: 'congratulates',
    apologise: 'apologises',
    support: 'supports',
    oppose: 'opposes',
    agree: 'agrees',
    expect: 'expects',
  },
  segment: {
    article: 'article',
    metadata: 'page data',
    promotion: 'promotion',
    related: 'related pages',
    'other-article': 'another article on the page',
  },
  event: {
    CONSULT: 'meeting, talks',
    AGREE: 'agreement',
    SUPPORT: 'support',
    AID: 'aid',
    CONCEDE: 'concession',
    RETREAT: 'retreat',
    REJECT: 'rejection',
    SANCTION: 'sanction',
    COERCE: 'coercion',
    PROTEST: 'protest',
    MOBILIZE: 'mobilisation',
    ASSAULT: 'attack',
    ACCIDENT: 'accident',
    VOTE: 'vote',
  },
  status: {
    happened: 'happened',
    ongoing: 'ongoing',
    announced: 'announced',
    denied: 'denied',
    conditional: 'conditional',
  },
};

export const RECORD_LABELS: Readonly<Record<Language, RecordLabels>> = { ar, en };
