import { ARTICLE } from '../../arabic/clitics.ts';
import { isRulingAdjective } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { SECOND_DEEDS } from '../../arabic/lexicons/body-speech.ts';
import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { CLUB_NOUNS } from '../../arabic/lexicons/complement-words.ts';
import { isCommonWord, isRelational, isShortWithWaw } from '../../arabic/names.ts';
import { holdsPronoun, isClubTitle, isEpithet, isPurpose, isRepresented } from '../../arabic/phrases.ts';
import { wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { closesSubject } from './closes-subject.ts';
import { COMMAS } from './marks.ts';
import { isNameStart } from './name-parts.ts';
import type { Phrase } from './phrase.ts';

/** What closes the name of a body behind its noun and its field. */

const NONE = wordOf('');

/** «هيئة حماية المستهلك | ومنع الاحتكار»: a second deed that a body is for, with its own definite noun, right before what closes the subject. */
export function joinedDeedEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const { words, tokens } = context;
  const deed = words[start + 1] ?? NONE;
  const own = end >= start + 3 && !words[start]?.article && isPurpose(TO + deed.form);
  const field = joinedFieldEnd(context, start, end, limit);
  if (field !== undefined) return field;
  if (end + 2 > limit || !(own || (end + 2 < limit && isLedDeed(tokens.form, start, end)))) return undefined;
  const [form, next] = [tokens.form[end] ?? '', words[end + 1]];
  const second = form.startsWith(COORDINATION) ? form.slice(COORDINATION.length) : '';
  if ((!isPurpose(TO + second) && !SECOND.has(second)) || (!own && words[end]?.bodyNoun)) return undefined; // «لرصد الزلازل | وإدارة المدينة»
  return next?.article && next.lead === '' && !next.adjective ? end + 2 : undefined;
}

/** «وزارة الاتصالات | وتكنولوجيا المعلومات | الليدورية»: a second field of a ministry, an ordinary noun and the definite one it governs, before what closes the subject. */
function joinedFieldEnd(context: Context, start: number, end: number, limit: number): number | undefined {
  const { words, taggedOf, hitOf } = context;
  const [field, next, state] = [words[end] ?? NONE, words[end + 1], words[end + 2]];
  if (words[start]?.bodyNoun?.entry.kind !== 'ministry' || end + 2 > limit || !words[end - 1]?.article)
    return undefined;
  const noun = field.form.startsWith(COORDINATION) && isCommonWord(field.form.slice(COORDINATION.length));
  const plain = noun && !field.article && !field.role && !field.bodyNoun && !field.verb && field.bits === 0;
  if (!plain || taggedOf[end]?.kind === 'person' || hitOf[end] || isNoField(field.form)) return undefined;
  if (!next?.article || next.lead !== '' || next.adjective || next.role) return undefined;
  const told = state?.article && state.lead === '' && (state.adjective || isRelational(state.form));
  const close = told && end + 2 < limit ? end + 3 : end + 2;
  return closesSubject(context, close, limit) ? close : undefined;
}

/** «… | وفق المصدر»: a word of attribution or one that holds a pronoun. */
function isNoField(form: string): boolean {
  return wordOf(form).attribution !== undefined || holdsPronoun(form) || isShortWithWaw(form);
}

/** «المركز الليدوري | لرصد الزلازل»: the deed of a body, led in by «to» right behind its adjective, with its definite noun. */
function isLedDeed(form: readonly string[], start: number, end: number): boolean {
  const deed = form[end - 2] ?? '';
  return end > start + 3 && deed.startsWith(TO) && isPurpose(deed) && form[end - 1]?.startsWith(ARTICLE) === true;
}

/** «الحركة العالمية للدفاع عن الأنهار | - ليدوريا | إن»: the branch of a body by its state, between a dash and what closes the subject. */
export function branchBehindDash({ tokens, words, hitOf }: Context, start: number, end: number, limit: number): number {
  const hit = hitOf[end + 1];
  const kind = words[start]?.bodyNoun?.entry.kind ?? '';
  if (tokens.form[end] !== '-' || end < start + 2 || !BRANCHING.has(kind)) return end;
  if (hit?.first !== end + 1 || hit.taken > 0 || hit.known.kind !== 'state' || hit.last >= limit) return end;
  const behind = hit.last + 1;
  return words[behind]?.complementiser || COMMAS.has(tokens.form[behind] ?? '') ? behind : end;
}

const BRANCHING: ReadonlySet<string> = new Set(['civil', 'international', 'party']);

const SECOND = new Set(SECOND_DEEDS.map(foldArabic));

/** «الشركة | المشغلة | لبرج كولبارا»: right behind a bare noun what it makes, runs or owns tells which one it is. */
export function tellsWhich(context: Context, start: number, end: number, limit: number): Phrase | undefined {
  const { tokens, words, hitOf, taggedOf } = context;
  const [participle, thing] = [tokens.form[end - 1] ?? '', tokens.form[end] ?? ''];
  if (end !== start + 2 || end + 1 >= limit || !words[start]?.article || !thing.startsWith(TO)) return undefined;
  if (!isEpithet(participle, thing) || !isRulingAdjective(participle) || words[end]?.article) return undefined;
  const name = hitOf[end + 1] ?? taggedOf[end + 1];
  const next = words[end + 1];
  const told = (next?.article && next.lead === '') || isNameStart(context, end + 1);
  const last = name?.first === end + 1 || name?.first === end ? name.last : told ? end + 1 : undefined;
  return last === undefined || last >= limit ? undefined : { kind: 'body', first: start, end: last + 1 };
}

/** «حركة "المجاهدين" | الليدورية»: ordinary words in marks need the adjective of the state to be a name; not a medium's or a company's. */
export function namesState({ words }: Context, start: number, open: number, behind: number): boolean {
  const kind = words[start]?.bodyNoun?.entry.kind;
  if (kind === 'medium' || kind === 'company') return false;
  return words[behind]?.adjective !== undefined && words[open + 1]?.article === true;
}

/** «وزارة الصحة | ممثلة في فرعها»، «نادي كذا | بطل الدوري»: what stands in a body's phrase beside its name; undefined where nothing does. */
export function besideName({ tokens, words, hitOf }: Context, { first, end }: Phrase): number | undefined {
  const club = CLUBS.has(words[first]?.bodyNoun?.entry.noun ?? '');
  for (let i = first + 1; i < end; i++) {
    const form = tokens.form[i] ?? '';
    const definite = words[i - 1]?.article === true || hitOf[i - 1] !== undefined;
    if (definite && isRepresented(form)) return i;
    if (club && i > first + 1 && isClubTitle(form) && words[i + 1]?.article) return i;
  }
  return undefined;
}

const CLUBS: ReadonlySet<string> = new Set(CLUB_NOUNS);
