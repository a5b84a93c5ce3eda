import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { StoriesPage, StoryRecord } from '../../src/library.ts';

/**
 * One utterance of the bundled example, linked, as `isnad story` prints it: one of two known origins, where there is one,
 * in most wordings. Without the controls of direction, which a page of Markdown does not need.
 */
export async function linkedExample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-example-'));
  try {
    const at = ['--library', join(folder, 'example.db')];
    await isnad('add', '--examples', '--quiet', ...at);
    const { items } = JSON.parse(await isnad('stories', '--json', ...at)) as StoriesPage;
    const found: { readonly id: string; readonly utterance: StoryRecord['utterances'][number] }[] = [];
    for (const { id } of items) {
      const { utterances } = JSON.parse(await isnad('story', id, '--json', ...at)) as StoryRecord;
      found.push(...utterances.map((utterance) => ({ id, utterance })));
    }
    const told = ({ utterance: { origins, variants } }: (typeof found)[number]) =>
      variants.length > 1 ? Math.min(origins.known.length, 2) * 100 + variants.length : 0;
    const [best] = found.sort((a, b) => told(b) - told(a));
    const shown = best?.utterance;
    const story = ['story', best?.id ?? '', ...at];
    const printed = (await isnad(...story, '--lang', 'en')).replace(/[\u200e\u200f\u2066-\u2069]/gu, '');
    const paragraphs = printed.split(/\n\s*\n/u);
    return (paragraphs.find((one) => one.includes(shown?.representative ?? '-')) ?? '').trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MARKED = /(<!-- linked -->\n```text\n)[\s\S]*?(\n```\n<!-- \/linked -->)/u;

/** A text with the example in its place. */
export function exampleWithin(text: string, example: string): string {
  return text.replace(MARKED, (_, before: string, after: string) => before + example + after);
}

/** What the program prints. */
async function isnad(...args: readonly string[]): Promise<string> {
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const io = { stdin: Readable.from([]), stdout, stderr: process.stderr, env: {} };
  await main(args, io as never);
  return Buffer.concat(chunks).toString('utf8');
}
