import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { is } from '../../../arabic/words.ts';
import type { Quote } from '../../../text/quotes.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import {
  formAt,
  isPersonInMarks,
  isWord,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  wordAt,
} from '../clause/scene.ts';
import { behindComma, nameEnd } from '../contents/marks.ts';
import { marksGoOn } from './behind-marks.ts';
import { bodyInMarks } from './body-in-marks.ts';
import { holdsThing } from './things-in-marks.ts';

/** «أفادت «لجان كذا» أن»، «وأوضح "الدالي" و"الساري" أن»: a few words in marks with what a verb governs behind them name whoever speaks. */
export function namedInMarks(scene: Scene, token: number, i: number): Subject | undefined {
  const quote = quoteAt(scene, i);
  if (!quote || quote.close < 0) return undefined;
  return fewWordsInMarks(scene, token, quote) ?? bodyInMarks(scene, quote);
}

function fewWordsInMarks(scene: Scene, token: number, quote: Quote): Subject | undefined {
  if (quoteLength(scene, quote) > MARKED_BODY) return undefined;
  const body = parseSubject(scene.context, quote.first, quote.close);
  if (body?.kind === 'body' && body.end === quote.close && isWord(scene, quote.close + 1))
    return { ...body, end: quote.close + 1 }; // «نددت «مؤسسة كذا» | بافتتاح»، «أكدت «حركة كذا» | رفضها»
  if (quoteLength(scene, quote) > MARKED_NAME) return undefined;
  const second = joinedMarks(scene, quote);
  const close = second?.close ?? quote.close;
  const behind = is(wordAt(scene, close + 1), 'preposition') ? close + 2 : close + 1;
  const end = opensClause(scene, behind) || second ? close + 1 : nameEnd(scene, quote);
  const told = is(wordAt(scene, end), 'relative'); // «قالت «كذا» | التي تعد من كبرى الشركات إن»
  const closed = told || opensClause(scene, behind) || opensClause(scene, behindComma(scene, end));
  if (!closed && !marksGoOn(scene, token, quote, end)) return undefined;
  return { ...marked(scene, quote), end, others: second ? [marked(scene, second)] : [] };
}

/** Words of a name in marks, at most. */
const MARKED_NAME = 4;
const MARKED_BODY = 6;

/** «… و"الساري"»: the marks of a second name that «and» joins; not of a second thing that is said. */
function joinedMarks(scene: Scene, quote: Quote): Quote | undefined {
  const { close } = quote;
  if (formAt(scene, close + 1) !== COORDINATION) return undefined;
  const second = quoteAt(scene, close + 2);
  if (!second || second.close < 0 || quoteLength(scene, second) > MARKED_NAME) return undefined;
  if (is(wordAt(scene, second.close + 1), 'relative')) return undefined; // «"الدعم" و"المساندة" | التي تقدمها»
  return holdsThing(scene, quote) || holdsThing(scene, second) ? undefined : second;
}

function marked(scene: Scene, quote: Quote): Phrase {
  const { first, close } = quote;
  if (isPersonInMarks(scene, quote)) return { kind: 'person', first, end: close + 1, name: { first, end: close } };
  const inner = parseSubject(scene.context, first, close);
  if (inner?.end === close && inner.others.length === 0 && inner.kind !== 'other') return { ...inner, end: close + 1 };
  return { kind: 'other', first, end: close + 1, label: { first, end: close } };
}
