import type { DocumentRecord } from '../document.ts';

/** A document as Markdown: its facts, each statement as a quotation with its source, and the text unless left out. */
export function markdownOf(document: DocumentRecord, quotationsOnly: boolean): string {
  const { title, outlet, published, url, id, statements, text } = document;
  const facts = [outlet, published, url && `<${url}>`, `\`${id}\``].filter((fact) => fact !== undefined);
  const said = statements.map(({ text: content, speakers, via, id: statement }) => {
    const source = [speakers, via]
      .map((list) => list.map(({ name }) => escaped(name)).join('، '))
      .filter((names) => names !== '');
    return `${quoted(content)}\n>\n> — ${source.join(' ← ')} \`${statement}\`\n`;
  });
  const body = quotationsOnly ? [] : [`${escaped(text).replace(/\n+/gu, '\n\n')}\n`];
  return [`## ${escaped(title ?? id).replace(/\s+/gu, ' ')}\n`, `${facts.join(' · ')}\n`, ...said, ...body].join('\n');
}

function quoted(text: string): string {
  return escaped(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Characters that Markdown would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gmu, '$1\\$2');
}
