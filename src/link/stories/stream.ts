import { type Component, connect, groupsOf, type Node, nodeOf, type StoryGroup } from './components.ts';
import { type Sketch, sameStory, sketchOf, WIDEST_GAP } from './likeness.ts';
import type { Profile } from './profile.ts';
import { LEAST_LEAD, LEAST_PAIR } from './stories.ts';
import type { Surroundings } from './term-weight.ts';

/** An article of a day. */
export interface StreamArticle {
  readonly key: number;
  readonly profile: Profile;
  /** It is only counted among the coverage of its days, and joins no story. */
  readonly countedOnly?: boolean;
}

interface Day {
  readonly day: number;
  readonly articles: readonly StreamArticle[];
}

/** Days behind which an article cannot be reached: those of WIDEST_GAP, and one for hours and time zones. */
const REACH = WIDEST_GAP + 1;
/** A crisis whose days are all connected is told in stories that end: what is out of reach is closed after so many days. */
const LONGEST = 21;

/**
 * Groups articles by the happening they tell, day after day: what is held is bounded by the days within reach, whatever
 * the length of the stream. Each article is weighed among those of three days before and after. Within a day the order
 * of the articles decides only between equals.
 */
export class StoryStream {
  /** Days that wait for those after them, and their terms' days that are still in sight. */
  private readonly waiting: Day[] = [];
  private readonly inSight: Day[] = [];
  private readonly using = new Map<string, number>();
  private counted = 0;
  private rank = 0;
  /** What the next article may be likened with. */
  private open: { readonly node: Node; readonly sketch: Sketch }[] = [];
  private readonly components = new Set<Component>();

  /** The articles of the next day, later than all before; gives the stories that nothing can join any more. */
  addDay(day: number, articles: readonly StreamArticle[]): StoryGroup[] {
    const groups: StoryGroup[] = [];
    while (this.waiting[0] && this.waiting[0].day + WIDEST_GAP < day) groups.push(...this.settleDay());
    const next = { day, articles };
    this.waiting.push(next);
    this.inSight.push(next);
    this.count(next, 1);
    return groups;
  }

  /** The stories that are left when no day comes any more. */
  end(): StoryGroup[] {
    const groups: StoryGroup[] = [];
    while (this.waiting.length > 0) groups.push(...this.settleDay());
    return [...groups, ...this.close(Number.POSITIVE_INFINITY)];
  }

  private count({ articles }: Day, by: 1 | -1): void {
    this.counted += by * articles.length;
    for (const { profile } of articles) {
      for (const term of profile.body.keys()) {
        const count = (this.using.get(term) ?? 0) + by;
        if (count === 0) this.using.delete(term);
        else this.using.set(term, count);
      }
    }
  }

  /** Likens the oldest waiting day with what stands within reach of it. */
  private settleDay(): StoryGroup[] {
    const settled = this.waiting.shift();
    if (!settled) return [];
    const { day, articles } = settled;
    while (this.inSight[0] && this.inSight[0].day + WIDEST_GAP < day) this.count(this.inSight.shift() as Day, -1);
    const around: Surroundings = { articles: this.counted, using: (term) => this.using.get(term) ?? 0 };
    this.open = this.open.filter(({ node }) => node.day + REACH >= day);
    const index = new LeadIndex();
    for (const { sketch } of this.open) index.add(sketch);
    for (const { key, profile, countedOnly } of articles) {
      if (countedOnly) continue;
      const sketch = sketchOf(profile, around);
      const node = nodeOf(key, day, this.rank++);
      for (const [at, lead] of index.alike(sketch)) {
        const other = this.open[at];
        if (!other || isFar(sketch, other.sketch)) continue;
        const likeness = sameStory(other.sketch, sketch, lead);
        if (likeness >= LEAST_PAIR) this.connect(other.node, node, likeness);
      }
      this.components.add(node.component);
      this.open.push({ node, sketch });
      index.add(sketch);
    }
    return this.close(day);
  }

  private connect(a: Node, b: Node, likeness: number): void {
    const before = [a.component, b.component];
    connect(a, b, likeness);
    for (const one of before) if (one !== a.component && one !== b.component) this.components.delete(one);
  }

  /** Stories that nothing of `day` or later can reach. */
  private close(day: number): StoryGroup[] {
    const groups: StoryGroup[] = [];
    for (const component of this.components) {
      if (component.last + REACH < day) {
        this.components.delete(component);
        groups.push(...groupsOf(component).map(released));
      } else if (component.last - component.first > LONGEST) groups.push(...this.endOld(component, day));
    }
    return groups;
  }

  /** Closes the stories of a long component that have ended; the others begin a new one. */
  private endOld(component: Component, day: number): StoryGroup[] {
    const parts = groupsOf(component);
    const ended = parts.filter(({ nodes }) => nodes.every((node) => node.day + REACH < day));
    const left = parts.filter((part) => !ended.includes(part)).flatMap(({ nodes }) => nodes);
    component.nodes = left;
    component.first = Math.min(...left.map((node) => node.day));
    return ended.map(released);
  }
}

/** A story of which only the keys are held from now on: its articles let go of all that they were likened with. */
function released({ nodes, group }: ReturnType<typeof groupsOf>[number]): StoryGroup {
  for (const node of nodes) {
    node.edges.length = 0;
    node.component = { nodes: [node], first: node.day, last: node.day };
  }
  return group;
}

/** Openings by their terms: finds those that share something without looking at the others. */
class LeadIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly weights = new Map<string, number[]>();
  private size = 0;

  add({ lead }: Sketch): void {
    const at = this.size++;
    for (const [term, weight] of lead) {
      const postings = this.postings.get(term);
      if (postings) {
        postings.push(at);
        this.weights.get(term)?.push(weight);
      } else {
        this.postings.set(term, [at]);
        this.weights.set(term, [weight]);
      }
    }
  }

  /** Places of openings alike, in order, with the cosine. */
  *alike({ lead }: Sketch): Iterable<readonly [at: number, cosine: number]> {
    const sums = new Float64Array(this.size);
    for (const [term, weight] of lead) {
      const postings = this.postings.get(term) ?? [];
      const weights = this.weights.get(term) ?? [];
      for (let i = 0; i < postings.length; i++) {
        const at = postings[i] as number;
        sums[at] = (sums[at] as number) + weight * (weights[i] as number);
      }
    }
    for (let at = 0; at < sums.length; at++) if ((sums[at] as number) >= LEAST_LEAD) yield [at, sums[at] as number];
  }
}

function isFar(a: Sketch, b: Sketch): boolean {
  return a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > WIDEST_GAP;
}
