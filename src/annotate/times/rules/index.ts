import type { Rule } from '../rule.ts';
import { BIT_RULES } from './bits.ts';
import { CLOCK_RULES } from './clocks.ts';
import { DAY_RULES } from './days.ts';
import { DISTANCE_RULES } from './distances.ts';
import { EDGE_RULES } from './edges.ts';
import { HIJRI_RULES } from './hijri.ts';
import { LIST_RULES } from './lists.ts';
import { MONTH_DAY_RULES } from './month-days.ts';
import { NAME_RULES } from './names.ts';
import { NUMERIC_RULES } from './numeric.ts';
import { PART_RULES } from './parts.ts';
import { RANGE_RULES } from './ranges.ts';
import { SINCE_RULES } from './since.ts';
import { STRETCH_RULES } from './stretches.ts';
import { UNIT_RULES } from './units.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { WEEK_RULES } from './weeks.ts';
import { YEAR_RULES } from './years.ts';

/** All rules. Their order means nothing: stages, length and `yields` decide. */
export const RULES: readonly Rule[] = [
  ...NAME_RULES,
  ...BIT_RULES,
  ...MONTH_DAY_RULES,
  ...NUMERIC_RULES,
  ...WEEKDAY_RULES,
  ...UNIT_RULES,
  ...DISTANCE_RULES,
  ...STRETCH_RULES,
  ...HIJRI_RULES,
  ...DAY_RULES,
  ...PART_RULES,
  ...CLOCK_RULES,
  ...EDGE_RULES,
  ...RANGE_RULES,
  ...SINCE_RULES,
  ...LIST_RULES,
  ...WEEK_RULES,
  ...YEAR_RULES,
];
