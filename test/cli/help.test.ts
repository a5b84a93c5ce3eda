import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isnad } from './harness.ts';

const COMMANDS = [
  'read',
  'add',
  'reread',
  'decide',
  'export',
  'dump',
  'restore',
  'check',
  'forget',
  'explain',
  'audit',
  'link',
  'stories',
  'story',
  'who',
  'compare',
];

describe('help', () => {
  test('tells every command', async () => {
    const { out, status } = await isnad(['--help']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(status).toBe(0);
  });

  test.each(COMMANDS.filter((command) => command !== 'decide'))(
    'of %s gives examples whose options exist',
    async (command) => {
      const { out, err, status } = await isnad([command, '--help']);
      const [options = '', examples = ''] = out.split('Examples:');
      expect(examples).toContain(`isnad ${command} `);
      for (const [option] of examples.matchAll(/(?<= )--[a-z]+/g)) expect(options).toContain(option);
      expect([err, status]).toEqual(['', 0]);
    },
  );

  test('of decide gives examples whose options its subcommands have', async () => {
    const { out } = await isnad(['decide', '--help']);
    for (const [, command = '', rest = ''] of out.matchAll(/^ {2}isnad decide ([a-z-]+)(.*)$/gm)) {
      const help = (await isnad(['decide', command, '--help'])).out;
      for (const [option] of rest.matchAll(/(?<= )--[a-z]+/g)) expect(help).toContain(option);
    }
  });

  test('without a command goes to standard error', async () => {
    expect(await isnad([])).toMatchObject({ out: '', err: expect.stringContaining('Usage: isnad'), status: 2 });
  });
});

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await isnad(['--version'])).toEqual({ out: `${version}\n`, err: '', status: 0 });
});

test.each([
  [['raed'], "unknown command 'raed'"],
  [['read', '--threds', '2'], "unknown option '--threds'"],
  [['read', '--threads', '0'], 'It must be a whole number from 1 to 256.'],
  [['read', '--threads', 'two'], 'It must be a whole number from 1 to 256.'],
  [['read', '--to', 'xml'], 'Allowed choices are people, json, jsonl.'],
  [['read', '--from'], "option '--from <format>' argument missing"],
  [['audit', '--sample', '0'], 'It must be a whole number from 1 on.'],
])('isnad %j is not understood', async (args, message) => {
  const { out, err, status } = await isnad(args);
  expect(err).toContain(message);
  expect([out, status]).toEqual(['', 2]);
});

test('with nothing to read, a person at the keyboard is told what to do', async () => {
  const { main } = await import('../../src/cli/main.ts');
  let err = '';
  const stderr = { write: (text: string) => (err += text), listenerCount: () => 1 } as never;
  const status = await main(['read'], { stdin: { isTTY: true } as never, stdout: process.stdout, stderr, env: {} });
  expect([status, err]).toEqual([2, expect.stringContaining('name a FILE, or - for standard input')]);
});
