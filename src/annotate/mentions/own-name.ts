import { endsFeminine } from '../../arabic/clitics.ts';
import { isFemaleName, isGivenName } from '../../arabic/names.ts';
import type { Context } from '../context.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { knownPart } from './variants/known.ts';

/**
 * «والدة الفتى | سارة الفلانية»، «والد الطفلة | فلان الفلاني»: the name at `name` is that of whoever is told by the word of kin at
 * `kin`, where the gender agrees with that word and not with the one at `of`, whose kin it is.
 */
export function isOfKin({ words, tokens }: Context, kin: number, of: number, name: number): boolean {
  const gender = words[kin]?.role?.gender;
  const whose = words[of];
  const form = tokens.form[name] ?? '';
  if (gender === undefined || !whose?.article || whose.lead !== '') return false;
  const feminine = whose.role ? whose.role.gender === 'f' : endsFeminine(whose.form);
  if (gender === 'f') return !feminine && isFemaleName(form);
  return feminine && isGivenName(form) && !isFemaleName(form);
}

/**
 * «محامي الفلاني | ديفيد كيندال»: behind the one name from `first` to `last` that says whose man somebody is stands his own full name,
 * as another name that the tagger saw or as the end of the same. Where it opens, and its last token.
 */
export function ownNameBehind(context: Context, first: number, last: number): TaggedName | undefined {
  const next = context.taggedOf[last + 1];
  const whole = last === first && next?.kind === 'person' && next.first === last + 1 && next.last > next.first;
  if (whole) return next;
  const given = knownPart(context.tokens.form[first + 1] ?? '');
  const inOne = last === first + 2 && !knownPart(context.tokens.form[first] ?? '') && given?.shape === '';
  return inOne ? { kind: 'person', first: first + 1, last } : undefined;
}
