/**
 * Trains the tagger of names and writes weights/names/names.bin.
 *
 *   node training/train-tagger.ts [--cv [--kept]] [--fold N]… [--shared ../shared] [--cache DIR] [--every N] [--out DIR] [--names FILE] [--texts FILE]
 *
 * With --cv it trains no model to keep: it holds out each of five contiguous blocks of sentences in turn (--fold: only
 * these), and prints how the names found in them score, those of the tagger alone and the mentions of the whole reader
 * (--kept: with the models of the run before, to try the reader). Word vectors and
 * clusters, half an hour's work, are kept in the cache. --names '' leaves out the news in which
 * readers marked the names. --texts holds the articles of other papers, one JSON object with `id` and `text` a line, whose names were
 * marked as well (judged/names-of-other-papers.jsonl: `article` tells repository and file); without it those are left out. Seeded and single-threaded: the same data give the same file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tagDocument } from '../src/annotate/mentions/tagger/document.ts';
import { packEntries } from '../src/annotate/mentions/tagger/gazetteers.ts';
import { lexiconEntries } from '../src/annotate/mentions/tagger/lexicon-entries.ts';
import { readModel, writeModel } from '../src/annotate/mentions/tagger/model-file.ts';
import { tagger } from '../src/annotate/mentions/tagger/tagger.ts';
import { COMMON_WORDS } from '../src/arabic/lexicons/common-words.generated.ts';
import { loadRegistry } from '../src/registry.ts';
import { formOf } from '../src/text/common-forms.ts';
import { paragraphs } from './articles.ts';
import { readConll, type Sentence } from './corpus.ts';
import type { Ground } from './knowledge.ts';
import { listEntries } from './lists.ts';
import { readNewsNames } from './news-names.ts';
import { readLine, scoreLine, taggedLine } from './score.ts';
import { trainModel } from './two-stage.ts';
import { vocabulary } from './vocabulary.ts';

const FOLDS = 5;
const OPTIONS = { epochs: 10, rate: 0.1, l1: 1e-4, l2: 1e-5, hide: 0.3, seed: 1, floor: 2, trainings: 3 };
const NET = { epochs: 10, rate: 0.001, drop: 0.3, hide: 0.12, seed: 1 };
/** Tried on held-out sentences: units off the score of «outside». */
const BIASES = [7];
const BIAS = 7;
/** Sentences in a row that are also tagged together, as those of one article: the corpus does not tell where articles end. */
const TOGETHER = 20;

const { values: args } = parseArgs({
  options: {
    cv: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    fold: { type: 'string', multiple: true },
    shared: { type: 'string', default: join(import.meta.dirname, '../../shared') },
    cache: { type: 'string', default: join(tmpdir(), 'isnad-names') },
    every: { type: 'string', default: '4' },
    names: { type: 'string', default: join(import.meta.dirname, 'judged/names.jsonl') },
    others: { type: 'string', default: join(import.meta.dirname, 'judged/names-of-other-papers.jsonl') },
    texts: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../weights/names') },
    set: { type: 'string', multiple: true },
  },
});
const options = {
  ...OPTIONS,
  net: NET,
  ...Object.fromEntries((args.set ?? []).map((pair) => [pair.split('=')[0], Number(pair.split('=')[1])])),
};
const labelled = join(args.shared, 'bench/ner/anercorp.train.conll');
const articles = join(args.shared, 'corpora/ant.jsonl.gz');
const sentences = readConll(labelled);
/** News in which readers marked the names. */
const news = [
  ...(args.names === '' ? [] : readNewsNames(args.names, articles)),
  ...(args.texts === undefined ? [] : readNewsNames(args.others, args.texts)),
];
if (args.texts === undefined) console.log('sentences of other papers are left out: no --texts');
const known = vocabulary(articles, args.cache);
/** Words too frequent in news to be taken for parts of names. */
const ordinary = new Set([...known.words.slice(0, 400), ...COMMON_WORDS.trim().split(/\s+/)]);
/** What is learnt from beside the labels; made when first asked for. */
function ground(): Ground {
  if (made !== undefined) return made;
  const entries = [...listEntries(join(args.shared, 'lexicon-sources'), ordinary)];
  made = {
    vocabulary: known,
    entries,
    lists: packEntries(entries),
    paragraphs: sample(Number(args.every)),
  };
  return made;
}
let made: Ground | undefined;
if (args.cv) crossValidate(args.fold?.map(Number) ?? Array.from({ length: FOLDS }, (_, fold) => fold));
else keep();

/** One paragraph of every `step`, with equal words sharing one string. */
function sample(step: number): string[][] {
  const shared = new Map<string, string>();
  const one = (form: string): string => {
    const known = shared.get(form);
    if (known === undefined) shared.set(form, form);
    return known ?? form;
  };
  const found: string[][] = [];
  let n = 0;
  for (const paragraph of paragraphs(articles)) if (n++ % step === 0) found.push(paragraph.map(one));
  return found;
}

function keep(): void {
  const lexicons = packEntries(lexiconEntries());
  const about = {
    corpus: 'ANERcorp (Benajiba et al. 2007), CC BY-SA 4.0',
    sentences: sentences.length,
    options,
    lexiconEntries: lexicons.keys.length,
    lexiconHash: lexicons.keys.reduce((hash, key) => Math.imul(hash ^ key, 0x01000193) >>> 0, 0x811c9dc5).toString(16),
  };
  const bytes = writeModel({ ...trainModel([...sentences, ...news], ground(), options, about), bias: BIAS });
  mkdirSync(args.out, { recursive: true });
  writeFileSync(join(args.out, 'names.bin'), bytes);
  console.log(`${join(args.out, 'names.bin')}: ${bytes.length} bytes`);
}

function without(from: number, to: number): Sentence[] {
  return [...sentences.slice(0, from), ...sentences.slice(to)];
}

/** Trains without each fold and scores the names found in it, by the tagger alone and by the whole reader. */
function crossValidate(folds: readonly number[]): void {
  const registry = loadRegistry(join(import.meta.dirname, '../registry/snapshot.json'));
  const lines = new Map<string, string[]>();
  const add = (way: string, line: string) => lines.set(way, [...(lines.get(way) ?? []), line]);
  const bound = (fold: number) => Math.floor((sentences.length * fold) / FOLDS);
  const ids = folds.flatMap((fold) =>
    Array.from({ length: bound(fold + 1) - bound(fold) }, (_, at) => bound(fold) + at),
  );
  mkdirSync(args.cache, { recursive: true });
  for (const fold of folds) {
    const path = join(args.cache, `fold.${fold}.bin`);
    const model =
      args.kept && existsSync(path)
        ? readModel(readFileSync(path))
        : trainModel([...without(bound(fold), bound(fold + 1)), ...news], ground(), options, {});
    writeFileSync(path, writeModel(model));
    for (const bias of args.kept ? [BIAS] : BIASES) {
      const found = tagger({ ...model, bias });
      const reader = { ...registry, tagger: found };
      for (let id = bound(fold); id < bound(fold + 1); id++) {
        add(`tagger, bias ${bias}`, taggedLine(id, sentences[id], found.tag(sentences[id]?.forms ?? [])));
        add(`reader, bias ${bias}`, readLine(id, sentences[id], reader));
      }
      for (let from = bound(fold); from < bound(fold + 1); from += TOGETHER) {
        const block = sentences.slice(from, Math.min(from + TOGETHER, bound(fold + 1)));
        const names = tagDocument(
          found,
          block.map(({ forms }) => forms.map(formOf)),
        );
        block.forEach((sentence, at) => {
          add(`tagger, ${TOGETHER} sentences together, bias ${bias}`, taggedLine(from + at, sentence, names[at] ?? []));
        });
      }
    }
    console.log(`fold ${fold}: ${model.featureKeys.length} features`);
  }
  for (const [way, found] of lines) {
    writeFileSync(join(args.cache, `cv.${folds.join('')}.${way.replace(/\W+/g, '.')}.jsonl`), `${found.join('\n')}\n`);
    console.log(`${way}: ${scoreLine(labelled, ids, found)}`);
  }
}
