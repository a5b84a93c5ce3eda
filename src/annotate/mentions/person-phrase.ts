import { needsObject } from '../../arabic/verb-kinds.ts';
import type { Context } from '../context.ts';
import { descriptionEnd } from './description.ts';
import { COMMAS, skipClosingMarks } from './marks.ts';
import { titleEnd } from './name-run.ts';
import { roleBehindName } from './named-phrase.ts';
import type { Phrase, Range } from './phrase.ts';

/** The phrase of a person of office: the office in front, the name, and what print tells of them right behind it. */
export function person(context: Context, role: Range, name: Range, limit: number): Phrase {
  const bare = { ...name, first: titleEnd(context, name.first, name.end) };
  const end = skipClosingMarks(context, name.end, limit);
  const phrase: Phrase = { kind: 'person', first: role.first, end, role, name: bare };
  if (COMMAS.has(context.tokens.form[end] ?? '') || needsObject(context.words[role.first - 1]?.verb?.entry.past ?? ''))
    return phrase;
  const office = roleBehindName(context, phrase, limit)?.end ?? end; // «الشيخ فلان | وزير الصناعة»
  const second = context.words[office]?.role; // «ولي العهد | رئيس مجلس الوزراء»
  const more =
    office > end && office < limit && second?.entry.kind === 'office' && second.conjunction + second.preposition === '';
  return { ...phrase, end: more ? descriptionEnd(context, office + 1, limit) : office };
}
