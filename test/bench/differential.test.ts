import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figures } from '../../bench/eval/figures.ts';
import { fold } from '../../bench/eval/fold.ts';
import type { ById, GoldDocument, GoldEvent, GoldTime, SourceLine } from '../../bench/eval/gold.ts';
import { scoreEvents } from '../../bench/eval/metrics/events.ts';
import { parseConll, scoreNames } from '../../bench/eval/metrics/names.ts';
import { scoreSegments } from '../../bench/eval/metrics/segments.ts';
import { scoreStatements } from '../../bench/eval/metrics/statements.ts';
import { scoreStories } from '../../bench/eval/metrics/stories.ts';
import { scoreTimes } from '../../bench/eval/metrics/times.ts';
import { scoreUtterances } from '../../bench/eval/metrics/utterances.ts';
import { isCombining, isSpace } from '../../bench/eval/python.ts';
import { parseReadings } from '../../bench/eval/readings.ts';
import { exactly, same, sameSet } from '../../bench/eval/same-name.ts';
import { sharedDirectory } from '../../bench/eval/shared.ts';
import { harderDocuments, harderTexts } from './harder.ts';
import { perturbedEvents, perturbedMentions, perturbedReading, perturbedStories, perturbedTimes } from './perturb.ts';
import { perturbName, perturbNames } from './perturb-names.ts';
import { Random } from './random.ts';
import { askPython, scoreWithPython, whyNoPython } from './score-py.ts';

const skipped = whyNoPython();
if (skipped !== undefined) console.log(`differential test skipped: ${skipped}`);

const gold = join(sharedDirectory(), 'gold');
const json = <T>(name: string) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as T;

describe.skipIf(skipped !== undefined)('gold/score.py and our measures', () => {
  const seeds = [1, 2] as const;
  const work = mkdtempSync(join(tmpdir(), 'isnad-differential-'));
  const file = (name: string, content: string) => {
    const path = join(work, name);
    writeFileSync(path, content);
    return path;
  };
  const write = (name: string, lines: readonly unknown[]) => {
    const content = lines.map((line) => JSON.stringify(line)).join('\n');
    return { path: file(name, content), readings: parseReadings(content) };
  };
  afterAll(() => rmSync(work, { recursive: true }));

  let documents: GoldDocument[];
  let texts: Map<string, string>;
  let times: ById<GoldTime[]>;
  let events: ById<GoldEvent[]>;
  let docs: string;
  beforeAll(() => {
    const plain = ['seeds.json', 'dev.json', 'chains.json'].flatMap((name) => json<GoldDocument[]>(name));
    const lines = readFileSync(join(gold, 'docs.jsonl'), 'utf8').trim().split('\n');
    const source = lines.map((line) => JSON.parse(line) as SourceLine);
    texts = harderTexts(source);
    documents = harderDocuments(plain, new Random(7));
    times = json('times.json');
    events = json('events.json');
    docs = write(
      'docs.jsonl',
      source.map((d) => ({ ...d, text: texts.get(d.id) })),
    ).path;
  });

  describe.each(seeds)('agree on readings perturbed with seed %i', (seed) => {
    const random = new Random(seed);

    it('for statements, utterances and segments', async () => {
      const half = documents.filter((_, k) => k % seeds.length === seed - 1);
      const lines = half.map((d) => perturbedReading(d, random));
      const { path, readings } = write(`read-${seed}.jsonl`, lines);
      const reference = file(`reference-${seed}.json`, JSON.stringify(half));
      const [a, b, c] = await Promise.all([
        scoreWithPython('statements', reference, path),
        scoreWithPython('utterances', reference, path),
        scoreWithPython('segments', reference, path, docs),
      ]);
      expectEqual(scoreStatements(half, readings), a);
      expectEqual(scoreUtterances(half, readings), b);
      expectEqual(scoreSegments(half, readings, texts), c);
    });

    it('for times', async () => {
      const lines = Object.entries(times).map(([id, rows]) => ({
        id,
        times: perturbedTimes(rows, texts.get(id) ?? '', random),
      }));
      const { path, readings } = write(`times-${seed}.jsonl`, lines);
      const wanted = await scoreWithPython('times', join(gold, 'times.json'), path, docs);
      expectEqual(scoreTimes(times, readings, texts), wanted);
    });

    it('for events', async () => {
      const lines = Object.entries(events).map(([id, rows]) => ({
        id,
        events: perturbedEvents(rows, texts.get(id) ?? '', random),
      }));
      const { path, readings } = write(`events-${seed}.jsonl`, lines);
      const wanted = await scoreWithPython('events', join(gold, 'events.json'), path, docs);
      expectEqual(scoreEvents(events, readings, texts), wanted);
    });

    it('for stories', async () => {
      const stories = json<ById<string>>('stories.json');
      const { path, readings } = write(`stories-${seed}.jsonl`, perturbedStories(stories, random));
      expectEqual(scoreStories(stories, readings), await scoreWithPython('stories', join(gold, 'stories.json'), path));
    });

    it('for names', async () => {
      const conll = `${CONLL}${readFileSync(join(gold, '../bench/ner/anercorp.train.conll'), 'utf8').slice(0, 100_000)}`;
      const sentences = parseConll(conll);
      const { path, readings } = write(
        `names-${seed}.jsonl`,
        sentences.map((s) => perturbedMentions(s, random)),
      );
      const wanted = await scoreWithPython('names', file(`names-${seed}.conll`, conll), path);
      expectEqual(scoreNames(sentences, readings), wanted);
    });
  });

  it('fold every character of the basic plane alike, ideographs and Hangul aside', () => {
    const assigned = characters().filter((c) => !/\p{Cn}/u.test(c));
    const rows = askPython<[string, string[], boolean, boolean][]>(
      `[[c, fold('جا' + c + 'ب الـ' + c), bool(unicodedata.combining(c)), c.isspace()]
        for c in data if unicodedata.category(c) != 'Cn']`,
      assigned,
    );
    const apart = rows.filter(([c, words, combining, space]) => {
      const ours = fold(`جا${c}ب الـ${c}`).words;
      const mark = c.normalize('NFKC') !== c || isCombining(c) === combining;
      return ours.join(' ') !== words.join(' ') || !mark || isSpace(c) !== space;
    });
    expect(apart).toEqual([]);
  });

  it('say alike which names and sets of names are the same', () => {
    const random = new Random(3);
    const known = [...new Set(documents.flatMap((d) => d.statements.flatMap((s) => s.speakers)))];
    const cases = Array.from({ length: 1500 }, () => {
      const some = Array.from({ length: random.pick([1, 2, 3, 4, 7]) }, () => random.pick(known));
      const name = random.pick(some);
      const one = perturbName(name, random, some, 0.9);
      return { name, one, some, set: perturbNames(some, random, some) };
    });
    const theirs = askPython<boolean[][]>(
      `[[same(c['name'], c['one'], c['some']), exactly(c['name'], c['one']), same(c['name'], c['one']),
        same_set(c['some'], c['set'], c['some']), same_set(c['some'], c['set'], c['some'], exactly)] for c in data]`,
      cases,
    );
    const ours = cases.map(({ name, one, some, set }) => [
      same(name, one, some),
      exactly(name, one),
      same(name, one),
      sameSet(some, set, some),
      sameSet(some, set, some, exactly),
    ]);
    expect(ours).toEqual(theirs);
  });
});

/** Labels that ANERcorp does not have: other kinds, a name continued under another kind, columns between, odd spaces. */
const CONLL = `\n\nقال O\nسيرغي x B-PER\nلافروف y I-PERS\n\u001f\nفي O\nموسكو B-LOC\nامس I-MISC\nO I-LOC\n
𐒀𐒁 B-PERS\nو O\nحلف B-MISC\nالناتو I-ORG\nرويترز B-ORG\nلندن B-LOC\n\n\n`;

/** Every name and every figure to four decimals, as score.py prints them. */
function expectEqual(ours: Figures, theirs: ReadonlyMap<string, number>): void {
  expect(Object.keys(ours)).toEqual([...theirs.keys()]);
  const apart = [...theirs].filter(([name, value]) => Math.abs((ours[name] ?? Number.NaN) - value) > 0.5e-4 + 1e-9);
  expect(apart).toEqual([]);
}

function characters(): string[] {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  return codes.filter((code) => code < 0x3400 || code > 0xdfff).map((code) => String.fromCharCode(code));
}
