import { STORY_LABELS } from '../../labels/stories.ts';
import type { UtteranceRecord, VariantRecord, WordPiece } from '../../library.ts';
import { dot } from './header.ts';
import { comma, originRuns } from './origins.ts';
import type { Style } from './paint.ts';
import { directionOf } from './paragraph.ts';
import { apart, joined, type Run, run } from './run.ts';
import { factRuns, speakerRuns } from './statement.ts';
import { lines, type View } from './view.ts';
import { counted } from './words.ts';

const INDENT = 2;

/** An utterance: who, in how many wordings; the words; its chains; its origins; how each outlet words it. */
export function utteranceLines(utterance: UtteranceRecord, view: View): string[] {
  const { count } = STORY_LABELS[view.language];
  const { variants, representative, origins } = utterance;
  const stands = variants.find(({ statement }) => statement.id === representative) ?? variants[0];
  if (!stands) return [];
  const { statement } = stands;
  const size = variants.length > 1 ? [[run(counted(count.wordings, variants.length, view.language), 'mark')]] : [];
  const others = variants.filter((one) => one !== stands);
  return [
    '',
    ...lines(view, joined([speakerRuns(statement, view), ...factRuns(statement, view), ...size], dot)),
    ...lines(view, wordsOf(stands), INDENT, directionOf(statement.text)),
    ...chainLines(utterance, view),
    ...lines(view, [...originRuns(origins, view), dot, apart(statement.id, 'dim')], INDENT),
    ...others.flatMap((variant) => variantLines(variant, view)),
  ];
}

/** One wording beside the representative one. */
export function variantLines(variant: VariantRecord, view: View): string[] {
  const { telling, weight, word } = STORY_LABELS[view.language];
  const { outlet, statement } = variant;
  const head = joined(
    [
      [apart(outlet ?? word.unknownOutlet, 'chain')],
      [run(telling[variant.telling], 'dim')],
      [apart(statement.id, 'dim')],
    ],
    dot,
  );
  const weights = [
    ...new Set((variant.comparison ?? []).flatMap(({ kind, weight }) => (kind === 'same' ? [] : (weight ?? [])))),
  ];
  const weighty = weights.flatMap((one) => [dot, run(weight[one], 'mark')]);
  return [
    ...lines(view, [...head, ...weighty], INDENT * 2),
    ...(variant.telling === 'present' ? [] : lines(view, wordsOf(variant), INDENT * 3, directionOf(statement.text))),
  ];
}

function wordsOf({ statement, comparison }: VariantRecord): Run[] {
  const words = comparison ? comparison.flatMap(pieceRuns) : [run(statement.text)];
  return statement.type === 'direct' ? [run('«', 'chain'), ...words, run('»', 'chain')] : words;
}

/** Added and changed words are marked; what was dropped stands in square brackets. */
export function pieceRuns({ kind, text, was, weight }: WordPiece): Run[] {
  const style: Style = weight === undefined ? 'act' : 'mark';
  if (kind === 'same') return [run(text), run(' ')];
  if (kind === 'dropped') return [run('[', 'dim'), run(text, weight === undefined ? 'dim' : 'mark'), run('] ', 'dim')];
  const before = was === undefined ? [] : [run(' [', 'dim'), run(was, 'dim'), run(']', 'dim')];
  return [run(text, style), ...before, run(' ')];
}

/** The chains, from the speakers to the outlets: one line for each way that the words took. */
function chainLines({ chain }: UtteranceRecord, view: View): string[] {
  const names = new Map(chain.nodes.map((node) => [node.id, node]));
  const next = Map.groupBy(chain.edges, ({ from }) => from);
  const ways: string[][] = [];
  const walk = (way: string[]) => {
    const steps = (next.get(way.at(-1) ?? '') ?? []).filter(({ to }) => !way.includes(to));
    if (steps.length === 0 || way.length > LONGEST) ways.push(way);
    else for (const { to } of steps) walk([...way, to]);
  };
  for (const { id, kind } of chain.nodes) if (kind === 'speaker') walk([id]);
  const byStart = Map.groupBy(
    ways.filter((way) => way.length > 1),
    (way) => way.slice(0, -1).join('\n'),
  );
  return [...byStart.values()].flatMap((group) => {
    const [way = []] = group;
    const ends = group.map((one) => [apart(names.get(one.at(-1) ?? '')?.name ?? '', 'chain')]);
    const steps = way.slice(0, -1).map((id) => {
      const node = names.get(id);
      return [apart(node?.name ?? '', node?.kind === 'speaker' ? 'speaker' : 'chain')];
    });
    return lines(
      view,
      joined([...steps, joined(ends, comma(view))], run(` ${view.labels.word.arrow} `, 'dim')),
      INDENT,
    );
  });
}

const LONGEST = 8;
