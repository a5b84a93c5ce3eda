import { endsFeminine } from '../../arabic/clitics.ts';
import { isRulingAdjective } from '../../arabic/described-people.ts';
import { isOfficial } from '../../arabic/offices.ts';
import type { Context } from '../context.ts';

/** «الحزب | الحاكم»، «اللجنة | المنظمة»، «الجناح | المسلح»: what is an office or a body elsewhere tells here of the noun before it. */
export function isRuling(context: Context, i: number): boolean {
  return isRulingAdjective(context.words[i]?.form ?? '') && (isOfBody(context, i - 1) || rulesThing(context, i));
}

/** «الجناح | المسلح»، «الجهة | المسؤولة»: right behind a noun with article of the same gender that opens the phrase. */
function rulesThing({ words }: Context, i: number): boolean {
  const [head, word] = [words[i - 1], words[i]];
  if (!head?.article || head.lead !== '' || head.role || head.bits !== 0 || words[i - 2]?.article) return false;
  return endsFeminine(head.form) === endsFeminine(word?.form ?? '');
}

/** A noun of a body with article, or an adjective of it. */
function isOfBody(context: Context, i: number): boolean {
  const word = context.words[i];
  const official = word?.role?.number === 'singular' && isOfficial(word.role.entry.masculine); // «السياسي | المعارض»
  const told = word?.bodyNoun !== undefined || context.words[i - 1]?.bodyNoun?.article === true || official;
  return word?.article === true && told;
}
