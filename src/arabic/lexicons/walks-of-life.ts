/**
 * What somebody lives by, as far as the noun of a description tells it: only nouns that tell one walk of life from
 * another. What people of any walk may become (مدير، عضو، خبير، نجم، سفير النوايا الحسنة) tells nothing and is left out.
 * Masculine, as the lexicon of roles has them.
 */
export const WALKS_OF_LIFE = {
  sport: ['مدرب', 'لاعب', 'مهاجم', 'مدافع', 'هداف', 'جناح', 'ظهير', 'عداء', 'سباح', 'ملاكم'],
  stage: ['فنان', 'مغن', 'مغني', 'مطرب', 'مخرج', 'ملحن', 'موسيقار', 'ممثل'],
  public: ['وزير', 'متحدث', 'ناطق', 'محافظ', 'قاض', 'قاضي', 'مدع', 'مدعي', 'مشير', 'لواء', 'عميد', 'عقيد', 'جنرال'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Nouns that also mean something else: an actor, but the representative of a body where anything but a nation stands behind. */
export const WALKS_WHEN_ALONE: readonly string[] = ['ممثل'];

/** What a sportsman or an artist may rise to, and one who serves the state may be called as well. */
export const RISEN: readonly string[] = ['رئيس', 'زعيم', 'قائد', 'نائب', 'أمين', 'ملك', 'أمير', 'عاهل', 'سلطان', 'مرشد', 'ولي', 'سيناتور', 'حاكم', 'عمدة', 'سفير', 'مبعوث', 'مرشح'];

/** Words that put the noun before them into sport, whatever it is: مدير الكرة، حارس المرمى. */
export const WORDS_OF_SPORT: readonly string[] = ['المرمى', 'مرمى', 'نادي', 'النادي', 'الدوري', 'كرة', 'الكرة', 'لكرة', 'منتخب'];
