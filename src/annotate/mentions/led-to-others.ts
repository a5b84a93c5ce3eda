import { DEFINITE_PREPOSITION } from '../../arabic/clitics.ts';
import { PRESS_CALLINGS, TO } from '../../arabic/lexicons/attribution.ts';
import { OFFICES_UNDER_ANOTHER } from '../../arabic/lexicons/offices.ts';
import { isDeputy } from '../../arabic/offices.ts';
import { isPurpose } from '../../arabic/phrases.ts';
import { wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';

/** Behind whoever is told: a word led in by «to» that tells whom it is said to, or what for, and is no part of who they are. */

const NONE = wordOf('');

/** «مصادر أمنية | للجزيرة | وصول القافلة»: behind sources, or before what is said. */
export function isToOutlet(context: Context, from: number, i: number): boolean {
  return context.words[from - 1]?.role?.entry.kind === 'source' || isClosedBehind(context, i + 1);
}

/** «الرئيس | للملك أن»: behind an office of one word with article another with «to» is whom it is said to; «المستشار | للرئيس» has his office from him. */
export function saidToAnother({ words }: Context, i: number): boolean {
  const [before, role] = [words[i - 1]?.role, words[i]?.role];
  const office = before?.article === true && before.entry.kind === 'office' && before.number === 'singular';
  const isUnder = isDeputy(words[i - 1]?.form ?? '') || OFFICES_UNDER_ANOTHER.includes(before?.entry.masculine ?? '');
  return office && !isUnder && role?.preposition === TO && role.entry.kind === 'office';
}

/** «حاكم الولاية الليدورية | لسكان كذا»: behind an office that the adjective of a state closes, people without article. */
export function saidToMany({ words }: Context, from: number, i: number): boolean {
  const [head, before, role] = [words[from - 1]?.role, words[i - 1], words[i]?.role];
  const closed = head?.entry.kind === 'office' && head.number === 'singular' && before?.adjective?.article === true;
  return closed && role?.preposition === TO && role.entry.kind === 'group' && !role.article;
}

/** «جامعة كولبارا | للطالبة»: behind the bare name of a body one person. */
export function saidToOne({ words }: Context, from: number, i: number): boolean {
  const [body, role] = [words[from - 1], words[i]?.role];
  if (!body?.bodyNoun || body.article || i <= from || words[i - 1]?.article || words[i - 1]?.bodyNoun) return false;
  return role?.preposition === TO && role.article && role.number === 'singular' && role.entry.kind !== 'group';
}

/**
 * «وزارة الخارجية الليدورية | للحصول على كذا»، «وزارة الداخلية | للشركة»: behind a ministry with its field or the adjective of its state
 * nothing is led in by «to» but what it is for.
 */
export function leavesMinistry({ words, tokens }: Context, from: number, i: number): boolean {
  if (words[from - 1]?.bodyNoun?.entry.kind !== 'ministry' || i <= from || words[from - 1]?.article) return false;
  const before = words[i - 1];
  const form = tokens.form[i] ?? '';
  const closed =
    before?.article === true && !before.adjective?.plural && (before.adjective !== undefined || i === from + 1);
  return closed && form.startsWith(DEFINITE_PREPOSITION) && !isPurpose(TO + form.slice(DEFINITE_PREPOSITION.length));
}

/** «لإحدى | الصحف», «السفير الليدوري لأحد | قادة الحزب»: a medium, or people behind an office that nobody has from another. */
export function isTold({ words }: Context, from: number, i: number): boolean {
  if (words[i]?.bodyNoun?.entry.kind === 'medium') return true;
  const [head, told] = [words[from - 1], words[i]?.role];
  if (head?.role?.entry.kind !== 'office' || head.role.number !== 'singular' || told?.number !== 'plural') return false;
  return !isDeputy(head.form) && !OFFICES_UNDER_ANOTHER.includes(head.role.entry.masculine);
}

/** «مصادر طبية | للصحفيين»: whom it is said to; a union and the like has them in its name. */
export function isToPress(context: Context, i: number): boolean {
  const { words } = context;
  const { role, lead } = words[i] ?? NONE;
  if (!role || !(lead || role.preposition).startsWith(TO) || !PRESS_CALLINGS.includes(role.entry.masculine))
    return false;
  const body = words[i - 2];
  const bare = body?.bodyNoun && !body.article && !words[i - 1]?.adjective; // not «نقابات ليدورية | للصحفيين»
  const named = bare && isClosedBehind(context, i + 1); // «جامعة كولبارا | للصحفيين أن»
  return !words[i - 1]?.bodyNoun && (!body?.bodyNoun || named === true);
}

/** A clause, a colon or marks: «وزير الخارجية | للجزيرة | إن». */
function isClosedBehind(context: Context, i: number): boolean {
  const form = context.tokens.form[i];
  return context.words[i]?.complementiser !== undefined || form === ':' || form === '"';
}
