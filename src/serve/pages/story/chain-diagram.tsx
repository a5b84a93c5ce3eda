import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';
import { type ChainStep, NODE_HEIGHT, type PlacedNode, type StoryChain } from './chain-layout.ts';

interface Props {
  readonly view: View;
  readonly chain: StoryChain;
}

const HALF = NODE_HEIGHT / 2;
const LONGEST = 24;

/** The diagram: a list beside it says the same, so it is one picture to a screen reader. */
export const ChainDiagram: FC<Props> = ({ view, chain: { nodes, steps, width, height } }) => {
  const at = new Map(nodes.map((node, index) => [node.id, { node, index }]));
  return (
    <svg
      class="isnad"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={view.words.story.diagram}
    >
      {steps.map((step) => {
        const [from, to] = [at.get(step.from), at.get(step.to)];
        if (!from || !to) return null;
        return (
          <path class={step.kind} d={curve(from.node, to.node, step)} data-step-of={`${from.index} ${to.index}`} />
        );
      })}
      {nodes.map(({ name, kind, x, y, width: own }, index) => (
        <g class={`node ${kind}`} data-node={String(index)}>
          <title>{name}</title>
          <rect
            x={round(x - own / 2)}
            y={round(y - HALF)}
            width={round(own)}
            height={NODE_HEIGHT}
            rx={kind === 'speaker' ? HALF : 8}
          />
          <text x={round(x)} y={round(y + 5)} text-anchor="middle" direction="rtl">
            {shown(name)}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** From the foot of one to the head of the other; a copy goes below, from outlet to outlet. */
function curve(from: PlacedNode, to: PlacedNode, { kind }: ChainStep): string {
  if (kind === 'copy') {
    const y = from.y + HALF;
    return `M${round(from.x)} ${round(y)} C${round(from.x)} ${round(y + 30)} ${round(to.x)} ${round(y + 30)} ${round(to.x)} ${round(y)}`;
  }
  const [start, end] = [from.y + HALF, to.y - HALF];
  const middle = (start + end) / 2;
  return `M${round(from.x)} ${round(start)} C${round(from.x)} ${round(middle)} ${round(to.x)} ${round(middle)} ${round(to.x)} ${round(end)}`;
}

function shown(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
