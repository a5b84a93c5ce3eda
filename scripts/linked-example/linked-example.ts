import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { StoriesPage, StoryRecord } from '../../src/library.ts';

/**
 * One utterance of the bundled example, linked, as `isnad story` prints it: of those in most wordings the one with most
 * known origins. Without the controls of direction, which a page of Markdown does not need.
 */
export async function linkedExample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-example-'));
  try {
    const at = ['--library', join(folder, 'example.db')];
    await isnad('add', '--examples', '--quiet', ...at);
    const { items } = JSON.parse(await isnad('stories', '--json', ...at)) as StoriesPage;
    const [largest] = [...items].sort((a, b) => b.articles - a.articles);
    const story = ['story', largest?.id ?? '', ...at];
    const { utterances } = JSON.parse(await isnad(...story, '--json')) as StoryRecord;
    const [shown] = [...utterances].sort(
      (a, b) => b.variants.length - a.variants.length || b.origins.known.length - a.origins.known.length,
    );
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
