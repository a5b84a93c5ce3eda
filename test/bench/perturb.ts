import type { ById, GoldDocument, GoldEvent, GoldStatement, GoldTime, KindRange } from '../../bench/eval/gold.ts';
import type { TaggedSentence } from '../../bench/eval/metrics/names.ts';
import { asNamed, perturbNames } from './perturb-names.ts';
import type { Random } from './random.ts';

/** A line of readings as written to a file. */
export type Line = { id: string } & Record<string, unknown>;

const SPARE_NAMES = ['سيرغي لافروف', 'رويترز', 'وزارة الخارجية الروسية', 'محمد بن سلمان'];

/** Readings made of the reference, with mistakes of every kind. */
export function perturbedReading(document: GoldDocument, random: Random): Line {
  const others = [...new Set([...document.statements.flatMap((s) => s.speakers), ...SPARE_NAMES])];
  const kept = document.statements.filter(() => !random.chance(0.12));
  const statements = kept.map((s) => perturbedStatement(s, random, others));
  for (const s of kept) if (random.chance(0.08)) statements.push(perturbedStatement(s, random, others));
  return {
    id: document.document,
    statements: random.chance(0.5) ? random.shuffle(statements) : statements,
    ...(random.chance(0.2) ? {} : { segments: (document.segments ?? []).map((s) => perturbedSegment(s, random)) }),
  };
}

function shifted(at: { start: number; end: number }, random: Random): { start: number; end: number } {
  const reach = random.pick([0, 0, 2, 10, Math.max(1, at.end - at.start)]);
  const start = Math.max(0, at.start + random.between(-reach, reach));
  return { start, end: Math.max(start, at.end + random.between(-reach, reach)) };
}

function perturbedStatement(s: GoldStatement, random: Random, others: readonly string[]): Record<string, unknown> {
  const labels = s.utterance === null || s.utterance === undefined ? [] : [s.utterance].flat();
  const said = labels.map((label) => (random.chance(0.2) ? random.pick(['U01', 'U02', 'ant-2/U1']) : label));
  return {
    ...shifted(s, random),
    type: random.chance(0.15) ? random.pick(['direct', 'indirect', 'reported', 'mixed', null]) : s.type,
    quoted: random.chance(0.1) ? random.pick([true, false, null]) : s.quoted,
    speakers: random.chance(0.03) ? null : asNamed(perturbNames(s.speakers, random, others), random),
    via: random.chance(0.05) ? null : asNamed(perturbNames(s.via ?? [], random, [...others, 'أ ف ب']), random),
    certainty: random.pick(['named', 'named', 'resolved', null]),
    ...random.pick([{ utterances: said }, { utterances: null, utterance: said[0] ?? null }, { utterances: said }]),
  };
}

function perturbedSegment(s: KindRange, random: Random): KindRange {
  const kind = random.chance(0.1) ? random.pick(['article', 'metadata', 'promotion', 'related']) : s.kind;
  return { kind, ...shifted(s, random) };
}

/** Offsets in code points of every time, found as the reference prescribes. */
export function perturbedTimes(rows: readonly GoldTime[], text: string, random: Random): unknown[] {
  const found: unknown[] = [];
  let cursor = 0;
  for (const row of rows) {
    const at = text.indexOf(row.text, cursor);
    cursor = at + row.text.length;
    if (random.chance(0.1)) continue;
    const start = [...text.slice(0, at)].length;
    found.push({
      ...shifted({ start, end: start + [...row.text].length }, random),
      type: random.chance(0.1) ? random.pick(['date', 'time', 'period', null]) : row.type,
      value: random.chance(0.15) ? random.pick(['2018', 'XXXX-05-30', null]) : row.value,
    });
  }
  return found;
}

/** Events with clauses, triggers only, or nothing but participants. */
export function perturbedEvents(rows: readonly GoldEvent[], text: string, random: Random): unknown[] {
  const others = [...new Set(rows.flatMap((e) => [...(e.actors ?? []), ...(e.targets ?? [])])), ...SPARE_NAMES];
  const types = [...new Set(rows.map((e) => e.type)), 'VOTE', 'NOVELTY'];
  const events = rows.map((e) => {
    const at = text.lastIndexOf(e.from);
    const start = at < 0 ? 0 : [...text.slice(0, at)].length;
    const clause = shifted({ start, end: start + [...e.from].length }, random);
    const long = { start: clause.start, end: clause.start + 301 };
    const place = random.pick([
      clause,
      long,
      { trigger: clause },
      { trigger: e.trigger },
      { ...clause, end: null, trigger: { end: clause.end } },
    ]);
    return {
      ...e,
      type: random.chance(0.1) ? random.pick(types) : e.type,
      mode: random.chance(0.1) ? random.pick([null, 'meet']) : e.mode,
      status: random.chance(0.1) ? random.pick([null, 'announced']) : e.status,
      date: random.chance(0.15) ? random.pick([null, '2018-03-14', '']) : e.date,
      place: random.chance(0.15) ? random.pick([null, 'روسيا', '']) : e.place,
      actors: asNamed(perturbNames(e.actors ?? [], random, others), random),
      targets: asNamed(perturbNames(e.targets ?? [], random, others), random),
      from: null,
      trigger: null,
      ...place,
    };
  });
  return random.shuffle([...events, ...events.filter(() => random.chance(0.1))]).filter(() => !random.chance(0.1));
}

/** Stories joined, split or not told. */
export function perturbedStories(stories: ById<string>, random: Random): Line[] {
  const labels = [...new Set(Object.values(stories))];
  return Object.entries(stories).map(([id, story]) => ({
    id,
    story: random.chance(0.2) ? random.pick([...labels, `${story}b`, null]) : story,
  }));
}

/** Mentions of a labelled sentence, with clitics left out, kinds changed and neighbours swallowed. */
export function perturbedMentions(sentence: TaggedSentence, random: Random): Line {
  const mentions: unknown[] = [];
  let at = 0;
  for (const { token, label } of sentence.tokens) {
    const end = at + [...token].length;
    if (label !== 'O' || random.chance(0.05)) {
      mentions.push({
        start: at + random.pick([0, 0, 1, -1].filter((d) => at + d >= 0)),
        end: end + random.pick([0, 0, 2]),
        kind: random.pick(['person', 'organisation', 'place', 'role', label.endsWith('LOC') ? 'place' : 'person']),
      });
    }
    at = end + 1;
  }
  return { id: sentence.id, mentions };
}
