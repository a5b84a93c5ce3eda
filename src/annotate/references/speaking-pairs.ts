import type { Meant, Mention, Speaker, Statement } from '../../model.ts';

/** A pair that spoke last, by the words that name it. */
interface Pair {
  readonly name: string;
  readonly article: number;
  readonly means: readonly Meant[];
}

/**
 * Statements of «الجانبان», «الطرفان» as those of the two that the words mean where they stand (mentions told by `pair`), and
 * of dropped subjects and documents that go on from them. Both are given in text order; other statements come back as
 * they are.
 */
export function withPairsSpeaking(
  statements: readonly Statement[],
  mentions: readonly Mention[],
): readonly Statement[] {
  const told = new Map(mentions.map((one) => [one.start as number, one]));
  if (!mentions.some(isPair)) return statements;
  let last: Pair | undefined;
  return statements.map((statement) => {
    const [speaker, ...more] = statement.speakers;
    if (!speaker || more.length > 0 || !UNNAMED.has(speaker.kind)) return statement;
    const mention = speaker.at && told.get(speaker.at.start);
    if (mention?.by === 'pair')
      last = isPair(mention) ? { ...speaker, article: statement.article, means: mention.means ?? [] } : undefined;
    if (!last || last.name !== speaker.name || last.article !== statement.article) return statement;
    return { ...statement, speakers: last.means.map((one) => asSpeaker(one, speaker)), because: because(statement) };
  });
}

const UNNAMED: ReadonlySet<string> = new Set(['role', 'unnamed', 'group']);

function isPair({ by, means }: Mention): boolean {
  return by === 'pair' && means?.length === 2;
}

function asSpeaker({ name, kind }: Meant, { at }: Speaker): Speaker {
  return { name, kind, ...(at && { at }) };
}

function because(statement: Statement): readonly string[] {
  return ['speaker: the two that the words mean', ...statement.because.slice(1)];
}
