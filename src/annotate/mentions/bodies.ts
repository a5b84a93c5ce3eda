import { foldArabic } from '../../arabic/fold-table.ts';
import { TO } from '../../arabic/lexicons/attribution.ts';
import { MEDIUM_NOUNS } from '../../arabic/lexicons/body-speech.ts';
import type { BodyEntry } from '../../arabic/lexicons/entries.ts';
import { withArticle } from '../../arabic/names.ts';
import { stemOf } from '../../arabic/offices.ts';
import { wordOf } from '../../arabic/words.ts';
import type { Context } from '../context.ts';
import { nounOfTwo } from './both-bodies.ts';
import { type Phrase, parsePhrase, type Range } from './phrase.ts';
import { nationOf } from './words-of.ts';

/** An organisation as an article names it in full. */
export interface Body {
  /** Folded head noun with article: الوزارة. */
  readonly head: string;
  readonly phrase: Phrase;
  /** Stems of what follows the head, and the code of its state. */
  readonly words: ReadonlySet<string>;
  readonly token: number;
  /** The article prints it without this noun, by which it is commonly called: «المنظمة» of «هيومن رايتس ووتش». */
  readonly called?: true;
}

/** The organisations of one article, and which of them a short name means. */
export interface Bodies {
  /** The body named last before `at` whose full name holds the head and the words, of those that fit. */
  meant(asked: Pick<Body, 'head' | 'words'>, at: number, fits?: (body: Body) => boolean): Body | undefined;
  /** The one body that the article names in full with a head, wherever; undefined where it names several. */
  only(head: string): Body | undefined;
  /** The first body of the article whose name holds all the words: «"التجارة"» of a title. */
  holding(words: ReadonlySet<string>): Body | undefined;
}

/** The organisations that the sentences of an article name in full, collected when one is first asked for. */
export function collectBodies(context: Context, article: number): Bodies {
  let known: ReadonlyMap<string, readonly Body[]> | undefined;
  const byHead = () => {
    known ??= bodiesByHead(context, article);
    return known;
  };
  return {
    only: (head) => {
      const [one, ...more] = (byHead().get(head) ?? []).filter(({ called, words }) => !called && words.size > 0);
      const another = (body: Body) => body.words.size !== one?.words.size || !holds(body, one.words);
      return one && !more.some(another) ? one : undefined;
    },
    holding: (words) => {
      const found = [...byHead().values()].flatMap(
        (bodies) => bodies.find((body) => !body.called && holds(body, words)) ?? [],
      );
      return found.sort((a, b) => a.token - b.token)[0];
    },
    meant: ({ head, words }, at, fits) => {
      const bodies = byHead().get(head) ?? [];
      const last = lastBefore(bodies, at);
      let called: Body | undefined;
      for (let k = last; k >= 0 && last - k < FAR; k--) {
        const body = bodies[k];
        if (!body || body.words.size <= words.size || !holds(body, words) || fits?.(body) === false) continue;
        if (!body.called) return body;
        called ??= body;
      }
      return called;
    },
  };
}

function bodiesByHead(context: Context, article: number): ReadonlyMap<string, readonly Body[]> {
  const byHead = new Map<string, Body[]>();
  for (const [index, { first, last }] of context.sentences.entries()) {
    if (context.articleOf[index] !== article) continue;
    for (let i = first; i <= last; i++) {
      const phrase = bodyAt(context, i, last + 1);
      if (!phrase) continue;
      for (const body of namesOf(context, phrase)) {
        const known = byHead.get(body.head);
        if (known) known.push(body);
        else byHead.set(body.head, [body]);
      }
      i = Math.max(i, phrase.end - 1);
    }
  }
  return byHead;
}

/** How many bodies with one head are looked back over. */
const FAR = 40;

function lastBefore(bodies: readonly Body[], at: number): number {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.token ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function holds(body: Body, words: ReadonlySet<string>): boolean {
  for (const word of words) if (!body.words.has(word)) return false;
  return true;
}

function bodyAt(context: Context, i: number, limit: number): Phrase | undefined {
  const hit = context.hitOf[i];
  const known = hit?.first === i && (hit.known.kind === 'body' || hit.known.kind === 'medium');
  const noun = context.tokens.common[i];
  if (!known && (!context.words[i]?.bodyNoun || (noun && nounOfTwo(noun) === 'f'))) return undefined; // «صحيفتا»: neither is named so
  const phrase = parsePhrase(context, i, limit, { preposition: true });
  if (phrase?.kind === 'body' && context.words[i]?.article && isLedTo(context, i + 1)) return undefined;
  return phrase?.kind === 'body' || phrase?.kind === 'known' ? phrase : undefined;
}

/** «أقرضها الصندوق | لليدوريا»، «اضطرت الشركة | للاعتذار»: right behind a noun with article no name goes on with «to». */
function isLedTo({ hitOf, words }: Context, i: number): boolean {
  return hitOf[i]?.preposition === TO || words[i]?.lead === TO;
}

/** The heads under which a full name is called again: «الوكالة» and «الصحيفة» also of media printed without them. */
function namesOf(context: Context, phrase: Phrase): Body[] {
  const token = phrase.first;
  const head = headOf(context, phrase);
  const words = bodyWords(context, phrase);
  const own = head === undefined ? [] : [{ head, phrase, words, token }];
  const known = phrase.hit === undefined ? undefined : context.hitOf[phrase.hit]?.known;
  if (known?.kind === 'body')
    return [...(words.size > 0 ? own : []), ...calledOf(known.entry, { phrase, head, token })];
  if (known?.kind !== 'medium') return words.size > 0 ? own : [];
  const whole = new Set([...words, known.entry.name]);
  const called = MEDIUM_NOUNS.filter((noun) => noun.kind === known.entry.kind).map((noun) => foldArabic(noun.called));
  return [...new Set([...(head === undefined ? [] : [head]), ...called])].map((noun) => ({
    head: noun,
    phrase,
    words: whole,
    token,
  }));
}

const CALLED: ReadonlySet<BodyEntry['kind']> = new Set(['civil', 'international', 'company', 'court']);

/** An organisation, a company or a court of the lexicons under the nouns of bodies that open its other names; not «الجماعة». */
function calledOf(
  { name, also, kind }: BodyEntry,
  { phrase, head, token }: { readonly phrase: Phrase; readonly head: string | undefined; readonly token: number },
): Body[] {
  if (!CALLED.has(kind)) return [];
  const nouns = also.flatMap((other) => {
    const [first = '', second] = foldArabic(other).split(' ');
    const noun = second === undefined ? undefined : wordOf(first).bodyNoun;
    return noun && !noun.article ? withArticle(first) : [];
  });
  const words = new Set([name]);
  return [...new Set(nouns)]
    .filter((noun) => noun !== head)
    .map((noun) => ({ head: noun, phrase, words, token, called: true }));
}

/** Folded head noun of a body with its article; undefined for a known name that opens with none. */
export function headOf(context: Context, phrase: Phrase): string | undefined {
  const noun = context.words[phrase.first]?.bodyNoun;
  return noun
    ? withArticle(
        foldArabic(noun.entry.plural && !isSingular(context, phrase) ? noun.entry.plural : noun.entry.noun).split(
          ' ',
        )[0] ?? '',
      )
    : undefined;
}

function isSingular(context: Context, phrase: Phrase): boolean {
  const noun = context.words[phrase.first]?.bodyNoun?.entry.noun ?? '';
  return context.words[phrase.first]?.form.endsWith(foldArabic(noun).split(' ')[0] ?? '') ?? true;
}

/** Stems of all words of a body that is told without its noun. */
export function fieldWords({ tokens }: Context, { first, end }: Range): Set<string> {
  return new Set(
    tokens.form
      .slice(first, end)
      .filter((form) => /\p{L}/u.test(form))
      .map(stemOf),
  );
}

/** Stems of the words behind the head of a body, its state as a code. */
export function bodyWords(context: Context, range: Range): Set<string> {
  const words = new Set<string>();
  for (let i = range.first + 1; i < range.end; i++) {
    const form = context.tokens.form[i] ?? '';
    if (/\p{L}/u.test(form) && !context.nationAt(i)) words.add(stemOf(form));
  }
  const nation = nationOf(context, range);
  if (nation !== undefined) words.add(nation);
  return words;
}
