import type { Tokens } from '../../text/tokens.ts';
import { type Item, isAny, senseOf } from './item.ts';
import { type Element, firstCategories, matchAt, parsePattern, type Taken } from './pattern.ts';
import { makeFound, type Rule, STAGES, type Stage } from './rule.ts';
import { RULES } from './rules/index.ts';

/** A rule's pattern, ready to match. */
interface Compiled {
  readonly rule: Rule;
  readonly elements: readonly Element[];
  readonly names: readonly string[];
  /** Items it takes at least. */
  readonly shortest: number;
  readonly after: ReadonlySet<string> | undefined;
  readonly notAfter: ReadonlySet<string> | undefined;
  readonly notBefore: ReadonlySet<string> | undefined;
}

/** For each stage, the patterns by the category they can begin with. */
const PROGRAM: ReadonlyMap<Stage, ReadonlyMap<string, readonly Compiled[]>> = compile();

/** Runs all stages over an island; what the rules built are the items with a rule. Linear in the island. */
export function runRules(items: readonly Item[], tokens: Tokens): readonly Item[] {
  let current = items;
  for (const stage of STAGES) current = runStage(PROGRAM.get(stage) ?? new Map(), current, tokens);
  return current;
}

function runStage(
  program: ReadonlyMap<string, readonly Compiled[]>,
  items: readonly Item[],
  tokens: Tokens,
): readonly Item[] {
  let result: Item[] | undefined;
  let i = 0;
  while (i < items.length) {
    const item = items[i] as Item;
    const built = bestAt(program, items, i, tokens);
    if (built !== undefined && result === undefined) result = items.slice(0, i);
    result?.push(built?.item ?? item);
    i = built?.end ?? i + 1;
  }
  return result ?? items;
}

interface Built {
  readonly end: number;
  readonly item: Item;
  readonly rule: Rule;
}

/** The longest thing any rule builds at `at`. */
function bestAt(
  program: ReadonlyMap<string, readonly Compiled[]>,
  items: readonly Item[],
  at: number,
  tokens: Tokens,
): Built | undefined {
  let best: Built | undefined;
  for (const { cat } of items[at]?.senses ?? []) {
    for (const compiled of program.get(cat) ?? []) {
      const found = tryAt(compiled, items, at, tokens);
      if (found !== undefined && (best === undefined || wins(found, best))) best = found;
    }
  }
  return best;
}

/** The longer wins, then the one that the other yields to, then the lesser id: never the one that stands first. */
function wins(a: Built, b: Built): boolean {
  if (a.end !== b.end) return a.end > b.end;
  if (b.rule.yields?.includes(a.rule.id)) return true;
  return !a.rule.yields?.includes(b.rule.id) && a.rule.id < b.rule.id;
}

function tryAt(compiled: Compiled, items: readonly Item[], at: number, tokens: Tokens): Built | undefined {
  const { rule, elements, names } = compiled;
  if (at + compiled.shortest > items.length) return undefined;
  const before = items[at - 1];
  if (compiled.after !== undefined && !isAny(before, compiled.after)) return undefined;
  if (isAny(before, compiled.notAfter)) return undefined;
  const match = matchAt(elements, items, at);
  if (match === undefined || isAny(items[match.end], compiled.notBefore)) return undefined;
  const first = items[at] as Item;
  const last = items[match.end - 1] as Item;
  const around = { before, next: items[match.end], first: first.first, last: last.last };
  const meaning = rule.build(makeFound(names, match.taken, tokens.form, around));
  if (meaning === undefined) return undefined;
  const [start, end] = textOf(rule, names, match.taken) ?? [first.start, last.end];
  const item: Item = { first: first.first, last: last.last, start, end, senses: [senseOf(meaning)], rule: rule.id };
  return { end: match.end, item, rule };
}

/** Where the expression's text begins and ends, if the rule says. A name that took nothing gives way to the other. */
function textOf(rule: Rule, names: readonly string[], taken: Taken): [number, number] | undefined {
  if (rule.text === undefined) return undefined;
  const wanted = typeof rule.text === 'string' ? [rule.text] : rule.text;
  const items = wanted.flatMap((name) => taken[names.indexOf(name)]?.item ?? []);
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}

function compile(): Map<Stage, Map<string, Compiled[]>> {
  const program = new Map<Stage, Map<string, Compiled[]>>();
  const setOf = (cats: string | undefined) => (cats === undefined ? undefined : new Set(cats.split(' ')));
  for (const rule of RULES) {
    const stage = program.get(rule.stage) ?? new Map<string, Compiled[]>();
    program.set(rule.stage, stage);
    for (const pattern of rule.patterns) {
      const elements = parsePattern(pattern);
      const compiled: Compiled = {
        rule,
        elements,
        names: elements.map((element) => element.name),
        shortest: elements.filter((element) => !element.optional).length,
        after: setOf(rule.after),
        notAfter: setOf(rule.notAfter),
        notBefore: setOf(rule.notBefore),
      };
      for (const cat of firstCategories(elements)) stage.set(cat, [...(stage.get(cat) ?? []), compiled]);
    }
  }
  return program;
}
