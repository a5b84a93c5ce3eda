import { COORDINATION } from '../../arabic/lexicons/comments.ts';
import { isUnbound } from '../../arabic/names.ts';
import type { Context } from '../context.ts';
import { descriptionEnd } from './description.ts';
import { COMMAS } from './marks.ts';
import type { Phrase, Range } from './phrase.ts';
import { knownPart } from './variants/known.ts';

/**
 * «وطالب الناشطون | فلانا بكذا»، «محامو | فلان»، «عائلة السجين | فلان»: one name behind several people or a family is nobody of them: it is
 * whom they speak to, or whose they are where the noun asks for it; not where a second name follows.
 */
export function withoutOneName(context: Context, phrase: Phrase, limit: number): Phrase {
  const { role: head, article } = context.words[phrase.first] ?? {};
  if (phrase.kind !== 'person' || !phrase.role || !phrase.name || !head || head.preposition !== '') return phrase;
  const family = head.entry.kind === 'group' && !article;
  if ((head.number === 'singular' && !family) || goesOn(context, phrase)) return phrase;
  const form = context.tokens.form[phrase.first] ?? '';
  if (knownPart(form)?.arabic) return phrase; // «شاهين» is a name
  const whole = { first: phrase.first, end: phrase.name.end };
  if (!family && (article || isUnbound(form)))
    return described({ first: phrase.first, end: endOf(context, phrase.first, limit) });
  const comma = commaIn(context, phrase.first, phrase.name.first);
  if (comma === undefined) return described(whole);
  return family ? { ...described(whole), label: { first: phrase.first, end: comma } } : phrase; // «وزراء كولبارا، | فلان»
}

function described(range: Range): Phrase {
  return { kind: 'role', ...range, role: range };
}

/** The end of the description, before whom it is said to: «الوالدان | للطبيب فلان». */
function endOf(context: Context, first: number, limit: number): number {
  const end = descriptionEnd(context, first + 1, limit);
  for (let i = first + 1; i < end; i++) if (context.words[i]?.role?.preposition) return i;
  return end;
}

function commaIn({ tokens }: Context, first: number, end: number): number | undefined {
  for (let i = first; i < end; i++) if (COMMAS.has(tokens.form[i] ?? '')) return i;
  return undefined;
}

/** «… | وفلان»، «…، | فلان وفلان»: a second name, or what tells of it. */
function goesOn({ tokens, taggedOf }: Context, { end }: Phrase): boolean {
  const form = tokens.form[end] ?? '';
  return form.startsWith(COORDINATION) || (COMMAS.has(form) && taggedOf[end + 1]?.kind === 'person');
}
