import { feminineOf } from '../../arabic/clitics.ts';
import { bareOfPronoun, holdsPronoun } from '../../arabic/phrases.ts';
import { isPastOfHer } from '../../arabic/verb-shape.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { COMMAS, quotedName } from './marks.ts';
import type { Phrase } from './phrase.ts';

const NONE = wordOf('');

/** «ناديه | كولبارا سيتي»، «حزبه | «الوفاق»»: behind the noun of a body with the pronoun of whose it is stands its name, in marks or as the tagger saw it. */
export function ownHouse(context: Context, start: number, limit: number): Phrase | undefined {
  if (!isOwnBody(context.tokens.form[start] ?? '') || start + 1 >= limit) return undefined;
  const at = start + 1;
  const quoted = quotedName(context, at, limit);
  const behind = context.words[quoted ?? at] ?? NONE;
  const named = behind.complementiser || is(behind, 'preposition') || COMMAS.has(behind.form); // not «قال ناديه "سنعود أقوى".»
  if (quoted !== undefined && named)
    return { kind: 'body', first: start, end: quoted, label: { first: at + 1, end: quoted - 1 } };
  if (context.words[start - 1]?.verb?.entry.toward === 'object') return undefined; // «ودعا حزبه | الاتحاد الأوروبي إلى كذا»
  const hit = context.hitOf[at];
  if (
    hit?.first === at &&
    hit.taken === 0 &&
    hit.last < limit &&
    (hit.known.kind === 'body' || hit.known.kind === 'medium')
  )
    return { kind: 'known', first: start, end: hit.last + 1, hit: at };
  const name = context.taggedOf[at];
  if (name?.kind !== 'organisation' || name.first !== at || name.last >= limit) return undefined;
  return { kind: 'body', first: start, end: name.last + 1, label: { first: at, end: name.last + 1 } };
}

/** «ناديه»، «حكومتها»: the noun of a body with the pronoun of whose it is. */
export function isOwnBody(form: string): boolean {
  const stem = holdsPronoun(form) ? bareOfPronoun(form) : '';
  const noun = wordOf(stem).bodyNoun ?? wordOf(feminineOf(stem)).bodyNoun;
  return noun !== undefined && !noun.article && noun.preposition + noun.conjunction === '';
}

/** «قالت | نيكي فلانة»: what is a medium elsewhere opens the name of a person that the tagger saw or that is known. The last token of it. */
export function namedAsMedium(context: Context, start: number, limit: number): number | undefined {
  const [hit, name] = [context.hitOf[start], context.taggedOf[start]];
  if (hit?.known.kind !== 'medium' || hit.last !== start || hit.taken > 0 || context.words[start]?.article)
    return undefined;
  if (context.words[start - 1]?.bodyNoun) return undefined; // «صحيفة | نيكي»
  if (name?.kind === 'person' && name.first === start && name.last > start && name.last < limit) return name.last;
  const known = context.fullNameLength(start);
  return known > 1 && start + known <= limit ? start + known - 1 : undefined;
}

/** «قال | تشاد فلان»: the name of a state that opens that of a person, behind a verb of a man's. The last token of the name. */
export function namedAsState(context: Context, start: number, limit: number): number | undefined {
  const [hit, name, before] = [context.hitOf[start], context.taggedOf[start], context.words[start - 1]];
  if (hit?.known.kind !== 'state' || hit.last !== start || hit.taken > 0) return undefined;
  if (name?.kind !== 'person' || name.first !== start || name.last !== start + 1 || name.last >= limit)
    return undefined;
  const his = before?.verb?.tense === 'past' && !isPastOfHer(before.form);
  const behind = context.words[name.last + 1];
  const closes =
    behind?.complementiser !== undefined || (behind?.role?.article === true && behind.role.number === 'singular');
  return his && closes && context.hitOf[name.last] === undefined ? name.last : undefined;
}
