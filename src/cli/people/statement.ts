import type { Reading, Statement } from '../../index.ts';
import type { Placer } from '../record.ts';
import { dot } from './header.ts';
import type { Style } from './paint.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { lines, type View } from './view.ts';
import { day } from './words.ts';

const INDENT = 2;

/** What a statement tells besides its words, of a reading or of a library. */
interface Told extends Pick<Statement, 'act' | 'type' | 'certainty'> {
  readonly speakers: readonly { readonly name: string }[];
  readonly addressees: readonly { readonly name: string }[];
  readonly said?: string | undefined;
}

/** A statement: who, and how it was said; the words; the chain, and where the words stand. */
export function statementLines(statement: Statement, reading: Reading, view: View, at: Placer): string[] {
  const { start, end } = at.place(statement);
  const where = apart(`${start}–${end}`, 'dim');
  const chain = statement.via.length > 0 ? [...chainRuns(statement, reading, view), dot, where] : [where];
  return [
    '',
    ...lines(view, joined([speakerRuns(statement, view), ...factRuns(statement, view)], dot)),
    ...contentLines(statement, reading, view),
    ...lines(view, chain, INDENT),
  ];
}

/** The words of a statement. Guillemets are ours and say that it is direct speech. */
export function contentLines(statement: Statement, reading: Reading, view: View): string[] {
  const content = reading.document.text.slice(statement.start, statement.end);
  const runs = statement.type === 'direct' ? [run('«', 'chain'), run(content), run('»', 'chain')] : [run(content)];
  return lines(view, runs, INDENT, directionOf(content));
}

/** The isnad: speaker ← who passed it on … ← outlet. */
export function chainRuns(statement: Statement, reading: Reading, view: View): Run[] {
  const { outlet } = reading.document;
  const links = statement.via.map(({ name }) => [apart(name, 'chain')]);
  if (outlet !== undefined) links.push([apart(outlet, 'chain')]);
  return joined([speakerRuns(statement, view), ...links], run(` ${view.labels.word.arrow} `, 'dim'));
}

/** The speakers. One who is only presumed stands in brackets with a question mark, and in the colour of doubt. */
export function speakerRuns({ speakers, certainty }: Told, view: View): Run[] {
  if (speakers.length === 0) return [run(view.labels.word.noSpeaker, 'inferred')];
  const style: Style = certainty === 'inferred' ? 'inferred' : 'speaker';
  const names = joined(
    speakers.map(({ name }) => [apart(name, style)]),
    run(`${view.labels.word.separator} `),
  );
  if (certainty !== 'inferred') return names;
  const mark = view.language === 'ar' ? '؟' : '?';
  return [run('[', style), ...names, run(`${mark}]`, style)];
}

/** Act, type, certainty, addressees, day of speaking. */
export function factRuns({ act, type, certainty, addressees, said }: Told, view: View): Run[][] {
  const { labels, language } = view;
  const facts: Run[][] = [
    [apart(labels.act[act], 'act')],
    [apart(labels.type[type])],
    [apart(labels.certainty[certainty], certainty === 'inferred' ? 'inferred' : 'dim')],
  ];
  if (addressees.length > 0) {
    const names = addressees.map(({ name }) => [apart(name)]);
    facts.push([run(`${labels.word.addressees} `, 'dim'), ...joined(names, run(`${labels.word.separator} `))]);
  }
  if (said !== undefined) facts.push([run(`${labels.word.said} `, 'dim'), apart(day(said, language))]);
  return facts;
}
