import { BETWEEN, type Between, SPEAKING, type Speaking, TELLING, type Telling } from './parts.ts';

/** A sentence put together, with what a careful reader finds in it. */
export interface Construction {
  readonly text: string;
  readonly speaker: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly type: Telling['type'];
  /** The parts it is made of, for the table of what goes wrong. */
  readonly parts: { readonly order: string; readonly who: string; readonly between: string; readonly verb: string };
}

type Order = 'verb first' | 'subject first' | 'headline';
const ORDERS: readonly Order[] = ['verb first', 'subject first', 'headline'];

/** Every part with every other, in a fixed order: what no language would say (a movement that arrives) is left out. */
export function constructions(): Construction[] {
  const all: Construction[] = [];
  for (const order of ORDERS)
    for (const who of SPEAKING)
      for (const between of BETWEEN)
        for (const telling of TELLING) if (fits(order, who, between)) all.push(compose(order, who, between, telling));
  return all;
}

function fits(order: Order, who: Speaking, between: Between): boolean {
  if (between.person && who.several) return false;
  if (order === 'headline' && between.m !== '') return false;
  return !(who.text.endsWith('،') && between.m.startsWith('،'));
}

function compose(order: Order, who: Speaking, between: Between, telling: Telling): Construction {
  const told = between[who.gender];
  const addressed = telling.between === undefined ? '' : `${telling.between} `;
  const verb = order === 'headline' ? telling.present[who.gender] : telling[who.gender];
  const subject = order === 'headline' ? who.text.replace(/،$/, '') : who.text;
  const head = order === 'verb first' ? `و${verb} ${subject}` : `${subject} ${verb}`;
  const before = `${head}${told} ${addressed}`;
  const text = `${before}${telling.content}${order === 'headline' ? '' : '.'}`;
  return {
    text,
    speaker: who.name,
    start: before.length,
    end: before.length + telling.content.length,
    type: telling.type,
    parts: { order, who: who.text, between: between.m.trim() || '(nothing)', verb: telling.m },
  };
}
