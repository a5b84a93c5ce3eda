import { ARTICLE, DEFINITE_PREPOSITION, TO } from '../../arabic/clitics.ts';
import { isGivenName } from '../../arabic/names.ts';
import { stateName } from '../../arabic/states.ts';
import type { Context } from '../context.ts';
import type { Range } from './phrase.ts';
import { knownPart } from './variants/known.ts';

/** Folded words of a name, hyphens and marks left out. */
export function nameWords(context: Context, range: Range): string[] {
  const words: string[] = [];
  for (let i = range.first; i < range.end; i++) {
    const form = context.tokens.form[i] ?? '';
    if (/\p{L}/u.test(form)) words.push(i === range.first ? behindLead(context, i, range.lead ?? 0) : form);
  }
  return words;
}

/** The letters behind a particle; the ل of «للزماري» stands for the article as well, that of «للينا» is the name's own. */
function behindLead(context: Context, i: number, lead: number): string {
  const rest = (context.tokens.form[i] ?? '').slice(lead);
  return mergesArticle(context, i, lead) ? ARTICLE + rest.slice(TO.length) : rest;
}

function mergesArticle(context: Context, i: number, lead: number): boolean {
  const form = context.tokens.form[i] ?? '';
  if (lead === 0 || context.taggedOf[i]?.kind !== 'person') return false; // «للائحة» is «to لائحة»
  if (!form.startsWith(DEFINITE_PREPOSITION, lead - TO.length)) return false;
  const alone = form.slice(lead);
  const whole = ARTICLE + alone.slice(TO.length);
  return (
    !isGivenName(alone) &&
    knownPart(alone) === undefined &&
    !(context.isPersonWord(alone) && !context.isPersonWord(whole))
  );
}

/** Letters that nobody sees: joiners, marks of order and direction. They would part a name from its like. */
const UNSEEN = /\p{Cf}/gu;

/** The words of a range as printed, joined by single spaces, without marks around names and without unseen letters. */
export function rangeText(context: Context, range: Range): string {
  let text = '';
  for (let i = range.first; i < range.end; i++) {
    const form = context.tokens.form[i] ?? '';
    if (UNPRINTED.has(form)) continue;
    const lead = i === range.first ? (range.lead ?? 0) : 0;
    const found = context.text.slice((context.tokens.start[i] ?? 0) + lead, context.tokens.end[i]);
    const printed = mergesArticle(context, i, lead) ? ARTICLE + found.slice(TO.length) : found;
    if (form === '.')
      text += isInitial(context.tokens.form[i - 1] ?? '') ? '.' : ''; // «بي. إف. إم»، but «م. نيله»
    else if (form === '_') text += ' ';
    else if (form === '٪' || form === '%') text += printed;
    else if (form === '-') text += '-';
    else text += text === '' || text.endsWith('-') || text.endsWith(' ') ? printed : ` ${printed}`;
  }
  return (SHOWN.test(text) ? text.normalize('NFKC') : text).replace(UNSEEN, '').trim();
}

/** Letters in the shape that they have in a word, as old files print them. */
const SHOWN = /[\ufb50-\ufdff\ufe70-\ufefc]/u;

/** Marks around a name, and before one in apposition. */
const UNPRINTED: ReadonlySet<string> = new Set(['"', '#', '(', ')', '،', ',']);

function isInitial(form: string): boolean {
  return form.length === 1;
}

/** ISO code of the first state that a range names or whose adjective it holds. */
export function nationOf(context: Context, range: Range): string | undefined {
  for (let i = range.first; i < range.end; i++) {
    const code = context.nationAt(i)?.code;
    if (code !== undefined && stateName(code) !== undefined) return code;
  }
  return undefined;
}
