import type { FC } from 'hono/jsx';
import type { View } from '../view.ts';
import { type ChainStep, NODE_HEIGHT, type PlacedNode, type StoryChain } from './chain-layout.ts';

interface Props {
  readonly view: View;
  readonly chain: StoryChain;
}

const HALF = NODE_HEIGHT / 2;
const LONGEST = 24;

/** The diagram; each node leads to what it names, and a list beside it says the same. */
export const ChainDiagram: FC<Props> = ({ view, chain: { nodes, steps, width, height } }) => {
  const at = new Map(nodes.map((node, index) => [node.id, { node, index }]));
  return (
    <svg
      class="isnad"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={view.words.story.diagram}
    >
      {steps.map((step) => {
        const [from, to] = [at.get(step.from), at.get(step.to)];
        if (!from || !to) return null;
        const place = `${from.index} ${to.index}`;
        return (
          <g class="step" data-step-of={place}>
            <path class={step.kind} d={curve(from.node, to.node, step)} />
            {step.share !== undefined && (
              <text
                class="share"
                x={round((from.node.x + to.node.x) / 2)}
                y={round(to.node.y + HALF + 0.75 * sag(from.node, to.node) + 13)}
                text-anchor="middle"
              >
                {percent(step.share, view)}
              </text>
            )}
          </g>
        );
      })}
      {nodes.map((node, index) =>
        node.href === undefined ? (
          <g class={`node ${node.kind}`} data-node={String(index)}>
            <Node node={node} />
          </g>
        ) : (
          <a class={`node ${node.kind}`} data-node={String(index)} href={node.href}>
            <Node node={node} />
          </a>
        ),
      )}
    </svg>
  );
};

const Node: FC<{ readonly node: PlacedNode }> = ({ node: { name, kind, x, y, width } }) => (
  <>
    <title>{name}</title>
    <rect
      x={round(x - width / 2)}
      y={round(y - HALF)}
      width={round(width)}
      height={NODE_HEIGHT}
      rx={kind === 'speaker' ? HALF : 8}
    />
    <text x={round(x)} y={round(y + 5)} text-anchor="middle" direction="rtl">
      {shown(name)}
    </text>
  </>
);

/** A share in the reader's digits: «٧٠٪». */
export function percent(share: number, view: View): string {
  return `${view.number(Math.round(share * 100))}${view.language === 'ar' ? '٪' : '%'}`;
}

/** From the foot of one to the head of the other; a copy goes below, from outlet to outlet. */
function curve(from: PlacedNode, to: PlacedNode, { kind }: ChainStep): string {
  if (kind === 'copy') {
    const y = from.y + HALF;
    const low = y + sag(from, to);
    return `M${round(from.x)} ${round(y)} C${round(from.x)} ${round(low)} ${round(to.x)} ${round(low)} ${round(to.x)} ${round(y)}`;
  }
  const [start, end] = [from.y + HALF, to.y - HALF];
  const middle = (start + end) / 2;
  return `M${round(from.x)} ${round(start)} C${round(from.x)} ${round(middle)} ${round(to.x)} ${round(middle)} ${round(to.x)} ${round(end)}`;
}

/** How far the line of a copy hangs below its ends: the farther apart they stand, the farther, so that lines lie apart. */
function sag(from: PlacedNode, to: PlacedNode): number {
  return 24 + Math.min(24, Math.abs(from.x - to.x) / 14);
}

function shown(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
