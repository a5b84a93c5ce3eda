import { STORY_LABELS } from '../../labels/stories.ts';
import type { CopyRecord, StoryDocument, StoryRecord, StorySummary } from '../../library.ts';
import { dot } from './header.ts';
import { comma, originRuns } from './origins.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { utteranceLines } from './utterances.ts';
import { lines, rule, type View } from './view.ts';
import { counted, day } from './words.ts';

const INDENT = 2;

/** A story in a list: its title, days and size; who speaks; what stands behind it. */
export function storySummaryLines(story: StorySummary, view: View): string[] {
  const { word } = STORY_LABELS[view.language];
  const speakers = story.speakers.map(({ name }) => [apart(name, 'speaker')]);
  return [
    '',
    ...titleLines(story, view),
    ...lines(view, joined(factsOf(story, view), dot)),
    ...(speakers.length > 0
      ? lines(view, [run(`${word.speakers}: `, 'dim'), ...joined(speakers, comma(view))], INDENT)
      : []),
    ...lines(view, originRuns(story.origins, view), INDENT),
    ...lines(view, [apart(story.id, 'dim')], INDENT),
  ];
}

/** A story: its articles, what was said in all wordings, and the passages that articles share. */
export function storyLines(story: StoryRecord, view: View): string[] {
  const { word } = STORY_LABELS[view.language];
  const after = story.followedBy.flatMap(({ id, title }) =>
    lines(view, [run(`${word.followedBy}: `, 'dim'), run(`${title ?? ''} `), apart(id, 'dim')]),
  );
  return [
    ...rule(view),
    ...titleLines(story, view),
    ...lines(view, joined([...factsOf(story, view), [apart(story.id, 'dim')]], dot)),
    ...lines(view, originRuns(story.origins, view)),
    ...(story.follows === undefined ? [] : lines(view, [run(`${word.follows}: `, 'dim'), apart(story.follows, 'dim')])),
    ...after,
    ...headed(
      word.articles,
      story.documents.flatMap((one) => articleLines(one, view)),
      view,
    ),
    ...headed(
      word.utterances,
      story.utterances.flatMap((one) => utteranceLines(one, view)),
      view,
    ),
    ...headed(
      word.contradictions,
      story.contradictions.flatMap((one) => contradictionLines(one, view)),
      view,
    ),
    ...headed(
      word.copies,
      story.copies.flatMap((one) => copyLines(one, story.documents, view)),
      view,
    ),
  ];
}

/** Lines under a heading; none where there are none. */
export function headed(heading: string, below: readonly string[], view: View): string[] {
  return below.length === 0 ? [] : ['', ...lines(view, [run(heading, 'mark')]), ...below];
}

function titleLines({ title, id }: StorySummary, view: View): string[] {
  const shown = title ?? id;
  return lines(view, [run(shown, 'title')], 0, directionOf(shown));
}

function factsOf({ articles, outlets, first, last }: StorySummary, view: View): Run[][] {
  const { count } = STORY_LABELS[view.language];
  const days = first === null ? [] : first === last || last === null ? [first] : [first, last];
  return [
    [run(counted(count.articles, articles, view.language))],
    [run(counted(count.outlets, outlets.length, view.language))],
    ...(days.length > 0
      ? [
          joined(
            days.map((one) => [apart(day(one, view.language), 'dim')]),
            run(' – ', 'dim'),
          ),
        ]
      : []),
  ];
}

function articleLines({ document, title, outlet, published, agencies }: StoryDocument, view: View): string[] {
  const { word } = STORY_LABELS[view.language];
  const facts = joined(
    [
      [apart(outlet ?? word.unknownOutlet, 'chain')],
      ...agencies.map((name) => [run(`${view.labels.word.agencies} `, 'dim'), apart(name, 'chain')]),
      ...(published === null ? [] : [[apart(day(published, view.language), 'dim')]]),
      [apart(document, 'dim')],
    ],
    dot,
  );
  return [
    ...lines(view, [run(title ?? document)], INDENT, directionOf(title ?? '')),
    ...lines(view, facts, INDENT * 2),
  ];
}

function contradictionLines({ kind, about, values }: StoryRecord['contradictions'][number], view: View): string[] {
  const { word } = STORY_LABELS[view.language];
  const told = values.map(({ value, documents }) => [apart(`${value} (${documents.length})`, 'mark')]);
  return lines(view, [run(`${word[kind]} · ${about}: `, 'dim'), ...joined(told, run(' / ', 'dim'))], INDENT);
}

function copyLines(copy: CopyRecord, documents: readonly StoryDocument[], view: View): string[] {
  const place = ({ document, start, end }: CopyRecord['a']) => {
    const outlet = documents.find((one) => one.document === document)?.outlet ?? document;
    return [apart(outlet, 'chain'), run(' '), apart(`${start}–${end}`, 'dim')];
  };
  const [from, to] = copy.source === 'b' ? [copy.b, copy.a] : [copy.a, copy.b];
  const sign = copy.source === undefined ? '=' : view.labels.word.arrow;
  return lines(view, [...place(from), run(` ${sign} `, 'dim'), ...place(to)], INDENT);
}
