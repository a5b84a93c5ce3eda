import { foldArabic } from '../../../arabic/fold-table.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { bareOfPronoun, holdsPronoun, isMatter, opensNominal } from '../../../arabic/phrases.ts';
import { isStance } from '../../../arabic/stances.ts';
import { isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { unbound } from '../clause/adjuncts.ts';
import { formAt, isColon, isComma, quoteAt, quoteLength, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue, Draft } from '../rule.ts';
import { clauseEnd, trimmed } from './boundary.ts';
import { behindCalledUpon } from './called-upon.ts';
import type { Found } from './complement.ts';
import { holdsVerb } from './holds-verb.ts';
import { namesInHeadline, saysMoreBehind } from './marks.ts';
import { mainClauseBehind } from './noun-frame.ts';
import { questionsEnd } from './questions.ts';
import { selfEnd } from './self.ts';
import { unclosedEnd } from './unclosed.ts';

/** The contents behind a complementiser at `at`: one, or several when complementisers are co-ordinated. */
export function clauses(scene: Scene, cue: Cue, at: number): Draft[] {
  const drafts: Draft[] = [];
  let next: number | undefined = at;
  while (next !== undefined) {
    const isClause: boolean = next === at || wordAt(scene, next).complementiser !== undefined;
    const end = clauseEnd(scene, next, isClause ? 'clause' : 'noun', cue.token);
    drafts.push(
      isClause
        ? clauseDraft(scene, cue, next, end.last, end.reason)
        : { cue, act: actOf(cue), because: end.reason, type: 'reported', first: next, last: end.last },
    );
    next = end.next;
  }
  return drafts;
}

/** A clause wholly in marks behind a bare complementiser is direct speech (GUIDELINES §2). */
function clauseDraft(scene: Scene, cue: Cue, at: number, last: number, because: string): Draft {
  const base = { cue, act: actOf(cue), because };
  const bare = wordAt(scene, at).complementiser?.pronoun === undefined;
  const quote = bare ? quoteAt(scene, isColon(scene, at + 1) ? at + 2 : at + 1) : undefined;
  if (quote && quote.close >= 0 && last <= quote.close) {
    return {
      ...base,
      type: 'direct',
      first: quote.first,
      last: quote.last,
      whole: true,
      because: 'the clause stands wholly in quotation marks',
    };
  }
  if (quote && quote.close < 0)
    return { ...base, type: 'direct', first: quote.first, last: trimmed(scene, quote.first, last), because };
  const lone = bare && word(scene, at + 1) ? loneClosingMark(scene, at) : undefined;
  if (lone !== undefined && last < lone && trimmed(scene, at, lone) === last) {
    return { ...base, type: 'direct', first: at + 1, last, because: 'only the closing mark was printed' };
  }
  return { ...base, type: 'indirect', first: at, last };
}

function word(scene: Scene, i: number): boolean {
  return scene.context.tokens.kind[i] === TokenKind.word;
}

/** A quotation as content: what stands between its marks, or up to the end where the closing mark was not printed. */
export function quotation(scene: Scene, cue: Cue, open: number): Draft[] {
  const quote = quoteAt(scene, open);
  if (!quote || quote.last < quote.first) return [];
  const base = { cue, act: actOf(cue), type: 'direct' as const, first: quote.first };
  if (cue.kind === 'verb' ? saysMoreBehind(scene, quote) : cue.kind === 'colon' && namesInHeadline(scene, quote)) {
    const end = clauseEnd(scene, quote.close);
    return [{ ...base, type: 'indirect', first: quote.open, last: end.last, quoted: true, because: end.reason }];
  }
  const whole = { last: quote.last, whole: true, because: 'the quotation marks close' };
  if (quote.close >= 0 && holdsNoun(scene, cue, quote)) return [{ ...base, ...whole, type: 'reported', quoted: true }];
  if (quote.close >= 0) return [{ ...base, ...whole }];
  const end = unclosedEnd(scene, quote);
  const because = end < quote.last ? 'what the outlet reports next follows' : 'the paragraph ends';
  const last = trimmed({ ...scene, end: end + 1 }, quote.first, end); // it may end sentences later
  return [{ ...base, last, because: `the closing mark was not printed; ${because}` }];
}

/** «وتنص اللائحة على "مساعدته العدو"»، «دعوة "لاتخاذ تدابير"»، «طالب الحزب "وكافة الأطراف بكذا"»: marks that hold a noun which the verb governs. */
function holdsNoun(scene: Scene, { kind, entry }: Cue, quote: Quote): boolean {
  const { open, first } = quote;
  const { form, verb, complementiser, bits } = wordAt(scene, first);
  if (kind !== 'verb' || !entry || complementiser) return false;
  const taken = entry.takes.some((takes) => takes.length > 1 && foldArabic(takes) === formAt(scene, open - 1));
  if (taken && !verb && bits === 0 && !showsPerson(form)) return true;
  if (entry.toward === 'object' && form.startsWith(COORDINATION) && !verb) return true;
  if (holdsDeed(scene, quote)) return true;
  return form.startsWith(TO) && isVerbalNoun(form.slice(TO.length));
}

/** «أكدت المنظمة "إدانتها للهجوم"»، «أورد التقرير "ضرورة فتح الجسر"»، «أمر ب"إنزال العقوبة"»: a deed or a need without a verb, behind no colon or comma. */
function holdsDeed(scene: Scene, { open, first, last }: Quote): boolean {
  if (isColon(scene, open - 1) || isComma(scene, open - 1) || first === last) return false;
  const { form, article, bits } = wordAt(scene, first);
  const bare = holdsPronoun(form) ? unbound(bareOfPronoun(form)) : form;
  const stance = bare !== form && isStance(bareOfPronoun(form));
  const deed =
    stance || opensNominal(form) || ((bare !== form || formAt(scene, open - 1) === IN) && isVerbalNoun(bare));
  return deed && !article && bits === 0 && !holdsVerb(scene, first, last + 1);
}

/** Text behind a colon: in marks, there or in the next line, behind a complementiser, up to a lone closing mark, or to the end of the sentence. */
export function behindColon(scene: Scene, cue: Cue, colon: number): Draft[] {
  const at = colon + 1;
  if (at >= scene.end) return inNextLine(scene, cue, colon);
  if (quoteAt(scene, at)) return quotation(scene, cue, at);
  const parted = inParentheses(scene, at);
  if (parted)
    return [{ cue, act: actOf(cue), type: 'direct', ...parted, whole: true, because: 'the parenthesis closes' }];
  const lone = loneClosingMark(scene, at);
  const word = wordAt(scene, at);
  if (lone !== undefined) {
    return [
      {
        cue,
        act: actOf(cue),
        type: 'direct',
        first: at,
        last: trimmed(scene, at, lone - 1),
        because: 'only the closing mark was printed',
      },
    ];
  }
  if (word.complementiser) return clauses(scene, cue, at);
  const end = clauseEnd(scene, at, 'clause', cue.token);
  const asked = end.last >= scene.end - LAST_MARKS ? questionsEnd(scene, end.last) : end.last;
  const last = asked === end.last && asked >= scene.end - LAST_MARKS ? selfEnd(scene, asked) : asked;
  return [{ cue, act: actOf(cue), type: 'indirect', first: at, last, because: end.reason }]; // no mark says that the words are theirs
}

/** «وقال الوزير:» at the end of a line: the quotation that opens the next one, if it holds more than a name. */
function inNextLine(scene: Scene, cue: Cue, colon: number): Draft[] {
  const { tokens, quotes } = scene.context;
  const quote = tokens.kind[colon + 1] === TokenKind.break ? quotes.opening(colon + 2) : undefined;
  if (!quote || quote.close < 0 || quoteLength(scene, quote) <= LONGEST_NAME) return [];
  return quotation({ ...scene, end: quote.close + 1 }, cue, quote.open);
}

/** Words in marks that are a name or a title, at most. */
const LONGEST_NAME = 4;

/** Marks that may close a sentence behind the last word of a content: «»؟». */
const LAST_MARKS = 3;

/** «قال: (كل الكلام)»، «قال: ((كل الكلام))»: more words than a name has, in parentheses where others print quotation marks. */
function inParentheses(scene: Scene, at: number): { first: number; last: number } | undefined {
  let first = at;
  while (formAt(scene, first) === '(') first++;
  if (first === at) return undefined;
  let last = first;
  while (last < scene.end && formAt(scene, last) !== ')') last++;
  return last < scene.end && last - first > LONGEST_GLOSS ? { first, last: last - 1 } : undefined;
}

/** Tokens in parentheses that may be a name or a gloss. */
const LONGEST_GLOSS = 3;

/** A closing mark in the sentence that no opening mark belongs to. */
function loneClosingMark(scene: Scene, from: number): number | undefined {
  const { all } = scene.context.quotes;
  for (let i = from; i < scene.end; i++) {
    if (formAt(scene, i) !== '"') continue;
    const paired = all.some((quote) => quote.open === i || quote.close === i);
    if (!paired) return i;
  }
  return undefined;
}

/** A noun phrase as content, from its preposition to the end of its clause; in marks as a whole, what they hold. */
export function nominal(scene: Scene, cue: Cue, found: Extract<Found, { kind: 'noun' }>): Draft[] {
  const { quote } = found;
  const at = behindCalledUpon(scene, found.at) ?? found.at;
  const base = { cue, act: actOf(cue), type: 'reported' as const };
  if (quote)
    return [
      {
        ...base,
        first: quote.first,
        last: quote.last,
        whole: true,
        quoted: true,
        because: 'the quotation marks close',
      },
    ];
  if (found.predicate) {
    const framed = wordAt(scene, cue.token).verb?.object !== undefined; // «يعدها البعض نصرا، وإحدى …»
    const end = clauseEnd(scene, at, framed ? 'framed' : 'clause', cue.token);
    return [{ ...base, type: 'indirect', first: at, last: end.last, because: end.reason }];
  }
  const main = mainClauseBehind(scene, cue, at);
  if (main !== undefined)
    return [{ ...base, first: at, last: trimmed(scene, at, main - 1), because: 'the main clause follows' }];
  const end = clauseEnd(scene, at, inFrame(scene, cue.token) ? 'framed' : 'noun', cue.token);
  const head = is(wordAt(scene, at), 'preposition') && !is(wordAt(scene, at), 'demonstrative') ? at + 1 : at; // «أعلن | عن ذلك»
  const next = wordAt(scene, head + 1);
  const bare = end.last === head || !next.article || isMatter(next.form); // «نفى ذلك»، «استغرب هذا الأمر»
  if (is(wordAt(scene, head), 'demonstrative') && bare && end.last >= head) return []; // no content of its own
  const tells = cue.kind !== 'noun' && cue.entry?.takes.includes('clause') === true && !holdsThat(scene, at, end.last);
  const speaks = cue.subject !== undefined || tells;
  const more = speaks && end.next !== undefined && wordAt(scene, end.next).complementiser;
  const joined = more && end.next !== undefined ? clauses(scene, cue, end.next) : [];
  return [{ ...base, first: at, last: end.last, because: end.reason }, ...joined]; // «عن معارك، | وأن القوات تقدمت»
}

/** «برد الدعوى على اعتبار أن كذا | وأن كذا»: a clause inside the noun, which another may go on with. */
function holdsThat(scene: Scene, from: number, last: number): boolean {
  for (let i = from + 1; i <= last; i++) if (wordAt(scene, i).complementiser) return true;
  return false;
}

/** «الوزارة، التي نفت أي دور لها، …»: a verb in a relative clause between two commas. */
function inFrame(scene: Scene, cue: number): boolean {
  return is(wordAt(scene, cue - 1), 'relative') && isComma(scene, cue - 2);
}

/** The act of a cue; of a verb that takes its object alone and here words, «ورفعوا لافتات كتب عليها: "…"», that something is said. */
export function actOf({ entry, found }: Cue): Draft['act'] {
  const nominal = found === undefined || found.kind === 'noun' || found.kind === 'clause';
  return entry && (nominal || entry.takes.some((takes) => takes !== 'object')) ? entry.act : 'say';
}
