import { dayInWords, EUROPEAN_DIGITS } from '../../labels/day.ts';
import type { Language } from '../../labels/language.ts';
import { RECORD_LABELS } from '../../labels/record.ts';
import type { StatementRecord } from '../../library.ts';

/** What a citation tells of the document. */
export interface CitedDocument {
  readonly id: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
}

type Cited = Pick<StatementRecord, 'id' | 'text' | 'type' | 'speakers' | 'via' | 'certainty'>;

/**
 * A statement as it is cited: speaker, words, chain, title, outlet, day, address and number; what is not known is left out.
 * A speaker who is not named beside the words is told as such. Numbers are European, so that they survive copying.
 */
export function citationOf(statement: Cited, document: CitedDocument, language: Language): string {
  const { title } = document;
  const cut = title && title.length > LONGEST ? `${title.slice(0, LONGEST).toWellFormed()}…` : title;
  return STYLES[language](statement, { ...document, title: cut });
}

/** Letters of a title that a citation takes. */
const LONGEST = 300;

const STYLES: Readonly<Record<Language, (statement: Cited, document: CitedDocument) => string>> = {
  ar: ({ id, text, speakers, via, certainty }, { title, outlet, published, url }) =>
    [
      speakerOf(speakers, certainty, 'ar', ' و'),
      `«${text}»`,
      ...(via.length > 0 ? [`نقلًا عن ${names(via, '، عن ')}`] : []),
      ...(title ? [`«${title}»`] : []),
      ...(outlet ? [outlet] : []),
      ...(published ? [dayInWords(published, 'ar', EUROPEAN_DIGITS)] : []),
      ...(url ? [url] : []),
      `إسناد ${id}`,
    ].join('، '),
  en: ({ id, text, speakers, via, certainty }, { title, outlet, published, url }) =>
    [
      isolated(speakerOf(speakers, certainty, 'en', ' and ')),
      `“${isolated(text)}”`,
      ...(via.length > 0 ? [`via ${isolated(names(via, ', from '))}`] : []),
      ...(title ? [`“${isolated(title)}”`] : []),
      ...(outlet ? [isolated(outlet)] : []),
      ...(published ? [dayInWords(published, 'en')] : []),
      ...(url ? [url] : []),
      `Isnad ${id}`,
    ].join(', '),
};

function speakerOf(
  speakers: Cited['speakers'],
  certainty: Cited['certainty'],
  language: Language,
  and: string,
): string {
  if (speakers.length === 0) return language === 'ar' ? 'قائل غير معروف' : 'Speaker unknown';
  const list = names(speakers, and);
  return certainty === 'named' ? list : `${list} (${RECORD_LABELS[language].certainty[certainty]})`;
}

function names(list: readonly { readonly name: string }[], separator: string): string {
  return list.map(({ name }) => name).join(separator);
}

/** Arabic in an English line, between the characters that keep its order its own (FSI … PDI). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
