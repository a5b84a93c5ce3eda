import { STORY_LABELS } from '../../labels/stories.ts';
import type { SaidRecord, WhoRecord } from '../../library.ts';
import { dot } from './header.ts';
import { comma } from './origins.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { speakerRuns } from './statement.ts';
import { headed } from './stories.ts';
import { lines, rule, type View } from './view.ts';
import { counted, day, number } from './words.ts';

const INDENT = 2;
/** Records of each list that people are shown; --json has all. */
const SHOWN = 12;

/** Somebody: names, offices, what they said and what was said about them by time, stories, company. */
export function whoLines({ entity, others, said, about, stories, beside }: WhoRecord, view: View): string[] {
  const { word, count } = STORY_LABELS[view.language];
  const alike = others.filter(({ id }) => !entity.namesakes.some((one) => one.id === id));
  const named = (list: readonly Run[][]) => lines(view, joined(list, comma(view)), INDENT);
  const times = (n: number) => run(` ${number(n, view.language)}`, 'dim');
  return [
    ...rule(view),
    ...lines(view, [
      run(entity.name, 'speaker'),
      ...(entity.namesakes.length > 0 && entity.offices[0] ? [dot, run(entity.offices[0].office)] : []),
      dot,
      run(counted(view.labels.count.statements, entity.statements, view.language)),
      dot,
      apart(entity.id, 'dim'),
    ]),
    ...headed(
      word.namesakes,
      entity.namesakes.flatMap((one) => namesakeLines(one, view)),
      view,
    ),
    ...headed(word.spellings, named(entity.names.map(({ name, mentions }) => [apart(name), times(mentions)])), view),
    ...headed(
      word.offices,
      entity.offices.slice(0, SHOWN).flatMap((one) => officeLines(one, view)),
      view,
    ),
    ...headed(word.said, saidLines(said, view, false), view),
    ...headed(word.about, saidLines(about, view, true), view),
    ...headed(
      word.stories,
      stories
        .slice(0, SHOWN)
        .flatMap(({ id, title, last, articles }) =>
          lines(
            view,
            joined(
              [
                [run(title ?? id)],
                ...(last === null ? [] : [[apart(day(last, view.language), 'dim')]]),
                [run(counted(count.articles, articles, view.language), 'dim')],
                [apart(id, 'dim')],
              ],
              dot,
            ),
            INDENT,
          ),
        ),
      view,
    ),
    ...(beside.length === 0
      ? []
      : headed(word.beside, named(beside.map(({ name, documents }) => [apart(name), times(documents)])), view)),
    ...(alike.length === 0 ? [] : headed(word.others, named(alike.map(({ name }) => [apart(name)])), view)),
  ];
}

/** Another person of the name: by what coverage calls them, why they are another, and the id to ask for. */
function namesakeLines({ name, role, reason, id }: WhoRecord['entity']['namesakes'][number], view: View): string[] {
  return lines(
    view,
    joined(
      [
        [apart(name)],
        ...(role === undefined ? [] : [[apart(role)]]),
        ...(reason === undefined ? [] : [[apart(reason, 'dim')]]),
        [apart(id, 'dim')],
      ],
      dot,
    ),
    INDENT,
  );
}

function officeLines({ office, first, last }: WhoRecord['entity']['offices'][number], view: View): string[] {
  const days = [...new Set([first, last])].flatMap((one) =>
    one === null ? [] : [[apart(day(one, view.language), 'dim')]],
  );
  return lines(view, [run(office), ...(days.length > 0 ? [dot, ...joined(days, run(' – ', 'dim'))] : [])], INDENT);
}

function saidLines(said: readonly SaidRecord[], view: View, byOthers: boolean): string[] {
  return said.slice(0, SHOWN).flatMap(({ day: on, statements, story }) => {
    const [first] = statements;
    if (!first) return [];
    const { statement } = first;
    const outlets = [...new Set(statements.flatMap(({ document }) => document.outlet ?? []))];
    const head = joined(
      [
        ...(on === null ? [] : [[apart(day(on, view.language), 'dim')]]),
        ...(byOthers ? [speakerRuns(statement, view)] : []),
        [apart(view.labels.act[statement.act], 'act')],
        ...outlets.map((outlet) => [apart(outlet, 'chain')]),
        [apart(statement.id, 'dim')],
      ],
      dot,
    );
    const words =
      statement.type === 'direct' ? [run('«', 'chain'), run(statement.text), run('»', 'chain')] : [run(statement.text)];
    return [
      ...lines(view, head, INDENT),
      ...lines(view, words, INDENT * 2, directionOf(statement.text)),
      ...(story === undefined ? [] : lines(view, [run(story.title ?? story.id, 'dim')], INDENT * 2)),
    ];
  });
}
