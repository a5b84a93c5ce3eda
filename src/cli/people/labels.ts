import type { Counted, Language } from '../../labels/language.ts';
import { RECORD_LABELS, type RecordLabels } from '../../labels/record.ts';

/** Every word that people are shown beside the words of the text. */
export interface Labels extends RecordLabels {
  readonly suspicion: Readonly<Record<'quotation' | 'complementiser' | 'speakerless', string>>;
  readonly count: Readonly<Record<'documents' | 'statements' | 'unreadable' | 'badLines' | 'places', Counted>>;
  readonly word: Readonly<Record<Word, string>>;
}

type Word =
  | 'noSpeaker' | 'noStatements' | 'noPlaces' | 'addressees' | 'said' | 'agencies' | 'other' | 'segments' | 'removed' | 'rule'
  | 'cue' | 'content' | 'because' | 'chain' | 'shown' | 'separator' | 'arrow' | 'events' | 'action' | 'place' | 'date'; // biome-ignore format: a list

const ar: Labels = {
  ...RECORD_LABELS.ar,
  suspicion: {
    quotation: 'اقتباس بلا قول',
    complementiser: 'فعل قول وأداة بلا قول',
    speakerless: 'قول بلا قائل',
  },
  count: {
    documents: {
      zero: 'لا نصوص',
      one: 'نص واحد',
      two: 'نصان',
      few: '{n} نصوص',
      many: '{n} نصًا',
      other: '{n} نص',
    },
    statements: {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '{n} أقوال',
      many: '{n} قولًا',
      other: '{n} قول',
    },
    unreadable: {
      zero: 'قُرئت الملفات كلها',
      one: 'ملف واحد لم يُقرأ',
      two: 'ملفان لم يُقرآ',
      few: '{n} ملفات لم تُقرأ',
      many: '{n} ملفًا لم يُقرأ',
      other: '{n} ملف لم يُقرأ',
    },
    badLines: {
      zero: 'لا أسطر معيبة',
      one: 'سطر واحد معيب',
      two: 'سطران معيبان',
      few: '{n} أسطر معيبة',
      many: '{n} سطرًا معيبًا',
      other: '{n} سطر معيب',
    },
    places: {
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '{n} مواضع',
      many: '{n} موضعًا',
      other: '{n} موضع',
    },
  },
  word: {
    noSpeaker: 'قائل غير معروف',
    noStatements: 'لا أقوال منسوبة في هذا النص',
    noPlaces: 'لا مواضع تدعو إلى المراجعة',
    addressees: 'إلى',
    said: 'قيل في',
    agencies: 'عن',
    other: 'خبر آخر في الصفحة',
    segments: 'الأقسام',
    removed: 'ما أُزيل من الصفحة',
    rule: 'القاعدة',
    cue: 'لفظ القول',
    content: 'المضمون',
    because: 'لأن',
    chain: 'السلسلة',
    shown: 'المعروض',
    separator: '،',
    arrow: '←',
    events: 'الأحداث',
    action: 'لفظ الحدث',
    place: 'المكان',
    date: 'الزمان',
  },
};

const en: Labels = {
  ...RECORD_LABELS.en,
  suspicion: {
    quotation: 'quotation without a statement',
    complementiser: 'reporting verb and complementiser without a statement',
    speakerless: 'statement without a speaker',
  },
  count: {
    documents: { one: '{n} document', other: '{n} documents' },
    statements: { one: '{n} statement', other: '{n} statements' },
    unreadable: { one: '{n} file not read', other: '{n} files not read' },
    badLines: { one: '{n} bad line', other: '{n} bad lines' },
    places: { one: '{n} place', other: '{n} places' },
  },
  word: {
    noSpeaker: 'unknown speaker',
    noStatements: 'no attributed statements in this text',
    noPlaces: 'no places to look at',
    addressees: 'to',
    said: 'said on',
    agencies: 'from',
    other: 'another article on the page',
    segments: 'Segments',
    removed: 'Taken out of the page',
    rule: 'rule',
    cue: 'cue',
    content: 'content',
    because: 'because',
    chain: 'chain',
    shown: 'shown',
    separator: ',',
    arrow: '→',
    events: 'Events',
    action: 'word of action',
    place: 'place',
    date: 'date',
  },
};

export const LABELS: Readonly<Record<Language, Labels>> = { ar, en };
