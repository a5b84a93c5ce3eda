import { isPerfective } from '../../arabic/around-speech.ts';
import { isPublisher } from '../../arabic/own-outlet.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Statement } from '../../model.ts';
import type { Registry } from '../../registry.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { MentionLayer } from '../mentions/mentions.ts';
import { namedAsOwn } from './chain/own-voice.ts';
import type { Found } from './found.ts';
import { answerOf, guestOf, type Interview, interviewIn } from './interview.ts';
import { readSentence } from './sentence.ts';
import { metWith } from './speakers/met-with.ts';
import { Discourse, type Party, toSpeakers } from './speakers/speakers.ts';
import { withTitleSpeakers } from './speakers/title-speakers.ts';
import { type ClauseSubject, clauseSubjects } from './subjects/subjects.ts';

/** Finds the statements of a document, article by article, in text order. */
export function annotateStatements(context: Context, layer: MentionLayer, registry: Registry): Statement[] {
  const statements: Statement[] = [];
  const own = namedAsOwn(context);
  const articles = new Set(context.articleOf.filter((article) => article >= 0));
  for (const article of [...articles].sort((a, b) => a - b)) {
    const discourse = new Discourse(context, layer.of(article), layer.bodiesOf(article), registry);
    const all: Found[][] = [];
    const read: number[] = [];
    const indexes = [...context.sentences.keys()].filter((index) => context.articleOf[index] === article);
    const interview = interviewIn(context, indexes);
    let guest: Party | undefined;
    let asked = false;
    let told = -1;
    for (const index of indexes) {
      const sentence = context.sentences[index];
      if (!sentence || sentence.last <= told + 1) continue; // a content of a sentence before reaches over it
      if (interview?.taken.has(index) && !asked) {
        guest = guestOf(interview, all.flat(), discourse.entities.persons);
        asked = true;
      }
      const answer = guest && interview?.taken.has(index) ? answered(interview, guest, index) : undefined;
      const found = answer ?? readSentence(context, sentence, discourse, all.at(-1) ?? []);
      for (const { draft } of found) if (draft.type === 'indirect' && draft.last > sentence.last) told = draft.last;
      all.push(found);
      read.push(index);
      if (!answer && found.every(({ settled }) => settled.aside))
        for (const topic of topicsOf(context, sentence, discourse))
          discourse.mention(topic, tellsWhatHadBeen(context, sentence));
      discourse.nextSentence();
    }
    const settled = withTitleSpeakers(context, all, read);
    statements.push(...settled.flat().map((one) => toStatement(context, article, one, own)));
  }
  return statements.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The answer that opens at a sentence of an interview, if one does. */
function answered({ answers }: Interview, guest: Party, index: number): Found[] {
  const answer = answers.get(index);
  return answer ? [answerOf(guest, answer)] : [];
}

/** Whom a sentence that reports nothing is about: all who are the subject of its first clause, or whom it tells to have met, then the first of them. */
function topicsOf(context: Context, sentence: Sentence, discourse: Discourse): readonly (readonly Party[])[] {
  const scene = { context, sentence, end: sentence.last + 1 };
  const first = firstOutside(clauseSubjects(scene, sentence.first, Math.min(scene.end, sentence.first + OPENING)));
  if (!first) return [];
  const alone = discourse.beside(first.subject).parties;
  const both = first.subject.others.length > 0 ? [first.subject] : (metWith(scene, first) ?? []);
  return both.length > 0 ? [both.flatMap((one) => discourse.joint(one).parties), alone] : [alone];
}

/** Of «في سوق رفدان، التي تسيطر عليها القبائل، …» nobody: whom a relative clause tells of is not what the sentence is about, if no name tells it. */
function firstOutside(subjects: Iterable<ClauseSubject>): ClauseSubject | undefined {
  for (const one of subjects) if (!one.inner || one.subject.name) return one; // «في مؤتمر عقده الوزير فلان، …»
  return undefined;
}

/** «وكان المجلس قد وافق على كذا»: an auxiliary opens the sentence, and «had» stands near. */
function tellsWhatHadBeen(context: Context, { first, last }: Sentence): boolean {
  if (!is(context.words[first] ?? NONE, 'auxiliary')) return false;
  return context.tokens.form.slice(first + 1, Math.min(last, first + OPENING)).some(isPerfective);
}

const NONE = wordOf('');

/** How many words of a sentence are looked at for its subject. */
const OPENING = 24;

function toStatement(context: Context, article: number, found: Found, own: ReadonlySet<string>): Statement {
  const { draft, settled, rule, via, notes, addressees } = found;
  const at = contentSpan(context, found);
  return {
    ...at,
    article,
    type: draft.type,
    quoted: draft.quoted === true || (draft.type !== 'direct' && holdsOwnWords(context, draft.first, draft.last)),
    cue: tokenSpan(context.tokens, draft.cue.token),
    act: draft.act,
    speakers: toSpeakers(settled),
    certainty: settled.certainty,
    addressees: addressees.map(({ name }) => ({ name })),
    via: via.filter((name) => !isPublisher(name, context.document) && !own.has(name)).map((name) => ({ name })),
    rule,
    because: [`speaker: ${settled.because}`, `end: ${draft.because}`, ...notes],
  };
}

/** The span of a content: of a quotation, what stands between its marks without outer space and final full stop. */
function contentSpan(context: Context, { draft }: Found): Span {
  let last = draft.last;
  if (draft.whole) while (last > draft.first && STOPS.has(context.tokens.form[last] ?? '')) last--;
  return tokenSpan(context.tokens, draft.first, last);
}

const STOPS = new Set(['.', '،', ',', '؛']);

/** Own words of the speaker in marks: more than a name, a title or a nickname. */
function holdsOwnWords(context: Context, first: number, last: number): boolean {
  for (const quote of context.quotes.all) {
    if (quote.open < first || quote.open > last || quote.last < quote.first) continue;
    const before = context.words[quote.open - 1];
    const hit = context.hitOf[quote.first];
    const isName = (hit && hit.last === quote.last) || (before?.bodyNoun !== undefined && quote.last - quote.first < 3);
    if (!isName) return true;
  }
  return false;
}
