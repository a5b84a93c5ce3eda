import { speaksOfSelf, tellsOfSelf } from '../../arabic/bare-clauses.ts';
import { foldArabic } from '../../arabic/fold-table.ts';
import { ANSWER_WORDS, QUESTION_LABELS, TALK_WORDS } from '../../arabic/lexicons/interviews.ts';
import type { Context } from '../context.ts';
import type { Person } from '../mentions/persons.ts';
import type { Found } from './found.ts';
import type { Party } from './speakers/party.ts';

/** An interview as a page prints it: questions and answers in paragraphs of their own, each behind its mark. */
export interface Interview {
  /** First token of the first question. */
  readonly opens: number;
  /** Answers by their first sentence. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Sentences that belong to a question or to an answer: they are read as nothing else. */
  readonly taken: ReadonlySet<number>;
}

/** Tokens of an answer, without the mark before it. */
interface Answer {
  readonly mark: number;
  readonly first: number;
  readonly last: number;
}

interface Paragraph {
  readonly first: number;
  readonly last: number;
  /** What opens it: a mark, or the letter or word of a question or an answer. */
  readonly lead: string;
  /** Tokens of what opens it. */
  readonly length: number;
  readonly asks: boolean;
}

/** Questions with their answers, at least: fewer may be a list. */
const PAIRS = 3;
const ASKED = new Set(QUESTION_LABELS.map(foldArabic));
const ANSWERED = new Set(ANSWER_WORDS.map(foldArabic));
const TALKS = new Set(TALK_WORDS.map(foldArabic));
const BULLETS = new Set(['*', '•', '●', '-']);
const QUESTION_MARKS = new Set(['؟', '?']);

/**
 * The interview that the sentences of an article hold: at least three paragraphs that open with a mark and end with a question mark,
 * each with an answer behind another mark right below, where the lines before tell of a talk or most answers of an «I» or «we»: questions and
 * answers that explain a matter are nobody's.
 */
export function interviewIn(context: Context, sentences: readonly number[]): Interview | undefined {
  const { form } = context.tokens;
  const asking = sentences.filter((k) => QUESTION_MARKS.has(form[context.sentences[k]?.last ?? 0] ?? ''));
  if (asking.length < PAIRS) return undefined;
  const paragraphs = paragraphsOf(context, sentences);
  const questions = paragraphs.flatMap((one, k) => (one.asks && answers(one, paragraphs[k + 1]) ? [k] : []));
  const [opening] = questions;
  if (opening === undefined || questions.length < PAIRS) return undefined;
  const opens = context.sentences[paragraphs[opening]?.first ?? 0]?.first ?? 0;
  const found = new Map<number, Answer>();
  const taken = new Set<number>();
  for (const [n, k] of questions.entries()) {
    const answer = paragraphs[k + 1];
    const behind = questions[n + 1];
    const end = behind === undefined ? k + 1 : behind - 1; // the last answer is one paragraph
    const asked = paragraphs[k];
    const closing = paragraphs[end];
    if (!answer || !asked || !closing) continue;
    for (let i = asked.first; i <= closing.last; i++) taken.add(i);
    const mark = context.sentences[answer.first]?.first ?? 0;
    found.set(answer.first, { mark, first: mark + answer.length, last: context.sentences[closing.last]?.last ?? mark });
  }
  const ofSelf = [...found.values()].filter(({ first, last }) => form.slice(first, last + 1).some(isSelf)).length;
  const told = ofSelf * 2 > found.size || form.slice(beginOf(context, sentences), opens).some((one) => TALKS.has(one));
  return told ? { opens, answers: found, taken } : undefined;
}

/**
 * Who answers: whoever says most in the lines before the first question, else whoever is named there most often, of equals who is named
 * first; undefined where nobody is.
 */
export function guestOf({ opens }: Interview, said: readonly Found[], persons: readonly Person[]): Party | undefined {
  const speaking = said.flatMap(({ settled }) =>
    settled.parties.length === 1 ? (settled.parties[0]?.person ?? []) : [],
  );
  const guest = most([...new Set(speaking)], (one) => speaking.filter((other) => other === one).length);
  const named = guest ?? most(persons, (one) => one.tokens.filter((token) => token < opens).length);
  if (!named) return undefined;
  const { name, gender } = named;
  return { name, kind: 'person', person: named, ...(gender && { gender }) };
}

/** The statement of an answer. */
export function answerOf(guest: Party, { mark, first, last }: Answer): Found {
  return {
    draft: {
      type: 'direct',
      first,
      last,
      cue: { token: mark, kind: 'quote', passive: false },
      act: 'say',
      whole: true,
      because: 'the next question follows',
    },
    settled: { parties: [guest], certainty: 'resolved', because: 'whoever answers in the interview' },
    rule: 'interview-answer',
    via: [],
    addressees: [],
    notes: [],
  };
}

function isSelf(form: string): boolean {
  return speaksOfSelf(form) || tellsOfSelf(form);
}

function beginOf({ sentences }: Context, [first = 0]: readonly number[]): number {
  return sentences[first]?.first ?? 0;
}

/** The paragraph below a question is an answer: behind another mark, or behind the same where it asks nothing. */
function answers(question: Paragraph, below: Paragraph | undefined): boolean {
  if (!below || below.lead === '' || ASKED.has(below.lead)) return false;
  if (ANSWERED.has(below.lead)) return true;
  return BULLETS.has(question.lead) && (below.lead === '-' ? question.lead !== '-' || !below.asks : false);
}

function paragraphsOf({ sentences, tokens }: Context, indexes: readonly number[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let k = 0; k < indexes.length; k++) {
    const first = indexes[k] ?? 0;
    while (k + 1 < indexes.length && !sentences[indexes[k + 1] ?? 0]?.opensParagraph) k++;
    const last = indexes[k] ?? first;
    const at = sentences[first]?.first ?? 0;
    const lead = tokens.form[at] ?? '';
    const labelled = (ASKED.has(lead) || ANSWERED.has(lead)) && LABEL_ENDS.has(tokens.form[at + 1] ?? '');
    const length = labelled ? 2 : BULLETS.has(lead) ? 1 : 0;
    const marked = length > 0 && !ANSWERED.has(lead);
    const asks = marked && QUESTION_MARKS.has(tokens.form[sentences[last]?.last ?? 0] ?? '');
    found.push({ first, last, lead: length > 0 ? lead : '', length, asks });
  }
  return found;
}

const LABEL_ENDS = new Set([':', '-']);

/** Of these whoever counts most, at least once; of equals the first. */
function most(persons: readonly Person[], count: (person: Person) => number): Person | undefined {
  let best: Person | undefined;
  let found = 0;
  for (const person of persons) {
    const counted = count(person);
    if (counted > found) [best, found] = [person, counted];
  }
  return best;
}
