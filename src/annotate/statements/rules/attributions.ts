/**
 * Rules that look at a whole sentence rather than at one cue; attributed.ts carries them out. Their examples run with
 * those of the others.
 */
export const ATTRIBUTION_RULES: readonly {
  readonly id: string;
  readonly reason: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}[] = [
  {
    id: 'trailing-attribution',
    reason: 'A word of attribution (بحسب، وفق) behind the main clause names its source.',
    yes: [
      '⟦وصل الوفد الزرماني إلى كولبارا صباحا⟧، بحسب وكالة رويترز.',
      '⟦أغلق المعبر أمام الشاحنات⟧، كما أعلنت وزارة الداخلية.',
      'عين الوالي قبل عامين، ⟦وكان قد غادر البلاد مرارا⟧، بحسب وكالة رويترز.',
      'كولبارا، ليدوريا (رويترز) -- ⟦وصل الوفد الزرماني صباحا إلى المدينة⟧، بحسب وزارة الداخلية.',
      'ويتضمن العرض الذي قدمه الوفد أمس، وفق نادر الكسواني، ⟦تسليم السلاح الثقيل وفتح المعابر كلها أمام السكان⟧.',
      'وتلا ذلك الهجوم، بحسب وكالة رويترز، ⟦انتقال قافلتين من المساعدات إلى القرى المحاصرة⟧.',
    ],
    no: [
      'أدار الوزير الجلسة وفق القواعد.',
      'وانسحب المقاتلون من البلدة وفق اتفاق يضمن عودة السكان.',
      'وأغلق المقهى أبوابه ليلا، بحسب القوانين المحلية.',
      'وبلغت قوة الهزة أربع درجات، بحسب مقياس ريختر.',
      'وأغلقت البلدية الجسر، كما أبلغت السلطات عن حريق.',
      'وتأخر القطار ساعة، كما أصدرت الشركة تذاكر جديدة.',
    ],
  },
  {
    id: 'leading-attribution',
    reason: 'A word of attribution at the head of the sentence names the source of the clause behind it.',
    yes: ['وبحسب وكالة رويترز، ⟦وصل الوفد إلى كولبارا صباحا⟧.', 'ووفق مصادر أمنية ⟦فإن المعبر أغلق أمام الشاحنات⟧.'],
    no: ['وحسب الطفل ثمن الخبز.'],
  },
];
