/** Numbers from three to ten as words. */
export const CARDINALS: readonly string[] = ['ثلاثة', 'ثلاث', 'أربعة', 'أربع', 'خمسة', 'خمس', 'ستة', 'ست', 'سبعة', 'سبع', 'ثمانية', 'ثماني', 'ثمان', 'تسعة', 'تسع', 'عشرة', 'عشر'];

/** Two of several, before «of» only. اثنان من المسؤولين. */
export const TWO_OF: readonly string[] = ['اثنان', 'اثنين', 'اثنتان', 'اثنتين'];

/** As printed: unlike «one of» behind «and» (وأحد), whose folded letters are the same. */
export const ONE = 'واحد';

/** Which of several, with the article: «بينما يرى الثاني». */
export const ORDINALS: readonly string[] = ['الأول', 'الأولى', 'الثاني', 'الثانية', 'الثالث', 'الثالثة', 'الرابع', 'الرابعة', 'الخامس', 'السادس'];
