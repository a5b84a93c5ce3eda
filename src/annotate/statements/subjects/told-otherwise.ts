import {
  isHalf,
  isOfThem,
  isOnly,
  isQuarters,
  isShare,
  isSoCalled,
  isSomeOfThem,
  isThirds,
  isWhat,
} from '../../../arabic/around-speech.ts';
import { type Agreement, endsFeminine } from '../../../arabic/clitics.ts';
import { FROM, IN } from '../../../arabic/lexicons/attribution.ts';
import { is } from '../../../arabic/words.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { calledSo } from '../../mentions/called-so.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { aboutEnd, turnEnd } from '../../mentions/counted-people.ts';
import { descriptionEnd } from '../../mentions/description.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { formAt, opensClause, type Scene, wordAt } from '../clause/scene.ts';

/** A subject at `i`, right behind its verb, that no noun of people or of a body opens. */
export function toldOtherwise(scene: Scene, i: number, agreement: Agreement | undefined): Subject | undefined {
  return (
    shareOfPeople(scene, i, (at) => opensClause(scene, at) || formAt(scene, at) === FROM) ??
    fractionOf(scene, i) ??
    soCalled(scene, i) ??
    someOfThem(scene, i, agreement)
  );
}

/** «18% من المستطلعين | قالوا إنهم»، «41 بالمئة | يرون أن»: a share of people right before a verb in the plural. */
export function shareBefore(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  if (agreement.number !== 'plural') return undefined;
  for (let i = token - 1; i >= Math.max(scene.sentence.first, token - SHARE); i--) {
    const share = shareOfPeople(scene, i, (at) => at === token);
    if (share) return share.end === token ? share : undefined;
  }
  return undefined;
}

/** Tokens of a share and those whom it is one of, at most. */
const SHARE = 8;

/** «أفاد | 42,2٪ من المجيبين أنهم»، «ويرى | 67 بالمئة أن»: a number, its sign and «of» whom, or at once where the subject is closed. */
function shareOfPeople(scene: Scene, i: number, isClosed: (at: number) => boolean): Subject | undefined {
  const { tokens } = scene.context;
  const number = aboutEnd(scene.context, i); // «نحو 60٪ من المشاركين»
  if (tokens.kind[number] !== TokenKind.number) return undefined;
  let at = number + 1;
  while (at < number + SIGN && isShare(tokens.form[at] ?? '')) at++;
  if (at === number + 1) return undefined;
  const label = { first: i, end: isOfThem(formAt(scene, at)) ? at + 1 : at };
  while (isOnly(formAt(scene, at)) || isOfThem(formAt(scene, at))) at++;
  if (isClosed(at)) return { kind: 'other', first: i, end: at, label, others: [] };
  if (!is(wordAt(scene, at), 'partitive') || !wordAt(scene, at + 1).article) return undefined;
  return { kind: 'other', first: i, end: descriptionEnd(scene.context, at + 2, scene.end), others: [] };
}

/** Tokens of a sign of percent at most, the number with it: «في المئة». */
const SIGN = 3;

/** «قال | ثلثا المستطلعين»، «يرى | ثلاثة أرباع السكان»، «أكد | قرابة نصف المشاركين»: a fraction of definite people. */
function fractionOf(scene: Scene, i: number): Subject | undefined {
  const from = turnEnd(scene.context, i);
  const at = isQuarters(formAt(scene, from), formAt(scene, from + 1)) ? from + 2 : from + 1;
  const half = from > i && isHalf(formAt(scene, from));
  if (at === from + 1 && !isThirds(formAt(scene, from)) && !half) return undefined;
  if (!wordAt(scene, at).article) return undefined;
  return { kind: 'other', first: i, end: descriptionEnd(scene.context, at + 1, scene.end), others: [] };
}

/** «أعلن | ما يسمى المجلس الوطني أنه»، «قالت | ما تعرف باللجنة إنها»: the body behind the verb of being called. */
function soCalled(scene: Scene, i: number): Subject | undefined {
  if (!isWhat(formAt(scene, i)) || !isSoCalled(formAt(scene, i + 1))) return undefined;
  const at = formAt(scene, i + 2) === IN ? i + 3 : i + 2;
  const body = parsePhrase(scene.context, at, scene.end, { preposition: true });
  return body?.kind === 'body' || body?.kind === 'known' ? { ...body, others: [] } : undefined;
}

/** «اتهمه | بعضهم بكذا»: some of those told before. */
function someOfThem(scene: Scene, i: number, agreement: Agreement | undefined): Subject | undefined {
  const form = formAt(scene, i);
  if (
    !isSomeOfThem(form) ||
    scene.context.taggedOf[i + 1] ||
    agreement?.number === 'plural' ||
    (agreement?.gender === 'f') !== endsFeminine(form)
  )
    return undefined;
  const some = { kind: 'other', first: i, end: i + 1 } as const;
  return { ...(calledSo(scene.context, some, scene.end) ?? some), others: [] }; // «أحدهم | ويدعى فلان»
}
