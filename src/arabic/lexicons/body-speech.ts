/** How bodies stand for others as speakers. */

/** With the adjective of a state these stand for the state: الحكومة البريطانية → بريطانيا. */
export const GOVERNMENT_NOUNS: readonly string[] = ['حكومة', 'سلطة', 'سلطات'];

/** Printed without the noun of the ministry: الخارجية الروسية → وزارة الخارجية الروسية. */
export const CROWNED_NOUNS: readonly string[] = ['الخارجية', 'الداخلية', 'الدفاع', 'الخزانة', 'والخارجية', 'والداخلية', 'والدفاع'];

export const MINISTRY = 'وزارة';
