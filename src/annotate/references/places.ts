import { stateName } from '../../arabic/states.ts';
import { is, wordOf } from '../../arabic/words.ts';
import type { Mention, Participant } from '../../model.ts';
import { offset, type Span } from '../../text/spans.ts';
import { tokenSpan } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { lastUpTo } from '../mentions/before.ts';

/** A state as a text names it: by its name, its capital or its adjective. */
export interface ToldState {
  readonly name: string;
  readonly token: number;
  readonly at: Span;
}

/** Where an article names whom, for looking back from a word that means somebody told before. */
export class Places {
  private readonly states: readonly ToldState[];
  private readonly tokens: readonly number[];
  private readonly byName = new Map<string, Span[]>();
  private readonly starts = new Map<string, number[]>();

  /** `mentions` are those of the article. */
  constructor(context: Context, article: number, mentions: readonly Mention[]) {
    this.states = statesOf(context, article);
    this.tokens = this.states.map(({ token }) => token);
    for (const { kind, name, start, end } of mentions) if (kind !== 'role') this.add(name, { start, end });
    for (const { name, at } of this.states) this.add(name, at);
    for (const [name, spans] of this.byName) {
      spans.sort((a, b) => a.start - b.start);
      this.starts.set(
        name,
        spans.map(({ start }) => start),
      );
    }
  }

  /** The words that name somebody: last before an offset, else first behind it; undefined where none are known. */
  of({ name }: Pick<Participant, 'name'>, before: number): Span | undefined {
    return this.byName.get(name)?.[Math.max(0, lastUpTo(this.starts.get(name) ?? [], before - 1))];
  }

  /** The states named from one token up to another, in text order. */
  statesBetween(first: number, end: number): readonly ToldState[] {
    return this.states.slice(lastUpTo(this.tokens, first - 1) + 1, lastUpTo(this.tokens, end - 1) + 1);
  }

  private add(name: string, span: Span): void {
    const known = this.byName.get(name);
    if (known) known.push(span);
    else this.byName.set(name, [span]);
  }
}

/** The states of an article in text order. */
function statesOf(context: Context, article: number): ToldState[] {
  const found: ToldState[] = [];
  for (const [index, { first, last }] of context.sentences.entries()) {
    if (context.articleOf[index] !== article) continue;
    for (let i = first; i <= last; i++) {
      const nation = context.nationAt(i);
      const name = nation && stateName(nation.code);
      if (!nation || name === undefined) continue;
      if (!isScene(context, i)) found.push({ name, token: i, at: spanOf(context, i, nation.last) });
      i = nation.last;
    }
  }
  return found;
}

/** «في ليدوريا»، «بكولبارا»: where something is, nobody who takes part. */
function isScene(context: Context, i: number): boolean {
  const hit = context.hitOf[i];
  if (hit?.known.kind !== 'state' || hit.first !== i) return false;
  return is(context.words[i - 1] ?? NOTHING, 'locative') || (hit.known.capital && hit.preposition !== '');
}

function spanOf(context: Context, first: number, last: number): Span {
  const { start, end } = tokenSpan(context.tokens, first, last);
  const hit = context.hitOf[first];
  const taken = hit?.first === first ? hit.taken : (context.words[first]?.lead.length ?? 0);
  return { start: offset(start + taken), end };
}

const NOTHING = wordOf('');
