import { isGrade, isGradePair } from '../../arabic/honours.ts';
import type { Context } from '../context.ts';

/** Where what grades the rank before `at` ends: «الفريق | أول ركن | فلان»، «اللواء | أركان حرب | فلان»; `at` where nothing does. */
export function gradesEnd({ tokens: { form } }: Context, at: number, limit: number): number {
  let i = at;
  while (i < limit) {
    if (isGradePair(form[i] ?? '', form[i + 1] ?? '')) i += 2;
    else if (isGrade(form[i] ?? '')) i++;
    else break;
  }
  return i < limit ? i : at;
}
