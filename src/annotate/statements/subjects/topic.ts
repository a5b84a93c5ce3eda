import { isPerfective } from '../../../arabic/around-speech.ts';
import { type Agreement, ARTICLE } from '../../../arabic/clitics.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION, RESUMPTION } from '../../../arabic/lexicons/comments.ts';
import type { Complement } from '../../../arabic/lexicons/reporting-verbs.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { apposedName } from '../../mentions/apposition.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { COMMAS } from '../../mentions/marks.ts';
import type { Range } from '../../mentions/phrase.ts';
import { fits, isStrong } from '../clause/agreement.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, isComma, opensClause, quoteAt, type Scene, skipInsertion, wordAt } from '../clause/scene.ts';

/** How far before its verb, in tokens, the topic of a clause may stand. */
const REACH = 40;

/**
 * «أما الوزير فقال»، «أما المندوبة، فلانة، فقد قالت»: the phrase behind the particle that sets a topic is the subject of
 * the verb that resumes it behind ف, and of a later verb of the clause that opens with «and».
 */
export function topicOf(scene: Scene, token: number, agreement: Agreement): Subject | undefined {
  for (let i = token - 2; i >= Math.max(scene.sentence.first, token - REACH); i--) {
    if (!is(wordAt(scene, i), 'topic')) continue;
    const subject = parseSubject(scene.context, i + 1, token);
    if (subject && resumes(scene, subject.end, token)) return subject;
    const taken =
      subject && resumesFar(scene, subject.end, token) && !hasOwnSubject(scene, { token, agreement, topic: subject });
    if (taken && (subject.name || isToldApart(scene, subject, token))) return subject;
    return namedTopic(scene, i + 1, token) ?? (taken ? subject : undefined);
  }
  return undefined;
}

/** «أما أزمة المياه في كذا، | فقد أكد الوزير أن»: somebody else stands behind the verb; not whom it asks («أما المعارضة …، | فقد طالبت الحكومة بكذا»). */
function hasOwnSubject(
  scene: Scene,
  { token, agreement, topic }: { readonly token: number; readonly agreement: Agreement; readonly topic: Subject },
): boolean {
  const subject = parseSubject(scene.context, token + 1, scene.end);
  if (subject === undefined || !isStrong(subject) || !fits(scene, subject, agreement)) return false;
  const entry = wordAt(scene, token).verb?.entry;
  const asked = entry?.toward === 'object' && isStrong(topic) && fits(scene, topic, agreement);
  return (
    !asked || !entry.takes.some((one) => opensWith(scene, subject.end, one) || isAskedFor(scene, subject.end, one))
  );
}

/** «فقد ناشد الوزير | التدخل»، «فقد أبلغ القاضي | أنه بريء»: the clause or the deed right behind whom a verb with an object asks for it. */
function isAskedFor(scene: Scene, at: number, complement: Complement): boolean {
  const { form, article } = wordAt(scene, at);
  if (complement === 'clause') return opensClause(scene, at);
  return complement === 'object' && isVerbalNoun(article ? form.slice(ARTICLE.length) : form);
}

/** «أما المؤيدون للوزير فلان، | فقد أكدوا»، «أما الطالب الذي دافع عنه المحامي، فلان، | فقد قال»، «أما المدير الذي عينه الوزير فلان، | فقد قال»: the name behind is another's. */
function isToldApart(scene: Scene, { first, end }: Subject, token: number): boolean {
  if (wordAt(scene, first).role?.number === 'plural') return true;
  if (!is(wordAt(scene, end), 'relative')) return false;
  let comma = end;
  while (comma < token && !isComma(scene, comma)) comma++;
  return wordAt(scene, comma - 1).role !== undefined || scene.context.taggedOf[comma - 1]?.kind === 'person';
}

/** «أما ممثلة السفارة، فلانة الفلانية، فقد قالت»: whatever describes the topic, the full name between its commas is the subject. */
function namedTopic(scene: Scene, first: number, token: number): Subject | undefined {
  const { context } = scene;
  let at = first;
  while (at < token && !COMMAS.has(context.tokens.form[at] ?? '')) at++;
  const name =
    at < token && context.taggedOf[at + 1] ? apposedName(context, at, token) : nameBefore(scene, first, token);
  if (!name || name.end - name.first < 2 || !resumes(scene, name.end, token)) return undefined;
  return { kind: 'person', first, end: name.end, name, role: { first, end: at }, others: [] };
}

/** «أما المندوبة بالإنابة فلانة الفلانية فاعتبرت»: the full name right before the verb. */
function nameBefore({ context }: Scene, first: number, token: number): Range | undefined {
  for (let i = token - 1; i > Math.max(first, token - NEAR); i--) {
    const name = context.taggedOf[i];
    if (name?.kind === 'person' && name.first > first) return { first: name.first, end: name.last + 1 };
  }
  return undefined;
}

/** Tokens between a name and the verb that resumes it, at most. */
const NEAR = 4;

/** Behind the topic, at most an insertion, a comma and the particle of the past stand before a verb that opens with ف. */
function resumes(scene: Scene, end: number, token: number): boolean {
  const told = behindCalling(scene, skipInsertion(scene, end));
  let at = isComma(scene, told) ? told + 1 : told;
  const first = at;
  if (at < token && is(wordAt(scene, at), 'auxiliary')) at++;
  const opens = formAt(scene, first).startsWith(RESUMPTION);
  return opens && (at === token || formAt(scene, token).startsWith(COORDINATION));
}

/** «أما فلان الفلاني «مقيم» فيقول»: behind a word or two in marks that tell what he is; `i` where none stand there. */
function behindCalling(scene: Scene, i: number): number {
  const quote = quoteAt(scene, i);
  return quote && quote.close >= 0 && quote.last - quote.first < CALLING ? quote.close + 1 : i;
}

/** Words of a calling in marks, at most. */
const CALLING = 3;

/**
 * «أما فلان الفلاني، وهو قيادي في كذا ونائب كذا، | فأفاد»: what tells of the topic stands between two commas, without speech;
 * «أما الصحيفة المقربة من السلطات | فأفادت»، «أما المؤيدون للوزير، | فقد أكدوا»: or an adjective with the article, an office or a preposition opens it.
 */
function resumesFar(scene: Scene, end: number, token: number): boolean {
  const resumed = resumption(scene, end, token);
  if (resumed === undefined) return false;
  const word = wordAt(scene, end);
  const parted = isComma(scene, end) && isComma(scene, resumed - 1);
  const told = word.article || word.role !== undefined || word.form.startsWith(TO) || is(word, 'preposition');
  if (!parted && !told) return false;
  for (let i = end + 1; i < resumed; i++) {
    const { verb, role, bodyNoun } = wordAt(scene, i);
    if (verb && !verb.entry.weak && !role && !bodyNoun) return false;
  }
  return true;
}

/** Where ف takes the topic up: at the verb, at the particle before it («| فقد أكدوا»), or at a verb to which «and» joins it («| فيشككون في كذا ويقولون»). */
function resumption(scene: Scene, end: number, token: number): number | undefined {
  if (formAt(scene, token).startsWith(RESUMPTION)) return token;
  const particle = token - 1;
  if (is(wordAt(scene, particle), 'auxiliary'))
    return formAt(scene, particle).startsWith(RESUMPTION) ? particle : undefined;
  if (!formAt(scene, token).startsWith(COORDINATION)) return undefined;
  for (let i = end + 1; i < token; i++) {
    const { verb, form } = wordAt(scene, i);
    if (verb?.conjunction === RESUMPTION || (isPerfective(form) && form.startsWith(RESUMPTION))) return i;
  }
  return undefined;
}
