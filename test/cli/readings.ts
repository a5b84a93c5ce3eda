import type { Document, Reading, Speaker, Statement } from '../../src/model.ts';
import { type Span, span } from '../../src/text/spans.ts';

/** The place of the only occurrence of `words` in `text`. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`«${words}» does not stand once in the text`);
  return span(start, start + words.length);
}

/** A statement told by its words. */
export interface Told extends Partial<Omit<Statement, 'cue' | 'speakers' | 'via' | 'addressees' | 'start' | 'end'>> {
  readonly content: string;
  readonly cue: string;
  readonly speakers?: readonly string[];
  readonly via?: readonly string[];
  readonly addressees?: readonly string[];
}

/** A reading made by hand: one article, and the statements told by their words. */
export function readingOf(text: string, told: readonly Told[], facts: Partial<Document> = {}): Reading {
  const whole = span(0, text.length);
  const document: Document = {
    id: 'd',
    text,
    segments: [{ kind: 'article', reason: 'by hand', ...whole }],
    articles: [{ ...whole, agencies: [] }],
    ...facts,
  };
  const statements = told.map((one) => statementOf(text, one));
  return { document, registryVersion: 'test', entities: [], mentions: [], times: [], statements, events: [] };
}

function statementOf(
  text: string,
  { content, cue, speakers = [], via = [], addressees = [], ...rest }: Told,
): Statement {
  return {
    article: 0,
    type: 'direct',
    quoted: false,
    act: 'say',
    certainty: 'named',
    rule: 'test.rule',
    because: [],
    ...rest,
    ...placeOf(text, content),
    cue: placeOf(text, cue),
    speakers: speakers.map((name) => speakerOf(text, name)),
    via: via.map((name) => ({ name })),
    addressees: addressees.map((name) => ({ name })),
  };
}

function speakerOf(text: string, name: string): Speaker {
  return { name, kind: 'person', ...(text.includes(name) && { at: placeOf(text, name) }) };
}
