import { EVENT_RULES } from '../../src/annotate/events/rules.ts';
import { ATTRIBUTION_RULES } from '../../src/annotate/statements/rules/attributions.ts';
import { RULES } from '../../src/annotate/statements/rules.ts';

/** What the page tells of a rule. */
interface Told {
  readonly id: string;
  readonly reason: string;
  readonly yields?: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The text of docs/rules.md: every rule with its reason, what it yields to, and its examples, in the order of asking. */
export function rulesDoc(): string {
  return [
    '# Rules',
    '',
    'Generated from the rules by `npm run docs:rules`. Each statement and event of the record carries the id of its rule;',
    '`isnad explain` shows it with the words. The examples run through the whole reader as tests; their people, places and',
    'outlets are invented. ⟦ ⟧ stand around what is found.',
    '',
    ...section('Statements: words of speech', RULES),
    ...section('Statements: words of attribution', ATTRIBUTION_RULES),
    ...section('Events', EVENT_RULES),
  ].join('\n');
}

function section(title: string, rules: readonly Told[]): string[] {
  return [`## ${title}`, '', ...rules.flatMap(lines)];
}

function lines({ id, reason, yields = [], yes, no }: Told): string[] {
  return [
    `### \`${id}\``,
    '',
    reason,
    ...(yields.length > 0 ? ['', `Yields to ${yields.map((other) => `\`${other}\``).join(', ')}.`] : []),
    '',
    ...yes.map((example) => `- ✓ ${oneLine(example)}`),
    ...no.map((example) => `- ✗ ${oneLine(example)}`),
    '',
  ];
}

function oneLine(example: string): string {
  return example.replace(/\s*\n\s*/gu, ' ⏎ ');
}
