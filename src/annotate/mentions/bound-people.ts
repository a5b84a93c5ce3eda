import { ARTICLE, isBoundParticiple } from '../../arabic/clitics.ts';
import { isOfficeAsAdjective } from '../../arabic/described-people.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { PRAYER_LEADER, WHERE_PRAYER_IS_LED } from '../../arabic/lexicons/offices.ts';
import { isCommonWord } from '../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun } from '../../arabic/phrases.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { descriptionEnd } from './description.ts';
import type { Phrase } from './phrase.ts';
import { parseRole } from './role-phrase.ts';

const NONE = wordOf('');

/** «مبتكرو وسيلة النقل الجديدة»، «مبتكرو هذه التقنية»: many whom no lexicon knows, by what they do it to. */
export function boundPeople(context: Context, start: number, limit: number): Phrase | undefined {
  const word = context.words[start] ?? NONE;
  if (isBoundToPronoun(context, start)) return described(start, descriptionEnd(context, start + 1, limit));
  if (!isBoundParticiple(word.form) || word.bits !== 0 || word.lead !== '' || word.verb) return undefined;
  if (context.taggedOf[start] || context.hitOf[start] || start + 1 >= limit) return undefined;
  if (context.taggedOf.length > 0 && context.isPersonWord(context.tokens.form[start] ?? '')) return undefined;
  const next = context.words[start + 1] ?? NONE;
  const pointed = is(next, 'demonstrative') && context.words[start + 2]?.article === true;
  const thing = next.bits === 0 && ((next.article && next.lead === '') || isCommonWord(next.form));
  if (!pointed && !thing) return undefined;
  return described(start, descriptionEnd(context, start + (pointed ? 3 : 2), limit));
}

/** «منتقدوها»، «مؤيدوه»: the same of something told before. */
function isBoundToPronoun(context: Context, i: number): boolean {
  const { form, bits, lead, verb, role } = context.words[i] ?? NONE;
  if (!holdsPronoun(form) || !isBoundParticiple(bareOfPronoun(form)) || lead !== '' || bits !== 0) return false;
  return !verb && !role && !context.hitOf[i] && !context.taggedOf[i];
}

/** «إمام وخطيب المسجد الكبير»، «إمام المسجد | الشيخ فلان»: whoever leads the prayer, printed with the hamza that «before» has not. */
export function prayerLeader(context: Context, start: number, limit: number): Phrase | undefined {
  const { tokens, text, words } = context;
  if (tokens.form[start] !== LEADER || text[tokens.start[start] ?? 0] !== PRAYER_LEADER[0]) return undefined;
  const second = start + 1 < limit ? words[start + 1]?.role : undefined;
  if (second?.conjunction && second.preposition === '') {
    const joined = parseRole(context, start + 1, limit);
    return { ...joined, first: start, role: { first: start, end: joined.role?.end ?? joined.end } };
  }
  const told = descriptionEnd(context, start + 1, limit);
  if (!prays(context.tokens.form[start + 1] ?? '') && !words[told]?.role) return undefined; // «إمام | المعروف بأدواره»
  const end =
    told < limit && words[told]?.article && isOfficeAsAdjective(words[told].form.slice(ARTICLE.length))
      ? told + 1
      : told;
  return end > start + 1 ? described(start, end) : undefined;
}

const LEADER = foldArabic(PRAYER_LEADER);
const PLACES = new Set(WHERE_PRAYER_IS_LED.map(foldArabic));

/** «المسجد»، «جامع»، «الجمعة». */
function prays(form: string): boolean {
  return PLACES.has(form) || (form.startsWith(ARTICLE) && PLACES.has(form.slice(ARTICLE.length)));
}

/** People or somebody told by the words from `first` up to `end`. */
export function described(first: number, end: number): Phrase {
  return { kind: 'role', first, end, role: { first, end } };
}
