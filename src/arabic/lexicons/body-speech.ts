/** How bodies stand for others as speakers. */

/** With the adjective of a state these stand for the state: الحكومة البريطانية → بريطانيا. */
export const GOVERNMENT_NOUNS: readonly string[] = ['حكومة', 'سلطة', 'سلطات'];

/** Printed without the noun of the ministry: الخارجية الروسية → وزارة الخارجية الروسية. */
export const CROWNED_NOUNS: readonly string[] = ['الخارجية', 'الداخلية', 'الدفاع', 'الخزانة', 'والخارجية', 'والداخلية', 'والدفاع'];

/** Missions and sections named with their place: السفارة الروسية في لندن. */
export const LOCATED_NOUNS: readonly string[] = ['سفارة', 'قنصلية', 'مكتب', 'بعثة', 'مقر', 'مركز', 'مستشفى', 'جامعة', 'محكمة'];

export const MINISTRY = 'وزارة';
